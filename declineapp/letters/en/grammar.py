"""English by rule: articles by sound, names, dates, lists."""

import re
from collections.abc import Sequence
from datetime import date, time

from ..facts import Facts
from ..typed import after_stem, folded

STEM = "I particularly enjoyed"

_REPEATS = re.compile(r"^(?:I|we)\s+(?:particularly|really|especially)?\s*(?:enjoyed|liked|loved)\s+", re.IGNORECASE)
_ALONE = re.compile(
    r"^(?:I|we|you|they|he|she|it|there|this|these|those|thank|thanks|what)(?:\b|’|')(?!\s+of\b)", re.IGNORECASE
)
_SMALL = frozenset(
    "a an the my our your their his her its that when how being meeting seeing talking speaking working visiting "
    "learning hearing getting spending having both all every each some so as with next this in on at after before during "
    "early late later soon tomorrow today".split()
)

# Letters whose names begin with a vowel sound: an F, an HR, an MBA.
_VOWEL_LETTERS = frozenset("AEFHILMNORSX")
_ACRONYM = re.compile(r"^[A-Z][A-Z0-9&/.-]*$")
_VOWEL_START = re.compile(r"^[aeiou]", re.IGNORECASE)
# Spelled with a vowel and spoken with a consonant, as in “a European” and “a one-year”; and the reverse, “an hour”.
_AS_CONSONANT = re.compile(
    r"^(?:eu|ew|u(?:ni(?!n|m)|s[aeiu]|t[aeiou]|k|r[aeiou]|bi)|one\b|once\b|ouija)", re.IGNORECASE
)
_SILENT_H = re.compile(r"^(?:hour|honest|honou?r|heir)", re.IGNORECASE)
# Spoken as words although written in capitals.
_SPOKEN = frozenset(
    {
        "NATO",
        "NASA",
        "UNESCO",
        "UNICEF",
        "LAN",
        "SAP",
        "SIM",
        "RAM",
        "ROM",
        "SCADA",
        "SOC",
        "SQL",
        "FIFA",
        "LEGO",
        "HAZMAT",
        "LIMS",
        "MEMS",
        "RADAR",
        "SONAR",
    }
)
_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
_HONORIFIC = re.compile(r"^(?:ms|mrs|miss|mr|mx|dr|prof|professor)\.?\s+", re.IGNORECASE)
_PARTICLES = frozenset("van von der den de da di du del della la le ter ten bin al".split())
_TITLES = {"ms": "Ms", "mr": "Mr", "mx": "Mx", "dr": "Dr"}


def a_or_an(words: str) -> str:
    """The words with their article by sound: a UX role, an HR role, a European, an hour."""
    return f"{'an' if _sounds_vowel(words) else 'a'} {words}"


def _sounds_vowel(words: str) -> bool:
    first = re.split(r"[\s/–-]", words.lstrip("“\"'‘("), maxsplit=1)[0]
    if first[:1].isdigit():
        return first.startswith("8") or bool(re.match(r"1[18](?!\d)", first))
    if _ACRONYM.match(first) and first not in _SPOKEN and (len(first) <= 4 or not re.search("[AEIOUY]", first)):
        return first[0] in _VOWEL_LETTERS
    if _SILENT_H.match(first):
        return True
    return bool(_VOWEL_START.match(first)) and not _AS_CONSONANT.match(first)


def role(facts: Facts) -> str:
    """The role as it stands after “the role of”."""
    return _ARTICLE.sub("", folded(facts.role)) or "…"


def a_role(facts: Facts) -> str:
    return a_or_an(role(facts))


def company(facts: Facts) -> str:
    return folded(facts.company) or "…"


def by_agency(facts: Facts) -> bool:
    """The message goes to the agent, who tells the company."""
    return facts.route == "agency" or facts.recipient_kind == "agency"


def bare_name(name: str) -> str:
    """The name without a title typed before it."""
    return _HONORIFIC.sub("", folded(name))


def first_name(name: str) -> str:
    return bare_name(name).split(" ")[0]


def last_name(name: str) -> str:
    """With its particles: van der Berg."""
    parts = bare_name(name).split(" ")
    start = next((i for i, part in enumerate(parts[1:-1], 1) if part.lower() in _PARTICLES), len(parts) - 1)
    return " ".join(parts[start:])


def greeting(facts: Facts) -> str:
    name = facts.recipient_name
    if not bare_name(name):
        return "Hello,"
    if facts.address == "formal":
        title = _TITLES.get(facts.recipient_title)
        return f"Dear {title} {last_name(name)}," if title else f"Dear {bare_name(name)},"
    return f"{'Hi' if facts.address == 'casual' else 'Dear'} {first_name(name)},"


def day(day: date | None, before: str = " on ") -> str:
    """“ on 4 May”, or nothing."""
    return f"{before}{day.day} {day:%B}" if day else ""


def hour(at: time | None) -> str:
    return f" at {at:%H:%M}" if at else ""


def listed(things: Sequence[str]) -> str:
    """a; a and b; a, b and c"""
    return " and ".join(filter(None, [", ".join(things[:-1]), *things[-1:]]))


def small(words: str) -> str:
    """Without the capital of a word that is no name: “Next month” but “March”."""
    first, space, rest = words.partition(" ")
    return first.lower() + space + rest if first.lower() in _SMALL else words


def enjoyed(specific: str) -> str:
    """“I particularly enjoyed …”, or what they typed alone."""
    return after_stem(STEM, specific, repeats=_REPEATS, alone=_ALONE, small=_SMALL)
