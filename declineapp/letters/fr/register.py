"""Our own words in the register of the address."""

import re

from ..facts import Facts
from .persons import persons

_CA = re.compile(r"\b(?P<first>[Çç])a\b")


_STRESS = re.compile(
    r"(?<![Pp]as)(?<!plus) (?:vraiment|(?<!À )(?<!à )très(?! (?:vite|bientôt))"
    r"|(?<=erci )beaucoup|beaucoup(?! (?:d[eu’]|plus|trop|moins)))(?=[ ,.])"
)
"""« Merci beaucoup », « ça m’a vraiment plu »: what a neutral letter leaves out."""


def in_register(facts: Facts, text: str) -> str:
    """« cela » for « ça », where the address is formal; a neutral letter doesn't stress."""
    if facts.tone == "plain":
        text = _STRESS.sub("", text)
    return _CA.sub(_cela, text) if facts.address == "formal" else text


def _cela(found: re.Match[str]) -> str:
    return "Cela" if found["first"] == "Ç" else "cela"


def says_tu(facts: Facts) -> bool:
    """Tu is said to one reader alone."""
    return facts.address == "casual" and len(persons(facts.recipient_name)) < 2
