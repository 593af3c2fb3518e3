"""Downloads: a message as a file, the dates for a calendar, and everything that is stored."""

import uuid
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone

from ..access import is_owner
from ..exports import Head, docx, eml, filename, head, ics, txt
from ..letters import KINDS, Facts, Letter
from ..models import Draft, Reminder
from ..usage import count
from .decorators import costly, draft_page
from .state import DraftState

available_zones = cache(available_timezones)
Writer = Callable[[str, Letter, Facts], bytes]

WRITERS: dict[str, tuple[str, Writer]] = {
    "txt": ("text/plain; charset=utf-8", lambda kind, letter, facts: txt(letter)),
    "eml": ("message/rfc822", lambda kind, letter, facts: eml(letter, to=facts.email, language=facts.message_language)),
    "docx": (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        lambda kind, letter, facts: docx(
            letter,
            language=facts.message_language,
            author=facts.your_name,
            country=facts.country,
            head=letterhead(kind, letter, facts),
        ),
    ),
}


def extensions(kind: str) -> list[str]:
    """The files that a message of this kind can be."""
    return [ext for ext in WRITERS if ext != "eml" or kind == "email"]


@draft_page("GET")
@costly
def message(request: HttpRequest, draft: Draft, kind: str, ext: str) -> HttpResponse:
    if kind not in KINDS or ext not in extensions(kind):
        raise Http404
    state = DraftState(draft)
    editing = state.editing(kind)
    if not editing.exists or not (state.is_finished or editing.edit):
        raise Http404
    _take(draft)
    content_type, write = WRITERS[ext]
    return _attached(write(kind, editing.letter, state.facts), content_type, filename(kind, ext))


@draft_page("POST")
def taken(request: HttpRequest, draft: Draft) -> HttpResponse:
    """A message was copied, or opened in an email program: only the browser knows."""
    _take(draft)
    return HttpResponse(status=204)


def _take(draft: Draft) -> None:
    """Count a draft's first export; later ones aren't counted."""
    if Draft.objects.filter(pk=draft.pk, is_exported=False).update(is_exported=True):
        count("taken")


def letterhead(kind: str, letter: Letter, facts: Facts) -> Head | None:
    """The letterhead where a yes is withdrawn, which may have to be posted and signed; None elsewhere."""
    return head(facts, timezone.localdate()) if facts.is_withdrawal and kind == "email" and letter.subject else None


@draft_page("GET")
@costly
def calendar(request: HttpRequest, draft: Draft) -> HttpResponse:
    state = DraftState(draft)
    # No calendar program takes a file without a date: where none is known, the email, or asking for time, is for today.
    today = [replace(item, due=timezone.localdate()) for item in state.items if item.calendar in {"email", "ask"}]
    dates = ics(
        state.dates or today,
        name=state.name,
        uid=lambda code: f"{uuid.uuid5(draft.pk, code)}@merci-non",
        stamp=timezone.now(),
        sequence=draft.version,
        zone=_zone(request.GET.get("zone", ""), state.facts.country),
    )
    return _attached(dates, "text/calendar; charset=utf-8", filename("checklist", "ics"))


def _zone(named: str, country: str) -> ZoneInfo | None:
    """The browser's time zone, which only a script can tell; else their country's, where it has one alone."""
    zone = named if named in available_zones() else _ONE_ZONE.get(country, "")
    return ZoneInfo(zone) if zone else None


_ONE_ZONE = {
    "fr": "Europe/Paris",
    "be": "Europe/Brussels",
    "ch": "Europe/Zurich",
    "lu": "Europe/Luxembourg",
    "gb": "Europe/London",
    "ie": "Europe/Dublin",
    "nz": "Pacific/Auckland",
    "in": "Asia/Kolkata",
}


@draft_page("GET")
@costly
def letters(request: HttpRequest, draft: Draft) -> HttpResponse:
    """All messages as they stand, for who wants to keep or read them without a program."""
    state = DraftState(draft)
    editings = [state.editing(kind) for kind in KINDS] if state.is_finished else []
    texts = [txt(editing.letter).decode() for editing in editings if editing.exists]
    content = "\r\n\r\n* * *\r\n\r\n".join(text.strip("\r\n") for text in texts) + "\r\n"
    return _attached(content.encode(), WRITERS["txt"][0], filename("messages", "txt"))


@draft_page("GET")
@costly
def export(request: HttpRequest, draft: Draft) -> HttpResponse:
    """The answers as `compose` reads them, and under "kept" all else that is stored of this draft."""
    return JsonResponse(
        draft.answers | {"kept": _kept(draft, for_owner=is_owner(request, draft))},
        json_dumps_params={"ensure_ascii": False, "indent": 2},
        headers={"Content-Disposition": 'attachment; filename="export.json"'},
    )


def _kept(draft: Draft, *, for_owner: bool) -> dict[str, object]:
    revision_fields = ("kind", "subject", "body", "saved_at")
    message_fields = (*revision_fields, "composed_subject", "composed_body")
    return {
        "name": draft.name,
        "created_at": draft.created_at,
        "touched_at": draft.touched_at,
        "messages": _values(draft.messages, *message_fields),
        "revisions": _values(draft.revisions, *revision_fields),
        "set_aside": _values(draft.ignored_findings, "kind", "key"),
        "taken": draft.is_exported,
        # Only the owner may see the address.
        "reminders": list(Reminder.objects.filter(draft=draft).values("address", "language", "zone", "confirmed"))
        if for_owner
        else [],
        "reminded": list(draft.sent_reminders.values_list("day", flat=True)),
        "checklist": _values(draft.marks, "code", "ticked", "place", "title", "due"),
    }


def _values(rows: Any, *names: str) -> list[dict[str, object]]:
    return [{name: getattr(row, name) for name in names} for row in rows.all()]


def _attached(content: bytes, content_type: str, name: str) -> HttpResponse:
    return HttpResponse(
        content, content_type=content_type, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
