"""Advising: what the article would say of a message as it stands. Rules one can read: same text, same findings."""

from typing import NamedTuple

from . import en, fr
from .everywhere import EVERYWHERE
from .findings import CODES, EVERY_KIND, KINDS, Finding, Known, Message, Rule
from .reading import Plain, Reading
from .shared import merged

__all__ = ["CODES", "EVERY_KIND", "KINDS", "LANGUAGES", "Finding", "Known", "Rule", "coach", "mended"]


class Language(NamedTuple):
    plain: Plain
    rules: tuple[Rule, ...]


LANGUAGES = {
    "en": Language(en.plain, EVERYWHERE + en.RULES),
    "fr": Language(fr.plain, EVERYWHERE + fr.RULES),
    "fr-ca": Language(fr.plain, EVERYWHERE + fr.RULES_OF_QUEBEC),
}


def coach(
    text: str, language: str = "en", *, kind: str = "email", subject: str | None = None, known: Known | None = None
) -> list[Finding]:
    """What is found in a message, in the order of its text; what is missing first.

    `subject` is None where it isn't known, and "" for an e-mail without one.
    """
    known = known or Known()
    if known.asks_for_time and kind == "call":
        kind = "extension"
    names = (known.company, known.role, known.recipient_name)
    message = Message(Reading(text, LANGUAGES[language].plain, names), kind, subject, known)
    findings = [
        finding
        for rule in LANGUAGES[language].rules
        if kind in CODES[rule.code].kinds
        for finding in _of(rule, message)
    ]
    return sorted(findings, key=lambda finding: (finding.start, finding.end))


def mended(text: str, finding: Finding) -> str:
    """The text with what the finding safely mends put right."""
    at, parts = 0, []
    for mend in finding.mends:
        parts += [text[at : mend.start], mend.instead]
        at = mend.end
    return "".join([*parts, text[at:]])


def _of(rule: Rule, message: Message) -> list[Finding]:
    code = CODES[rule.code]
    return [
        Finding(
            rule.code,
            code.severity,
            place.start,
            place.end,
            message.text[place.start : place.end],
            code.advice,
            code.section,
            place.mends,
        )
        for place in merged(rule.finds(message))
    ]
