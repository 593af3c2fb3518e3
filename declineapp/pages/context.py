"""What every page's template knows."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from .languages import page_language
from .reversing import other_address


def language_switch(request: HttpRequest) -> dict[str, Any]:
    """The other languages of the pages, and this page's address in them."""
    others = [
        {"code": code, "name": name, "address": other_address(request.get_full_path(), code)}
        for code, name in settings.LANGUAGES
        if code != page_language()
    ]
    return {"other_languages": others, "in_languages": _in_languages(request.path)}


def _in_languages(path: str) -> list[tuple[str, str]]:
    """The page's address in each language, and the one to give to all others."""
    codes = [code for code, _name in settings.LANGUAGES]
    return [*((code, other_address(path, code)) for code in codes), ("x-default", other_address(path, codes[0]))]
