"""Comment on nomme les gens, les postes et les maisons, et comment on salue."""

import re

from ..facts import Facts
from ..typed import folded
from .grammar import de, listed, you

MISSING = "…"

_CIVILITIES = {"ms": "Madame", "mr": "Monsieur", "dr": "Docteur"}
_TYPED_CIVILITIES = {
    **dict.fromkeys(("madame", "mme", "mlle", "mrs", "ms", "miss"), "Madame"),
    **dict.fromkeys(("monsieur", "m", "mr"), "Monsieur"),
    **dict.fromkeys(("docteur", "dr"), "Docteur"),
}
_CIVILITY = re.compile(rf"^({'|'.join(_TYPED_CIVILITIES)}|mx)\.?\s+", re.IGNORECASE)
# Nobody's name: a team, a department.
_DESKS = frozenset(
    "équipe l’équipe service services direction département recrutement recruteurs rh drh ressources candidatures "
    "comité bureau the team hr recruiting recruitment talent talents hiring".split()
)
_SEVERAL = re.compile(r"\s(?:et|&)\s")
_BETWEEN_NAMES = re.compile(r"\s*(?:,|;|\bet\b|&)\s*(?:et\b\s*)?")
_ROLE_ARTICLE = re.compile(
    r"^(?:(?:le|la|un|une)\s+|l(?:’|')\s*)?(?:(?:poste|emploi)\s+(?:de\s+|d(?:’|')\s*))?", re.IGNORECASE
)

# « chez » is for firms; an institution has its article: « à l’Université Laval », « au Musée d’Orsay ».
_INSTITUTIONS = {
    noun: article
    for article, nouns in {
        "l’": "académie agence ambassade assemblée association école hôpital institut office onu opéra orchestre ocde "
        "unesco université uqam",
        "la ": "banque bibliothèque caisse chambre clinique commission communauté croix-rouge faculté fédération "
        "fondation mairie métropole poste préfecture ratp région sncf ville",
        "le ": "cea cégep centre chu chum cnrs collège conseil conservatoire crédit département laboratoire lycée "
        "ministère musée secours syndicat théâtre",
    }.items()
    for noun in nouns.split()
}
_INSTITUTION = re.compile(r"^(l(?:’|')|la\s+|le\s+)?([\w-]+)")
_AT = {"l’": "à l’", "la ": "à la ", "le ": "au "}
_OF = {"l’": "de l’", "la ": "de la ", "le ": "du "}


def role(facts: Facts) -> str:
    """The role as it stands after « le poste de »."""
    named = _ROLE_ARTICLE.sub("", folded(facts.role))
    return named.removesuffix(f" chez {folded(facts.company)}") or MISSING


def de_role(facts: Facts) -> str:
    return de(role(facts))


def company(facts: Facts) -> str:
    return folded(facts.company) or MISSING


def chez(facts: Facts) -> str:
    """« chez Airbus », « à la Ville de Québec »"""
    article, name = _institution(company(facts))
    return f"{_AT[article]}{name}" if article else f"chez {name}"


def de_company(facts: Facts) -> str:
    """« d’Airbus », « de la Ville de Québec »"""
    article, name = _institution(company(facts))
    return f"{_OF[article]}{name}" if article else de(name)


def _institution(name: str) -> tuple[str, str]:
    """Its article and the rest of its name; no article for a firm."""
    typed = _INSTITUTION.match(name)
    article = _INSTITUTIONS.get(typed[2].lower(), "") if typed else ""
    if not typed or not article or (typed[1] and typed[1][:2].strip("’'") != article[:2].strip("’ ")):
        return "", name
    return article, name[typed.start(2) :]


def by_agency(facts: Facts) -> bool:
    """The message goes to the agent, who tells the company."""
    return facts.route == "agency" or (facts.recipient_kind == "agency" and facts.route != "internal")


def civility(facts: Facts) -> str:
    """What the closing repeats: « Madame », « Madame, Monsieur » for nobody in particular, "" for a name alone."""
    if facts.address != "formal":
        return ""
    return _title(facts) or ("" if full_name(facts.recipient_name) else "Madame, Monsieur")


def greeting(facts: Facts) -> str:
    if civility(facts):
        return f"{civility(facts)},"
    return f"{' '.join(filter(None, ['Bonjour', spoken_name(facts)]))},"


def greeting_of(name: str) -> str:
    """« Bonjour Anne, » to somebody who isn't the recipient."""
    return f"{' '.join(filter(None, ['Bonjour', first_name(name) or _typed_title(name)]))},"


def spoken_name(facts: Facts) -> str:
    """« Madame », « Anne », or nothing: as one speaks to them."""
    if facts.address == "formal":
        return _title(facts) or full_name(facts.recipient_name)
    return first_name(facts.recipient_name) or ("" if facts.address == "casual" else _title(facts))


def _title(facts: Facts) -> str:
    return _CIVILITIES.get(facts.recipient_title, "") or _typed_title(facts.recipient_name)


def _typed_title(name: str) -> str:
    typed = _CIVILITY.match(folded(name))
    return _TYPED_CIVILITIES.get(typed[1].lower(), "") if typed else ""


def full_name(name: str) -> str:
    """First and last name in this order, without a title; "" for a department."""
    name = _CIVILITY.sub("", folded(name)).rstrip(",;")
    if name == MISSING or any(part.lower().replace("'", "’") in _DESKS for part in name.split()):
        return ""
    last, _, first = name.partition(", ")
    return f"{first} {last}" if first else name


def first_name(name: str) -> str:
    """What somebody who knows them says; "" where only a last name is known."""
    parts = full_name(name).split()
    if not parts or (len(parts) == 1 and _CIVILITY.match(folded(name))):
        return ""
    if _SEVERAL.search(name) or len(parts[0].strip(".")) < 2 < len(name):
        return " ".join(parts)
    # « MARTIN Anne », as forms have it.
    return next((part for part in parts if not (part.isupper() and len(part) > 1)), parts[0])


def people(facts: Facts) -> str:
    """Whom they thank, as typed; « vous et Karim » where the reader is one of them."""
    typed = folded(facts.people.strip().replace("\n", ", ")).replace(",,", ",").strip(".,; ")
    if not any(map(str.isalnum, typed)):
        return ""
    reader = full_name(facts.recipient_name)
    themselves = {reader.lower(), first_name(facts.recipient_name).lower()} - {""}
    everyone = [name for name in _BETWEEN_NAMES.split(typed) if name]
    others = [name for name in everyone if name.lower() not in themselves]
    return typed if len(others) == len(everyone) else listed([you(facts), *others])
