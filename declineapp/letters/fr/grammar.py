"""Le français par règle : élision, tutoiement et vouvoiement, dates, espaces."""

import re
from collections.abc import Sequence
from datetime import date, time

from ..facts import Facts
from ..typed import after_stem, folded
from .aspirated import ASPIRATED

STEM = "J’ai particulièrement apprécié"

VOUS = {
    "tu": "vous",
    "Tu": "Vous",
    "te": "vous",
    "t": "vous ",
    "ton": "votre",
    "Ton": "Votre",
    "ta": "votre",
    "tes": "vos",
    "toi": "vous",
    "as": "avez",
    "es": "êtes",
    "dois": "devez",
    "peux": "pouvez",
    "pourrais": "pourriez",
    "saches": "sachiez",
    "comptais": "comptiez",
    "attends": "attendez",
    "auras": "aurez",
    "dis": "dites",
}
TU = {
    "tu": "tu",
    "Tu": "Tu",
    "te": "te",
    "t": "t’",
    "ton": "ton",
    "Ton": "Ton",
    "ta": "ta",
    "tes": "tes",
    "toi": "toi",
    "as": "as",
    "es": "es",
    "dois": "dois",
    "peux": "peux",
    "pourrais": "pourrais",
    "saches": "saches",
    "comptais": "comptais",
    "attends": "attends",
    "auras": "auras",
    "dis": "dis",
}

_REPEATS = re.compile(
    r"^j(?:’|')ai\s+(?:(?:tout\s+)?particulièrement\s+|beaucoup\s+|bien\s+|vraiment\s+)?(?:apprécié|aimé|adoré)\s+",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"^(?:j(?:’|')|je\b|nous\b|vous\b|tu\b|on\b|il\b|elle\b|ils\b|elles\b|c(?:’|')|ce\s+(?:fut|sont|qui|que)\b|merci\b|"
    r"cela\b|ça\b)",
    re.IGNORECASE,
)
_SMALL = frozenset(
    "le la les l’ un une des du de mon ma mes notre nos votre vos leur leurs ton ta tes son sa ses ce cet cette ces "
    "que chaque tout toute tous toutes avoir être pouvoir voir dans en au aux à lors prochainement bientôt fin début "
    "courant pendant après avant".split()
)

# Une voyelle à l'écrit, pas d'élision à l'oreille.
_NO_ELISION = re.compile(
    r"^(?:onz|oui|ouist|ouat|uhlan|ululement|yaourt|yacht|yoga|yog|yahoo|one\b|web)", re.IGNORECASE
)
_VOWEL = re.compile(r"^(?:[aeiouàâäéèêëîïôöùûüœæ]|y(?![aeiou]))", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:(?:le|la|un|une)\s+|l(?:’|')\s*)", re.IGNORECASE)
_CIVILITY = re.compile(r"^(?:madame|monsieur|mme|mlle|m|docteur|dr|ms|mrs|mr|mx)\.?\s+", re.IGNORECASE)
_CIVILITIES = {"ms": "Madame", "mr": "Monsieur", "dr": "Docteur"}
_MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)


def said(facts: Facts, words: str, **more: str) -> str:
    """The template in words: vous or tu by the form of address, and what `more` gives."""
    return words.format(**(TU if facts.address == "casual" else VOUS), **more)


def de(name: str) -> str:
    """« d’Airbus », « de Hachette », « d’Hermès », « d’HSBC », « de 3M »"""
    return f"d’{name}" if _elides(name) else f"de {name}"


def _elides(name: str) -> bool:
    first = re.split(r"[\s/–]", name.lstrip("«“\"'‘( \u00a0\u202f"), maxsplit=1)[0]
    if _NO_ELISION.match(first):
        return False
    if first[:1] in {"h", "H"}:
        is_acronym = len(first) > 1 and first.isupper()
        return is_acronym or not ASPIRATED.match(first)
    return bool(_VOWEL.match(first))


def role(facts: Facts) -> str:
    """The role as it stands after « le poste de »."""
    return _ARTICLE.sub("", folded(facts.role)) or "…"


def de_role(facts: Facts) -> str:
    return de(role(facts))


def company(facts: Facts) -> str:
    return folded(facts.company) or "…"


def de_company(facts: Facts) -> str:
    return de(company(facts))


def mail(facts: Facts) -> str:
    return "courriel" if facts.message_language == "fr-ca" else "e-mail"


def by_agency(facts: Facts) -> bool:
    """The message goes to the agent, who tells the company."""
    return facts.route == "agency" or facts.recipient_kind == "agency"


def bare_name(name: str) -> str:
    return _CIVILITY.sub("", folded(name))


def first_name(name: str) -> str:
    return bare_name(name).split(" ")[0]


def civility(facts: Facts) -> str:
    """What the closing repeats: « Madame », « Madame, Monsieur » for nobody in particular, "" for a name alone."""
    if facts.address != "formal":
        return ""
    return _CIVILITIES.get(facts.recipient_title, "" if bare_name(facts.recipient_name) else "Madame, Monsieur")


def greeting(facts: Facts) -> str:
    if civility(facts):
        return f"{civility(facts)},"
    name = facts.recipient_name
    called = bare_name(name) if facts.address == "formal" else first_name(name)
    return f"Bonjour {called}," if called else "Bonjour,"


def day(day: date | None, before: str = " le ") -> str:
    """« le 4 mai », « le 1er mai », ou rien."""
    return f"{before}{'1er' if day.day == 1 else day.day} {_MONTHS[day.month - 1]}" if day else ""


def hour(at: time | None) -> str:
    """« à 14 h 30 »"""
    if at is None:
        return ""
    minutes = f"\u00a0{at.minute:02}" if at.minute else ""
    return f" à {at.hour}\u00a0h{minutes}"


def listed(things: Sequence[str]) -> str:
    return " et ".join(filter(None, [", ".join(things[:-1]), *things[-1:]]))


def small(words: str) -> str:
    """Without the capital of a word that is no name."""
    first, space, rest = words.partition(" ")
    return first.lower() + space + rest if first.lower() in _SMALL else words


def enjoyed(specific: str) -> str:
    """« J’ai particulièrement apprécié … », or what they typed alone."""
    return after_stem(STEM, specific, repeats=_REPEATS, alone=_ALONE, small=_SMALL)
