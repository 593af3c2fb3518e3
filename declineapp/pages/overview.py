"""The overview of a draft: what was done, what comes next, and where the answers stand."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from ..access import is_owner
from ..models import Draft
from .checklist import own_items
from .decorators import draft_page
from .path import next_line
from .state import DraftState


@draft_page("GET")
def overview(request: HttpRequest, draft: Draft) -> HttpResponse:
    state = DraftState(draft)
    codes = [*(item.code for item in state.items), *(mark.code for mark in own_items(state.marks))]
    context = {
        "draft": draft,
        "state": state,
        "owns": is_owner(request, draft),
        "next": next_line(state) if state.is_finished else None,
        "todo": next((each.step for each in state.progress if each.status != "done"), None),
        "today": timezone.localdate(),
        "count": len(codes),
        "done": len(state.ticked.intersection(codes)),
    }
    return render(request, "overview.html", context)
