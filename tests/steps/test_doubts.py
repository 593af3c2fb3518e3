"""Answers that can be read and can't be meant."""

from datetime import date, timedelta

import pytest
from django.utils.translation import override

from declineapp.letters import Facts
from declineapp.steps import STEP_BY_SLUG, STEPS, doubts, read
from tests.answers import COMPLETE, bent

TODAY = date(2026, 11, 23)


def found(**typed) -> dict[str, str]:
    facts = Facts(**typed)
    return {doubt.field: doubt.code for fields in doubts(facts, TODAY).values() for doubt in fields.values()}


@pytest.mark.parametrize(
    ("typed", "field", "code"),
    [
        ({"call_on": date(2026, 11, 22)}, "call_on", "in_past"),
        ({"call_on": date(2026, 11, 30), "reply_by": date(2026, 11, 29)}, "call_on", "after_reply_by"),
        ({"event_on": date(2026, 11, 22)}, "event_on", "in_past"),
        ({"last_day": date(2026, 11, 22)}, "last_day", "in_past"),
        ({"last_day": date(2027, 12, 15)}, "last_day", "far_away"),
        ({"offered_on": date(2026, 11, 20), "start_on": date(2026, 11, 19)}, "start_on", "before_offer"),
        ({"offered_on": date(2026, 11, 20), "reply_by": date(2026, 11, 19)}, "reply_by", "before_offer"),
        ({"offered_on": date(2026, 11, 20), "accepted_on": date(2026, 11, 19)}, "accepted_on", "before_offer"),
        ({"accepted_on": date(2026, 11, 24)}, "accepted_on", "in_future"),
        ({"offered_on": date(2026, 11, 24)}, "offered_on", "in_future"),
        ({"called_on": date(2026, 11, 26)}, "called_on", "in_future"),
        ({"sent_on": date(2026, 11, 26)}, "sent_on", "in_future"),
        ({"extension_until": date(2026, 11, 22)}, "extension_until", "in_past"),
        (
            {"extension_until": TODAY, "reply_by": date(2026, 11, 24), "would_change": "unsure"},
            "extension_until",
            "before_reply_by",
        ),
        ({"referral_name": "Karim Haddad"}, "referral_consent", "no_consent"),
        ({"reason": "terms", "would_change": "no"}, "reason", "no_reason"),
    ],
)
def test_is_doubted(typed, field, code) -> None:
    assert found(**typed) == {field: code}


@pytest.mark.parametrize(
    "typed",
    [
        {"call_on": TODAY},
        {"call_on": TODAY, "reply_by": TODAY},
        {"reply_by": TODAY},
        # They let the day go by: the message owns the delay.
        {"reply_by": date(2026, 11, 22)},
        {"last_day": TODAY},
        # Notice may run out before they have started.
        {"last_day": date(2026, 12, 15), "start_on": date(2027, 1, 11), "accepted_on": date(2026, 11, 20)},
        # They agreed, and the day asked for is theirs now.
        {"extension_until": date(2026, 12, 4), "reply_by": date(2026, 12, 4), "would_change": "unsure"},
        # No is an answer.
        {"referral_name": "Karim Haddad", "referral_consent": False},
        {"event_on": TODAY},
        # Somewhere else it is tomorrow already.
        {"called_on": TODAY + timedelta(days=2)},
        {"offered_on": TODAY, "reply_by": TODAY},
        {"referral_name": "Karim Haddad", "referral_consent": True},
        {"reason": "terms", "would_change": "yes"},
    ],
)
def test_is_not_doubted(typed) -> None:
    assert not found(**typed)


def test_a_doubt_stands_at_a_question_of_its_own_section() -> None:
    answers = bent(
        offer={"offered_on": "2026-11-24", "reply_by": "2026-11-01"},
        speak_up={"call_on": "2026-11-01"},
        honest_reason={"extension_until": "2026-11-01"},
        open_door={"event_on": "2026-11-01", "referral_name": "Karim"},
    )
    for slug, fields in doubts(read(answers).facts, TODAY).items():
        assert fields.keys() <= STEP_BY_SLUG[slug].form.base_fields.keys()


def test_a_doubt_reaches_across_sections() -> None:
    form = STEP_BY_SLUG["speak-up"].form(
        {"how": "call", "call_on": "2026-12-24"}, others=Facts(reply_by=date(2026, 12, 1)), today=TODAY
    )
    assert form.errors.as_data()["call_on"][0].code == "after_reply_by"


@pytest.mark.parametrize(("how", "asked"), [("call", "How did the call go?"), ("in_person", "How did the meeting go?")])
def test_one_is_asked_about_the_call_or_the_meeting(how, asked) -> None:
    form = STEP_BY_SLUG["outcome"].form({"call": "no_answer"}, others=Facts(how=how), today=TODAY)
    with override("en"):
        assert form["call"].label == asked
        assert form.is_valid()
        assert ("Nobody was there" in str(form["call"])) == (how == "in_person")


def test_praise_and_the_door_are_left_out_after_mistreatment() -> None:
    facts = read(COMPLETE).facts
    mistreated = Facts(reason="mistreatment")
    assert [step.slug for step in STEPS if step.applies(facts)] == [step.slug for step in STEPS]
    left_out = [step.slug for step in STEPS if not step.applies(mistreated)]
    assert left_out == ["speak-up", "be-grateful", "open-door"]
