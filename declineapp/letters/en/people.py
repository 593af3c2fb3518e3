"""Whom they thank, and whether the reader is one of them."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ..facts import Facts
from ..typed import join_lines
from .grammar import join_list
from .moments import people_sentence
from .names import BEFORE_A_NICKNAME, first_name, formal_name
from .persons import persons, read_person, with_capitals
from .shape_words import DETERMINERS, SUBJECTS

_THANKS = re.compile(r"^(?:many )?thank(?:s|s? you)? to\s+", re.IGNORECASE)


def people(facts: Facts) -> str:
    """The people to thank, without the reader: “Tunde and Chloe”."""
    return join_list([name for name in _people_named(facts) if not _is_reader(name, facts)])


def _people_named(facts: Facts) -> Sequence[str]:
    return () if people_sentence(facts) else _names_in(facts.people)


@lru_cache(maxsize=1024)
def _names_in(several: str) -> Sequence[str]:
    typed = _THANKS.sub("", join_lines(several.strip().replace("\n", ", ")).rstrip(" .,;"))
    if not any(map(str.isalnum, typed)):
        return ()
    if any(name.partition(" ")[0].lower() in {"who", "which", "whose"} for name in persons(typed)):
        return [typed]
    return [_capitalize_name(name) for name in persons(typed) if any(map(str.isalnum, name))]


def _capitalize_name(name: str) -> str:
    """With capitals where it is a name: not “the team”, not “her lab group”."""
    first = name.partition(" ")[0]
    if first.lower() in DETERMINERS | SUBJECTS and first not in {"Will", "May"}:
        return first.lower() + name[len(first) :]
    return with_capitals(name) if name.count(" ") < 3 else name


def _is_reader(name: str, facts: Facts) -> bool:
    return name.lower() in _names_of(facts.recipient_name) or _is_titled_reader(name, facts)


def _is_titled_reader(name: str, facts: Facts) -> bool:
    """“Ms Martin”, where the reader is Anne Martin."""
    family = read_person(facts.recipient_name).family
    person = read_person(name) if family and name.lower().endswith(family.lower()) else None
    return bool(person and person.title and not person.given)


@lru_cache(maxsize=1024)
def _names_of(reader: str) -> frozenset[str]:
    """All that the reader may be called, in small letters."""
    person = read_person(reader)
    names = (
        join_lines(reader),
        person.full,
        first_name(reader),
        f"{person.given} {person.family}",
        *(person.full.split()[1:] if person.title and not person.given else ()),
        person.family if person.given.lower() in BEFORE_A_NICKNAME else "",
        formal_name(reader, "", ""),
    )
    return frozenset(name.lower() for name in (*names, "you") if name.strip())
