"""Apostrophes that were left out, « cest », « j ai », « c non »; « ça » and « à deux »; and the accents of a role. The
rest stands as it was typed."""

import re
from collections.abc import Callable, Collection

_APOSTROPHES = {
    "ca": "ça",
    "cest": "c’est",
    "cétait": "c’était",
    "jai": "j’ai",
    "javais": "j’avais",
    "jaurais": "j’aurais",
    "jaime": "j’aime",
    "jaimais": "j’aimais",
    "jaimerais": "j’aimerais",
    "jhabite": "j’habite",
    "quil": "qu’il",
    "quils": "qu’ils",
    "quon": "qu’on",
    "jusqua": "jusqu’à",
    "mavez": "m’avez",
    "maviez": "m’aviez",
    "mavait": "m’avait",
    "latelier": "l’atelier",
    "lambiance": "l’ambiance",
    "lannée": "l’année",
    "lentretien": "l’entretien",
    "loffre": "l’offre",
}
_TOWNS = {
    town.lower(): town
    for town in """
    Paris Marseille Lyon Toulouse Nantes Montpellier Strasbourg Bordeaux Lille Rennes Reims Toulon Grenoble Dijon Angers
    Nîmes Clermont-Ferrand Brest Limoges Amiens Perpignan Metz Besançon Orléans Rouen Mulhouse Caen Nancy Avignon
    Poitiers Quimper Lorient Vannes Annecy Chambéry Bayonne Bruxelles Liège Namur Genève Lausanne
    Fribourg Luxembourg Montréal Québec Gatineau Sherbrooke Ottawa
    """.split()
}
"""Names that mean nothing else in small letters."""
_ACCENTED_TRADES = """
    ingénieur ingénieure développeur développeuse secrétaire mécanicien mécanicienne électricien électricienne éducateur
    éducatrice équipier équipière infirmière cuisinière boulangère conseillère caissière étudiant étudiante pâtissier
"""


_SPACE_FOR_APOSTROPHE = re.compile(
    r"(?<![\w’'.-])([cdjlmnst]|qu|jusqu|lorsqu|puisqu) (?=[aeiouyhàâéèêîôœ]\w*)", re.IGNORECASE
)
"""« j ai », « l equipe », « m a proposé »: a space where the apostrophe was to be."""


_THE = re.compile(r"\b([Ll])(?=é(?:t(?!h)|c(?!h)|qu|vé|vè|lè))")
"""« létranger », « lécole »; not « léger »."""
_HAS = re.compile(
    r"\b([mt])(a|ont) (?=(?:r?appelé|proposé|(?:re)?contacté|embauché|recruté|demandé|convaincu|donné|offert|dit"
    r"|promis|fait|pris|confié|accordé)e?s?\b)",
    re.IGNORECASE,
)
"""« un ami ma appelé » is « m’a appelé »."""


_IT_IS = re.compile(
    r"(?<![\w’'.-])(c|(?<![^.!?] )C) (?=(?:non|pas|trop|plus|mon|ma|le|la|un|une|tout|bien|loin|comme|ça|ca)\b)"
)
"""« c non » is « c’est non »."""
_BY_TWO = re.compile(r"^([Aa]) (?=(?:deux|trois|quatre|cinq|six|\d+) (?:la|le|les|par|pour|sur|dans)\b)")
"""« a deux la nuit » is « à deux la nuit », but « a deux enfants » says of somebody what they have."""


def _without_accents(word: str) -> str:
    return word.translate(str.maketrans("àâçéèêëîïôöùûü", "aaceeeeiioouuu"))


_TRADES = {_without_accents(word): word for word in _ACCENTED_TRADES.split()}
_BESIDE_A_NAME = re.compile(r"\b((?:avec|chez|par|à|quitter|depuis|vers|sur) |d[’'])([a-zà-ÿ][\w-]+)")
"""Where a small word that is somebody's name is that name; « pierre » elsewhere may be a stone."""
_ARTICLES = frozenset({"La", "Le", "Les", "Un", "Une", "Des", "Du", "De", "Aux", "Au"})
"""Of a house's name; « avec les grands » at the Crèche Les Lutins stays small."""
_WORD = re.compile(r"(?<![\w@./’'-])[^\W\d_]+(?![\w@/’'-])")


def with_apostrophes(text: str) -> str:
    """« cest » is « c’est », « m a proposé » is « m’a proposé », « tres » is « très »."""
    text = _THE.sub(r"\1’", _IT_IS.sub(r"\1’est ", text))
    text = _BY_TWO.sub(lambda found: "À " if found[1] == "A" else "à ", text)
    text = _HAS.sub(r"\1’\2 ", _SPACE_FOR_APOSTROPHE.sub(r"\1’", text))
    return _WORD.sub(lambda found: _spell(found[0], _APOSTROPHES), text)


def with_names(text: str, names: Callable[[], Collection[str]]) -> str:
    """« avec karine » is « avec Karine », « quitter nantes » « quitter Nantes »: names of the answers, and towns."""
    if not _BESIDE_A_NAME.search(text):
        return text
    parts = (part for name in names() for part in name.split() if part[:1].isupper() and part not in _ARTICLES)
    known = _TOWNS | {part.lower(): part for part in parts}
    return _BESIDE_A_NAME.sub(lambda found: f"{found[1]}{known.get(found[2], found[2])}", text)


def spell_role(name: str) -> str:
    """« ingenieur » is « ingénieur »; in a role only trades are mended, since much of it may be English."""
    return _WORD.sub(lambda found: _spell(found[0], _TRADES), name)


def _spell(word: str, spellings: dict[str, str]) -> str:
    spelling = spellings.get(word.lower())
    if not spelling or (word.isupper() and len(word) > 1):
        return word
    return spelling[:1].upper() + spelling[1:] if word[0].isupper() else spelling
