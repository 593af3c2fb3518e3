"""How one speaks of a house: « chez EDF », « à la SNCF », « au CHUM », « du Monde »."""

import re
import unicodedata
from dataclasses import dataclass

from ..facts import Facts
from ..typed import calm_capitals, capitalize, join_lines
from . import company_words
from .elision import de, elides
from .people import with_capitals

_AFTER_A_NAME = re.compile(r"\s*[|\[(]|\s+[-–—]+\s+|\s*\u2014\s*")
_LEGAL_FORM = re.compile(
    r"^(?:SASU?|SARL|EURL|SA)\s+(?=\S)|,?\s+(?:SASU?|SARL|EURL|SNC|S\.A\.S?\.?|SA|S\.A\.R\.L\.?|GmbH)$"
)
_TYPED_ARTICLE = re.compile(r"(?P<article>(?:les|le|la)\s+|l[’']\s*)(?=\S)", re.IGNORECASE)
_FIRST_WORD = re.compile(r"[^\s,/’']+")
_PREPOSITION = re.compile(r"(?:(?:chez|à la|aux?)\s+|à l[’']\s*)(?=\S)", re.IGNORECASE)

_OWN_PREPOSITION = re.compile(r"Aux?\s+(?=[A-ZÀ-Ý][a-zà-ÿ])")
"""With which a name begins: « Aux Trois Épis »."""

AT = {"la ": "à la ", "l’": "à l’", "le ": "au ", "les ": "aux "}
OF = {"la ": "de la ", "l’": "de l’", "le ": "du ", "les ": "des "}


def _key(word: str) -> str:
    """Without accents, in small letters."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign)).lower()


def _article_by_word() -> dict[str, str]:
    lists = {
        "la ": company_words.LA + company_words.LA_ACRONYMS,
        "l’": company_words.L + company_words.L_ACRONYMS,
        "le ": company_words.LE + company_words.LE_ACRONYMS,
        "les ": company_words.LES + company_words.LES_ACRONYMS,
    }
    return {_key(word): article for article, words in lists.items() for word in words.split()}


_ARTICLES = _article_by_word()
_ACRONYMS = {
    _key(word): word
    for words in (
        *(company_words.LA_ACRONYMS, company_words.L_ACRONYMS),
        *(company_words.LE_ACRONYMS, company_words.LES_ACRONYMS),
    )
    for word in words.split()
}
_ACCENTED = {
    _key(word): word
    for words in (company_words.LA, company_words.L, company_words.LE, company_words.LES)
    for word in words.split()
    if word.islower() and _key(word) != word
}
_BEGIN_NAMES = frozenset("credit banque caisse compagnie societe comptoir".split())
"""With a capital: a part of the name, not what kind of house it is."""
_SMALL_WITHIN = frozenset("de du des d’ en et à au aux sur sous pour par".split())
_ARTICLES_WITHIN = frozenset({"le", "la", "les"})
_WITHIN = _SMALL_WITHIN | _ARTICLES_WITHIN
"""Between hyphens, too: « Trois-Rivières », « Villeneuve-sur-Lot »."""
_BARE = frozenset(map(_key, company_words.A.split()))
_EXCEPTIONS = (
    (re.compile(r"p[ôo]le[ -]emploi", re.IGNORECASE), "à "),
    (re.compile(r"(?:SNCF|RATP) [A-Z]"), "chez "),
    (re.compile(r"Ets\b"), "les "),
    (re.compile(r"grand lyon", re.IGNORECASE), "le "),
    (re.compile(r"maison (?:de|du|des|d’)\b", re.IGNORECASE), "la "),
    (re.compile(r"bureau veritas|casino$|service now", re.IGNORECASE), ""),
)
"""Whose first word would mislead."""
_PLACES = frozenset(
    "poste presse croix tribune liberte libre equipe express humanite obs alsace echos cahiers inrockuptibles".split()
)
"""Names with a capital article where one works « à » and not « chez »: « à La Poste », « aux Échos »."""


_COMMON = re.compile(r"^(?:Mairie|Préfecture|Sous-préfecture) (?=d[eu’'])")
"""A common noun, whatever the sign over the door: « la mairie de Lyon »."""
_AT_TABLE = re.compile(
    r"(?:cuisini|chef\w* de (?:partie|cuisine|rang)|sous-chef|seconde? de cuisine|commis|plongeu|pizza|serveu|sommeli"
    r"|barm|barista|maître d[’'])",
    re.IGNORECASE,
)
"""Roles of a restaurant, which is a place: « à L’Estran »."""


@dataclass(frozen=True, slots=True)
class House:
    """A house as one speaks of it: « chez EDF » and « d’EDF »; « à la SNCF », « de la SNCF »."""

    name: str
    """As the subject of a sentence: « EDF », « la SNCF », « Le Monde »."""
    at: str
    of: str


def house(facts: Facts) -> House:
    """Where the offer comes from; all empty as long as that wasn't said."""
    name = _clean_name(facts.company)
    if not name:
        return House("", "", "")
    if own := _OWN_PREPOSITION.match(join_lines(facts.company)):
        return _with_article("les " if own[0].strip() == "Aux" else "le ", name)
    if typed := _TYPED_ARTICLE.match(name):
        named = _with_their_article(typed["article"], name[typed.end() :])
        is_restaurant = named.at.startswith("chez L’") and _AT_TABLE.match(facts.role.strip())
        return House(named.name, f"à {named.name}", named.of) if is_restaurant else named
    article = _article(name)
    if article in AT:
        return _with_article(article, _in_capitals(name))
    name = with_capitals(name)
    return House(name, f"{article or 'chez '}{name}", de(name))


