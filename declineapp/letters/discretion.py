"""What is said in no message, even where somebody typed it: a sentence that tells it is left out.

Narrow on purpose: “my health” is the writer's, “the health data team” is the job's. Both languages are looked
for in every text, since people mix them.
"""

import re
from dataclasses import replace
from typing import Any

from .facts import Facts

_MY = r"\b(?:my|our|ma|mon|mes|notre|nos)\s+(?:own\s+|little\s+|propres?\s+|petite?s?\s+|jeunes?\s+)?"

SUBJECTS = {
    "money": re.compile(
        r"\b(?:salar(?:y|ies)|wages?|paycheck|underpaid|better[- ]paid|(?:more|less|higher|better|low|your|the)\s+(?:pay|money)"
        r"|pay\s+(?:is|was|rise|me|more|less|cut)|pays?\s+(?:better|more|less)|compensation\s+package"
        r"|salaires?|rémunérations?|paie|mieux\s+payée?|augmentation\s+de\s+salaire)\b"
        r"|[€£]|\$\s?\d|\d\s?\$|\b\d{2,3}\s?k\b|\b\d{2,3}[\s,.]\d{3}\s+(?:a year|per year|par an|euros|dollars|pounds)\b",
        re.IGNORECASE,
    ),
    "health": re.compile(
        _MY
        + r"(?:health|illness|sickness|disease|cancer|surgery|operation|pregnancy|depression|burn-?out|anxiety|disability"
        r"|therapy|treatment|diagnosis|doctor|santé|maladie|opération|grossesse|dépression|handicap|traitement|médecin"
        r"|accouchement)\b"
        r"|\bI\s?(?:[’']|\sa)?m\s+(?:ill|sick|pregnant|depressed|disabled|burnt\s+out)\b|\bI\s+have\s+(?:cancer|depression)\b"
        r"|\bje\s+suis\s+(?:malade|enceinte|en\s+arrêt|en\s+dépression)\b",
        re.IGNORECASE,
    ),
    "family": re.compile(
        _MY
        + r"(?:wife|husband|partner|spouse|mother|father|mum|mom|dad|child(?:ren)?|kids?|sons?|daughters?|baby|parents?"
        r"|family|fiancée?|femme|mari|épou(?:x|se)|conjointe?|compagn(?:e|on)|mère|père|enfants?|fils|filles?|bébé|famille)\b",
        re.IGNORECASE,
    ),
    "visa": re.compile(
        r"\bvisas?\b|(?i:\b(?:work|residence)\s+permit|green\s+card|(?:titre|carte)\s+de\s+séjour|permis\s+de\s+travail\b)"
    ),
    "religion": re.compile(_MY + r"(?:religion|faith|church|foi|église|mosquée|paroisse)\b", re.IGNORECASE),
}
# Only in the reason for another offer: elsewhere “working with Karim” is a person.
_EMPLOYER = re.compile(
    r"\b(?i:at|with|from|for|by|join|joins|joined|joining|chez|rejoins|rejoindre|rejoint)\s+((?!I\b)[A-ZÀ-Ý][\w&’'.-]*)"
)
_TEXTS = ("specific", "interest", "reason_detail", "change_detail", "boundary", "referral_why")
_SENTENCES = re.compile(r"(?<=[.!?…])\s+|\n+")


def discreet(facts: Facts) -> Facts:
    """The facts without the sentences that no message says."""
    kept: dict[str, Any] = {name: _without(facts, name) for name in _TEXTS if getattr(facts, name)}
    return replace(facts, **kept) if any(kept[name] != getattr(facts, name) for name in kept) else facts


def indiscretion(facts: Facts, name: str) -> str:
    """What a text of theirs tells that stays out: a key of SUBJECTS, "employer", or ""."""
    told = (_told(facts, name, sentence) for sentence in _SENTENCES.split(getattr(facts, name)))
    return next(filter(None, told), "")


def _without(facts: Facts, name: str) -> str:
    text: str = getattr(facts, name)
    sentences = _SENTENCES.split(text)
    kept = [sentence for sentence in sentences if not _told(facts, name, sentence)]
    return text if len(kept) == len(sentences) else " ".join(kept)


def _told(facts: Facts, name: str, sentence: str) -> str:
    for subject, pattern in SUBJECTS.items():
        asks = subject == "money" and name == "change_detail"
        if not asks and pattern.search(sentence):
            return subject
    return "employer" if name == "reason_detail" and _names_an_employer(facts, sentence) else ""


def _names_an_employer(facts: Facts, sentence: str) -> bool:
    if facts.reason != "other_offer":
        return False
    ours = facts.company.split(" ")[0].casefold()
    return any(match[1].casefold().rstrip(".") != ours for match in _EMPLOYER.finditer(sentence))
