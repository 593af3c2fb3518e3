"""The second no: shorter than the first, in the shape of what was sent, and without thanks for a threat."""

import re
from dataclasses import replace

import pytest

from declineapp.letters import Facts, compose
from declineapp.letters.typed import count_words
from tests.letters.rules import EVERY_HAND, faults, in_hand

SENT = Facts(
    your_name="Omar Diaz",
    company="Northwind",
    role="cook",
    recipient_name="Jess Hall",
    stage="offered",
    reason="timing",
    email_outcome="insists",
)
SOME = (
    {},
    {"stage": "before_offer"},
    {"stage": "accepted"},
    {"stage": "approached"},
    {"route": "agency"},
    {"recipient_kind": "own_manager"},
    {"reason": "mistreatment"},
)
THANKS = re.compile(
    r"thank|grateful|good of you|kind of you|merci|plaisir|souhaite|hope|espère|continuation|suite à", re.I
)


def bodies(language: str, hand: str, **answers: object) -> dict[str, str]:
    facts = in_hand(replace(SENT, message_language=language, **answers), hand)
    assert not [fault for fault in faults(facts) if not fault.startswith("email")], answers
    return {kind: letter.body for kind, letter in compose(facts).items()}


@EVERY_HAND
def test_a_second_no_is_shorter_than_the_first(language: str, hand: str) -> None:
    for answers in SOME:
        written = bodies(language, hand, **answers)
        assert count_words(written["reply"]) < count_words(written["email"]), written["reply"]
        written = bodies(language, hand, how="text", **answers)
        assert count_words(written["reply"]) < count_words(written["note"]), written["reply"]


@EVERY_HAND
def test_a_second_no_by_text_is_a_text(language: str, hand: str) -> None:
    for address in ("formal", "casual", ""):
        text = bodies(language, hand, how="text", address=address)["reply"]
        assert "\n" not in text
        assert not re.search("Dear|Diaz|regards|agréer|ordialement", text)


@EVERY_HAND
@pytest.mark.parametrize("answer", ["rude", "threat"])
def test_nobody_is_thanked_for_a_threat(language: str, hand: str, answer: str) -> None:
    for answers in ({}, {"how": "text"}, {"route": "agency"}, {"address": "formal"}, {"recipient_kind": "own_manager"}):
        text = bodies(language, hand, expect=(answer,), **answers)["reply"]
        assert not THANKS.search(re.sub(r"Je vous prie.*", "", text)), text


@EVERY_HAND
def test_no_second_no_tells_of_long_thought(language: str, hand: str) -> None:
    for answers in SOME:
        assert not re.search("réfléchi|think about it|thought about", bodies(language, hand, **answers)["reply"])
