"""What the answers decide about a letter."""

from dataclasses import replace
from datetime import date

import pytest

from declineapp.letters import HANDS, Facts, applying, compose
from tests.letters.rules import in_hand

LUCY = Facts(
    message_language="en",
    your_name="Sam Doe",
    company="Brown & Co",
    role="joiner",
    recipient_name="Lucy Brown",
    referrer_name="Lucy",
    route="referral",
    stage="offered",
    how="writing",
    reason="staying",
    length="full",
)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("address", ["warm", "formal", "casual"])
def test_nobody_is_told_who_put_them_in_touch_where_it_is_they(language: str, address: str) -> None:
    facts = replace(LUCY, message_language=language, address=address)
    told = [compose(in_hand(facts, hand))["email"].body.partition(",")[2] for hand in HANDS]
    assert [body for body in told if "Lucy" in body] == []


def test_nobody_is_given_a_heads_up_on_themselves() -> None:
    assert "heads_up" not in applying(LUCY)


@pytest.mark.parametrize(
    ("referrer", "reader", "same"),
    [
        ("Lucy", "Lucy Brown", True),
        ("lucy brown", "Lucy  Brown", True),
        ("Lucy Green", "Lucy Brown", False),
        ("Lucy", "", False),
        ("", "Lucy", False),
    ],
)
def test_a_first_name_is_enough_to_be_the_same_person(referrer: str, reader: str, same: bool) -> None:
    facts = Facts(route="referral", referrer_name=referrer, recipient_name=reader)
    assert facts.is_to_referrer is same


@pytest.mark.parametrize("given", [{"stage": "accepted"}, {"call": "spoke"}, {"email_outcome": "sent"}])
def test_who_has_given_an_answer_asks_for_no_time(given: dict[str, str]) -> None:
    facts = Facts(would_change="unsure", how="call", **given)
    assert "extension" not in applying(facts)
    assert not facts.asks_for_time


def test_a_no_that_is_out_is_not_followed_by_a_question_of_terms() -> None:
    assert "negotiate" not in applying(Facts(would_change="yes", email_outcome="insists"))


def test_nobody_is_called_a_friend_who_was_not_named_as_one() -> None:
    founder = Facts(route="referral", recipient_kind="founder", address="casual", recipient_name="Anne Martin")
    assert not founder.is_friends_firm
    assert replace(founder, referrer_name="Anne").is_friends_firm


def test_an_answer_due_tomorrow_is_due_soon_wherever_the_server_stands() -> None:
    facts = Facts(reply_by=date(2026, 12, 4))
    soon = [facts.as_of(date(2026, 12, day)).due_soon for day in (2, 3, 4, 5)]
    assert soon == [False, True, True, False]


def test_the_days_since_a_call_are_known_until_a_weekday_would_mislead() -> None:
    facts = Facts(called_on=date(2026, 11, 20))
    days = [facts.as_of(date(2026, 11, day)).days_since_call for day in (19, 20, 21, 25, 26)]
    assert days == [None, 0, 1, 5, None]


def test_the_weekday_says_by_when_only_within_the_week() -> None:
    facts = Facts(reply_by=date(2026, 12, 1))
    days = [facts.as_of(date(2026, 11, day)).is_reply_this_week for day in (24, 25, 30)]
    assert days == [False, True, True]
    assert not facts.as_of(date(2026, 12, 1)).is_reply_this_week
