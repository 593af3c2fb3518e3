"""Check-your-answers, and the gate before a refusal that may be none."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from ..models import Draft
from ..steps import STEP_BY_SLUG, Step
from .answers import Answer, answers
from .decorators import draft_page
from .reversing import section_or_page_url
from .state import DraftState, earliest_today

OF_A_CALL = {"how", "call_on", "call_at", "phone"}
"""What was planned and isn't shown once there is no call to make: after mistreatment."""


@draft_page("GET")
def check(request: HttpRequest, draft: Draft) -> HttpResponse:
    state = DraftState(draft)
    sections = [(step, _answers(state, step)) for step in state.steps]
    empty = [(step, _empty(state, step, lines)) for step, lines in sections]
    context = {
        "draft": draft,
        "state": state,
        "sections": [(step, step.words(state.facts).title, _shown(lines)) for step, lines in sections],
        "missing": [(step, field, step.form.base_fields[field].label) for step, field in state.missing],
        "empty": empty,
        "left_empty": sum(len(lines) for _step, lines in empty),
    }
    return render(request, "check.html", context)


@draft_page("GET", "POST")
def gate(request: HttpRequest, draft: Draft) -> HttpResponse:
    """An offer that one would take at another figure isn't one to decline
    yet. Who declines all the same has decided."""
    state = DraftState(draft)
    onward = section_or_page_url("check", draft, state.after(STEP_BY_SLUG["honest-reason"]))
    if request.method == "POST":
        if state.facts.asks_for_time:
            draft.change_answers("honest-reason", would_change=None)
        return redirect(onward)
    return render(request, "gate.html", {"draft": draft, "state": state, "next": onward})


def _answers(state: DraftState, step: Step) -> list[Answer]:
    errors = state.reading.errors.get(step.slug, {})
    wrong = {field: error.messages[0] for field, error in errors.items() if error.code != "required"}
    wrong |= {field: str(doubt.message) for field, doubt in state.doubts.get(step.slug, {}).items()}
    lines = answers(step, state.draft.section_answers(step.slug), wrong)
    return [line for line in lines if not (state.facts.is_mistreated and line.field in OF_A_CALL)]


def _empty(state: DraftState, step: Step, lines: list[Answer]) -> list[Answer]:
    """What could be answered, and wasn't."""
    form = step.form(initial=state.draft.section_answers(step.slug), others=state.facts, today=earliest_today())
    return [
        line
        for line in lines
        if line.field in form.relevant_questions and not (line.words or line.wrong or line.needed)
    ]


def _shown(lines: list[Answer]) -> list[Answer]:
    """What was answered, or has something the matter with it."""
    return [line for line in lines if line.words or line.wrong]
