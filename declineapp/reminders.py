"""Reminders by e-mail: on the morning of a date of the checklist, at most one a date.

A first mail asks for consent, on a page it links to; every later mail links to the same page, to stop them.
"""

import hashlib
import logging
import smtplib
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core import signing
from django.core.mail import EmailMessage, get_connection
from django.db.models import F, Q
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import override

from .checklist import Item, checklist, deadlines, with_agreed_day
from .letters import Facts
from .mailing import blocking_link, is_blocked
from .models import ChecklistMark, Draft, Reminder, SentReminder, retention_cutoff
from .steps import read

log = logging.getLogger(__name__)
MORNING, EVENING = 8, 20
"""Reminders are sent between these hours of the reader's clock; later, the day would be over."""
_LATELY = timedelta(days=3)
_LOOK_AGAIN = timedelta(days=7)
_SALT = "reminder"


class Task(NamedTuple):
    """A line of the checklist that a reminder names. `item` is None for a line of their own, whose words stay out."""

    item: Item | None
    due: date


def send_due(now: datetime) -> int:
    """Send all reminders that are due; returns how many. Safe to run twice at once, or again after an interruption.

    An error in one reminder is logged and doesn't stop the others. Raises an error of smtplib or OSError if there is
    no mail server; the next run then sends the rest.
    """
    come = Reminder.objects.filter(
        Q(next_at=None) | Q(next_at__lte=now) | ~Q(draft_version=F("draft__version")), confirmed=True
    )
    reminders = come.filter(draft__touched_at__gte=retention_cutoff())
    with closing(get_connection()) as mail:
        return sum(_send(pk, now, mail) for pk in list(reminders.values_list("pk", flat=True)))


def look_again(draft_id: UUID) -> None:
    """Have the draft's dates read again, after a change outside its answers, which its version doesn't tell."""
    Reminder.objects.filter(draft=draft_id).update(next_at=None, changes=F("changes") + 1)


def _send(pk: int, now: datetime, mail: Any) -> bool:
    """Send this one if it is due; returns whether it was sent."""
    try:
        reminder = Reminder.objects.select_related("draft").get(pk=pk)
        tasks = [] if is_blocked(reminder.address) else _due(reminder, now)
        next_at = _next(reminder, now)
    except Exception:
        log.exception("A reminder can't be read.")
        return False
    if tasks:
        # Opened before a day is claimed: without a mail server, none is used up.
        mail.open()
    is_sent = bool(tasks) and _claimed(reminder.draft, tasks[0].due) and _is_taken(mail, reminder, tasks)
    # Unless something was posted meanwhile.
    Reminder.objects.filter(pk=pk, changes=reminder.changes).update(
        next_at=next_at, draft_version=reminder.draft.version
    )
    return is_sent


def _is_taken(mail: Any, reminder: Reminder, tasks: list[Task]) -> bool:
    """Send the mail; returns whether the mail server accepted it. A refused mail isn't tried again."""
    try:
        mail.send_messages([_mail(reminder, "due", {"tasks": tasks})])
    except Exception:
        log.exception("A reminder can't be sent.")
        with suppress(OSError, smtplib.SMTPException):
            mail.close()
        return False
    return True


def ask(reminder: Reminder) -> None:
    """Ask the reader of that address for consent, unless they have blocked our mails."""
    if not is_blocked(reminder.address):
        _mail(reminder, "ask", {"forbid": blocking_link(reminder.address)}).send()


def upcoming(draft: Draft, today: date) -> list[date]:
    """The future dates of which the draft's owner would be reminded."""
    return sorted({task.due for task in _tasks(draft, today) if task.due > today})


def token_of(reminder: Reminder) -> str:
    """The signed token in the mails' links. It lets that address agree or stop, and nothing else."""
    return signing.dumps([str(reminder.draft_id), _digest(reminder.address)], salt=_SALT)


def reminder_of(token: str) -> Reminder | None:
    """The reminder of this token, or None if that address gets none any
    more. Raises BadSignature for a forged token."""
    draft_id, digest = signing.loads(token, salt=_SALT)
    reminder = Reminder.objects.filter(draft=draft_id).first()
    return reminder if reminder and _digest(reminder.address) == digest else None


def _digest(address: str) -> str:
    return hashlib.sha256(address.encode()).hexdigest()[:16]


def _due(reminder: Reminder, now: datetime) -> list[Task]:
    """The tasks to name at this moment, by the reader's clock."""
    local = now.astimezone(_zone(reminder))
    if not MORNING <= local.hour < EVENING:
        return []
    return _main([task for task in _tasks(reminder.draft, local.date()) if task.due == local.date()])


def _next(reminder: Reminder, now: datetime) -> datetime:
    """When to look at it again: the morning of its next date, or in a week."""
    local = now.astimezone(_zone(reminder))
    first = local.date() + timedelta(days=local.hour >= MORNING)
    days = [task.due for task in _tasks(reminder.draft, local.date()) if task.due >= first]
    mornings = [datetime.combine(day, time(MORNING), local.tzinfo) for day in days]
    return min([*mornings, now + _LOOK_AGAIN])


def _zone(reminder: Reminder) -> tzinfo:
    """The reader's time zone, or UTC if this machine doesn't know it."""
    try:
        return ZoneInfo(reminder.zone)
    except (KeyError, OSError, ValueError):
        return UTC


def _main(tasks: list[Task]) -> list[Task]:
    """Only the main tasks of a day that has one: the call, say, without the small steps around it."""
    main = [task for task in tasks if task.item is None or task.item.calendar]
    return main if any(task.item for task in main) else tasks


def _claimed(draft: Draft, day: date) -> bool:
    """Claim this day, so that no other run sends a mail about it; returns whether that worked.

    Claimed before the mail is sent: after a crash one mail may be missing, but none comes twice.
    """
    return SentReminder.objects.get_or_create(draft=draft, day=day)[1]


def _tasks(draft: Draft, today: date) -> Iterator[Task]:
    """What is still to be done, on fixed dates from today on."""
    marks = {mark.code: mark for mark in draft.marks.all()}
    done = {code for code, mark in marks.items() if mark.ticked}
    facts = with_agreed_day(read(draft.answers).facts, done)
    moving = {item.code: item.due for item in _items(facts, today - _LATELY)}
    for item in _items(facts, today):
        # “As soon as possible” moves with today; only a due date that was the same three days ago is a fixed one.
        if item.due and item.code not in done and (item.due > today or moving.get(item.code) == item.due):
            yield Task(item, item.due)
    for code, mark in marks.items():
        if code.startswith(ChecklistMark.OWN) and mark.due and mark.due >= today and code not in done:
            yield Task(None, mark.due)


def _items(facts: Facts, today: date) -> list[Item]:
    return [*deadlines(facts, today), *checklist(facts, today)]


def _mail(reminder: Reminder, name: str, context: dict[str, object]) -> EmailMessage:
    with override(reminder.language):
        stop = settings.SITE_URL + reverse("reminder", args=[token_of(reminder)])
        checklist_page = settings.SITE_URL + reverse("checklist", args=[reminder.draft_id])
        context |= {"stop": stop, "checklist_page": checklist_page}
        # Mail programs show these as an unsubscribe button (RFC 8058).
        headers = {"List-Unsubscribe": f"<{stop}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
        return EmailMessage(
            subject=render_to_string(f"reminders/{name}_subject.txt", context).strip(),
            body=render_to_string(f"reminders/{name}.txt", context),
            to=[reminder.address],
            headers=headers,
        )
