"""The overview of a draft, check-your-answers, and the gate."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..models import Draft
from ..steps import Step, by_slug
from .answers import Answer, answers
from .opening import draft_page, page
from .state import State

OF_A_CALL = {"how", "call_on", "call_at", "phone"}
"""What was planned and isn't shown once there is no call to make: after mistreatment."""


@draft_page("GET")
def overview(request: HttpRequest, draft: Draft) -> HttpResponse:
    state = State(draft)
    todo = next((each.step for each in state.standings if each.status != "done"), None)
    return render(request, "overview.html", {"draft": draft, "state": state, "next": page("check", draft, todo)})


@draft_page("GET")
def check(request: HttpRequest, draft: Draft) -> HttpResponse:
    state = State(draft)
    sections = [(step, _answers(state, step)) for step in state.steps]
    missing = [(step, field, step.form.base_fields[field].label) for step, field in state.missing]
    context = {"draft": draft, "state": state, "sections": sections, "missing": missing}
    return render(request, "check.html", context)


@draft_page("GET")
def gate(request: HttpRequest, draft: Draft) -> HttpResponse:
    """An offer that one would take at another figure isn't one to decline yet."""
    state = State(draft)
    onward = page("check", draft, state.after(by_slug["honest-reason"]))
    return render(request, "gate.html", {"draft": draft, "state": state, "next": onward})


def _answers(state: State, step: Step) -> list[Answer]:
    errors = state.reading.errors.get(step.slug, {})
    wrong = {field: error.messages[0] for field, error in errors.items() if error.code != "required"}
    wrong |= {field: str(doubt.message) for field, doubt in state.doubts.get(step.slug, {}).items()}
    lines = answers(step, state.draft.typed(step.slug), wrong)
    return [line for line in lines if not (state.facts.mistreated and line.field in OF_A_CALL)]
