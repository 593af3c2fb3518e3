"""Who only ever had texts from them gets nothing that speaks of e-mail."""

import re
from dataclasses import replace

import pytest

from declineapp.letters import HANDS, LANGUAGES, Facts, compose
from tests.letters.rules import in_hand

FACTS = Facts(
    your_name="Nadia Osman", company="Northwind", role="cook", recipient_name="Anne", how="text", reason="timing"
)


@pytest.mark.parametrize("outcome", ["", "insists", "no_reply"])
@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_speaks_of_email(language: str, hand: str, outcome: str) -> None:
    facts = in_hand(replace(FACTS, message_language=language, email_outcome=outcome), hand)
    letters = {kind: letter for kind, letter in compose(facts).items() if kind != "email"}
    assert letters
    assert not [kind for kind, letter in letters.items() if re.search("e-mail|courriel", letter.body, re.IGNORECASE)]
