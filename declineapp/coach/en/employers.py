"""Where they are going or staying, where a name tells it. The phrases are in phrases/employers.txt."""

import re
from functools import cache
from pathlib import Path

from ..employers import Employers, first_word, greeting_of
from ..findings import CoachedMessage
from ..phrases import read_words
from .meanings import PHRASES

_NO_EMPLOYERS = read_words(Path(__file__).parent / "no_employers.txt")
_STAYING = re.compile(r"(?i:stay\w*|remain\w*)\s+(?i:at|with)\s+\S+")
# “Thank you for the offer from Acme”; what comes after “but” or “because” is of somebody else.
_THANKED = re.compile(
    r"(?i:thank\w*|grateful|apprecia\w*|offer(?:ed|ing) me)\b"
    r"(?:(?!\b(?:but|because|as\si|since|and\si|i[’']ve|i[’']m|i\shave)\b)[^.!?\n;:]){0,100}?"
    r"\s(?i:at|with|from|of|join(?:ing)?)\s+((?-i:[A-ZÀ-Ý])[\w&’'-]*)"
)

_THANKED_IN_SMALL_LETTERS = re.compile(
    r"\b(?:thank\w*|cheers|grateful|offer(?:ed|ing)? (?:me|from))\b"
    r"(?:(?!\b(?:but|because|cos|as|since)\b)[^.!?\n;:]){0,60}?"
    r"\s(?:at|with|from|of|join(?:ing)?)\s+([a-z][\w&’'-]*)"
)
_ENDING = re.compile(r"(?<=[a-z]{2})(?:ies|ied|ing|ed|s)\Z")
_BEFORE_AN_ENDING = {"s": ("",), "ies": ("y", "ie"), "ied": ("y", "ie"), "ing": ("", "e"), "ed": ("", "e")}


@cache
def _ordinary_words() -> frozenset[str]:
    first_names = read_words(Path(__file__).parent.parent / "short_names.txt")
    ordinary_words = read_words(Path(__file__).parent / "ordinary_words.txt")
    return ordinary_words | _NO_EMPLOYERS | {name.rstrip(":") for name in first_names}


def is_ordinary(word: str) -> bool:
    """A word of the dictionary, or one made from it by an ending."""
    if word in _ordinary_words():
        return True
    if not (end := _ENDING.search(word)):
        return False
    return any(is_ordinary(word[: end.start()] + letter) for letter in _BEFORE_AN_ENDING[end[0]])


def _their_names(message: CoachedMessage) -> set[str]:
    """The company they write to, as far as answers, subject, greeting or the thanks tell it."""
    subject = _STAYING.sub("", message.subject or "")
    names = f"{message.facts.company} {message.facts.recipient_name} {message.facts.role} {subject}"
    greeting = greeting_of(message)
    thanked = [*_THANKED.findall(message.text), *_THANKED_IN_SMALL_LETTERS.findall(message.text)]
    return {first_word(word) for word in [*names.split(), *greeting.split(), *thanked]}


def familiar_names(message: CoachedMessage) -> set[str]:
    """Names of no other employer: theirs, towns, months, and what begins with a capital anyway."""
    return _their_names(message) | _NO_EMPLOYERS


other_employer = Employers(
    before=PHRASES.a_name_after,
    before_a_place=PHRASES.a_name_or_a_place_after,
    after=PHRASES.a_name_before,
    denials=PHRASES.denial,
    about_work=PHRASES.about_work,
    articles=frozenset("the our".split()),
    no_employers=_NO_EMPLOYERS,
    their_names=_their_names,
    before_a_small_name=PHRASES.a_small_name_after,
    is_ordinary=is_ordinary,
)
