"""What the operator calls the site, and where to reach them; and which official pages are a country’s."""

from collections.abc import Iterable
from typing import Any

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def site(setting: str) -> str:
    """One of what an operator may set: SITE_NAME, CONTACT or COLOUR."""
    value: str = getattr(settings, setting)
    return value


@register.filter
def of_country(links: Iterable[Any], country: str) -> list[Any]:
    """The official pages of this country."""
    return [link for link in links if link.country == country]
