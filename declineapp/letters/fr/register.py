"""Our own words in the register of the address."""

import re

from ..facts import Facts
from .persons import persons

_CA = re.compile(r"\b(?P<first>[Çç])a\b")


def in_register(facts: Facts, text: str) -> str:
    """« cela » for « ça », where the address is formal."""
    return _CA.sub(_cela, text) if facts.address == "formal" else text


def _cela(found: re.Match[str]) -> str:
    return "Cela" if found["first"] == "Ç" else "cela"


def says_tu(facts: Facts) -> bool:
    """Tu is said to one reader alone."""
    return facts.address == "casual" and len(persons(facts.recipient_name)) < 2
