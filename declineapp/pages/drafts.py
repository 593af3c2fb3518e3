"""My drafts: start, resume, rename, copy, delete."""

import random
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from ..access import drafts_of, hand_over, new_draft, owner_of
from ..counting import count
from ..limits import exceeded
from ..models import Draft
from ..steps import STEPS
from .caching import forget_pages
from .errors import too_often
from .forms import NameForm
from .opening import draft_page, methods
from .sections import CASES
from .state import State
from .worked_examples import BY_CODE

WORDINGS = 6


@methods("POST")
def start(request: HttpRequest) -> HttpResponse:
    if exceeded("draft", request, owner_of(request)):
        return too_often(request)
    # Not everyone's letter is to sound the same: each draft begins with a wording of its own.
    wording = random.randrange(WORDINGS)  # noqa: S311
    example = BY_CODE.get(request.POST.get("example", ""))
    answers = example.choices if example else {}
    answers |= {"honest-reason": asked} if (asked := CASES.get(request.POST.get("case", ""))) else {}
    draft, key = new_draft(request, answers=answers | {"style": {"wording": wording}})
    count("start")
    response = redirect("section", draft.pk, STEPS[0].slug)
    hand_over(response, key)
    return response


@methods("GET")
def drafts(request: HttpRequest) -> HttpResponse:
    mine = drafts_of(request).prefetch_related("marks")
    return render(request, "drafts.html", {"rows": [_row(draft) for draft in mine]})


def _row(draft: Draft) -> dict[str, Any]:
    state = State(draft)
    ticked = {mark.code for mark in draft.marks.all() if mark.ticked}
    return {"draft": draft, "state": state, "next": state.next_due(ticked)}


@draft_page("GET", "POST")
def rename(request: HttpRequest, draft: Draft) -> HttpResponse:
    form = NameForm(request.POST or None, initial={"name": State(draft).name})
    if request.method == "POST" and form.is_valid():
        draft.name = form.cleaned_data["name"]
        draft.save(update_fields=["name"])
        return redirect("drafts")
    status = 422 if form.errors else 200
    return render(request, "rename.html", {"draft": draft, "state": State(draft), "form": form}, status=status)


@draft_page("POST")
def copy(request: HttpRequest, draft: Draft) -> HttpResponse:
    owner = owner_of(request)
    if exceeded("draft", request, owner):
        return too_often(request)
    name = _("Copy of %(name)s") % {"name": State(draft).name}
    draft.copy(name[: NameForm.LIMIT], owner)
    return redirect("drafts")


@draft_page("GET", "POST")
def delete(request: HttpRequest, draft: Draft) -> HttpResponse:
    if request.method == "POST":
        draft.delete()
        return forget_pages(redirect("drafts"))
    return render(request, "delete.html", {"draft": draft, "state": State(draft)})
