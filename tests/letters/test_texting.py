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


@pytest.mark.parametrize("address", ["", "formal", "casual"])
@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_the_shape_of_one(language: str, hand: str, address: str) -> None:
    for answers in ({"email_outcome": "no_reply"}, {"would_change": "unsure"}, {"would_change": "yes"}):
        facts = replace(FACTS, message_language=language, address=address, recipient_title="ms", **answers)
        texts = [letter.body for kind, letter in compose(in_hand(facts, hand)).items() if kind != "email"]
        formal = re.compile(
            r"Dear|Osman|regards|sincerely|wishes|agréer|recevoir|ordialement|salutations", re.IGNORECASE
        )
        assert not [text for text in texts if formal.search(text)]


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_ones_own_boss_is_not_asked_to_keep_in_touch(language: str, hand: str) -> None:
    facts = replace(FACTS, message_language=language, recipient_kind="own_manager")
    wishing = replace(facts, keep_in_touch=("linkedin", "email"))
    alone, with_wishes = (compose(in_hand(each, hand), "note")["note"].body for each in (facts, wishing))
    assert with_wishes == alone
