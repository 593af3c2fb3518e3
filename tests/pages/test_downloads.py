import re
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
    owner.draft.change_answers("offer", country=country)
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


def test_who_signed_gets_a_letter_to_post(owner) -> None:
    """Their address is typed beside the message, saved while they type, and stands on the document and on paper."""
    owner.draft.change_answers("offer", stage="signed", route="direct")
    shown = owner.see("messages/email/")
    assert 'name="your_address"' in shown
    seen = dict(re.findall(r'<input type="hidden" name="(\w+)" value="(\w*)"', shown))
    message = owner.get(owner.at("messages/email/")).context["text"]
    typed = {"subject": message[0], "body": message[1], "your_address": "1 Mill Lane\nLeeds", "place": "Leeds"}
    owner.post(owner.at("messages/email/"), seen | typed, headers={"HX-Request": "true"})
    assert owner.stored_draft().section_answers("style")["place"] == "Leeds"
    text = "\n".join(
        paragraph.text for paragraph in Document(BytesIO(download(owner, "messages/email.docx"))).paragraphs
    )
    assert "1 Mill Lane\nLeeds" in text
    assert "1 Mill Lane" in re.findall(r'<div class="letterhead".*?</div>', owner.see("messages/email/"), re.DOTALL)[0]


def test_other_documents_are_no_letters(owner) -> None:
    assert "letterhead" not in owner.see("messages/email/")
    owner.draft.change_answers("offer", stage="signed")
    first = Document(BytesIO(download(owner, "messages/note.docx"))).paragraphs[0].text
    assert "___" not in first


def test_an_address_too_long_is_said_at_its_box_and_stays(owner) -> None:
    owner.draft.change_answers("offer", stage="signed", route="direct")
    seen = dict(re.findall(r'<input type="hidden" name="(\w+)" value="(\w*)"', owner.see("messages/email/")))
    typed = {"subject": "My no", "body": "Dear Anne,\n\nNo.\n\nNadia", "your_address": "x" * 400, "go": "get docx"}
    page = owner.post(owner.at("messages/email/"), seen | typed)
    assert page.status_code == 422
    assert 'id="id_your_address_wrong"' in page.content.decode()
    assert "x" * 400 in page.content.decode()


def test_no_employer_stands_in_the_browsers_history(owner) -> None:
    """Neither as the title of a page nor as the name of a file."""
    company = owner.stored_draft().section_answers("offer")["company"]
    for path in ("messages/email.docx", "messages/email.eml", "checklist.ics", "messages.txt", "export.json"):
        assert company.split()[0].lower() not in owner.get(owner.at(path))["Content-Disposition"].lower()
    for path in ("", "check/", "messages/email/", "checklist/", "offer/", "rename/", "delete/", "link/"):
        title = re.findall("<title>(.*?)</title>", owner.see(path), re.DOTALL)[0]
        assert company not in title


def test_a_reminder_is_a_mail_with_a_subject_and_no_letter_on_paper(owner) -> None:
    owner.stored_draft().change_answers("offer", stage="accepted")
    owner.stored_draft().change_answers("outcome", email="no_reply")
    paper = Document(BytesIO(download(owner, "messages/reminder.docx")))
    assert "______" not in "\n".join(paragraph.text for paragraph in paper.paragraphs)
    assert b"mailto:" in owner.get(owner.at("messages/reminder/") + "?send").content


def test_a_subject_someone_wrote_stays_with_its_reminder(owner) -> None:
    owner.stored_draft().change_answers("outcome", email="no_reply")
    owner.send("messages/reminder/", {"subject": "My own subject", "body": "Dear Anne,\n\nMy own words.\n\nNadia"})
    assert "My own subject" in owner.see("messages/reminder/")
