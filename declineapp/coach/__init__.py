"""Advising: what the article would say of a message as it stands. Rules one can read: same text, same findings."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from . import en, fr
from .codes import CODES, EVERY_KIND, QUESTIONS, REFUSAL_KINDS
from .everywhere import EVERYWHERE
from .findings import CoachedMessage, Finding, Hit, KnownFacts, Rule
from .joining import join_hits
from .judging import FamiliarNames, weigh
from .reading import Normalizer, Reading
from .shared import drop_overlaps
from .table import Table

__all__ = ["CODES", "EVERY_KIND", "LANGUAGES", "REFUSAL_KINDS", "Finding", "KnownFacts", "Rule", "apply_fix", "coach"]


MOST = 50
"""The most findings of one message; nobody reads more."""
_SEVERITIES = ("fix", "consider", "note")


class Language(NamedTuple):
    normalize: Normalizer
    rules: tuple[Rule, ...]
    table: Table
    familiar_names: FamiliarNames
    is_ordinary: Callable[[str], bool] = lambda word: False


_HERE = Path(__file__).parent
_ENGLISH, _FRENCH = Table(_HERE / "en" / "table.json"), Table(_HERE / "fr" / "table.json")
LANGUAGES = {
    "en": Language(en.normalize, EVERYWHERE + en.RULES, _ENGLISH, en.familiar_names, en.is_ordinary),
    "fr": Language(fr.normalize, EVERYWHERE + fr.RULES, _FRENCH, fr.familiar_names, fr.is_ordinary),
    "fr-ca": Language(fr.normalize, EVERYWHERE + fr.RULES_OF_QUEBEC, _FRENCH, fr.familiar_names, fr.is_ordinary),
}


def coach(
    text: str, language: str = "en", *, kind: str = "email", subject: str | None = None, facts: KnownFacts | None = None
) -> list[Finding]:
    """What is found in a message, the worst first and then in the order of its text; MOST findings at most.

    `subject` is None where it isn't known, and "" for an e-mail without one.
    """
    facts = facts or KnownFacts()
    if facts.asks_for_time and kind == "call":
        kind = "extension"
    names = (facts.company, facts.role, facts.recipient_name)
    message = CoachedMessage(Reading(text, LANGUAGES[language].normalize, names), kind, subject, facts)
    findings = [
        finding
        for rule in LANGUAGES[language].rules
        if kind in CODES[rule.code].kinds
        for finding in _findings_of(rule, message)
    ]
    findings = weigh(
        findings,
        message,
        LANGUAGES[language].table,
        LANGUAGES[language].familiar_names,
        LANGUAGES[language].is_ordinary,
    )
    return sorted(findings, key=_worst_first)[:MOST]


def apply_fix(text: str, finding: Finding) -> str:
    """The text with the finding's replacements made."""
    at, parts = 0, []
    for replacement in finding.replacements:
        parts += [text[at : replacement.start], replacement.text]
        at = replacement.end
    return "".join([*parts, text[at:]])


def _findings_of(rule: Rule, message: CoachedMessage) -> list[Finding]:
    places = join_hits(rule.code, drop_overlaps(rule.check(message)), message.reading.sentences)
    # The sure ones first, for no more than MOST of one code are kept.
    return [_finding(rule.code, place, message) for place in sorted(places, key=lambda place: not place.is_sure)[:MOST]]


def _finding(name: str, place: Hit, message: CoachedMessage) -> Finding:
    code = CODES[name]
    severity = (
        "note" if place.is_faint else "consider" if code.severity == "fix" and not place.is_sure else code.severity
    )
    advice = code.advice if place.is_sure and not place.is_faint else QUESTIONS.get(name, code.advice)
    excerpt = message.text[place.start : place.end]
    return Finding(name, severity, place.start, place.end, excerpt, advice, code.section, place.replacements)


def _worst_first(finding: Finding) -> tuple[int, int, int]:
    return _SEVERITIES.index(finding.severity), finding.start, finding.end
