"""Asking for time, and what comes after the no: on the page of the message."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from tests.answers import COMPLETE

pytestmark = pytest.mark.django_db


def press(owner, kind: str, go: str):
    """A button of the message, with the text that stands there."""
    subject, body = owner.get(owner.at(f"messages/{kind}/")).context["text"]
    return owner.send(f"messages/{kind}/", {"subject": subject, "body": body}, go=go)


def asks_for_time(owner, **offer: str) -> None:
    owner.send("offer/", COMPLETE["offer"] | offer, go="leave")
    owner.send("honest-reason/", {"reason": "other_offer", "would_change": "unsure"}, go="leave")


def test_the_day_one_asks_for_is_chosen_in_one_press(owner) -> None:
    asks_for_time(owner)
    days = re.findall(r'value="until ([\d-]+)"', owner.see("messages/extension/"))
    assert len(days) == 3
    assert min(days) > str(timezone.localdate())
    press(owner, "extension", f"until {days[0]}")
    assert owner.stored_draft().section_answers("honest-reason")["extension_until"] == days[0]


@pytest.mark.parametrize("day", ["2020-01-02", "tomorrow", ""])
def test_a_day_that_is_over_or_none_is_not_asked_for(owner, day) -> None:
    asks_for_time(owner)
    press(owner, "extension", f"until {day}")
    assert "extension_until" not in owner.stored_draft().section_answers("honest-reason")


def test_the_days_proposed_come_after_the_day_they_want_an_answer_by(owner) -> None:
    last = str(timezone.localdate() + timedelta(days=20))
    asks_for_time(owner, reply_by=last)
    assert min(re.findall(r'value="until ([\d-]+)"', owner.see("messages/call/"))) > last


def test_who_has_decided_since_goes_back_to_the_no_in_one_press(owner) -> None:
    asks_for_time(owner)
    assert 'value="call spoke"' not in owner.see("messages/call/")
    press(owner, "call", "decline")
    assert "would_change" not in owner.stored_draft().section_answers("honest-reason")
    assert "until" not in re.findall(r'name="go" value="(\w+)', owner.see("messages/call/"))


@pytest.mark.parametrize(("language", "words"), [("en", "can hardly be taken back"), ("fr", "ne se reprend guère")])
def test_before_it_is_sent_a_sentence_says_that_it_stays_said(owner, language, words) -> None:
    assert words in owner.see("messages/email/", language)
    press(owner, "email", "sent")
    assert words not in owner.see("messages/email/", language)


def test_the_cards_stand_beside_the_second_no(owner) -> None:
    press(owner, "email", "sent")
    press(owner, "email", "email insists")
    assert 'class="cards"' in owner.see("messages/reply/")
