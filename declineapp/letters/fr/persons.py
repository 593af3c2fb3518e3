"""Who is meant by a name that somebody typed: title, first name, last name, or nobody at all."""

import re
from dataclasses import dataclass

from ..typed import join_lines

_CIVILITIES = {
    **dict.fromkeys(("madame", "mme", "mlle", "mademoiselle", "mrs", "ms", "miss"), "Madame"),
    **dict.fromkeys(("monsieur", "m", "mr"), "Monsieur"),
    **dict.fromkeys(("docteur", "dr"), "Docteur"),
    **dict.fromkeys(("docteure", "dre"), "Docteure"),
    **dict.fromkeys(("maître", "maitre", "me"), "Maître"),
    **dict.fromkeys(("professeur", "pr", "prof", "professor"), "Professeur"),
    **dict.fromkeys(("professeure", "pre"), "Professeure"),
    "mx": "",
}
_GREETINGS = frozenset("bonjour salut cher chère chers".split())
_EVERYBODY = re.compile(r"(?:madame|mesdames)[\s,/et]+(?:monsieur|messieurs)$|messieurs$|mesdames$", re.IGNORECASE)
_NO_PERSONS = frozenset(
    "équipe équipes service services direction département recrutement recrutements recruteur recruteuse recruteurs "
    "rh drh "
    "ressources humaines candidatures comité bureau cabinet secrétariat responsable responsables directeur directrice "
    "directeurs président présidente gérant gérante manager managers chef cheffe patron patronne employeur "
    "entreprise "
    "agence chargé chargée conseiller conseillère recrutements accueil personne interlocuteur interlocutrice maire "
    "hôtel hotel clinique hôpital mairie lycée collège école restaurant résidence groupe société "
    "contact qui droit à the team hr recruiting recruitment recruiter talent talents hiring people".split()
)
"""Words of functions and desks: what begins with one is nobody's name, and a name ends before one."""
_CREDENTIALS = frozenset(
    "phd mba dds cppm phr sphr cipd crha cria cpa cfa pmp ing esq md msc bsc jr sr ii iii iv".split()
)
_AFTER_A_NAME = re.compile(r"\s*[|(\[•·@]|\s[-–—]\s|\s*[–—]\s|\s*\(")
_IN_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_GLUED_TITLE = re.compile(r"\b(M|Mme|Mlle|Me|Dr)\.(?=[A-ZÀ-Ý][a-zà-ÿ])")
_BETWEEN_NAMES = re.compile(r"\s+(?:et|and|pis)\s+|\s*[&+/]\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"\S+@\S+\.\w+")
_TITLE_AND_FUNCTION = re.compile(
    r"(?P<civility>madame|mme|monsieur|mr|m)\.?\s+(?P<article>l(?:’|')|(?:le|la)\s+)(?P<function>[\w-]+)", re.IGNORECASE
)
PARTICLES = frozenset("de du des d’ d' van von der den la le ten ter di da dos el al ben bin y".split())


@dataclass(frozen=True, slots=True)
class Person:
    """Any part may be missing. `function` is a title with its function, « Madame la Présidente »."""

    civility: str = ""
    given: str = ""
    family: str = ""
    function: str = ""

    @property
    def full_name(self) -> str:
        return f"{self.given} {self.family}".strip()


def persons(typed: str) -> tuple[Person, ...]:
    """Whom a name stands for; nobody for a desk or a function."""
    name = join_lines(typed)
    if _EVERYBODY.match(name):
        return ()
    if "@" in name:
        name = _ADDRESS.sub("", name)
    name = _GLUED_TITLE.sub(r"\1. ", _IN_BRACKETS.sub("", name))
    name = _without_comma(_AFTER_A_NAME.split(name, maxsplit=1)[0].strip(' ;:<>"«»'))
    found = (person(part) for part in _BETWEEN_NAMES.split(name))
    return tuple(each for each in found if each)


def person(name: str) -> Person | None:
    """Who one name stands for; None for a desk."""
    if (found := _TITLE_AND_FUNCTION.match(name)) and _is_function(found):
        return _with_function(found)
    civility, words = _civility(name.split())
    words = _words_of_name(words)
    if not words and not civility:
        return None
    return _read_person(civility, [capitalize_name(word) for word in words])


def _without_comma(name: str) -> str:
    """« Dvořák, Antonín » turned round; what else stands after a comma is no name."""
    before, comma, after = (part.strip() for part in name.partition(","))
    first = _words_of_name(after.split())
    if before and first and _BETWEEN_NAMES.search(after):
        return f"{before} et {after.replace(',', ' et ')}"
    if not comma or not before:
        return after if comma else before
    is_last_name = all(word.lower() in PARTICLES for word in before.split()[:-1])
    if is_last_name and first and _civility([before])[0] == "" and len(first) == len(after.split()) <= 2:
        return f"{after} {before}"
    return before


def _is_function(found: re.Match[str]) -> bool:
    """« M. le Maire », « Madame La Directrice »; but Monsieur Le Goff is a name."""
    return found["article"][0].islower() or found["function"].lower() in _NO_PERSONS


def _with_function(found: re.Match[str]) -> Person:
    article = "l’" if found["article"][:2].lower() in {"l’", "l'"} else f"{found['article'].strip().lower()} "
    function = found["function"][:1].upper() + found["function"][1:]
    civility = _CIVILITIES[found["civility"].lower()]
    return Person(civility, function=f"{civility} {article}{function}")


def _civility(words: list[str]) -> tuple[str, list[str]]:
    """The title in front, and the words after it. « Dr » after « Mme » says more than it."""
    civility = ""
    while words and (word := words[0].rstrip(".,").lower()) in _CIVILITIES.keys() | _GREETINGS:
        civility = _CIVILITIES.get(word) or civility
        words = words[1:]
    return civility, words


def _words_of_name(words: list[str]) -> list[str]:
    """The words up to the first that belongs to a function, a desk or a diploma."""
    kept: list[str] = []
    for word in words:
        bare = word.strip(".,;").lower().replace("'", "’").removeprefix("l’")
        if bare in _NO_PERSONS or (kept and bare.replace(".", "") in _CREDENTIALS):
            break
        kept.append(word.strip(",;"))
    is_article = len(kept) == 1 and kept[0].lower() in {"le", "la", "les", "l’", "un", "une"}
    return [] if is_article or not any(map(str.isalpha, "".join(kept))) else kept


def _read_person(civility: str, words: list[str]) -> Person:
    shouted = [word for word in words if word.isupper() and len(word.strip(".")) > 1]
    # « MARTIN Anne », as forms have it.
    if shouted and len(shouted) < len(words) and words[0] in shouted:
        spoken = [word for word in words if word not in shouted]
        return Person(civility, given=spoken[0], family=" ".join(map(_calm_capitals, shouted)))
    if len(words) < 2 or words[0].lower() in PARTICLES:
        alone = " ".join(_calm_capitals(word) if civility else word for word in words)
        return Person(civility, family=alone) if civility or len(words) > 1 else Person(given=alone)
    words = [_calm_capitals(word) for word in words]
    return Person(civility, given=words[0], family=" ".join(words[1:]))


def capitalize_name(word: str) -> str:
    """A name typed small, with its capital: « jean-luc » becomes « Jean-Luc »."""
    if not word.islower() or word in PARTICLES:
        return word
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _calm_capitals(word: str) -> str:
    """A name typed in capitals, as one writes it; « JP » stays."""
    if word.isupper() and word.lower() in PARTICLES:
        return word.lower()
    return word.title() if word.isupper() and len(word) > 2 and "." not in word else word
