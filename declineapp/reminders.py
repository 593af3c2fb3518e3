"""Reminders by e-mail: in the morning of a date of the checklist, at most one for a date.

Which they are, whether the day has come, and the mails. Nobody gets one who hasn't agreed to it, from the page that a
first mail leads to; every later one leads there as well, to stop them.
"""

import hashlib
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core import signing
from django.core.mail import EmailMessage, get_connection
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import override

from .checklist import Item, checklist, deadline
from .letters import Facts
from .models import Draft, Mark, Reminded, Reminder
from .steps import read

MORNING, EVENING = 8, 20
"""Hours of the reader's day between which a mail may come; after that it would be about a day that is over."""
_LATELY = timedelta(days=3)
_SALT = "reminder"


class Task(NamedTuple):
    """What a reminder names; a line of their own is told of without its words, which nobody else need read."""

    item: Item | None
    due: date


def send_due(now: datetime) -> int:
    """Send every reminder whose hour has come; how many. May run twice at once, and be run again when broken off.

    Raises what the mail server's library raises: what was not reached before that is sent by the next run.
    """
    sent = 0
    reminders = Reminder.objects.filter(confirmed=True).select_related("draft").prefetch_related("draft__marks")
    with closing(get_connection()) as mail:
        for reminder in reminders.iterator(chunk_size=500):
            tasks = _due(reminder, now)
            if not tasks:
                continue
            # First, and open it stays: when there is no mail server, no day is spent.
            mail.open()
            if _claimed(reminder.draft, tasks[0].due):
                mail.send_messages([_mail(reminder, "due", {"tasks": tasks})])
                sent += 1
    return sent


def ask(reminder: Reminder) -> None:
    """Ask whoever reads that address whether they want reminders."""
    _mail(reminder, "ask", {}).send()


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
    local = now.astimezone(ZoneInfo(reminder.zone))
    if not MORNING <= local.hour < EVENING:
        return []
    return _main([task for task in _tasks(reminder.draft, local.date()) if task.due == local.date()])


def _main(tasks: list[Task]) -> list[Task]:
    """On the day of the call, the call: the ten small steps around it stand on the list."""
    main = [task for task in tasks if task.item is None or task.item.calendar]
    return main if any(task.item for task in main) else tasks


def _claimed(draft: Draft, day: date) -> bool:
    """This day is ours to remind of: nobody did, nor will. A mail that breaks off now is one too few, never one too many."""
    return Reminded.objects.get_or_create(draft=draft, day=day)[1]


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
        if code.startswith(Mark.OWN) and mark.due and mark.due >= today and code not in done:
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
