"""What kind of phrase somebody typed: a clause, a noun phrase, a gerund … When unsure, it's a sentence."""

import re
from enum import Enum, auto
from functools import lru_cache
from itertools import pairwise

from .shape_words import (
    ADJECTIVES,
    ADVERBS,
    AFTER_A_PAST,
    ALSO_NOUNS,
    BARE_INFINITIVES,
    DETERMINERS,
    FINITE,
    FIRST_PERSON_VERBS,
    INDEFINITE,
    IRREGULAR_PASTS,
    NO_ADVERBS,
    NO_GERUNDS,
    PERCEIVING,
    PREPOSITIONS,
    RELATIVE,
    SUBJECTS,
    TO_BE,
)

_ABBREVIATIONS = (
    r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bSt)(?<!\bProf)(?<!\be\.g)(?<!\bi\.e)(?<!\bvs)(?<!\b[A-Z])(?<!approx)"
    r"(?<!\b[ap]\.m)"
)
_NEXT_SENTENCE = re.compile(rf"{_ABBREVIATIONS}[.!?…][”’)\"]*\s+(?=[\w“\"(‘])")
_SUBJECT_ENDING = re.compile(r"’(?:m|s|re|ve|ll|d)$")
_NOT = re.compile(r"n’t$")
_TWO_OF_US = re.compile(r"(?:me|my \w+(?: \w+)?|[A-Z]\w+) and (?:I|me) \w", re.IGNORECASE)
"""“my wife and I just bought a house”: who it is said of."""


_BEFORE_PARTICIPLES = {"has", "have", "had", "being", "been"}
_TELLING_WHEN = {"before", "after", "until", "since", "while", "once"}
"""Before a subject they begin a clause of its own, “before it went outside”."""


class Shape(Enum):
    """What a typed phrase is."""

    CLAUSE = auto()
    """“my ward have asked me to step up”"""
    VERB = auto()
    """A clause without its subject: “want to stay in research”."""
    NOUN = auto()
    """“the commute”, “Karim’s questions”"""
    BARE = auto()
    """A noun phrase, likely, without its article: “lunch with the team”."""
    GERUND = auto()
    """“meeting Karim”"""
    INFINITIVE = auto()
    """“to finish my degree”"""
    THAT = auto()
    """“that you took the time”"""
    QUESTION = auto()
    """“how you think aloud”"""
    ADJECTIVE = auto()
    """“closer to home”"""
    PLACE = auto()
    """“in the afternoon with the team”"""
    SENTENCES = auto()
    """Several sentences, or one that asks or exclaims."""
    NOTHING = auto()


@lru_cache(maxsize=1024)
def sentences_of(text: str) -> tuple[str, ...]:
    """Its sentences, each with the mark it ends in."""
    starts = [0, *(match.end() for match in _NEXT_SENTENCE.finditer(text))]
    return tuple(text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True))


@lru_cache(maxsize=1024)
def shape_of(text: str) -> Shape:
    """The shape of a phrase on one line, its apostrophes curly."""
    if not any(map(str.isalnum, text)):
        return Shape.NOTHING
    if text.rstrip('”’)" ').endswith(("?", "!")) or len(sentences_of(text)) > 1:
        return Shape.SENTENCES
    words = [word.strip(',;:()“”"') for word in text.rstrip(" .…").split()]
    first = words[0].lower()
    second = words[1].lower() if len(words) > 1 else ""
    if (first == "what" and _says_what(words)) or _TWO_OF_US.match(text):
        return Shape.CLAUSE
    return _by_first_words(first, second) or _by_verb(words, first)


def _says_what(words: list[str]) -> bool:
    """“what I want is to stay”, and not “what you are building”."""
    second = words[1].lower() if len(words) > 1 else ""
    if second not in SUBJECTS and not _is_finite(second):
        return False
    return any(word.lower() in TO_BE and before.lower() not in SUBJECTS for before, word in pairwise(words[2:]))


def is_sentence(text: str) -> bool:
    """Whether it says something of somebody, and isn't a list of names."""
    words = text.rstrip(" .…").split()
    return shape_of(text) is Shape.SENTENCES or (bool(words) and has_finite_verb(words[1:], after=words[0]))


