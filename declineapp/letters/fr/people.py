"""How people are called: in the greeting and the closing, and when somebody is spoken of."""

import re

from ..facts import Facts
from ..typed import calm_capitals, join_lines
from .given_names import is_given_name
from .listing import join_list
from .persons import Person, capitalize_name, person, persons
from .register import says_tu

_CHOSEN_TITLES = {"ms": "Madame", "mr": "Monsieur", "dr": "Docteur"}
_TITLES_WITH_A_NAME = frozenset({"Madame", "Monsieur"})
"""« Bonjour Madame Girard », but « Bonjour Maître », « Bonjour Docteur »."""
_TITLES_KEPT = frozenset({"Professeur", "Professeure", "Maître"})
"""Said to them rather than their first name, by whoever isn’t on casual terms."""
_PLURALS = {"Madame": "Mesdames", "Monsieur": "Messieurs"}
_NOBODY_IN_PARTICULAR = "Madame, Monsieur"
_BETWEEN_PEOPLE = re.compile(r"\s*(?:[,;\n+&]|\b(?:et|and|pis|ainsi que)\b)\s*", re.IGNORECASE)
_ONE_AND_WHO = re.compile(r"(?P<name>[^,;+&]+), (?P<who>(?:l[ea] |l[’']|m(?:on|a) |votre |leur )[a-zà-ÿ][^,;+&.]*)\.?$")
"""« M. Bouvier, le chef de chantier »: one person, whom the reader knows by the name."""
_WHO_AND_ONE = re.compile(
    r"(?P<who>(?:l[ea] |l[’']|m(?:on|a) |votre |ton |ta )[a-zà-ÿ][^,;+&.]*), (?P<name>[A-ZÀ-Ý][^,;+&]*)$"
)
"""« le chef de chantier, M. Bouvier », the other way round."""
_A_RELATION = re.compile(r"(?:mon|ma|un|une) \w", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\s*\([^)]*\)?")
_A_GROUP = re.compile(
    r"(?:l[’']|le|la|les|une?|des|du|tou[st]e?s?|mon|ma|mes|ton|ta|tes|son|sa|ses|votre|vos|notre|nos|leurs?|ce|cette|ces|"
    r"quelques|plusieurs|chaque|celles?|ceux|vous|toi|ainsi)\b",
    re.IGNORECASE,
)
_SMALL_AFTER = frozenset("de du des d’ à au aux en chez la le les".split())
_THEMSELVES = frozenset({"vous", "toi", "tu", "vous-même", "toi-même", ""})


def recipient(facts: Facts) -> str:
    """The reader, as one calls them under this address: « Madame », « Anne », « Anne et Paul »; "" for a desk."""
    readers = persons(facts.recipient_name)
    if facts.address == "formal":
        return _formally(facts, readers) or join_list([each.full_name or each.given for each in readers])
    if not readers:
        return "" if facts.address == "casual" else _chosen_title(facts)
    if len(readers) > 1 and all(_is_title_and_name(each) for each in readers):
        return ", bonjour ".join(each.civility for each in readers)
    return join_list([_by_name(facts, each) for each in readers])


def form_of_address(facts: Facts) -> str:
    """What a formal closing repeats: « Madame », « Madame, Monsieur » for nobody in particular; "" without a title."""
    return _formally(facts, persons(facts.recipient_name))


def referrer(facts: Facts) -> str:
    """Who helped, as one greets them: « Luc », « Madame Bonnard »."""
    return _relation(facts) or join_list(
        [_with_their_title(each) or _first_name(each) for each in persons(facts.referrer_name)]
    )


def full_referrer(facts: Facts) -> str:
    """Who helped, when one speaks of them: « Luc Arsenault », « Madame Bonnard »."""
    return _relation(facts) or join_list([_name_in_full(each) for each in persons(facts.referrer_name)])


def _relation(facts: Facts) -> str:
    """« mon cousin Thierry », as it was typed; "" for a name."""
    typed = join_lines(facts.referrer_name)
    return typed[:1].lower() + typed[1:] if _A_RELATION.match(typed) else ""


def candidate(facts: Facts) -> str:
    """Who is recommended, in full."""
    return join_list([_name_in_full(each) for each in persons(facts.referral_name)]) or join_lines(facts.referral_name)


def people(facts: Facts) -> str:
    """Whom they thank, without the reader, who is spoken to."""
    readers = {name for each in persons(facts.recipient_name) for name in _names_of(each)}
    line = join_lines(facts.people)
    one = _ONE_AND_WHO.match(line) or _WHO_AND_ONE.match(line)
    if one and one["name"].lower() not in readers:
        return _with_capitals(one["name"])
    typed = _BETWEEN_PEOPLE.split(_IN_BRACKETS.sub("", facts.people))
    named = [_with_capitals(" ".join(name.split()).strip(" .:–—-")) for name in typed]
    return join_list(
        [name for name in named if any(map(str.isalnum, name)) and name.lower() not in readers | _THEMSELVES]
    )


def them(facts: Facts) -> str:
    """« lui » or « leur », where the moment they remember names already whom they thank; else nothing."""
    if not facts.people or not facts.specific:
        return ""
    names = [name for name in re.split(r", | et ", people(facts)) if name]
    if not names or any(_A_GROUP.match(name) or not _is_said(name, facts.specific) for name in names):
        return ""
    return "leur" if len(names) > 1 else "lui"


