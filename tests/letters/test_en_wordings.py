"""Not everyone's letter may sound the same."""

from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher
from itertools import combinations, product
from statistics import mean
from typing import Any

import pytest

from declineapp.letters.en import LETTERS
from declineapp.letters.facts import Facts

WORDINGS = 6
FACTS = Facts(
    your_name="Nadia Osman",
    company="Northwind",
    role="data analyst",
    recipient_name="Anne Martin",
    liked=("people", "mission"),
    specific="the afternoon with the design team",
    keep_in_touch=("linkedin",),
    route="referral",
    would_change="yes",
    change_detail="Two days a week from home.",
    called_on=date(2026, 5, 4),
)
STAGES = ("before_offer", "offered", "accepted")
SIDES: tuple[dict[str, Any], ...] = ({"route": "direct"}, {"route": "agency"}, {"route": "internal"})
REASONS = ("other_offer", "timing", "workplace_fit", "personal", "private")


def sample() -> list[Facts]:
    """Facts over the choices that decide what is said."""
    return [
        replace(FACTS, stage=stage, reason=reason, length=length, call=call, **side)
        for stage, reason, length, call, side in product(STAGES, REASONS, ("short", "full"), ("", "spoke"), SIDES)
    ]


def told(kind: str, facts: Facts) -> list[str]:
    return [LETTERS[kind](replace(facts, wording=wording)).body for wording in range(WORDINGS)]


def likeness(bodies: list[str]) -> float:
    pairs = combinations([body.split() for body in bodies], 2)
    return mean(SequenceMatcher(None, one, other, autojunk=False).ratio() for one, other in pairs)


def test_emails_are_worded_apart() -> None:
    assert mean(likeness(told("email", facts)) for facts in sample()) <= 0.5


@pytest.mark.parametrize("kind", LETTERS)
def test_every_kind_is_worded_apart(kind: str) -> None:
    assert mean(likeness(told(kind, facts)) for facts in sample()[::5]) <= 0.6


@pytest.mark.parametrize("kind", LETTERS)
def test_no_two_wordings_are_the_same(kind: str) -> None:
    for facts in sample():
        assert len(set(told(kind, facts))) == WORDINGS


def test_mistreatment_is_worded_apart_too() -> None:
    for stage in STAGES:
        bodies = told("email", replace(FACTS, stage=stage, reason="mistreatment"))
        assert len(set(bodies)) == WORDINGS


def test_wordings_begin_again() -> None:
    assert LETTERS["email"](replace(FACTS, wording=3)) == LETTERS["email"](replace(FACTS, wording=3 + 6 * 7))


def test_paragraphs_differ_in_number() -> None:
    assert len({body.count("\n\n") for body in told("email", FACTS)}) > 1
