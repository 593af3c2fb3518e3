"""Dates as each language says them."""

from datetime import date

from django import template
from django.utils.formats import date_format
from django.utils.translation import get_language

register = template.Library()


@register.filter
def in_words(day: date, form: str = "l j F") -> str:
    """The date by Django's letters; in French the first of a month is « 1er »."""
    first = day.day == 1 and (get_language() or "").startswith("fr")
    return date_format(day, form.replace("j", r"1\e\r") if first else form)
