"""Each rule finds what its own wrong examples hold, and nothing in its right ones."""

import pytest

from declineapp.coach import LANGUAGES, Known, Rule
from declineapp.coach.findings import Message
from declineapp.coach.reading import Reading

RULES = [
    pytest.param(language, rule, id=f"{language}-{rule.code}")
    for language, spoken in LANGUAGES.items()
    for rule in spoken.rules
]


def finds(language: str, rule: Rule, text: str) -> bool:
    known = Known(withdraws=rule.code == "missing-apology")
    return any(rule.finds(Message(Reading(text, LANGUAGES[language].plain), known=known)))


@pytest.mark.parametrize(("language", "rule"), RULES)
def test_finds_what_is_wrong(language: str, rule: Rule) -> None:
    assert not [text for text in rule.wrong if not finds(language, rule, text)]


@pytest.mark.parametrize(("language", "rule"), RULES)
def test_finds_nothing_where_all_is_right(language: str, rule: Rule) -> None:
    assert not [text for text in rule.right if finds(language, rule, text)]
