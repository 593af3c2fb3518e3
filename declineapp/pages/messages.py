"""The messages: read, edit, choose another sound, say how the call went."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from ..exports import mailto
from ..letters import KINDS, Facts, applying, cards
from ..models import Draft, Elsewhere
from ..steps import OUTCOME, STYLE, SectionForm, Step
from .editing import Editing
from .forms import MessageForm
from .opening import draft_page
from .state import State, earliest_today


@draft_page("GET")
def first(request: HttpRequest, draft: Draft) -> HttpResponse:
    state = State(draft)
    if not state.finished:
        return redirect("check", draft.pk)
    return redirect("message", draft.pk, applying(state.facts)[0])


@draft_page("GET", "POST")
def message(request: HttpRequest, draft: Draft, kind: str) -> HttpResponse:
    if kind not in KINDS:
        raise Http404
    state = State(draft)
    editing = Editing(state, kind)
    if not editing.exists or not (state.finished or editing.edit):
        return redirect("messages", draft.pk)
    if request.method == "POST":
        return _save(request, state, editing)
    return _show(request, state, editing)


def _save(request: HttpRequest, state: State, editing: Editing) -> HttpResponse:
    """Whichever button was pressed, all that stands on the page is stored first."""
    form = MessageForm(request.POST)
    go = request.POST.get("go", "save")
    if go == "take":
        editing.take()
        return redirect("message", state.draft.pk, editing.kind)
    try:
        editing.save(*form.typed(), seen=request.POST.get("seen", ""))
    except Elsewhere:
        return _show(request, state, Editing(state, editing.kind), mine=form.typed(), status=409)
    if go == "keep":
        editing.keep()
    asides = [_remembered(request, state, step) for step in (OUTCOME, STYLE)]
    if all(each.is_valid() for each in (form, *asides)):
        return redirect("message", state.draft.pk, editing.kind)
    now = State(state.draft)
    return _show(request, now, Editing(now, editing.kind), form=form, outcome=asides[0], status=422)


def _remembered(request: HttpRequest, state: State, step: Step) -> SectionForm:
    """Store those answers of the step that this page asked or whose button was pressed."""
    form = _aside(step, state, data=request.POST)
    typed = form.typed()
    changes = {name: typed.get(name) for name in form.fields if name in request.POST}
    if any(state.draft.typed(step.slug).get(name) != value for name, value in changes.items()):
        state.draft.adjust(step.slug, **changes)
    return form


def _aside(step: Step, state: State, **kwargs: Any) -> SectionForm:
    return step.form(others=state.facts, today=earliest_today(), **kwargs)


def _where_cards_stand(facts: Facts) -> str:
    """With the call; where there is none they may still ring, or write back."""
    return "call" if "call" in applying(facts) else "email"


def _show(request: HttpRequest, state: State, editing: Editing, *, status: int = 200, **more: Any) -> HttpResponse:
    facts = state.facts
    letter = editing.letter
    context = {
        "draft": state.draft,
        "state": state,
        "editing": editing,
        "kinds": applying(facts),
        "cards": cards(state.facts_today) if editing.kind == _where_cards_stand(facts) else (),
        "text": more.get("mine") or (letter.subject, letter.body),
        "language_of_letter": facts.message_language,
        "another_wording": facts.wording + 1,
        "extensions": ("txt", "docx", "eml") if editing.kind == "email" else ("txt", "docx"),
        "first_things": [item for item in state.items if item.stage == "before"],
        "outcome": _aside(OUTCOME, state, initial=state.draft.typed("outcome")),
        "mailto": mailto(letter, to=facts.email) if editing.kind == "email" else "",
        "saves": True,
        "enter": "save",
    }
    return render(request, "message.html", context | more, status=status)
