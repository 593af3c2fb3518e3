"""What a section page is measured against: a bare view, and the same questions in django-formtools' wizard."""