def _by_first_words(first: str, second: str) -> Shape | None:
    """What the first two words tell."""
    if first in SUBJECTS and len(second) > 4 and second.endswith("ing"):
        return Shape.GERUND
    subject = _SUBJECT_ENDING.sub("", first)
    if first == "that" and second and (second in SUBJECTS or second in DETERMINERS):
        return Shape.THAT
    if subject in SUBJECTS and (second or subject != first) and (subject != first or first not in INDEFINITE):
        return Shape.CLAUSE
    if first in {"thank", "thanks", "please"} or (first.endswith("ly") and first not in NO_ADVERBS):
        return Shape.SENTENCES
    if first == "to" and second and second not in DETERMINERS:
        return Shape.INFINITIVE
    if first in {"how", "what", "why", "where", "when", "who", "which", "whether"}:
        return Shape.QUESTION
    if first in FIRST_PERSON_VERBS or (first in ADVERBS and second in FIRST_PERSON_VERBS) or _NOT.search(first):
        return Shape.VERB
    return None


def _by_verb(words: list[str], first: str) -> Shape:
    is_past = (
        (first in INDEFINITE or words[0].istitle())
        and first not in DETERMINERS
        and words[1:2]
        and words[1].endswith("ed")
    )
    rest = [word for word in words[1:] if first not in PERCEIVING or word.lower() not in BARE_INFINITIVES]
    if is_past or has_finite_verb(rest, after=words[0]):
        return Shape.CLAUSE
    if len(first) > 4 and first.endswith("ing") and first not in NO_GERUNDS:
        return Shape.GERUND
    if first in ADJECTIVES or (first in ADVERBS and len(words) > 1):
        return Shape.ADJECTIVE
    if first in PREPOSITIONS:
        return Shape.PLACE
    is_noun = first in DETERMINERS | INDEFINITE or first.endswith(("’s", "s’")) or first[:1].isdigit()
    return Shape.NOUN if is_noun else Shape.BARE


def has_finite_verb(words: list[str], after: str = "") -> bool:
    """Whether a verb makes a sentence of them; one inside “the hour where nobody looked up” doesn't."""
    inside_relative = has_subject = False
    previous, before_that = after, ""
    for word, following in zip(words, [*words[1:], ""], strict=False):
        lower = word.lower()
        if lower in RELATIVE or (lower in _TELLING_WHEN and following.lower() in SUBJECTS):
            inside_relative = True
        elif _begins_relative(lower, previous.lower()):
            inside_relative = has_subject = True
        elif has_subject and "and" not in {lower, previous.lower()} and lower not in ADVERBS:
            inside_relative = has_subject = False
        elif _is_verb(lower, following.lower()) and previous.lower() not in TO_BE | _BEFORE_PARTICIPLES:
            if inside_relative or _has_own_subject(previous, before_that):
                inside_relative = False
            elif lower not in ALSO_NOUNS or not before_that or previous.lower() not in DETERMINERS:
                return True
        if lower not in ADVERBS:
            before_that, previous = previous, word
    return False


def _begins_relative(word: str, previous: str) -> bool:
    """“the tour you gave me”: a clause of its own inside, without its “that”."""
    is_subject = word in {"i", "you", "we", "he", "she", "they", "nobody", "everyone", "people"}
    return is_subject and previous not in PREPOSITIONS | ADVERBS | {"and", "or", "but"}


def _is_verb(word: str, following: str) -> bool:
    return _is_finite(word) or _is_past(word, following)


def _is_finite(word: str) -> bool:
    return word in FINITE or word in TO_BE or bool(_NOT.search(word))


def _is_past(word: str, following: str) -> bool:
    """“turned out”, “matched it”, “found work”: a past tense, and not a participle as in “the people involved”."""
    return (word.endswith("ed") or word in IRREGULAR_PASTS) and following in AFTER_A_PAST


def _has_own_subject(previous: str, before_that: str) -> bool:
    """The verb is of a clause inside with a name for its subject: “the time Karim took”."""
    follows_noun = bool(before_that) and before_that.lower() not in PREPOSITIONS | DETERMINERS | {"and", "or", "but"}
    return previous[:1].isupper() and follows_noun and before_that[:1].islower()
