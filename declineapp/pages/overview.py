"""The overview of a draft."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..models import Draft
from .opening import draft_page, page
from .state import State


@draft_page("GET")
def overview(request: HttpRequest, draft: Draft) -> HttpResponse:
    state = State(draft)
    todo = next((each.step for each in state.standings if each.status != "done"), None)
    return render(request, "overview.html", {"draft": draft, "state": state, "next": page("check", draft, todo)})