def _article(name: str) -> str:
    """Its article, « à » for a name that has none but isn't a firm's, or nothing."""
    for pattern, article in _EXCEPTIONS:
        if pattern.match(name):
            return article
    key = _key_of(name)
    return _ARTICLES.get(key) or ("à " if key in _BARE else "")


def _clean_name(typed: str) -> str:
    name = _AFTER_A_NAME.split(join_lines(typed), maxsplit=1)[0].strip(" ,;:–—")
    name = _COMMON.sub(lambda word: word[0].lower(), _LEGAL_FORM.sub("", name))
    found = _PREPOSITION.match(name)
    return calm_capitals(name[found.end() :] if found else name, _INITIALS)


_INITIALS = frozenset(_ACRONYMS.values())


def _key_of(name: str) -> str:
    """The first word, or the first half of one with a hyphen: « Comédie-Française », « AP-HP »."""
    first = _FIRST_WORD.match(name)
    key = _key(first[0].rstrip(".")) if first else ""
    if key in _ARTICLES or key in _BARE:
        return key
    return key.split("-")[0] if key.split("-")[0] in _ARTICLES else key


def _in_capitals(name: str) -> str:
    """Typed small, as it is written: « sncf » is SNCF, « garage vidal » the garage Vidal, « cegep » a cégep."""
    first, space, rest = name.partition(" ")
    if not first.islower():
        return name
    if rest.islower():
        rest = " ".join(_capitalize_word(word, is_first=at == 0) for at, word in enumerate(rest.split()))
    first = _ACRONYMS.get(_key(first)) or _ACCENTED.get(_key(first), first)
    return (first.capitalize() if _key(first) in _BEGIN_NAMES else first) + space + rest


def _capitalize_word(word: str, *, is_first: bool) -> str:
    """A word of a name; « de » and « en » stay small, and an article that doesn't begin it."""
    if word in _SMALL_WITHIN or (word in _ARTICLES_WITHIN and not is_first):
        return word
    elided, apostrophe, rest = word.replace("'", "’").rpartition("’")
    first, *others = rest.split("-")
    parts = [capitalize(first), *(part if part in _WITHIN else capitalize(part) for part in others)]
    return f"{elided}{apostrophe}{'-'.join(parts)}"


def _with_article(article: str, name: str) -> House:
    article = "l’" if article in {"la ", "le "} and elides(name) else article
    return House(f"{article}{name}", f"{AT[article]}{name}", f"{OF[article]}{name}")


def _with_their_article(typed: str, rest: str) -> House:
    """The article is a part of the name, « Le Monde », or only goes with it, « le CNRS »."""
    key, article = _key_of(rest), "l’" if typed[1] in "’'" else f"{typed.lower().strip()} "
    goes_with_it = key in _ACRONYMS or (article != "le " and _ARTICLES.get(key) == article)
    if typed[0].islower() or goes_with_it:
        return _with_article(article, _in_capitals(rest))
    name = f"{'L’' if article == 'l’' else typed}{rest}"
    at = f"{AT[article]}{rest}" if article in {"le ", "les "} else f"à {name}"
    is_firm = article in {"les ", "l’"} and key not in _PLACES | _ARTICLES.keys()
    of = f"{OF[article]}{rest}" if article in {"le ", "les "} else f"de {name}"
    return House(name, f"chez {name}" if is_firm else at, of)