def _is_said(name: str, text: str) -> bool:
    return bool(re.search(rf"\b{re.escape(name.split()[0])}\b", text, re.IGNORECASE))


def to_the_reader(facts: Facts, text: str) -> str:
    """What they typed, with the reader spoken to: « avec Didier » is « avec vous »."""
    if not any(word in text for word in facts.recipient_name.split()):
        return text
    for reader in persons(facts.recipient_name):
        name = f"(?:{re.escape(reader.full_name)}|{re.escape(reader.given)})" if reader.given else ""
        if name and reader.given in text:
            text = re.sub(rf"\b(avec|par|et) {name}(?![\w’'-])(?! [A-ZÀ-Ý])", rf"\1 {_you(facts)}", text)
    return text


def _you(facts: Facts) -> str:
    return "toi" if says_tu(facts) else "vous"


def first_name(name: str) -> str:
    """The first name of somebody, or all that is known of them."""
    found = person(join_lines(name))
    return (found.given or found.full_name) if found else join_lines(name)


def with_capitals(name: str) -> str:
    """« enzo lemoine » as a name is written; whatever holds a capital stays as it was typed."""
    name = calm_capitals(join_lines(name))
    first, _, rest = name.partition(" ")
    if rest and first.islower() and not rest.islower():
        return f"{capitalize_name(first)} {rest}"
    return " ".join(map(capitalize_name, name.split(" "))) if name.islower() else name


def _first_name(someone: Person) -> str:
    """All of the name where there is only an initial."""
    return someone.given if len(someone.given.strip(".")) > 1 or not someone.family else someone.full_name


def _formally(facts: Facts, readers: tuple[Person, ...]) -> str:
    """Titles alone, never with a name; a function with its title."""
    if not readers:
        return _chosen_title(facts) or _NOBODY_IN_PARTICULAR
    if len(readers) == 1:
        return readers[0].function or _title_of(facts, readers[0])
    return _titles_of_several([each.function or each.civility for each in readers])


def _titles_of_several(titles: list[str]) -> str:
    """« Mesdames », « Madame, Monsieur »; "" where one of them has no title."""
    if not all(titles):
        return ""
    if len(set(titles)) == 1:
        return _PLURALS.get(titles[0], titles[0])
    return ", ".join(sorted(dict.fromkeys(titles), key="Madame".__ne__))


def _title_of(facts: Facts, reader: Person) -> str:
    """The title they typed, but « Docteur » that was chosen says more than « Madame » that was typed."""
    chosen = _chosen_title(facts)
    return chosen if chosen == "Docteur" and reader.civility in _TITLES_WITH_A_NAME else reader.civility or chosen


def _chosen_title(facts: Facts) -> str:
    return _CHOSEN_TITLES.get(facts.recipient_title, "")


def _by_name(facts: Facts, reader: Person) -> str:
    """A title with one name, or the first name; « Madame Girard » where only an initial is known."""
    if titled := _with_their_title(reader):
        return titled
    if reader.civility in _TITLES_KEPT and facts.address != "casual":
        return reader.civility
    chosen = _chosen_title(facts)
    is_initial = len(reader.given.strip(".")) < 2 and reader.family
    if chosen in _TITLES_WITH_A_NAME and is_initial:
        return f"{chosen} {reader.family}"
    is_last_name = not reader.family and facts.address != "casual" and not is_given_name(reader.given)
    return f"{chosen} {reader.given}" if chosen in _TITLES_WITH_A_NAME and is_last_name else _first_name(reader)


def _with_their_title(someone: Person) -> str:
    """« Madame Girard », « Maître », « Madame la Présidente »; "" where a first name is known, or no title."""
    if someone.function or not _is_title_and_name(someone):
        return someone.function
    return (
        f"{someone.civility} {someone.family}".strip() if someone.civility in _TITLES_WITH_A_NAME else someone.civility
    )


def _is_title_and_name(someone: Person) -> bool:
    return bool(someone.civility) and not someone.given


def _name_in_full(someone: Person) -> str:
    """« Luc Arsenault », « Madame Bonnard », « Maître Dupont »"""
    if someone.function or someone.given:
        return someone.function or someone.full_name
    return f"{someone.civility} {someone.family}".strip()


def _names_of(reader: Person) -> set[str]:
    """All the ways somebody may be named, in small letters."""
    given, family = reader.given.lower(), reader.family.lower()
    names = {given, f"{given} {family}", f"{family} {given}"}
    titles = ("mme", "m.", "mr", "madame", "monsieur", "dr", "docteur", "me", "maître") if family else ()
    return (names | {f"{title} {family}" for title in titles}) - {""}


def _with_capitals(name: str) -> str:
    """« sofiane » with its capital; « toute l’équipe » and « Marie de la compta » as they were typed."""
    if _A_GROUP.match(name):
        return name[:1].lower() + name[1:]
    words = name.split(" ")
    names = next((at for at, word in enumerate(words) if word.lower() in _SMALL_AFTER), len(words))
    return " ".join([*map(capitalize_name, words[:names]), *words[names:]])
