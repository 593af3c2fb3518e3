"""Saying: facts in, messages out. No Django: a letter's language is the draft's, not the visitor's."""

from collections.abc import Mapping
from datetime import date

from . import en, fr
from .discretion import indiscretion, indiscretions, without_indiscretions
from .facts import Facts
from .hands import HANDS, Language, first_wording
from .kinds import KINDS, applying
from .letter import Card, Letter
from .messages import write_card, write_message
from .writer import Values

__all__ = [
    "CARDS",
    "HANDS",
    "KINDS",
    "LANGUAGES",
    "Card",
    "Facts",
    "Letter",
    "applying",
    "cards",
    "compose",
    "date_in_full",
    "first_wording",
    "indiscretion",
    "indiscretions",
    "stem",
]

LANGUAGES: Mapping[str, Language] = {"en": en.LANGUAGE, "fr": fr.LANGUAGE, "fr-ca": fr.LANGUAGE}

CARDS = (
    "where_going",
    "more_money",
    "change_mind",
    "more_time",
    "other_role",
    "why",
    "guilt",
    "rude",
    "silence",
    "threat",
)


def compose(facts: Facts, *kinds: str) -> dict[str, Letter]:
    """Every message that applies, by kind; or of these kinds alone, those that apply."""
    language = LANGUAGES[facts.message_language]
    values = Values(without_indiscretions(facts), language.slots)
    return {kind: write_message(kind, values, language) for kind in applying(facts) if not kinds or kind in kinds}


def cards(facts: Facts) -> tuple[Card, ...]:
    """A card for each thing that the employer may say back, the expected ones first."""
    language = LANGUAGES[facts.message_language]
    values = Values(without_indiscretions(facts), language.slots)
    codes = sorted(CARDS, key=lambda code: code not in facts.expect)
    return tuple(write_card(code, values, language) for code in codes)


def date_in_full(day: date, facts: Facts) -> str:
    """A day with its month and year, as a letter of this language and country has it."""
    return LANGUAGES[facts.message_language].date_in_full(day, facts.country)


def stem(language: str) -> str:
    """The opening of the sentence that `specific` completes, such as “I particularly enjoyed”."""
    return LANGUAGES[language].stem
