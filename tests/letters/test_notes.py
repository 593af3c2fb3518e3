"""The no by text is a text; and a note after the rest goes to those it suits."""

import re
from dataclasses import replace

import pytest

from declineapp.letters import Facts, compose
from tests.letters.rules import EVERY_HAND, in_hand

FACTS = Facts(
    your_name="Omar Diaz",
    company="Northwind Traders International",
    role="assistant restaurant manager",
    recipient_name="Jess Hall",
    recipient_title="ms",
    how="text",
    reason="location",
)
STAGES = ("approached", "before_offer", "offered", "accepted", "signed")


@EVERY_HAND
def test_a_no_by_text_is_short_and_signed_with_a_first_name(language: str, hand: str) -> None:
    for stage in STAGES:
        for address in ("formal", "casual", ""):
            for extra in ({}, {"route": "agency"}, {"recipient_kind": "own_manager"}, {"reason": "mistreatment"}):
                facts = replace(FACTS, message_language=language, stage=stage, address=address, **extra)
                text = compose(in_hand(facts, hand), "note")["note"].body
                assert len(text) <= 300, text
                assert text.count("Omar") <= 1, text
                assert not re.search(r"\n|^Dear|Diaz|regards|sincerely|agréer|ordialement", text), text


@EVERY_HAND
def test_a_note_says_nothing_of_long_thought(language: str, hand: str) -> None:
    for stage in STAGES:
        for extra in ({}, {"recipient_kind": "own_manager"}, {"how": "writing"}):
            facts = in_hand(replace(FACTS, message_language=language, stage=stage, **extra), hand)
            texts = [letter.body for letter in compose(facts, "note").values()]
            assert not re.search("thought about it|réfléchi", " ".join(texts))


@pytest.mark.parametrize("how", ["call", "in_person", "writing", ""])
def test_ones_own_boss_gets_no_note_beside_the_rest(how: str) -> None:
    facts = replace(FACTS, recipient_kind="own_manager", how=how)
    assert "note" not in compose(facts)
    assert "note" in compose(replace(facts, how="text"))
