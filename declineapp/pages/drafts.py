"""My drafts: start, resume, rename, copy, delete."""

import random
import re
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from ..access import (
    account_of,
    delete_draft,
    drafts_here,
    drafts_of,
    hand_over,
    has_room,
    is_owner,
    new_draft,
    owner_of,
)
from ..letters import first_wording
from ..limits import is_exceeded
from ..models import Draft
from ..steps import STEPS
from ..usage import count
from .caching import forget_pages
from .decorators import costly, draft_page, methods
from .errors import too_many, too_often
from .forms import NameForm
from .path import next_line
from .sections import CASES
from .state import DraftState
from .worked_examples import BY_CODE

A_PAGE = 20
"""Drafts shown at once."""


@methods("POST")
def start(request: HttpRequest) -> HttpResponse:
    if not has_room(request):
        return too_many(request)
    if is_exceeded("draft", request, owner_of(request)):
        return too_often(request)
    # Not everyone's letter is to sound the same: each draft begins with a wording of its own.
    wording = first_wording(random.SystemRandom())
    example = BY_CODE.get(request.POST.get("example", ""))
    answers = example.choices if example else {}
    answers |= CASES.get(request.POST.get("case", ""), {})
    draft, key = new_draft(request, answers=answers | {"style": {"wording": wording}})
    count("start")
    response = redirect("section", draft.pk, STEPS[0].slug)
    hand_over(response, key)
    return response


@methods("GET")
def drafts(request: HttpRequest) -> HttpResponse:
    asked = request.GET.get("page", "")
    page = int(asked) if re.fullmatch("[1-9][0-9]{0,3}", asked) else 1
    # One more than is shown tells whether there is another page, without counting them all.
    found = list(drafts_of(request).prefetch_related("marks")[(page - 1) * A_PAGE : page * A_PAGE + 1])
    context = {
        "rows": [_row(draft) | {"owns": is_owner(request, draft)} for draft in found[:A_PAGE]],
        "days_kept": settings.DAYS_KEPT,
        "only_here": bool(account_of(request)) and drafts_here(request).exists(),
        "earlier": page - 1,
        "later": page + 1 if len(found) > A_PAGE else 0,
    }
    return render(request, "drafts.html", context)


def _row(draft: Draft) -> dict[str, Any]:
    state = DraftState(draft)
    return {"draft": draft, "state": state, "next": next_line(state) if state.is_finished else None}


def _listed(said: str) -> HttpResponse:
    """Back to the list, where it is said what was done."""
    return redirect(f"{reverse('drafts')}?said={said}")


@draft_page("GET", "POST")
def rename(request: HttpRequest, draft: Draft) -> HttpResponse:
    form = NameForm(request.POST or None, initial={"name": DraftState(draft).name})
    if request.method == "POST" and form.is_valid():
        draft.name = form.cleaned_data["name"]
        draft.save(update_fields=["name"])
        overview = f"{reverse('overview', args=[draft.pk])}?said=renamed"
        return redirect(overview) if request.GET.get("from") == "overview" else _listed("renamed")
    status = 422 if form.errors else 200
    return render(request, "rename.html", {"draft": draft, "state": DraftState(draft), "form": form}, status=status)


@draft_page("POST")
@costly
def copy(request: HttpRequest, draft: Draft) -> HttpResponse:
    owner = owner_of(request)
    if not has_room(request):
        return too_many(request)
    if is_exceeded("draft", request, owner):
        return too_often(request)
    name = _("Copy of %(name)s") % {"name": DraftState(draft).name}
    draft.copy(name[: NameForm.LIMIT], owner)
    return _listed("copied")


@draft_page("GET", "POST", owner_alone=True)
def delete(request: HttpRequest, draft: Draft) -> HttpResponse:
    if request.method == "POST":
        delete_draft(draft)
        return forget_pages(_listed("deleted"))
    return render(request, "delete.html", {"draft": draft, "state": DraftState(draft)})
