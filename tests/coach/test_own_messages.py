"""Our own messages, in every combination, have nothing to fix and nothing to consider."""

import random

import pytest

from declineapp.coach import Known, coach
from declineapp.letters import LANGUAGES, compose
from declineapp.steps import read
from tests.random_answers import answers

DRAFTS = 400


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_to_mend_in_what_we_compose(language: str) -> None:
    rng = random.Random(11)
    for _ in range(DRAFTS):
        given = answers(rng)
        given["offer"]["message_language"] = language
        facts = read(given).facts
        known = Known.of(facts)
        for kind, letter in compose(facts).items():
            subject = letter.subject if kind == "email" else None
            findings = coach(letter.body, language, kind=kind, subject=subject, known=known)
            serious = [(finding.code, finding.excerpt) for finding in findings if finding.severity != "note"]
            assert not serious, f"{kind}: {letter.body}"
