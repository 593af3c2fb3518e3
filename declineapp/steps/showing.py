"""Questions as their page shows them.

Three quarters of a page's time would go into its questions, which look the same for most people.
So each is rendered once a language, by its codes or with a gap for what is typed, and kept ready.
What somebody typed is never kept, nor what is wrong with it.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from django import forms
from django.template.loader import render_to_string
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from .fields import Count, Day, Hour, Text

_GAP = "\ue000"
"""Stands where the rest is to stand; it needs no escaping."""
_CACHE_SIZE = 4096
_CACHE: dict[tuple[Any, ...], str] = {}


def render_group(group: Any, parts: Iterable[str], *, is_asked: bool, is_open: bool, pack: Any) -> SafeString:
    """A group around its questions."""
    return mark_safe(_render_group(group, is_asked, is_open, pack, get_language()).replace(_GAP, "".join(parts)))  # noqa: S308


@lru_cache(maxsize=256)
def _render_group(group: Any, is_asked: bool, is_open: bool, pack: Any, language: str) -> str:
    context = {"group": group, "is_asked": is_asked, "is_open": is_open, "fields": _GAP}
    return render_to_string(f"{pack}/layout/group.html", context)


def render_question(field: forms.BoundField, pack: Any) -> SafeString:
    """One question."""
    form: Any = field.form
    question: Any = field.field
    value = field.value() or ""
    codes = _chosen_codes(question, value)
    # A form may ask in other words, such as of a meeting instead of a call.
    if field.errors or question.is_reworded or not all(code in question.labels for code in codes if code):
        return _render_question(field, pack)
    key = (get_language(), type(form), field.auto_id, codes, question.stem, question.lang)
    if key not in _CACHE:
        if len(_CACHE) >= _CACHE_SIZE:
            return _render_question(field, pack)
        _CACHE[key] = _render_question(field if codes else _WithGap(field), pack)
    return mark_safe(_CACHE[key] if codes else _CACHE[key].replace(_GAP, conditional_escape(value)))  # noqa: S308


def _chosen_codes(question: Any, value: Any) -> tuple[str, ...]:
    """The codes chosen in a question; none in one with a typed answer."""
    if isinstance(question, Text | Day | Hour | Count):
        return ()
    return (value,) if isinstance(value, str) else tuple(value)


class _WithGap:
    """A question with a gap for its answer."""

    def __init__(self, field: forms.BoundField) -> None:
        self._field = field

    def __getattr__(self, name: str) -> Any:
        return _GAP if name == "value" else getattr(self._field, name)


def _render_question(field: Any, pack: Any) -> SafeString:
    return render_to_string(f"{pack}/field.html", {"field": field})
