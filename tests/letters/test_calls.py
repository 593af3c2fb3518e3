"""What is said aloud claims nothing of the caller's own life, and no call where they meet."""

import re
from dataclasses import replace

import pytest

from declineapp.letters import Facts, compose
from tests.letters.rules import EVERY_HAND, faults, in_hand

TELLING = Facts(your_name="Omar Diaz", company="Northwind", role="cook", recipient_name="Jess Hall", how="call")
STAGES = ("approached", "before_offer", "offered", "accepted", "signed")


def lines(facts: Facts) -> str:
    assert not [fault for fault in faults(facts) if fault.startswith("call")]
    return compose(facts, "call")["call"].body


@EVERY_HAND
@pytest.mark.parametrize("address", ["", "formal", "casual"])
def test_nobody_tells_of_thought_or_doubt_that_no_answer_gave(language: str, hand: str, address: str) -> None:
    for stage in STAGES:
        for extra in ({}, {"route": "agency"}, {"recipient_kind": "own_manager"}, {"reason": "private"}):
            facts = replace(TELLING, message_language=language, stage=stage, address=address, **extra)
            assert not re.search("thought about it|réfléchi|hésité", lines(in_hand(facts, hand)))


@EVERY_HAND
def test_who_meets_them_speaks_of_no_call(language: str, hand: str) -> None:
    for stage in STAGES:
        for late in {False, stage in {"approached", "offered"}}:
            facts = replace(TELLING, message_language=language, stage=stage, how="in_person", late=late)
            assert not re.search(r"\bcall(ed|ing)?\b|\bphone|appel\b|appelé|à l’appareil", lines(in_hand(facts, hand)))


@EVERY_HAND
@pytest.mark.parametrize("route", ["", "agency"])
def test_who_was_given_more_days_is_grateful_for_them(language: str, hand: str, route: str) -> None:
    facts = in_hand(replace(TELLING, message_language=language, route=route, stage="offered"), hand)
    added = set(lines(replace(facts, has_extension=True)).split("\n")) - set(lines(facts).split("\n"))
    assert re.search("thank|merci", " ".join(added), re.IGNORECASE)
