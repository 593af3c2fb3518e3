"""Addresses of pages: a draft's, and the same page in another language."""

import re

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from ..models import Draft
from ..steps import Step

_PREFIX = re.compile(rf"^/(?:{'|'.join(code for code, _ in settings.LANGUAGES)})(?=/)")


def section_or_page_url(name: str, draft: Draft, step: Step | None = None) -> str:
    """The section's address, or the named page's where there is no section to go to."""
    if step:
        return reverse("section", args=[draft.pk, step.slug])
    return reverse(name, args=[draft.pk])


def in_language(request: HttpRequest, code: str) -> str:
    """This page's address in another language of the site; "" for what is none."""
    return other_address(request.get_full_path(), code) if code in dict(settings.LANGUAGES) else ""


def other_address(address: str, code: str) -> str:
    """The same page in that language: only the prefix differs."""
    return _PREFIX.sub(f"/{code}", address)
