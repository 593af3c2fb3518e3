"""The hands of a language: who writes a draft's messages, and where their texts stand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

from .conditions import CONDITIONS
from .facts import Facts
from .script import Script, read_script
from .writer import DETAILED, ROOM, Joiner, Slots, draw_number

HANDS = ("plain", "warm", "thoughtful", "frank", "formal", "brisk")
_BY_FIT = {
    "formal": ("formal", "thoughtful", "plain", "frank", "warm", "brisk"),
    "casual": ("brisk", "plain", "warm", "frank", "thoughtful", "formal"),
}
"""Every hand writes to everybody; those come first whose voice suits the address."""
_DRAWS = 1_000
HANDS_TO_BEGIN_WITH = 4
"""A new draft is written by one of so many, those whose voice suits it best."""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What all hands of a language share."""

    folder: Path
    slots: Slots
    join_list: Joiner
    in_register: Callable[[Facts, str], str]
    """Our own words as this address wants them; what people typed never passes through it."""
    finish: Callable[[Facts, str], str]
    stem: str
    """The opening of the sentence that `specific` completes."""
    date_in_full: Callable[[date, str], str]
    """A day with its month and year, as that country writes it."""

    def script(self, hand: str, kind: str) -> Script:
        """The file in which this hand has this kind of message, read."""
        return _script(self, hand, kind)


@cache
def _script(language: Language, hand: str, kind: str) -> Script:
    names = {*CONDITIONS, *language.slots, DETAILED, ROOM, "liked"}
    return read_script(language.folder / hand / f"{kind}.txt", names)


def hand_of(facts: Facts) -> str:
    """The hand of this wording; without one, a hand that suits the address, drawn by names and role."""
    hands = _BY_FIT.get(facts.address, HANDS)
    if facts.wording is not None:
        return hands[facts.wording % len(hands)]
    return hands[draw_number(f"{facts.your_name}|{facts.company}|{facts.role}", HANDS_TO_BEGIN_WITH)]


def first_wording(chance: Random) -> int:
    """A wording for a new draft: one of the hands to begin with, and draws of its own."""
    return chance.randrange(_DRAWS) * len(HANDS) + chance.randrange(HANDS_TO_BEGIN_WITH)
