from datetime import datetime, timedelta
from email import message_from_bytes, policy
from io import BytesIO

import icalendar
import pytest
from django.utils import timezone
from docx import Document

pytestmark = pytest.mark.django_db


def download(owner, path: str):
    response = owner.get(owner.at(path))
    assert response.status_code == 200
    assert response["Content-Disposition"].startswith("attachment; filename=")
    return response.content


@pytest.fixture
def edited(owner):
    owner.send("messages/email/", {"subject": "My own subject", "body": "Dear Anne,\n\nMy own words.\n\nNadia"})
    return owner


def test_the_text_is_the_edited_one(edited) -> None:
    assert "My own words." in download(edited, "messages/email.txt").decode("utf-8-sig")


def test_the_mail_opens_as_an_unsent_draft(edited) -> None:
    mail = message_from_bytes(download(edited, "messages/email.eml"), policy=policy.default)
    assert (mail["Subject"], mail["X-Unsent"]) == ("My own subject", "1")
    assert "My own words." in mail.get_content()


def test_the_document_holds_the_message(edited) -> None:
    document = Document(BytesIO(download(edited, "messages/email.docx")))
    assert "My own words." in "\n".join(paragraph.text for paragraph in document.paragraphs)


def test_only_an_email_is_a_mail(owner) -> None:
    assert owner.get(owner.at("messages/call.eml")).status_code == 404


@pytest.mark.parametrize("path", ["messages/email.pdf", "messages/poem.txt", "messages/negotiate.txt"])
def test_what_there_is_not_cannot_be_downloaded(owner, path) -> None:
    assert owner.get(owner.at(path)).status_code == 404


def test_an_unfinished_draft_has_no_message_to_download(beginner) -> None:
    assert beginner.get(beginner.at("messages/email.txt")).status_code == 404


def test_the_calendar_has_the_same_events_twice(owner) -> None:
    owner.send("speak-up/", {"how": "call", "call_on": "2090-01-05", "call_at": "14:30"})
    first, second = (icalendar.Calendar.from_ical(download(owner, "checklist.ics")) for _ in range(2))
    uids = [event["UID"] for event in first.events]
    assert uids
    assert uids == [event["UID"] for event in second.events]


def test_a_calendar_without_any_date_holds_the_email_for_today(owner) -> None:
    (event,) = icalendar.Calendar.from_ical(download(owner, "checklist.ics")).events
    assert (event["SUMMARY"], event.start) == ("Send the email", timezone.localdate())


@pytest.mark.parametrize(
    ("query", "country", "zone"),
    [
        ("?zone=America/Toronto", "gb", "America/Toronto"),
        ("", "gb", "Europe/London"),
        ("?zone=Nowhere/%0d%0aX", "fr", "Europe/Paris"),
        ("", "us", None),
    ],
)
def test_the_call_is_at_its_hour_in_their_zone(owner, query, country, zone) -> None:
    owner.draft.adjust("offer", country=country)
    owner.send("speak-up/", {"how": "call", "call_on": "2090-01-05", "call_at": "14:30"})
    calendar = icalendar.Calendar.from_ical(download(owner, f"checklist.ics{query}"))
    (call,) = (event for event in calendar.events if isinstance(event.start, datetime))
    assert call.start.replace(tzinfo=None) == datetime(2090, 1, 5, 14, 30)
    assert [str(each["TZID"]) for each in calendar.timezones] == ([zone] if zone else [])


def test_ones_own_dates_are_in_the_calendar_until_they_are_done(owner) -> None:
    day = timezone.localdate() + timedelta(days=3)
    owner.draft.marks.create(code="own-1", title="Give back the badge", due=day)
    owner.draft.marks.create(code="own-2", title="Long past", due=day - timedelta(days=30))
    owner.draft.marks.create(code="own-3", title="Done already", due=day, ticked=True)
    (event,) = icalendar.Calendar.from_ical(download(owner, "checklist.ics")).events
    assert (event["SUMMARY"], event.start) == ("Give back the badge", day)
