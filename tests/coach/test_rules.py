"""Each rule finds what its own wrong examples hold, and nothing in its right ones."""

import pytest

from declineapp.coach import CODES, LANGUAGES, KnownFacts, Rule, coach
from declineapp.coach.findings import CoachedMessage
from declineapp.coach.reading import Reading

RULES = [
    pytest.param(language, rule, id=f"{language}-{rule.code}")
    for language, spoken in LANGUAGES.items()
    for rule in spoken.rules
]
KNOWN = {
    "missing-apology": KnownFacts(is_withdrawal=True),
    "wrong-name": KnownFacts(company="Northwind", recipient_name="Anne Martin"),
}


def finds(language: str, rule: Rule, text: str) -> bool:
    subject = text if rule.code == "vague-subject" else None
    reading = Reading(text, LANGUAGES[language].normalize)
    return any(rule.check(CoachedMessage(reading, subject=subject, facts=KNOWN.get(rule.code, KnownFacts()))))


@pytest.mark.parametrize(("language", "rule"), RULES)
def test_finds_what_is_wrong(language: str, rule: Rule) -> None:
    assert rule.wrong
    assert not [text for text in rule.wrong if not finds(language, rule, text)]


@pytest.mark.parametrize(("language", "rule"), RULES)
def test_finds_nothing_where_all_is_right(language: str, rule: Rule) -> None:
    assert rule.right
    assert not [text for text in rule.right if finds(language, rule, text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_is_looked_for(language: str) -> None:
    french = {"gendered-french", "french-spacing"}
    codes = {rule.code for rule in LANGUAGES[language].rules}
    assert codes == CODES.keys() - (french if language == "en" else set())


def test_a_blank_left_in_the_subject_is_found() -> None:
    found = coach("Dear Ms Etim,\n\nI am declining.\n\nAnne", "en", subject="Offer of Appointment – {Job Title}")
    assert "placeholder" in {finding.code for finding in found}
