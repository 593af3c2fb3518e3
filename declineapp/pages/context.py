"""What every page's template knows."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.translation import get_language


def language_switch(request: HttpRequest) -> dict[str, Any]:
    """The other language of the pages, and this page's address in it."""
    code, name = next(pair for pair in settings.LANGUAGES if pair[0] != get_language())
    return {"other_language": {"code": code, "name": name, "address": translate_url(request.get_full_path(), code)}}
