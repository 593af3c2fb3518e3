"""The checklist: what to do, tick by tick, and what they add themselves."""

import re
import secrets
from typing import Any, NamedTuple

from django.db.models import Max
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from ..checklist import Item
from ..models import Draft, Mark
from ..steps import Step, by_slug
from .forms import OwnItemForm
from .opening import draft_page
from .state import State

OWN = "own-"
MOST_OWN = 50


class Line(NamedTuple):
    """A thing to do and the section it comes from."""

    item: Item
    step: Step


@draft_page("GET", "POST")
def checklist(request: HttpRequest, draft: Draft) -> HttpResponse:
    if request.method != "POST":
        return _show(request, draft, OwnItemForm())
    action, _colon, code = request.POST.get("go", "").partition(":")
    if action == "add":
        return _add(request, draft, code)
    if action in _ACTIONS and _known(draft, code):
        _ACTIONS[action](draft, code)
    # The line takes the focus, or where it is gone, what stood above it.
    return redirect(f"{request.path}#{code if _known(draft, code) else 'own'}")


def own_items(draft: Draft) -> list[Mark]:
    """The lines they wrote themselves, in their order."""
    return sorted((mark for mark in draft.marks.all() if mark.code.startswith(OWN)), key=lambda mark: mark.place or 0)


def _show(request: HttpRequest, draft: Draft, form: OwnItemForm, status: int = 200) -> HttpResponse:
    state, own = State(draft), own_items(draft)
    ticked = {mark.code for mark in draft.marks.all() if mark.ticked}
    codes = [*(item.code for item in state.items), *(mark.code for mark in own)]
    context = {
        "draft": draft,
        "state": state,
        "lines": [Line(item, by_slug[item.section]) for item in state.items],
        "ticked": ticked,
        "own": own,
        "count": len(codes),
        "done": len(ticked.intersection(codes)),
        "form": form,
        # Made with the page, so that a double press adds one line.
        "new": OWN + secrets.token_hex(8),
    }
    return render(request, "checklist.html", context, status=status)


def _add(request: HttpRequest, draft: Draft, code: str) -> HttpResponse:
    form = OwnItemForm(request.POST)
    if not re.fullmatch(rf"{OWN}[0-9a-f]{{16}}", code):
        return redirect("checklist", draft.pk)
    if form.is_valid() and draft.marks.filter(code__startswith=OWN).count() >= MOST_OWN:
        form.add_error("title", _("The list is full. Remove one of your own lines first."))
    if form.errors:
        return _show(request, draft, form, status=422)
    last = draft.marks.aggregate(last=Max("place"))["last"] or 0
    draft.marks.get_or_create(code=code, defaults=form.cleaned_data | {"place": last + 1})
    return redirect(f"{request.path}#{code}")


def _known(draft: Draft, code: str) -> bool:
    """A line of the list as it stands, or one of their own."""
    if code.startswith(OWN):
        return draft.marks.filter(code=code).exists()
    return any(item.code == code for item in State(draft).items)


def _tick(draft: Draft, code: str) -> None:
    draft.marks.update_or_create(code=code, defaults={"ticked": True})


def _untick(draft: Draft, code: str) -> None:
    draft.marks.filter(code=code).update(ticked=False)


def _remove(draft: Draft, code: str) -> None:
    draft.marks.filter(code=code, code__startswith=OWN).delete()


def _move(draft: Draft, code: str, by: int) -> None:
    """Change places with the neighbour above or below."""
    own = own_items(draft)
    here = next((index for index, mark in enumerate(own) if mark.code == code), None)
    if here is None or not 0 <= here + by < len(own):
        return
    own[here], own[here + by] = own[here + by], own[here]
    for place, mark in enumerate(own):
        mark.place = place
    Mark.objects.bulk_update(own, ["place"])


_ACTIONS: dict[str, Any] = {
    "tick": _tick,
    "untick": _untick,
    "remove": _remove,
    "up": lambda draft, code: _move(draft, code, -1),
    "down": lambda draft, code: _move(draft, code, +1),
}
