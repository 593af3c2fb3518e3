"""Answers preset from the browser: the country, and the language of the message."""

import re

from django.http import HttpRequest
from django.utils.translation import get_language

from ..models import SectionAnswers
from ..steps import STEP_BY_SLUG

# Where a language alone is told: the country most of its browsers without a region stand in.
_AT_HOME = {"fr": "fr", "en": "us"}


def presets(request: HttpRequest) -> SectionAnswers:
    """Answers of the first page that are filled in from the browser; the person changes each in one press."""
    return {"message_language": message_language(), "country": country(request)}


def message_language() -> str:
    """The language of the pages, if messages can be written in it, or else English."""
    language = get_language() or "en"
    return language if language in STEP_BY_SLUG["offer"].form.base_fields["message_language"].labels else "en"  # type: ignore[attr-defined]


def reads_quebec(request: HttpRequest) -> bool:
    """Whether the first French that the browser asks for is Canada's."""
    return next((region for code, region in _spoken(request) if code == "fr"), "") == "CA"


def country(request: HttpRequest) -> str:
    """The first region the browser names that the site knows; else the one its first language is at home in."""
    known = STEP_BY_SLUG["offer"].form.base_fields["country"].labels  # type: ignore[attr-defined]
    spoken = _spoken(request)
    regions = [region.lower() for _code, region in spoken if region]
    return next((region for region in regions if region in known), "") or _by_language(spoken, bool(regions))


def _by_language(spoken: list[tuple[str, str]], elsewhere: bool) -> str:
    return "other" if elsewhere else next((_AT_HOME[code] for code, _ in spoken if code in _AT_HOME), "other")


def _spoken(request: HttpRequest) -> list[tuple[str, str]]:
    """Language and region of each language the browser asks for, in its order: [("fr", "CA"), ("en", "")]."""
    accepted = request.headers.get("Accept-Language", "")[:200]
    found = re.findall(r"(?:^|,)\s*([a-zA-Z]{2,3})(?:-[a-zA-Z]{4})?(?:-([a-zA-Z]{2}))?(?=\s*[;,]|\s*$)", accepted)
    return [(code.lower(), region.upper()) for code, region in found]
