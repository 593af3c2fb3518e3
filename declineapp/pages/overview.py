"""The overview of a draft, check-your-answers, and the gate."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..models import Draft
from ..steps import Step
from .answers import Answer, answers
from .opening import draft_page
from .state import State


@draft_page("GET")
def overview(request: HttpRequest, draft: Draft) -> HttpResponse:
    return render(request, "overview.html", {"draft": draft, "state": State(draft)})


@draft_page("GET")
def check(request: HttpRequest, draft: Draft) -> HttpResponse:
    state = State(draft)
    sections = [(step, _answers(state, step)) for step in state.steps]
    return render(request, "check.html", {"draft": draft, "state": state, "sections": sections})


@draft_page("GET")
def gate(request: HttpRequest, draft: Draft) -> HttpResponse:
    """An offer that one would take at another figure isn't one to decline yet."""
    return render(request, "gate.html", {"draft": draft, "state": State(draft)})


def _answers(state: State, step: Step) -> list[Answer]:
    errors = state.reading.errors.get(step.slug, {})
    wrong = {field: error.messages[0] for field, error in errors.items() if error.code != "required"}
    wrong |= {field: str(doubt.message) for field, doubt in state.doubts.get(step.slug, {}).items()}
    return answers(step, state.draft.typed(step.slug), wrong)
