"""The English slots, whatever the answers."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declineapp.letters import HANDS, compose
from declineapp.letters.en.register import in_register
from declineapp.letters.en.slots import SLOTS, finish
from declineapp.letters.facts import Facts

from .rules import in_hand
from .test_en_typed import FAMILIES

NOVEMBER = date(2026, 11, 26)
QUESTIONS = (
    *("your_name", "company", "role", "recipient_name", "referrer_name", "people", "specific", "interest"),
    *("reason_detail", "change_detail", "boundary", "event_name", "event_when", "referral_name", "referral_why"),
)
WORDS = st.sampled_from(
    "I i the a my because to and, Dr. Anne anne’s meeting was … . ! ? how that - (HR) | “ ” ' PhD UX 8-hour "
    "university of Inc.. {x} \n é".split(" ")
)
TYPED = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=8).map(" ".join))


@settings(max_examples=60, deadline=None)
@given(st.lists(TYPED, min_size=len(QUESTIONS), max_size=len(QUESTIONS)), st.sampled_from(("", "formal", "casual")))
def test_any_answers_can_be_said(typed: list[str], address: str) -> None:
    facts = Facts(**dict(zip(QUESTIONS, typed, strict=True)), address=address, reason="staying", referral_consent=True)
    said = {name: slot(facts) for name, slot in SLOTS.items()}
    assert all("\n" not in text and text == text.strip() for text in said.values())
    for family in FAMILIES.values():
        assert sum(bool(said[name]) for name in family) < 2
    finish(facts, " ".join(said.values()))


def test_without_answers_nothing_is_filled_but_the_job() -> None:
    filled = {name for name, slot in SLOTS.items() if slot(Facts())}
    assert filled - {"you"} == {"job", "the job", "the job at", "Job", "noun"}


@pytest.mark.parametrize(("country", "said"), [("us", "November 26"), ("gb", "26 November"), ("", "26 November")])
def test_dates_are_written_as_in_their_country(country: str, said: str) -> None:
    facts = Facts(country=country, reply_by=NOVEMBER, event_on=NOVEMBER)
    assert SLOTS["reply_by"](facts) == said
    assert SLOTS["when"](facts) == f"on {said}"


@pytest.mark.parametrize(
    ("day", "said"), [(1, "the 1st"), (2, "the 2nd"), (11, "the 11th"), (23, "the 23rd"), (30, "the 30th")]
)
def test_a_day_is_said_alone(day: int, said: str) -> None:
    assert SLOTS["the reply_by"](Facts(reply_by=NOVEMBER.replace(day=day))) == said


def test_they_are_to_ring_back_before_the_answer_is_due() -> None:
    assert SLOTS["call_by"](Facts(reply_by=date(2026, 12, 2))) == "before 2 December"
    assert SLOTS["call_by"](Facts()) == ""


def test_what_would_have_to_change_is_joined() -> None:
    assert SLOTS["what"](Facts(change_what=("pay", "date", "other"))) == "the pay and the start date"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I would need two days at home", "I would need two days at home."),
        ("need two days at home", "I need two days at home."),
        ("a start in March", "What I have in mind is a start in March."),
        ("four-day week", "What I have in mind: four-day week."),
    ],
)
def test_a_change_is_a_sentence(typed: str, said: str) -> None:
    assert SLOTS["change"](Facts(change_detail=typed)) == said


def test_first_names_go_with_a_casual_address() -> None:
    facts = Facts(your_name="tom baker")
    assert SLOTS["me"](facts) == "Tom Baker"
    assert SLOTS["first_names"](facts) == ""
    assert SLOTS["first_names"](replace(facts, address="casual")) == "Tom"


def test_a_referrer_is_named_in_full_but_among_friends() -> None:
    facts = Facts(referrer_name="Tom Baker")
    assert SLOTS["referrer"](facts) == "Tom Baker"
    assert SLOTS["referrer"](replace(facts, address="casual")) == "Tom"


@pytest.mark.parametrize(
    ("typed", "event"),
    [
        ("Bay Area Retrieval Meetup", "the Bay Area Retrieval Meetup"),
        ("Estuaries meeting in Hull", "the Estuaries meeting in Hull"),
        ("your open day", "your open day"),
        ("PyCon", "PyCon"),
        ("the Fair", "the Fair"),
        ("Tech Week London", "Tech Week London"),
    ],
)
def test_an_event_called_by_its_kind_has_its_article(typed: str, event: str) -> None:
    assert SLOTS["event"](Facts(event_name=typed)) == event


@pytest.mark.parametrize("hand", HANDS)
def test_a_call_of_these_days_has_its_day(hand: str) -> None:
    tried = Facts(
        your_name="Nadia Osman", company="Northwind", role="cook", how="call", call="voicemail", called_on=NOVEMBER
    )
    later = [tried.as_of(NOVEMBER + timedelta(days=count)) for count in (0, 1, 2, 9)]
    said = [compose(in_hand(facts, hand))["email"].body for facts in later]
    days = ("earlier today", "yesterday", f"on {NOVEMBER:%A}")
    assert [[day for day in days if day in body] for body in said] == [[day] for day in days] + [[]]


def test_the_day_for_the_answer_is_a_weekday_within_the_week() -> None:
    facts = Facts(reply_by=NOVEMBER.replace(day=30))
    assert SLOTS["the reply_by"](facts.as_of(NOVEMBER.replace(day=27))) == "Monday"
    assert SLOTS["the reply_by"](facts.as_of(NOVEMBER.replace(day=20))) == "the 30th"


def test_a_neutral_letter_stresses_nothing() -> None:
    ours = "Thank you so much, I’m really pleased. I liked it very much. It isn’t really for me."
    said = "Thank you, I’m pleased. I liked it. It isn’t really for me."
    assert in_register(Facts(tone="plain"), ours) == said
    assert in_register(Facts(tone="warm"), ours) == ours


@pytest.mark.parametrize("country", ["us", "ca"])
def test_a_letter_in_north_america_has_its_words(country: str) -> None:
    ours = "It was good of you to ask. I told somebody straight away. Somebody rang. Do thank them, a good deal."
    said = "It was kind of you to ask. I told someone right away. Someone called. Please thank them, a lot."
    assert in_register(Facts(country=country), ours) == said
    assert in_register(Facts(country="gb"), ours) == ours
