from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar
import pytest
from django.utils import translation
from hypothesis import given

from declineapp.checklist import Item, checklist, deadlines
from declineapp.exports import ics
from declineapp.letters import Facts
from tests.exports.hostile import lines, often

TODAY = date(2026, 5, 4)
FACTS = Facts(
    how="call",
    call_on=date(2026, 5, 6),
    call_at=time(14, 30),
    reply_by=date(2026, 5, 8),
    keep_in_touch=("event",),
    event_on=date(2026, 9, 1),
)
STAMP = datetime(2026, 5, 4, 9, 0, tzinfo=timezone(timedelta(hours=2)))


def written(facts: Facts = FACTS, sequence: int = 3, name: str = "analyst – Northwind") -> bytes:
    items = [*deadlines(facts, TODAY), *checklist(facts, TODAY)]
    return ics(items, name=name, uid="{}@merci-non".format, stamp=STAMP, sequence=sequence)


def read(content: bytes) -> icalendar.Calendar:
    calendar = icalendar.Calendar.from_ical(content)
    assert isinstance(calendar, icalendar.Calendar)
    return calendar


def events(facts: Facts = FACTS) -> dict[str, icalendar.Event]:
    return {str(event["UID"]).partition("@")[0]: event for event in read(written(facts)).events}


def test_it_holds_the_call_the_email_the_event_and_the_deadline() -> None:
    assert set(events()) == {"call", "email", "event", "reply-by"}


def test_what_has_no_date_is_not_in_it() -> None:
    assert not events(Facts())


@pytest.mark.parametrize("way", [{"how": "in_person"}, {"route": "internal"}, {"route": "agency"}, {"stage": "signed"}])
def test_the_call_is_the_same_event_however_they_tell_them(way: dict[str, str]) -> None:
    assert events(replace(FACTS, **way))["call"].start == datetime(2026, 5, 6, 14, 30)


def test_the_call_is_at_its_hour_on_the_readers_clock() -> None:
    call = events()["call"]
    assert (call.start, call.end) == (datetime(2026, 5, 6, 14, 30), datetime(2026, 5, 6, 14, 45))
    assert b"DTSTART:20260506T143000\r\n" in written()


def test_the_call_is_at_its_hour_in_the_zone_that_is_told() -> None:
    zone = ZoneInfo("Europe/Paris")
    items = checklist(FACTS, TODAY)
    content = ics(items, name="analyst", uid="{}@merci-non".format, stamp=STAMP, sequence=3, zone=zone)
    calendar = read(content)
    call = next(event for event in calendar.events if str(event["UID"]).startswith("call"))
    assert call.start == datetime(2026, 5, 6, 14, 30, tzinfo=zone)
    assert b"DTSTART;TZID=Europe/Paris:20260506T143000\r\n" in content
    (described,) = calendar.timezones
    assert described["TZID"] == "Europe/Paris"
    assert content.index(b"BEGIN:VTIMEZONE") < content.index(b"BEGIN:VEVENT")
    assert len(content) < 8_000


def test_a_call_without_an_hour_takes_all_day() -> None:
    call = events(replace(FACTS, call_at=None))["call"]
    assert (call.start, call.end) == (date(2026, 5, 6), date(2026, 5, 7))


def test_all_day_ends_where_the_next_day_begins_and_blocks_nobody() -> None:
    event = events()["event"]
    assert (event.start, event.end) == (date(2026, 9, 1), date(2026, 9, 2))
    assert event["TRANSP"] == "TRANSPARENT"
    assert b"DTSTART;VALUE=DATE:20260901\r\n" in written()


@pytest.mark.parametrize(("at", "before"), [(time(14, 30), timedelta(minutes=15)), (None, timedelta(hours=6))])
def test_only_the_call_rings_and_rings_before_it(at: time | None, before: timedelta) -> None:
    rung = events(replace(FACTS, call_at=at))
    assert {name: [alarm.TRIGGER for alarm in event.walk("VALARM")] for name, event in rung.items()} == {
        "call": [-before],
        "email": [],
        "event": [],
        "reply-by": [],
    }


def test_the_email_follows_the_call_on_its_day() -> None:
    assert events()["email"].start == date(2026, 5, 6)


def test_a_second_download_has_the_same_events_and_a_later_sequence() -> None:
    first, second = read(written(sequence=3)), read(written(sequence=4))
    assert [event["UID"] for event in first.events] == [event["UID"] for event in second.events]
    assert {event["SEQUENCE"] for event in second.events} == {4}


def test_calendars_find_what_they_ask_for() -> None:
    calendar = read(written())
    assert (calendar["VERSION"], calendar["X-WR-CALNAME"]) == ("2.0", "analyst – Northwind")
    assert calendar["PRODID"]
    assert {event["DTSTAMP"].dt for event in calendar.events} == {STAMP.astimezone(UTC)}


def test_it_publishes_nothing_in_anybodys_name() -> None:
    """METHOD:PUBLISH wants an ORGANIZER (RFC 5546), whom nobody needs to know; a
    file without a method is imported all the same."""
    assert "METHOD" not in read(written())


def test_colleagues_do_not_read_it() -> None:
    assert {event["CLASS"] for event in events().values()} == {"PRIVATE"}


def test_the_name_of_the_draft_is_told_to_who_opens_the_event() -> None:
    for event in events().values():
        assert "Northwind" in event["DESCRIPTION"]
        assert "Northwind" not in event["SUMMARY"]


def test_a_comma_in_the_name_stays_a_comma() -> None:
    assert b"X-WR-CALNAME:Smith\\, Jones\\; Co\r\n" in written(name="Smith, Jones; Co")


def test_it_is_in_the_active_language() -> None:
    with translation.override("en"):
        english = [event["SUMMARY"] for event in events().values()]
    with translation.override("fr"):
        titles = {str(item.title) for item in checklist(FACTS, TODAY)}
        assert events()["email"]["SUMMARY"] in titles
    assert "Send the email" in english


@given(text=lines, name=lines)
@often
def test_whatever_was_typed_reads_back_on_folded_lines(text: str, name: str) -> None:
    items = [Item(f"own-{n}", "after", "offer", text, text, calendar=f"own-{n}", due=TODAY) for n in range(2)]
    content = ics(items, name=name, uid=str, stamp=STAMP, sequence=0)
    assert len(read(content).events) == 2
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert content.count(b"\n") == content.count(b"\r\n")


@pytest.mark.parametrize(("days", "rings"), [(0, False), (2, True)])
def test_nothing_rings_on_the_evening_before_today(days: int, rings: bool) -> None:
    call = Item("ring", "call", "speak-up", "Call", "Why", calendar="call", due=STAMP.date() + timedelta(days=days))
    content = ics([call], name="Draft", uid=str, stamp=STAMP, sequence=1)
    assert (b"BEGIN:VALARM" in content) is rings
