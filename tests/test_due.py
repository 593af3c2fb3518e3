"""By when each item of the checklist is due."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given

from declineapp.checklist import CODES, checklist, deadlines
from declineapp.letters import Facts
from tests.checklists import FACTS_FOR_LINE, MONDAY, anybodys, codes, days, over_all

TUESDAY = MONDAY + timedelta(days=1)
THURSDAY, FRIDAY = MONDAY + timedelta(days=3), MONDAY + timedelta(days=4)
SATURDAY, NEXT_MONDAY = MONDAY + timedelta(days=5), MONDAY + timedelta(days=7)
YESTERDAY = MONDAY - timedelta(days=1)


def due(code: str, facts: Facts, today: date = MONDAY) -> date | None:
    return next(item.due for item in checklist(facts, today) if item.code == code)


@given(facts=anybodys, today=days)
@over_all
def test_nothing_is_due_in_the_past(facts: Facts, today: date) -> None:
    assert all(item.due >= today for item in checklist(facts, today) if item.due)


@given(facts=anybodys, today=days)
@over_all
def test_nothing_that_comes_before_is_due_after_they_want_their_answer(facts: Facts, today: date) -> None:
    last = facts.reply_by if facts.reply_by and facts.reply_by >= today else date.max
    items = [item for item in checklist(facts, today) if item.code != "decide"]
    assert all(item.due <= last for item in items if item.due and item.stage != "after")


@given(facts=anybodys, today=days)
@over_all
def test_one_thing_is_never_due_before_what_precedes_it(facts: Facts, today: date) -> None:
    dues = [item.due for item in checklist(facts, today) if item.due and item.stage != "after"]
    assert dues == sorted(dues)


@given(facts=anybodys, today=days)
@over_all
def test_nothing_that_follows_is_due_before_they_are_told(facts: Facts, today: date) -> None:
    facts = replace(facts, call="", event_on=None, would_change="no")
    items = checklist(facts, today)
    told = next(item.due for item in items if item.code == "send-email")
    assert not [item for item in items if told and item.stage == "after" and item.due and item.due < told]


@given(today=days)
def test_without_a_date_to_start_from_nothing_is_due(today: date) -> None:
    undated = [facts for facts in FACTS_FOR_LINE.values() if not (facts.is_withdrawal or facts.call or facts.reply_by)]
    assert not [item for facts in undated for item in checklist(facts, today) if item.due]


def test_the_call_is_due_when_it_is_planned() -> None:
    facts = Facts(call_on=THURSDAY, call_at=time(14, 30))
    ring = next(item for item in checklist(facts, MONDAY) if item.code == "ring")
    assert (ring.due, ring.at) == (THURSDAY, time(14, 30))


def test_only_the_call_has_an_hour() -> None:
    facts = Facts(call_on=THURSDAY, call_at=time(14, 30))
    assert [item.code for item in checklist(facts, MONDAY) if item.at] == ["ring"]


def test_an_hour_needs_a_day() -> None:
    assert not [item for item in checklist(Facts(call_at=time(14, 30)), MONDAY) if item.at]


@pytest.mark.parametrize("offered", [MONDAY + timedelta(days=n) for n in range(7)])
def test_the_call_comes_within_one_to_three_days_of_the_offer(offered: date) -> None:
    told = due("ring", Facts(offered_on=offered), today=offered)
    assert timedelta(days=1) <= told - offered <= timedelta(days=3)
    assert told.weekday() < 5


def test_a_call_planned_for_yesterday_is_due_today() -> None:
    assert due("ring", Facts(call_on=YESTERDAY)) == MONDAY


def test_a_call_planned_too_late_is_due_on_the_last_day() -> None:
    assert due("ring", Facts(call_on=NEXT_MONDAY, reply_by=FRIDAY)) == FRIDAY


def test_once_their_day_is_over_they_hear_it_today() -> None:
    facts = Facts(reply_by=YESTERDAY, offered_on=YESTERDAY, call_on=THURSDAY, stage="offered")
    items = checklist(facts, MONDAY)
    assert items[0].code == "late-answer"
    assert {item.due for item in items if item.stage != "after"} == {MONDAY}


def test_a_deadline_that_is_over_binds_nobody_who_had_said_yes() -> None:
    assert due("send-email", Facts(reply_by=YESTERDAY, stage="accepted")) == MONDAY


def test_who_withdraws_is_to_call_today() -> None:
    assert due("ring-at-once", Facts(stage="accepted", offered_on=MONDAY)) == MONDAY
    assert due("ring-at-once", Facts(stage="signed")) == MONDAY


@pytest.mark.parametrize("reply_by", [FRIDAY, NEXT_MONDAY])
@pytest.mark.parametrize(("today", "expected"), [(MONDAY, MONDAY), (SATURDAY - timedelta(weeks=1), MONDAY)])
def test_the_call_is_due_soon_where_only_the_deadline_is_known(reply_by: date, today: date, expected: date) -> None:
    assert due("ring", Facts(reply_by=reply_by), today) == expected


@given(facts=anybodys, today=days)
@over_all
def test_nobody_is_left_to_the_last_day_who_planned_nothing(facts: Facts, today: date) -> None:
    facts = replace(facts, call="", call_on=None, would_change="no")
    told = due("send-email", facts, today)
    last = facts.reply_by if facts.reply_by and facts.reply_by >= today else None
    assert told is None or last is None or told < last or told == today


def test_who_asks_for_time_asks_today_and_decides_on_the_day_they_asked_for() -> None:
    facts = Facts(would_change="unsure", extension_until=FRIDAY, reply_by=TUESDAY, offered_on=MONDAY)
    assert [due(code, facts) for code in ("ask-for-time", "await-answer", "decide")] == [MONDAY, TUESDAY, FRIDAY]


def test_without_a_day_of_their_own_they_decide_before_the_last_one() -> None:
    facts = Facts(would_change="unsure", reply_by=FRIDAY)
    assert [due(code, facts) for code in ("ask-for-time", "decide")] == [MONDAY, THURSDAY]


def test_who_asks_for_more_asks_today_and_answers_before_the_last_day() -> None:
    facts = Facts(would_change="yes", reply_by=FRIDAY)
    assert [due(code, facts) for code in ("negotiate", "ring")] == [MONDAY, THURSDAY]


def test_what_comes_before_is_due_the_working_day_before() -> None:
    assert due("tell-referrer", Facts(route="referral", call_on=NEXT_MONDAY)) == FRIDAY


def test_what_one_said_is_noted_on_the_day_of_a_call_at_the_weekend() -> None:
    facts = Facts(call_on=SATURDAY, route="referral")
    assert due("note-down", facts) == SATURDAY
    assert due("thank-referrer", facts) == NEXT_MONDAY


@pytest.mark.parametrize("call", ["spoke", "voicemail", "no_answer"])
def test_the_email_is_due_on_the_day_of_the_call(call: str) -> None:
    assert due("send-email", Facts(call=call, called_on=MONDAY, call_on=THURSDAY)) == MONDAY


def test_the_email_is_due_at_once_when_the_call_is_over() -> None:
    assert due("send-email", Facts(call="spoke", called_on=YESTERDAY)) == MONDAY


def test_the_event_is_due_on_its_day_until_it_is_over() -> None:
    facts = Facts(event_name="PyCon", event_on=THURSDAY)
    assert due("event", facts) == THURSDAY
    assert due("event", facts, today=FRIDAY) is None


def test_who_writes_once_more_does_so_weeks_later() -> None:
    facts = Facts(follow_up=True, call="spoke", called_on=MONDAY)
    assert due("follow-up", facts) == MONDAY + timedelta(weeks=4)


def test_the_deadline_is_a_date_and_no_item() -> None:
    facts = Facts(reply_by=FRIDAY)
    assert [item.due for item in deadlines(facts, MONDAY)] == [FRIDAY]
    assert "reply-by" not in codes(facts)


@pytest.mark.parametrize(
    "facts",
    [
        Facts(),
        Facts(reply_by=YESTERDAY),
        Facts(reply_by=FRIDAY, call="spoke"),
        Facts(reply_by=FRIDAY, email_outcome="sent"),
        Facts(reply_by=FRIDAY, stage="accepted"),
        Facts(stage="signed", last_day=YESTERDAY),
    ],
)
def test_a_deadline_that_no_longer_counts_is_none(facts: Facts) -> None:
    assert not deadlines(facts, MONDAY)


def test_the_last_day_of_a_notice_is_a_date() -> None:
    assert [item.due for item in deadlines(Facts(stage="signed", last_day=FRIDAY), MONDAY)] == [FRIDAY]


WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(("country", "day"), [("us", 1), ("gb", 30), ("", 30), ("other", 30)])
def test_a_public_holiday_of_their_country_is_no_working_day(country: str, day: int) -> None:
    """Thanksgiving is one in the United States."""
    facts = Facts(country=country, how="writing", email_outcome="no_reply", sent_on=WEDNESDAY)
    assert due("remind", facts, WEDNESDAY).day == day  # type: ignore[union-attr]


@pytest.mark.parametrize("country", ["fr", "be", "ch", "lu", "ca", "gb", "ie", "us", "au", "nz", "in"])
def test_nobody_is_rung_on_a_public_holiday(country: str) -> None:
    """Christmas is one in each of them; who planned the call themselves knows why."""
    christmas = date(2026, 12, 25)
    for days_before in range(1, 6):
        facts = Facts(country=country, how="call", offered_on=christmas - timedelta(days=days_before))
        rings = due("ring", facts, christmas - timedelta(days=days_before))
        assert rings != christmas
        assert rings.weekday() < 5  # type: ignore[union-attr]
    assert due("ring", Facts(country=country, how="call", call_on=christmas), christmas) == christmas


NO_APPOINTMENT = {
    *("late-answer", "tell-agent"),  # said by the call or the email, which is there
    *("quiet-place", "read-aloud", "have-answers-ready", "voicemail", "else-write", "note-down"),  # around the call
    "pay-back",  # its day is theirs to agree on
}


@pytest.mark.parametrize("code", sorted({*CODES} - NO_APPOINTMENT))
def test_whatever_one_has_to_do_by_a_day_goes_into_a_calendar(code: str) -> None:
    assert next(item for item in checklist(FACTS_FOR_LINE[code], MONDAY) if item.code == code).calendar


@given(facts=anybodys, today=days)
@over_all
def test_a_list_with_a_date_has_one_for_the_calendar(facts: Facts, today: date) -> None:
    items = checklist(facts, today)
    assert not any(item.due for item in items) or any(item.due and item.calendar for item in items)


@given(facts=anybodys, today=days)
@over_all
def test_no_two_lines_are_one_event_of_the_calendar(facts: Facts, today: date) -> None:
    names = [item.calendar for item in checklist(facts, today) if item.calendar]
    assert len(names) == len(set(names))
