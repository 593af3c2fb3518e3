"""How people and places are named and addressed."""

import re
from collections.abc import Sequence

from ..facts import Facts
from ..typed import folded
from .grammar import as_role, listed, spoken_date, the_role

MISSING = "…"
TITLES = {"ms": "Ms", "mr": "Mr", "mx": "Mx", "dr": "Dr"}
TITLES_TYPED = {"dr", "mr", "mrs", "ms", "mx", "miss", "prof", "professor", "sir", "dame", "doctor"}
PARTICLES = {
    *("van", "von", "der", "den", "de", "du", "del", "della", "di", "da", "dos", "la", "le", "el", "al", "bin"),
    *("ten", "ter", "zu", "st", "st.", "san", "ibn"),
}
SUFFIXES = {"jr", "sr", "ii", "iii", "phd", "md", "mba", "esq"}
# Of a desk, or of more than one person.
DESKS = {"team", "department", "office", "recruitment", "recruiting", "hr", "committee", "service", "desk", "and", "&"}
BETWEEN_NAMES = re.compile(r"\s*(?:,|;|\band\b|&)\s*(?:and\b\s*)?")


def by_agent(facts: Facts) -> bool:
    """The message goes to the agent, who tells the company."""
    return facts.route == "agency" or (facts.recipient_kind == "agency" and not inside(facts))


def inside(facts: Facts) -> bool:
    return facts.route == "internal"


def company(facts: Facts) -> str:
    return folded(facts.company) or MISSING


def role(facts: Facts) -> str:
    return the_role(folded(facts.role) or MISSING)


def post(facts: Facts) -> str:
    """“the role of data analyst at Northwind”."""
    named = role(facts)
    if f" at {company(facts)}".lower() in named.lower():
        return named
    return f"{named} {'here at' if inside(facts) else 'at'} {company(facts)}"


def joining(facts: Facts) -> str:
    """“joining Northwind as a data analyst”, where that can be said."""
    as_what = "" if inside(facts) else as_role(folded(facts.role))
    return f"joining {company(facts)} {as_what}" if as_what else f"taking {post(facts)}"


def offering(facts: Facts) -> str:
    """What the thanks are for: “offering me the role …”, as and when it was done."""
    on, of = spoken_date(facts.offered_on), spoken_date(facts.offered_on, "of")
    return {
        "phone": f"calling me{on} to offer me {post(facts)}",
        "email": f"your e-mail{of} offering me {post(facts)}",
        "letter": f"your letter{of} offering me {post(facts)}",
        "in_person": f"offering me {post(facts)} in person{on}",
    }.get(facts.offer_made_by, f"offering me {post(facts)}{on}")


def made(facts: Facts) -> str:
    """How and when they offered it, as far as that is known: “ by phone on 4 May”."""
    way = {"phone": " by phone", "email": " by e-mail", "letter": " by letter", "in_person": " in person"}
    return f"{way.get(facts.offer_made_by, '')}{spoken_date(facts.offered_on)}"


def known(name: str) -> str:
    """A name as typed, on one line; "" where it is missing."""
    name = folded(name)
    return "" if name == MISSING else name


def myself(facts: Facts) -> str:
    return folded(facts.your_name) or MISSING


def first_name(name: str) -> str:
    """What a friend would say; the whole name where that can't be told."""
    parts = _parts(name)
    if not parts or len(parts[0].strip(".")) < 2 or _is_desk(parts):
        return name
    return parts[0]


def last_name(name: str) -> str:
    """The family name with its particles, “van der Berg”; "" where none can be told."""
    parts = _parts(name)
    if len(parts) < 2 or _is_desk(parts):
        return ""
    start = len(parts) - 1
    while start > 1 and parts[start - 1].lower() in PARTICLES:
        start -= 1
    return " ".join(parts[start:])


def _parts(name: str) -> Sequence[str]:
    """First and last names in this order, without titles and suffixes."""
    family, _, given = name.partition(" (")[0].partition(", ")
    backwards = given.strip(" ,") and " " not in family and _bare(given.split()[0]) not in SUFFIXES
    parts = (f"{given} {family}" if backwards else family).replace(",", " ").split()
    while len(parts) > 1 and _bare(parts[0]) in TITLES_TYPED:
        parts = parts[1:]
    while len(parts) > 1 and _bare(parts[-1]) in SUFFIXES:
        parts = parts[:-1]
    return parts


def _bare(part: str) -> str:
    return part.lower().replace(".", "")


def _is_desk(parts: Sequence[str]) -> bool:
    """A desk, or more than one person."""
    return parts[0].lower() == "the" or bool({part.lower() for part in parts} & DESKS)


def spoken_name(facts: Facts) -> str:
    """As one would say it to them: “Ms Martin”, or “Anne”; "" when nobody is known."""
    name = known(facts.recipient_name)
    if facts.address != "formal":
        return first_name(name)
    title = TITLES.get(facts.recipient_title, "")
    return f"{title} {last_name(name)}" if title and last_name(name) else name


def greeting(facts: Facts) -> str:
    name = spoken_name(facts)
    if not name:
        return "Hello,"
    return f"Hi {name}," if facts.address == "casual" else f"Dear {name},"


def closing(facts: Facts) -> str:
    goodbye = "Best wishes," if facts.address == "casual" else "Best regards,"
    return "\n".join(filter(None, (goodbye, myself(facts), folded(facts.your_phone))))


def people(facts: Facts) -> str:
    """Whom they thank, as typed; “you and Karim” where the reader is one of them."""
    typed = folded(facts.people.strip().replace("\n", ", ")).replace(",,", ",").rstrip(".,; ")
    if not any(map(str.isalnum, typed)):
        return ""
    reader = known(facts.recipient_name)
    themselves = {reader.lower(), first_name(reader).lower()} - {""}
    everyone = [name for name in BETWEEN_NAMES.split(typed) if name]
    others = [name for name in everyone if name.lower() not in themselves]
    return typed if len(others) == len(everyone) else listed(["you", *others])
