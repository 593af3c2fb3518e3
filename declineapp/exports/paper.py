"""What stands on a letter on paper around its text, by the habits of its language and country."""

import re
from datetime import date
from typing import NamedTuple

from ..letters import Facts, date_in_full
from .fitting import lines, one_line

BLANK = "_" * 30
"""A line to write on by hand, where nothing was given."""
_ON_THE_RIGHT = {"fr": "reader", "en": "sender"}
"""The block in the right half of the sheet, by language; none in North America."""
_REGISTERED = {"fr": "Lettre recommandée avec avis de réception", "be": "Recommandé avec accusé de réception"}
_REGISTERED |= {"lu": _REGISTERED["be"], "ch": "Recommandé", "ca": "Par courrier recommandé"}

_THIS_MESSAGE = re.compile(r"\b([Cc])e message((?: vous | t’)est bien parvenu)?\b")


class Head(NamedTuple):
    """The blocks above the letter, line by line, in the order in which they are read."""

    sender: tuple[str, ...]
    reader: tuple[str, ...]
    mention: str
    """How it is sent, "" where that isn't written on it."""
    place_and_date: str
    before_subject: str
    on_the_right: str
    """ "sender", "reader" or "" """


def as_letter(text: str) -> str:
    """The text with “this message” as “this letter”: « Ce message vaut préavis ». No English text names itself."""
    return _THIS_MESSAGE.sub(lambda match: f"{match[1]}ette lettre" + (f"{match[2]}e" if match[2] else ""), text)


def head(facts: Facts, today: date) -> Head:
    language = facts.message_language.partition("-")[0]
    is_american = facts.country in {"us", "ca"} or facts.message_language == "fr-ca"
    return Head(
        sender=(one_line(facts.your_name), *_address(facts.your_address), *filter(None, [one_line(facts.your_phone)])),
        reader=(
            *filter(None, [one_line(facts.recipient_name)]),
            one_line(facts.company),
            *_address(facts.their_address),
        ),
        mention=_mention(facts) if language == "fr" else "",
        place_and_date=_place_and_date(facts, today, language),
        before_subject="Objet\u00a0: " if language == "fr" else "",
        on_the_right="" if is_american else _ON_THE_RIGHT[language],
    )


def _address(text: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, lines(text).split("\n")))) or (BLANK, BLANK)


def _mention(facts: Facts) -> str:
    return _REGISTERED.get("ca" if facts.message_language == "fr-ca" else facts.country or "fr", "")


def _place_and_date(facts: Facts, today: date, language: str) -> str:
    """« Lyon, le 25 novembre 2026 », “25 November 2026”."""
    day, place = date_in_full(today, facts), one_line(facts.place)
    if language == "fr":
        return f"{place or BLANK}, le {day}"
    return f"{place}, {day}" if place else day
