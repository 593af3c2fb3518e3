"""Reading a person's name. nameparser reads it, after what is no name is taken off."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from nameparser import Lexicon, Parser

from ..typed import join_lines
from .grammar import join_list

MISSING = "…"
# A desk or a function, never a person's name; and what stands beside these.
_FUNCTIONS = set(
    """
    team teams department dept recruitment recruiting recruiter recruiters hr hiring committee resources
    acquisition manager managers director coordinator admissions staffing supervisor secretary headteacher
    personnel careers administrator officer madam whom
    """.split()
)
_FUNCTIONS_TOO = set(
    """
    human talent people operations office service services desk board panel support management principal head of
    the & and staff chief executive partner boss general area store shop line school lead ceo cto cfo coo vp
    everyone all owner consultant chef to it may concern sir or dear assistant senior
    """.split()
)
_AFTER_THE_NAME = re.compile(r"\s*(?:\(|\[|\||\s[-–—·/]\s|\s@|;|\b(?:from|at|of the|c/o)\s|,\s*(?:the|our|my)\s)")
_PRONOUNS = re.compile(r"\s*[,(]?\s*\b(?:she|he|they|ze)\s?/.*$", re.IGNORECASE)
_AROUND = re.compile(r"^(?:dear|hi|hello|hey|attn:?)\s+(?=\S)|^[\"'“”<>,;:.…\s]+|[\"'“”<>,;:!?…\s]+$", re.IGNORECASE)
_E_MAIL = re.compile(r"\S+@\S+|\w+\.\w+\.(?:com|org|net)")
_AND = r"(?:\band\b|\s[&+]\s|\bet\b)"
_BETWEEN_NAMES = re.compile(rf"\s*(?:(?:,\s*)?{_AND}|[,;])\s*")
_BETWEEN = re.compile(rf"\s*(?:(?:,\s*)?{_AND}|;)\s*")
_NOBODY = re.compile(
    r"|to whom it may concern|(?:dear )?sirs?|madam|sir[/ ]+(?:or |and )?madam|n/?a|unknown|\?+", re.IGNORECASE
)
_PARSER = Parser(Lexicon.default())
_LEXICON = _PARSER.lexicon
_VOCABULARY = (
    _LEXICON.titles | _LEXICON.suffix_acronyms | _LEXICON.suffix_words | _LEXICON.particles | _LEXICON.conjunctions
) | (_LEXICON.bound_given_names | _LEXICON.given_name_titles | _LEXICON.maiden_markers)
_PLAIN = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?(?: [A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?)?")
_SHOUTED_TITLES = {"MR", "MS", "MRS", "MISS", "MX", "DR", "PROF", "PROFESSOR"}
_ACRONYMS = {"hr", "ceo", "cto", "cfo", "coo", "vp"}
_INITIALS = re.compile(r"\w?\.?|(?:\w\.)+")
_WORD_IN_CAPITALS = re.compile(r"[^\W\d_]{2,}(?:[-’'][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Person:
    """A name in its parts, each "" where it can't be told."""

    full: str
    title: str = ""
    given: str = ""
    family: str = ""

    @property
    def rank(self) -> str:
        return self.title.lower().replace(".", "")


@lru_cache(maxsize=1024)
def read_person(name: str) -> Person:
    """The parts of one person's name; a desk, or two people, have none."""
    name = _without_surroundings(name)
    if _NOBODY.fullmatch(name):
        return Person("")
    if is_several(name):
        return Person(join_list(persons(name)))
    if _is_desk(name):
        return Person(name)
    return _read_plainly(name) or _parse(name)


def _read_plainly(name: str) -> Person | None:
    """“Anne Martin” needs no parser: two words, none of which nameparser would take for anything but a name."""
    given, _, family = name.partition(" ")
    is_plain = _PLAIN.fullmatch(name) and not {given.lower(), family.lower()} & _VOCABULARY
    return Person(name, given=given, family=family) if is_plain else None


