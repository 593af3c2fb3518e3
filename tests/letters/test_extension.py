"""Asking for time names the days that were given, and asks in plain words."""

import re
from dataclasses import replace
from datetime import date

import pytest

from declineapp.letters import Facts, compose
from tests.letters.rules import EVERY_HAND, in_hand

ASKING = Facts(
    your_name="Omar Diaz",
    company="Northwind",
    role="cook",
    recipient_name="Jess Hall",
    stage="offered",
    would_change="unsure",
)


def asked(language: str, hand: str, **answers: object) -> str:
    facts = in_hand(replace(ASKING, message_language=language, **answers), hand)
    return compose(facts, "extension")["extension"].body


@EVERY_HAND
@pytest.mark.parametrize("route", ["", "internal"])
def test_it_names_both_days(language: str, hand: str, route: str) -> None:
    days = {"reply_by": date(2026, 11, 27), "extension_until": date(2026, 12, 4)}
    for name, day in days.items():
        assert str(day.day) in asked(language, hand, route=route, **{name: day}), name


@EVERY_HAND
def test_nobody_speaks_as_if_the_days_were_taken(language: str, hand: str) -> None:
    assert not re.search("I took|that holds|waiting on me", asked(language, hand))
