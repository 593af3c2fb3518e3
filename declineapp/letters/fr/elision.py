"""Elision by sound: before which words « de » and « que » lose their vowel."""

import re
import unicodedata

from .aspirated import ASPIRATED

_NO_ELISION = re.compile(r"onz|oui|ouat|uhlan|one\b|ululer", re.IGNORECASE)
"""Begin with a vowel in writing, and nothing is elided before them: « le poste de onze », « de oui »."""
_VOWEL = re.compile(r"[aeiouœæø]|y(?![aeiou])", re.IGNORECASE)
_BEFORE_A_WORD = "«“\"'‘’( \u00a0\u202f"
_WORD_ENDS = re.compile(r"[\s/–]")


def elides(words: str) -> bool:
    """True where « de » becomes « d’ » before them: « d’Hermès », but « de Hachette », « de onze »."""
    first = _WORD_ENDS.split(words.lstrip(_BEFORE_A_WORD), maxsplit=1)[0]
    if first[:1] in {"h", "H"}:
        return not ASPIRATED.match(first)
    if first[:1].isascii() and first[:1].lower() not in "aeiouy":
        return False
    bare = unicodedata.normalize("NFD", first)
    return bool(_VOWEL.match(bare)) and not _NO_ELISION.match(bare)


def de(words: str) -> str:
    """« d’Airbus », « de Hachette », « d’HSBC », « de 3M »"""
    return f"d’{words}" if elides(words) else f"de {words}"
