"""Reminders: one in the morning of a date, on the reader's clock, and never a second."""

import random
import re
import smtplib
from datetime import UTC, date, datetime, timedelta

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection

from declineapp import reminders
from declineapp.encryption import EncryptedJSON
from declineapp.logs import RedactingFormatter
from declineapp.models import ChecklistMark, Draft, Reminder
from declineapp.reminders import send_due, upcoming
from tests.answers import bent
from tests.pages.conftest import visitor
from tests.random_answers import answers

pytestmark = pytest.mark.django_db

# A Wednesday, eight in the evening of the day before in Vancouver; nine in the morning in Paris.
DAY = date(2026, 11, 25)
MORNING = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)


def agreed(zone: str = "Europe/Paris", language: str = "en", confirmed: bool = True, **sections: dict) -> Draft:
    """A draft with a call on that day, whose owner wants reminders."""
    sections.setdefault("speak_up", {"call_on": DAY.isoformat(), "call_at": "14:30"})
    draft = Draft.objects.create(owner="o", answers=bent(**sections))
    Reminder.objects.create(draft=draft, address="nadia@example.org", language=language, zone=zone, confirmed=confirmed)
    return draft


def refused(*_args: object) -> None:
    raise ConnectionRefusedError


def killed(*_args: object) -> None:
    raise KeyboardInterrupt


def hours_that_send(**kwargs: str) -> list[int]:
    """The hours of that day, in UTC, at which a run would send."""
    hours = []
    for hour in range(24):
        draft = agreed(**kwargs)
        hours += [hour] * send_due(MORNING.replace(hour=hour))
        draft.delete()
    return hours


def test_says_in_the_morning_what_is_to_do() -> None:
    agreed()
    assert send_due(MORNING) == 1
    assert mail.outbox[0].to == ["nadia@example.org"]
    assert "Call the person who would hire you (14:30)" in mail.outbox[0].body


def test_of_a_call_it_names_the_call_and_not_each_step_around_it() -> None:
    agreed()
    send_due(MORNING)
    assert mail.outbox[0].body.count("\n- ") == 2
    assert "quiet place" not in mail.outbox[0].body


def test_of_a_day_without_call_it_names_all() -> None:
    agreed(outcome={"call": "spoke", "called_on": "2026-11-18"}, speak_up={})
    send_due(MORNING)
    assert "Connect on LinkedIn" in mail.outbox[0].body


def test_names_nobody_and_nothing_that_was_written() -> None:
    draft = agreed()
    ChecklistMark.objects.create(draft=draft, code="own-1", title="Ask Karim about the keys", due=DAY)
    send_due(MORNING)
    text = mail.outbox[0].subject + mail.outbox[0].body
    assert "a line of your own" in text
    assert not [word for word in ("Northwind", "analyst", "Anne", "Nadia", "Karim") if word in text]


def test_speaks_the_readers_language() -> None:
    agreed(language="fr")
    send_due(MORNING)
    assert "Envoyer l’e-mail" in mail.outbox[0].body
    assert "/fr/drafts/" in mail.outbox[0].body


@pytest.mark.parametrize(("zone", "hours"), [("Europe/Paris", range(7, 19)), ("Pacific/Auckland", range(7))])
def test_keeps_to_the_readers_day(zone, hours) -> None:
    assert hours_that_send(zone=zone) == list(hours)


def test_a_second_run_sends_nothing() -> None:
    agreed()
    assert [send_due(MORNING), send_due(MORNING + timedelta(hours=5))] == [1, 0]


def test_two_runs_at_once_send_one(monkeypatch) -> None:
    agreed()
    meanwhile = []

    def send(_self: EmailBackend, _messages: list) -> None:
        meanwhile.append(send_due(MORNING))

    monkeypatch.setattr(EmailBackend, "send_messages", send)
    assert send_due(MORNING) == 1
    assert meanwhile == [0]


def test_a_run_broken_off_while_sending_sends_no_second_one(monkeypatch) -> None:
    agreed()
    with monkeypatch.context() as cut:
        cut.setattr(EmailBackend, "send_messages", killed)
        with pytest.raises(KeyboardInterrupt):
            send_due(MORNING)
    assert send_due(MORNING) == 0


def test_without_a_mail_server_no_day_is_spent(monkeypatch) -> None:
    agreed()
    with monkeypatch.context() as cut:
        cut.setattr(EmailBackend, "open", refused, raising=False)
        cut.setattr("declineapp.management.commands.send_reminders.timezone.now", lambda: MORNING)
        with pytest.raises(CommandError, match="later"):
            call_command("send_reminders")
    assert send_due(MORNING) == 1


def test_a_run_with_nothing_to_send_needs_no_mail_server(monkeypatch) -> None:
    monkeypatch.setattr(EmailBackend, "open", refused, raising=False)
    agreed()
    assert send_due(MORNING - timedelta(days=1)) == 0


def test_nobody_is_reminded_who_has_not_agreed() -> None:
    agreed(confirmed=False)
    assert send_due(MORNING) == 0


def test_what_is_ticked_is_not_brought_up() -> None:
    draft = agreed()
    ChecklistMark.objects.create(draft=draft, code="ring", ticked=True)
    send_due(MORNING)
    assert "Call the person" not in mail.outbox[0].body
    assert "Send the email" in mail.outbox[0].body


