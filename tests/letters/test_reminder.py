"""Asking whether the no arrived: two lines that a mail program can send."""

import re
from dataclasses import replace
from datetime import date

import pytest

from declineapp.letters import Facts, compose
from declineapp.letters.typed import count_words
from tests.letters.rules import EVERY_HAND, UNFILLED, UNTIDY, in_hand

SENT = Facts(
    your_name="Omar Diaz",
    company="Northwind",
    role="cook",
    stage="offered",
    reason="timing",
    sent_on=date(2026, 11, 22),
)
NO_REPLY = replace(SENT, email_outcome="no_reply")
ASKING = replace(SENT, sent_on=None, would_change="unsure")
AGENCY = {"route": "agency"}


@EVERY_HAND
@pytest.mark.parametrize(("kind", "facts"), [("reminder", NO_REPLY), ("extension", ASKING)])
@pytest.mark.parametrize("answers", [{}, AGENCY], ids=str)
def test_what_goes_by_mail_names_the_job_in_its_subject(
    language: str, hand: str, kind: str, facts: Facts, answers: dict
) -> None:
    letter = compose(in_hand(replace(facts, message_language=language, **answers), hand), kind)[kind]
    assert "cook" in letter.subject.casefold()
    assert ("Northwind" in letter.subject) == bool(answers)
    assert not UNFILLED.search(letter.subject)
    assert not UNTIDY.search(letter.subject)
    assert compose(in_hand(replace(facts, message_language=language, how="text"), hand), kind)[kind].subject == ""


@EVERY_HAND
def test_a_reminder_is_short(language: str, hand: str) -> None:
    body = compose(in_hand(replace(NO_REPLY, message_language=language), hand), "reminder")["reminder"].body
    assert count_words(body) <= 50
    assert len(re.findall(r"[.?!](?=\s)", body)) <= 4
