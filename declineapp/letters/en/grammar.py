"""What English asks of words: lists, days and hours, contractions."""

import re
from collections.abc import Sequence
from datetime import date

from .articles import an

__all__ = ["MONTHS", "WEEKDAYS", "an", "date_in_full", "format_date", "join_list", "the_day", "with_preposition"]

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def join_list(items: Sequence[str]) -> str:
    """“a, b and c”; a comma more where the last of them holds an “and” of its own."""
    *before, last = [item for item in items if item] or [""]
    if not before:
        return last
    comma = "," if " and " in last or " and " in before[-1] else ""
    return f"{', '.join(before)}{comma} and {last}"


def format_date(day: date | None, country: str) -> str:
    """“26 November”, and “November 26” in the United States; "" where no day is known."""
    if not day:
        return ""
    month = MONTHS[day.month - 1]
    return f"{month} {day.day}" if country == "us" else f"{day.day} {month}"


def date_in_full(day: date, country: str) -> str:
    """“26 November 2026”, and “November 26, 2026” in the United States."""
    return f"{format_date(day, country)}{',' * (country == 'us')} {day.year}"


def the_day(day: date | None) -> str:
    """“the 30th”."""
    if not day:
        return ""
    ending = "th" if 10 < day.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"the {day.day}{ending}"


def with_preposition(words: str) -> str:
    """“next month” as typed; “June”, “spring” and “12 June” with the words that lead to them."""
    words = _NAMED_DAY.sub(lambda day: day[0].title(), words)
    for shape, lead in _LEADS:
        if shape.fullmatch(words):
            return f"{lead} {words}"
    return words


_NAMED_DAY = re.compile(rf"\b(?:{'|'.join((*MONTHS, *WEEKDAYS))})\b(?! [a-z])", re.IGNORECASE)
_MONTH = f"(?:{'|'.join(MONTHS)})"
_LEADS = (
    (re.compile(r"\d+(?:st|nd|rd|th)"), "on the"),
    (re.compile(r"(?i:spring|summer|autumn|fall|winter)"), "in the"),
    (
        re.compile(rf"\d{{4}}|Q[1-4]|{_MONTH}(?: \d{{4}})?|(?i:spring|summer|autumn|fall|winter) \d{{4}}|the [a-z]+"),
        "in",
    ),
    (re.compile(rf"the \d+\w*.*|\d.*|{_MONTH} \d{{1,2}}\b.*|(?:{'|'.join(WEEKDAYS)})\b.*"), "on"),
)
