"""The site as gunicorn serves it. With keys that don't open what is stored,
it doesn't start: it would encrypt with them."""

import os
import sys
from contextlib import suppress
from importlib import import_module

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application
from django.db import DatabaseError, connections

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "declineapp.settings")
try:
    application = get_wsgi_application()
    # Load all pages before workers are forked, or the first visitor of each waits a second.
    import_module(settings.ROOT_URLCONF)
    from .apps import try_keys_on

    # A database that can't be reached, or has no tables yet, is reported by /healthz.
    with suppress(DatabaseError):
        try_keys_on()
except ImproperlyConfigured as error:
    sys.exit(str(error))
finally:
    # Forked workers must not share this connection.
    connections.close_all()
