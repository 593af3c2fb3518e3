"""The page with all answers, and the one that asks whether to negotiate instead of declining."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from ..models import Draft
from ..steps import STEP_BY_SLUG, Step
from .answers import Answer, answers
from .decorators import draft_page
from .reversing import section_or_page_url
from .state import DraftState, earliest_today

OF_A_CALL = {"how", "call_on", "call_at", "phone"}
"""Questions about a call: their answers aren't shown after mistreatment, where there is no call to make."""


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
    """Ask, before declining, whether to negotiate first: better terms would make it a yes. A person who declines all
    the same is undecided no more, and asks for no time.
    """
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
    """The optional questions that are asked with these answers, and have none."""
    form = step.form(initial=state.draft.section_answers(step.slug), others=state.facts, today=earliest_today())
    return [
        line
        for line in lines
        if line.field in form.relevant_questions and not (line.words or line.wrong or line.needed)
    ]


def _shown(lines: list[Answer]) -> list[Answer]:
    """The answers that the page shows: those given, and those with something wrong."""
    return [line for line in lines if line.words or line.wrong]