def test_as_soon_as_possible_is_no_date() -> None:
    """Two weeks on, the call is still due “today”, every day: nobody is written to each morning."""
    agreed(offer={"offered_on": "2026-11-05"}, speak_up={})
    assert [send_due(MORNING + timedelta(days=days)) for days in range(14)] == [0] * 14


def test_the_last_day_for_an_answer_is_one_whatever_else_is_dated() -> None:
    agreed(offer={"reply_by": DAY.isoformat()}, speak_up={})
    assert send_due(MORNING) == 1
    assert "Last day for your answer" in mail.outbox[0].body


def test_a_date_that_moved_is_reminded_of_anew() -> None:
    draft = agreed()
    send_due(MORNING)
    draft.change_answers("speak-up", call_on="2026-11-26")
    assert send_due(MORNING + timedelta(days=1)) == 1


def test_the_dates_ahead_are_told() -> None:
    draft = agreed(offer={"reply_by": "2026-11-30"})
    assert upcoming(draft, DAY - timedelta(days=1))[:2] == [DAY, date(2026, 11, 30)]


FAILURES = [smtplib.SMTPRecipientsRefused({}), smtplib.SMTPServerDisconnected(), OSError(), ValueError("nadia@")]


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
def test_a_mail_that_cannot_be_sent_ends_no_others(monkeypatch, caplog, failure) -> None:
    for _ in range(3):
        agreed()
    send = EmailBackend.send_messages

    def fail_once(self: EmailBackend, messages: list) -> int:
        monkeypatch.setattr(EmailBackend, "send_messages", send)
        raise failure

    monkeypatch.setattr(EmailBackend, "send_messages", fail_once)
    assert send_due(MORNING) == 2
    told = "\n".join(RedactingFormatter().format(record) for record in caplog.records)
    assert type(failure).__name__ in told
    assert "nadia@" not in told


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../etc/passwd"])
def test_a_time_zone_that_this_machine_does_not_know_ends_no_reminders(zone) -> None:
    agreed(zone=zone)
    agreed()
    assert send_due(MORNING) == 2


def test_a_row_that_cannot_be_read_ends_no_others() -> None:
    broken = agreed()
    agreed()
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE declineapp_reminder SET address = 'x' WHERE draft_id = %s",
            [Draft._meta.pk.get_db_prep_value(broken.pk, connection)],
        )
    assert send_due(MORNING) == 1


def test_a_run_opens_no_draft_whose_date_has_not_come(monkeypatch) -> None:
    for days in range(2, 8):
        agreed(speak_up={"call_on": (DAY + timedelta(days=days)).isoformat()})
    send_due(MORNING)
    opened: list[str] = []
    monkeypatch.setattr(EncryptedJSON, "from_db_value", lambda *_: opened.append("draft") or {})
    send_due(MORNING + timedelta(hours=1))
    assert not opened


@pytest.mark.parametrize(
    ("slug", "form"),
    [
        ("speak-up/", {"call_on": "2026-11-26", "go": "next"}),
        ("checklist/", {"title": "Ring Karim", "due": "2026-11-26", "go": "add:own-0123456789abcdef"}),
    ],
)
def test_a_date_that_is_posted_is_heard_of(slug, form) -> None:
    owner = visitor()
    Reminder.objects.create(draft=owner.draft, address="n@example.org", language="en", zone="UTC", confirmed=True)
    send_due(MORNING)
    owner.post(owner.at(slug), form)
    assert send_due(MORNING.replace(day=26)) == 1


def test_what_is_posted_while_a_run_looks_is_looked_at_again(monkeypatch) -> None:
    draft = agreed()
    tasks = reminders._tasks

    def post_meanwhile(*args: object):
        reminders.look_again(draft.pk)
        return tasks(*args)

    monkeypatch.setattr(reminders, "_tasks", post_meanwhile)
    send_due(MORNING - timedelta(days=1))
    assert not Reminder.objects.get().next_at


def in_days(answers: dict, rng: random.Random) -> dict:
    """The same answers with every date in the next days."""
    return {
        slug: {
            name: (DAY + timedelta(days=rng.randrange(-10, 30))).isoformat()
            if re.fullmatch(r"\d{4}-\d\d-\d\d", str(value))
            else value
            for name, value in section.items()
        }
        for slug, section in answers.items()
    }


@pytest.mark.parametrize("seed", range(25))
def test_every_reminder_comes_that_came_when_each_run_opened_every_draft(seed) -> None:
    rng = random.Random(seed)
    draft = Draft.objects.create(owner="o", answers=in_days(answers(rng), rng), touched_at=MORNING + timedelta(days=60))
    zone = rng.choice(["Europe/Paris", "America/Los_Angeles", "Pacific/Auckland"])
    reminder = Reminder.objects.create(draft=draft, address="n@example.org", language="en", zone=zone, confirmed=True)
    sent, wanted = set(), set()
    for hours in range(0, 40 * 24, 6):
        now = MORNING + timedelta(hours=hours)
        wanted |= {task.due for task in reminders._due(reminder, now)}
        sent |= {task.due for task in reminders._due(reminder, now) if send_due(now)}
    assert sent == wanted
