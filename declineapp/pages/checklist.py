"""The checklist page: ticks, outcomes, and lines that people add themselves."""

import re
import secrets
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from ..access import is_owner
from ..models import ChecklistMark, Draft
from ..steps import OUTCOME
from .actions import day_of, note_answer, note_call, note_sent, note_threat, remember, tick
from .decorators import draft_page
from .forms import OwnItemForm
from .path import days, lines, next_line
from .state import SEND, DraftState

OWN, GONE = ChecklistMark.OWN, ChecklistMark.GONE
MOST_OWN = 50
ANSWERS = {"answered", "insists", "no_reply"}
"""What may have come back after the email."""


@draft_page("GET", "POST")
def checklist(request: HttpRequest, draft: Draft) -> HttpResponse:
    if request.method != "POST":
        return _show(request, draft, OwnItemForm())
    action, _colon, code = request.POST.get("go", "").partition(":")
    if action == "add":
        return _add(request, draft, code)
    if action == "edit" and _own(draft, code):
        return _edit(request, draft, code)
    if action in OUTCOME.form.base_fields:
        _note(request, draft, action, code)
    elif (action, code) == ("decide", "no"):
        draft.change_answers("honest-reason", would_change=None)
    elif action == "restore":
        _restore(draft, code)
    elif action in _ACTIONS and _known(draft, code):
        _ACTIONS[action](request, draft, code)
    if request.POST.get("back") == "overview":
        return redirect("overview", draft.pk)
    # The focus goes to the line, or to the one above where it was removed.
    return redirect(f"{request.path}#{code if _known(draft, code) else 'own'}")


def own_items(marks: Iterable[ChecklistMark]) -> list[ChecklistMark]:
    """The lines that the person wrote, in order."""
    return sorted((mark for mark in marks if mark.code.startswith(OWN)), key=lambda mark: mark.place or 0)


def _show(request: HttpRequest, draft: Draft, form: OwnItemForm, status: int = 200, editing: str = "") -> HttpResponse:
    state = DraftState(draft)
    own = own_items(state.marks)
    path = lines(state)
    codes = [*(line.item.code for line in path), *(mark.code for mark in own)]
    context = {
        "draft": draft,
        "state": state,
        "owns": is_owner(request, draft),
        "next": next_line(state),
        "days": days(path, own),
        "ticked": state.ticked,
        "own": own,
        "undated": [mark for mark in own if not mark.due],
        "gone": next((mark for mark in state.marks if mark.code.startswith(GONE)), None),
        "has_dates": bool(state.dates),
        "asks_day": any(item.calendar == "call" and not item.due for item in state.items),
        "today": timezone.localdate(),
        "count": len(codes),
        "done": len(state.ticked.intersection(codes)),
        "form": form,
        "new_form": OwnItemForm() if editing else form,
        "editing": editing,
        # Made with the page, so that a double press adds one line.
        "new": OWN + secrets.token_hex(8),
    }
    return render(request, "checklist.html", context, status=status)


def _add(request: HttpRequest, draft: Draft, code: str) -> HttpResponse:
    form = OwnItemForm(request.POST)
    if not re.fullmatch(rf"{OWN}[0-9a-f]{{16}}", code):
        return redirect("checklist", draft.pk)
    if form.is_valid() and not _add_line(draft, code, form.cleaned_data):
        form.add_error("title", _("The list is full. Remove one of your own lines first."))
    if form.errors:
        return _show(request, draft, form, status=422)
    return redirect(f"{request.path}#{code}")


def _add_line(draft: Draft, code: str, values: dict[str, Any]) -> bool:
    """Add a line of the person's own; returns False if the list is full. Locks the draft."""
    with transaction.atomic():
        draft.lock()
        own = own_items(draft.marks.all())
        if any(mark.code == code for mark in own):
            return True
        if len(own) >= MOST_OWN:
            return False
        last = draft.marks.aggregate(last=Max("place"))["last"] or 0
        draft.marks.create(code=code, **values, place=last + 1)
    return True


def _edit(request: HttpRequest, draft: Draft, code: str) -> HttpResponse:
    """Store an edited line; its fields are named “field:code” within the form of the page."""
    typed = {name: request.POST.get(f"{name}:{code}", "") for name in OwnItemForm.base_fields}
    form = OwnItemForm(typed)
    if form.errors:
        return _show(request, draft, form, status=422, editing=code)
    ChecklistMark.objects.by_code(draft, code=code).update(**form.cleaned_data)
    return redirect(f"{request.path}#{code}")


def _note(request: HttpRequest, draft: Draft, name: str, value: str) -> None:
    """Note what became of the call or the email."""
    day = day_of(value, request.POST)
    if (name, value) == ("email", "sent"):
        note_sent(draft, day)
    elif (name, value) == ("email", "threat"):
        note_threat(draft)
    elif name == "email" and value in ANSWERS:
        note_answer(draft, value)
    elif name == "call":
        note_call(draft, value, day)


def _known(draft: Draft, code: str) -> bool:
    """The code is that of a line on the list, or of one that the person wrote."""
    return _own(draft, code) or any(item.code == code for item in DraftState(draft).items)


def _own(draft: Draft, code: str) -> bool:
    return code.startswith(OWN) and ChecklistMark.objects.by_code(draft, code=code).exists()


def _tick(request: HttpRequest, draft: Draft, code: str) -> None:
    if code == SEND:
        note_sent(draft, day_of("tick", request.POST))
    else:
        tick(draft, code)


def _untick(_request: HttpRequest, draft: Draft, code: str) -> None:
    if code == SEND:
        remember(draft, OUTCOME, {"email": None, "sent_on": None})
    ChecklistMark.objects.by_code(draft, code=code).update(ticked=False)


def _remove(_request: HttpRequest, draft: Draft, code: str) -> None:
    """Remove a line that the person wrote. It can be restored until the next one is removed."""
    if not code.startswith(OWN):
        return
    before = [mark.pk for mark in draft.marks.all() if mark.code.startswith(GONE)]
    draft.marks.filter(pk__in=before).delete()
    _rename(draft, code, GONE + code.removeprefix(OWN))


def _restore(draft: Draft, code: str) -> None:
    if code.startswith(GONE) and not _own(draft, OWN + code.removeprefix(GONE)):
        _rename(draft, code, OWN + code.removeprefix(GONE))


def _rename(draft: Draft, code: str, new: str) -> None:
    for mark in ChecklistMark.objects.by_code(draft, code=code):
        mark.code = new
        mark.save(update_fields=["code", "code_digest"])


def _move(draft: Draft, code: str, by: int) -> None:
    """Swap with the neighbour above or below; dated lines stay ordered by date."""
    own = [mark for mark in own_items(draft.marks.all()) if not mark.due]
    here = next((index for index, mark in enumerate(own) if mark.code == code), None)
    if here is None or not 0 <= here + by < len(own):
        return
    own[here], own[here + by] = own[here + by], own[here]
    for place, mark in enumerate(own):
        mark.place = place
    ChecklistMark.objects.bulk_update(own, ["place"])


_ACTIONS: dict[str, Any] = {
    "tick": _tick,
    "untick": _untick,
    "remove": _remove,
    "up": lambda _request, draft, code: _move(draft, code, -1),
    "down": lambda _request, draft, code: _move(draft, code, +1),
}
