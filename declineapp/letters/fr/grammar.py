"""Le français par règle : élision, tutoiement et vouvoiement, dates, espaces."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, time

from ..facts import Facts
from .aspirated import ASPIRATED

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
    "aies": "ayez",
    "tien": "vôtre",
    "peux_C": "Pouvez",
    "pourrais_C": "Pourriez",
    "preferes": "préférez",
    "apprennes": "appreniez",
    "aurais_C": "Auriez",
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
    "aies": "aies",
    "tien": "tien",
    "peux_C": "Peux",
    "pourrais_C": "Pourrais",
    "preferes": "préfères",
    "apprennes": "apprennes",
    "aurais_C": "Aurais",
}

# Une voyelle à l'écrit, pas d'élision à l'oreille.
_NO_ELISION = re.compile(r"^(?:onz|oui|ouat|uhlan|one\b)", re.IGNORECASE)
_VOWEL = re.compile(r"^(?:[aeiouœæ]|y(?![aeiou]))", re.IGNORECASE)
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


def you(facts: Facts) -> str:
    return "toi" if facts.address == "casual" else "vous"


def de(name: str) -> str:
    """« d’Airbus », « de Hachette », « d’Hermès », « d’HSBC », « de 3M »"""
    return f"d’{name}" if _elides(name) else f"de {name}"


def _elides(name: str) -> bool:
    first = re.split(r"[\s/–]", name.lstrip("«“\"'‘( \u00a0\u202f"), maxsplit=1)[0]
    if first[:1] in {"h", "H"}:
        return not ASPIRATED.match(first)
    return bool(_VOWEL.match(unicodedata.normalize("NFD", first))) and not _NO_ELISION.match(first)


def mail(facts: Facts) -> str:
    return "courriel" if facts.message_language == "fr-ca" else "e-mail"


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
