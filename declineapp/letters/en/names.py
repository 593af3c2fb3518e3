"""How persons are called: title and name, or first name."""

from ..facts import Facts
from ..typed import calm_capitals, join_lines
from .given_names import is_given_name
from .grammar import join_list
from .persons import MISSING, Person, is_several, persons, read_person, with_capitals

_TITLES = {"ms": "Ms", "mr": "Mr", "mx": "Mx", "dr": "Dr"}
_WITH_A_STOP = {"Ms", "Mr", "Mrs", "Mx", "Dr", "Prof"}
"""Abbreviations that an American ends with a full stop."""
_NO_SURNAME_AFTER = {"rev", "reverend", "sir", "dame", "lord", "lady"}
_NOBLE = {"sir", "dame"}

BEFORE_A_NICKNAME = {"big", "little", "old", "our", "wee", "young", "auntie", "aunt", "uncle"}
"""“Big Mick” goes by both words, “our Stevie” by the name."""
_COUPLES = ("Mr and ", "Mr. and ", "Mrs and ", "Mrs. and ", "Dr and ", "Dr. and ")


def first_name(name: str) -> str:
    """What a friend would say; the whole name where that can't be told."""
    person = read_person(name)
    several = persons(person.full) if is_several(person.full) else ()
    if several and all(one[:1].isupper() for one in several) and not person.full.startswith(_COUPLES):
        return join_list([first_name(one) for one in several])
    if person.rank in _NO_SURNAME_AFTER and person.given:
        return person.given
    if person.given.lower() in BEFORE_A_NICKNAME:
        return person.full.removeprefix("Our ")
    if person.given or not (person.title and person.family):
        return person.given or person.full
    return f"{person.title} {person.family}"


def warm_name(name: str) -> str:
    """As one writes to somebody one knows a little: the first name, but a professor keeps the title."""
    person = read_person(name)
    if person.rank.startswith("prof") and person.family:
        return f"{person.title} {person.family}"
    return first_name(name)


def formal_name(name: str, title: str, country: str) -> str:
    """“Ms Marlow”, “Ms. Marlow” in the United States; the full name where no title is known."""
    person = read_person(name)
    if person.title and person.family and person.rank not in _NO_SURNAME_AFTER:
        title = person.title
    elif person.rank in _NOBLE and person.given:
        return f"{person.title} {person.given}"
    elif person.title:
        title = ""
    family = person.family or _last_name_alone(person)
    if not title or not family:
        return person.full
    return f"{title}{'.' if country == 'us' and title in _WITH_A_STOP else ''} {family}"


def _last_name_alone(person: Person) -> str:
    """“Barrowclough”, typed alone; "" for “Sarah” and for a desk."""
    return person.given if person.given == person.full and not is_given_name(person.given) else ""


def recipient(facts: Facts) -> str:
    """Whom the message goes to, as one calls them under this address; "" when nobody is named."""
    name = join_lines(facts.recipient_name).removesuffix(f", {join_lines(facts.company)}")
    if facts.address == "formal":
        return formal_name(name, _TITLES.get(facts.recipient_title, ""), facts.country)
    return first_name(name) if facts.address == "casual" else warm_name(name)


def me(facts: Facts) -> str:
    """The writer's name, as it is signed."""
    name = calm_capitals(join_lines(facts.your_name))
    return "" if name == MISSING else with_capitals(name)


def my_first_name(facts: Facts) -> str:
    return first_name(facts.your_name)


def referrer(facts: Facts) -> str:
    """Who put them in touch: in full, among friends by first name."""
    if facts.address == "casual":
        return first_name(facts.referrer_name)
    return read_person(facts.referrer_name).full


def candidate(facts: Facts) -> str:
    """Whom they recommend, in full."""
    return read_person(facts.referral_name).full
