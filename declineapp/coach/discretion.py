"""What stays out of every message unless its writer insists: money, private life, the other employer.

Composer, pages and coach all ask here. People mix languages, so every language is looked for in every text.
"""

from functools import lru_cache

from . import LANGUAGES
from .findings import CoachedMessage, KnownFacts
from .reading import Reading

TOPICS = ("money", "private-detail", "other-employer")
"""Codes of the coach, in the order in which they are reported."""

_DETECTORS = tuple(
    (language.normalize, tuple(rule for rule in language.rules if rule.code in TOPICS))
    for name, language in LANGUAGES.items()
    if name != "fr-ca"
)


@lru_cache(maxsize=4096)
def topic_of(text: str, company: str = "", role: str = "", recipient_name: str = "") -> str:
    """Which of TOPICS the text touches first; "" for none. Names of the answers are no news."""
    facts = KnownFacts(company=company, role=role, recipient_name=recipient_name)
    touched = set()
    for normalize, rules in _DETECTORS:
        message = CoachedMessage(Reading(text, normalize, (company, role, recipient_name)), "note", None, facts)
        touched |= {rule.code for rule in rules if any(True for _ in rule.check(message))}
    return next((topic for topic in TOPICS if topic in touched), "")
