"""Reminders by e-mail: in the morning of a date of the checklist, at most one for a date.

Which they are, whether the day has come, and the mails. Nobody gets one who hasn't agreed to it, from the page that a
first mail leads to; every later one leads there as well, to stop them.
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

from .checklist import Item, checklist, deadline
from .letters import Facts
from .mailing import blocking_link, is_blocked
from .models import ChecklistMark, Draft, Reminder, SentReminder, retention_cutoff
from .steps import read

log = logging.getLogger(__name__)
MORNING, EVENING = 8, 20
"""Hours of the reader's day between which a mail may come; after that it would be about a day that is over."""
_LATELY = timedelta(days=3)
_LOOK_AGAIN = timedelta(days=7)
_SALT = "reminder"


class Task(NamedTuple):
    """What a reminder names; a line of their own is told of without its words, which nobody else need read."""

    item: Item | None
    due: date


def send_due(now: datetime) -> int:
    """Send every reminder whose hour has come; how many. May run twice at once, and be run again when broken off.

    What goes wrong with one is logged, and ends no others. Raises what the mail server's library raises where there is
    no mail server: what was not reached before that is sent by the next run.
    """
    come = Reminder.objects.filter(Q(next_at=None) | Q(next_at__lte=now), confirmed=True)
    reminders = come.filter(draft__touched_at__gte=retention_cutoff())
    with closing(get_connection()) as mail:
        return sum(_send(pk, now, mail) for pk in list(reminders.values_list("pk", flat=True)))


def look_again(draft_id: UUID) -> None:
    """Something was posted to the draft: its dates may be others now."""
    Reminder.objects.filter(draft=draft_id).update(next_at=None, changes=F("changes") + 1)


def _send(pk: int, now: datetime, mail: Any) -> bool:
    """Whether this one was due, and went out."""
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
    Reminder.objects.filter(pk=pk, changes=reminder.changes).update(next_at=next_at)
    return is_sent


def _is_taken(mail: Any, reminder: Reminder, tasks: list[Task]) -> bool:
    """Whether the mail server took it; what it refused is one too few, and no other's loss."""
    try:
        mail.send_messages([_mail(reminder, "due", {"tasks": tasks})])
    except Exception:
        log.exception("A reminder can't be sent.")
        with suppress(OSError, smtplib.SMTPException):
            mail.close()
        return False
    return True


def ask(reminder: Reminder) -> None:
    """Ask whoever reads that address whether they want reminders, unless they forbade us to write."""
    if not is_blocked(reminder.address):
        _mail(reminder, "ask", {"forbid": blocking_link(reminder.address)}).send()


def upcoming(draft: Draft, today: date) -> list[date]:
    """The dates ahead of which the draft's owner would be reminded."""
    return sorted({task.due for task in _tasks(draft, today) if task.due > today})


def token_of(reminder: Reminder) -> str:
    """What the mails' links carry: it can't be guessed, and lets that address agree or stop, nothing else."""
    return signing.dumps([str(reminder.draft_id), _digest(reminder.address)], salt=_SALT)


def reminder_of(token: str) -> Reminder | None:
    """Raises BadSignature for a token that we never made; None when that address gets no reminders any more."""
    draft_id, digest = signing.loads(token, salt=_SALT)
    reminder = Reminder.objects.filter(draft=draft_id).first()
    return reminder if reminder and _digest(reminder.address) == digest else None


def _digest(address: str) -> str:
    return hashlib.sha256(address.encode()).hexdigest()[:16]


def _due(reminder: Reminder, now: datetime) -> list[Task]:
    """What is to be named at this moment, on the reader's clock."""
    local = now.astimezone(_zone(reminder))
    if not MORNING <= local.hour < EVENING:
        return []
    return _main([task for task in _tasks(reminder.draft, local.date()) if task.due == local.date()])


def _next(reminder: Reminder, now: datetime) -> datetime:
    """When it is to be looked at next: in the morning of its next date, in a week at most."""
    local = now.astimezone(_zone(reminder))
    first = local.date() + timedelta(days=local.hour >= MORNING)
    days = [task.due for task in _tasks(reminder.draft, local.date()) if task.due >= first]
    mornings = [datetime.combine(day, time(MORNING), local.tzinfo) for day in days]
    return min([*mornings, now + _LOOK_AGAIN])


def _zone(reminder: Reminder) -> tzinfo:
    """The reader's; where this machine doesn't know it (any more), everybody's."""
    try:
        return ZoneInfo(reminder.zone)
    except (KeyError, OSError, ValueError):
        return UTC


def _main(tasks: list[Task]) -> list[Task]:
    """On the day of the call, the call: the ten small steps around it stand on the list."""
    main = [task for task in tasks if task.item is None or task.item.calendar]
    return main if any(task.item for task in main) else tasks


def _claimed(draft: Draft, day: date) -> bool:
    """This day is ours to remind of: nobody did, nor will. A mail that breaks
    off now is one too few, never one too many."""
    return SentReminder.objects.get_or_create(draft=draft, day=day)[1]


def _tasks(draft: Draft, today: date) -> Iterator[Task]:
    """What is still to be done on a date from today on."""
    facts = read(draft.answers).facts
    marks = {mark.code: mark for mark in draft.marks.all()}
    done = {code for code, mark in marks.items() if mark.ticked}
    moving = {item.code: item.due for item in _items(facts, today - _LATELY)}
    for item in _items(facts, today):
        # “As soon as possible” is due anew each day; only what stays where it is is a date.
        if item.due and item.code not in done and (item.due > today or moving.get(item.code) == item.due):
            yield Task(item, item.due)
    for code, mark in marks.items():
        if code.startswith(ChecklistMark.OWN) and mark.due and mark.due >= today and code not in done:
            yield Task(None, mark.due)


def _items(facts: Facts, today: date) -> list[Item]:
    last = deadline(facts, today)
    return [*([last] if last else []), *checklist(facts, today)]


def _mail(reminder: Reminder, name: str, context: dict[str, object]) -> EmailMessage:
    with override(reminder.language):
        stop = settings.SITE_URL + reverse("reminder", args=[token_of(reminder)])
        checklist_page = settings.SITE_URL + reverse("checklist", args=[reminder.draft_id])
        context |= {"stop": stop, "checklist_page": checklist_page}
        # What mail programs make a button of (RFC 8058).
        headers = {"List-Unsubscribe": f"<{stop}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
        return EmailMessage(
            subject=render_to_string(f"reminders/{name}_subject.txt", context).strip(),
            body=render_to_string(f"reminders/{name}.txt", context),
            to=[reminder.address],
            headers=headers,
        )
