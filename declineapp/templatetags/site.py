"""What the operator calls the site, and where to reach them."""

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def site(setting: str) -> str:
    """One of what an operator may set: SITE_NAME, CONTACT or COLOUR."""
    value: str = getattr(settings, setting)
    return value
