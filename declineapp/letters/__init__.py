"""Saying: facts in, messages out. The standard library only: a letter's language is the draft's, not the visitor's."""

from . import en, fr
from .discretion import discreet, indiscretion
from .facts import Facts
from .kinds import KINDS, applying
from .letter import Card, Letter

__all__ = [
    "CARDS",
    "KINDS",
    "LANGUAGES",
    "Card",
    "Facts",
    "Letter",
    "applying",
    "cards",
    "compose",
    "indiscretion",
    "stem",
]

LANGUAGES = {"en": en, "fr": fr, "fr-ca": fr}

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
)


def compose(facts: Facts, *kinds: str) -> dict[str, Letter]:
    """Every message that applies, by kind; or of these kinds alone, those that apply."""
    language = LANGUAGES[facts.message_language]
    facts = discreet(facts)
    return {kind: language.LETTERS[kind](facts) for kind in applying(facts) if not kinds or kind in kinds}


def cards(facts: Facts) -> tuple[Card, ...]:
    """What they may say back, the expected first, and what to answer."""
    language = LANGUAGES[facts.message_language]
    facts = discreet(facts)
    codes = sorted(CARDS, key=lambda code: code not in facts.expect)
    return tuple(language.CARDS[code](facts) for code in codes)


def stem(language: str) -> str:
    """The opening of the sentence that `specific` completes, such as “I particularly enjoyed”."""
    return str(LANGUAGES[language].STEM)