def _parse(name: str) -> Person:
    parsed = _PARSER.parse(_put_given_name_first(name))
    title, given, family = parsed.title, parsed.given, parsed.family
    full = " ".join(filter(None, (title, given, parsed.middle, family)))
    return Person(full or name, title, _but_no_initial(given), _but_no_initial(family))


def _but_no_initial(name: str) -> str:
    """An initial is neither what one calls somebody nor a name to put a title before."""
    return "" if _INITIALS.fullmatch(name) else name


def _without_surroundings(name: str) -> str:
    """The name without what stands after it (a function, a firm), or before
    it; in capitals where all was typed small."""
    name = join_lines(_AROUND.sub("", _E_MAIL.sub("", _PRONOUNS.sub("", join_lines(name)))))
    name = _AFTER_THE_NAME.split(f"{name} ", maxsplit=1)[0].strip(" ,;:-–—")
    name = name.rstrip(".") if " " not in name else name
    if not any(map(str.isalpha, name)):
        return ""
    family, _, rest = name.partition(",")
    if _words(rest) & (_FUNCTIONS | _FUNCTIONS_TOO) and not is_several(name) and not _words(family) & _FUNCTIONS:
        name = family
    return with_capitals(_without_functions(name))


def _words(text: str) -> set[str]:
    return set(text.lower().replace(",", " ").split())


def _without_functions(name: str) -> str:
    """“Jane Doe HR Director” is Jane Doe, and so is “Hiring Manager Jane Doe”."""
    words = name.split()
    marks = [word.lower() in _FUNCTIONS or word.lower() in _FUNCTIONS_TOO for word in words]
    if not any(word.lower() in _FUNCTIONS for word in words) or all(marks):
        return name.removeprefix("The ").removeprefix("the ") if all(marks) else name
    names = [word for word, marked in zip(words, marks, strict=True) if not marked]
    together = " ".join(names) in name and len(names) > 1 and (not marks[0] or not marks[-1])
    return " ".join(names) if together and all(word[:1].isupper() for word in names) else name


def _is_desk(name: str) -> bool:
    words = _words(name)
    return bool(words & _FUNCTIONS) or words <= _FUNCTIONS_TOO or name.lower().startswith(("the ", "head of"))


def is_several(name: str) -> bool:
    return bool(_BETWEEN.search(name))


def _put_given_name_first(name: str) -> str:
    """“DOE Jane” and “Jane DOE” are Jane Doe: a family name in capitals, as the French write it."""
    words = name.split()
    first, last = words[0], words[-1]
    if len(words) < 2 or "," in name or first.isupper() == last.isupper():
        return name
    if _is_shouted_name(first) and not any(word.isupper() for word in words[1:]):
        return " ".join([*words[1:], first.title()])
    if len(words) == 2 and _is_shouted_name(last) and first.istitle():
        return f"{first} {last.title()}"
    return name


def _is_shouted_name(word: str) -> bool:
    """A name in capitals, and no title, no letters behind a name."""
    is_word = len(word) > 2 and word.isupper() and bool(_WORD_IN_CAPITALS.fullmatch(word))
    return is_word and word.lower() not in _VOCABULARY


def with_capitals(name: str) -> str:
    """A name typed all in small letters, or whose first word is, gets its
    capitals: “jan van der berg”, “elodie Jaquier”."""
    if name.isupper() and name.partition(" ")[0].rstrip(".") in _SHOUTED_TITLES:
        name = name.lower()
    first, _, rest = name.partition(" ")
    if rest and first.islower() and not rest.islower() and first not in _LEXICON.particles:
        return f"{_with_capital(first)} {rest}"
    if not name.islower():
        return name
    particles = _LEXICON.particles
    words = name.split()
    return " ".join(
        word if index and (word in particles or word in {"and", "&"}) else _with_capital(word)
        for index, word in enumerate(words)
    )


def _with_capital(word: str) -> str:
    if word in _ACRONYMS:
        return word.upper()
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def persons(name: str) -> Sequence[str]:
    """The names of the people in it, one at least."""
    return [part for part in _BETWEEN_NAMES.split(name) if part] or [name]
