"""The section pages: one step of the wizard at a time."""

import secrets
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import get_language

from ..counting import count
from ..letters import stem
from ..models import Draft, Elsewhere
from ..steps import STEPS, SectionForm, Step, wrong
from .answers import differences
from .opening import draft_page, in_language, page, seen_by
from .presets import presets
from .sound import sound
from .state import State, earliest_today

SECTIONS = {step.slug: step for step in STEPS}


@draft_page("GET", "POST")
def section(request: HttpRequest, draft: Draft, slug: str) -> HttpResponse:
    step = SECTIONS.get(slug)
    if step is None:
        raise Http404
    if request.method == "POST":
        return _save(request, draft, step)
    state = State(draft)
    return _show(request, state, step, _form(state, step, initial=_suggested(request, draft, step)))


def _save(request: HttpRequest, draft: Draft, step: Step) -> HttpResponse:
    """Stored before it is read: what is wrong with an answer is no reason to lose it."""
    typed, was_done = step.form.typed(request.POST), _is_done(draft, step)
    try:
        draft.remember(step.slug, typed, seen_by(request))
    except Elsewhere:
        # Not checked yet: nothing was stored, and what matters now is which of the two to keep.
        state, differing = State(draft), differences(step, typed, draft.typed(step.slug))
        return _show(request, state, step, _form(state, step, initial=typed), status=409, differing=differing)
    state = State(draft)
    if not was_done and state.status(step) == "done":
        count(step.slug)
    if request.headers.get("HX-Request"):
        return render(request, "parts/heard.html", _context(request, state, step))
    go = request.POST.get("go", "next")
    if go == "next" and not state.meant(step):
        return _show(request, state, step, _form(state, step, data=request.POST), status=422, later=True)
    return HttpResponseRedirect(_destination(request, state, step, go))


def _is_done(draft: Draft, step: Step) -> bool:
    return step.slug in draft.answers and not wrong(step, draft.typed(step.slug))


def _show(
    request: HttpRequest, state: State, step: Step, form: SectionForm, status: int = 200, **more: Any
) -> HttpResponse:
    context = _context(request, state, step) | {"form": form} | more
    return render(request, step.template, context, status=status)


def _form(state: State, step: Step, **kwargs: Any) -> SectionForm:
    form = step.form(others=state.facts, today=earliest_today(), **kwargs)
    lang = "" if state.language == get_language() else state.language
    for name, field in form.fields.items():
        question: Any = field
        words = {"stem": stem(state.language)} if name == "specific" else {}
        if words or (question.said and lang):
            form.fields[name] = question.asked(**words, lang=lang)
    return form


def _suggested(request: HttpRequest, draft: Draft, step: Step) -> dict[str, Any]:
    """What was typed; on the first page, over what the browser tells."""
    return (presets(request) if step.slug == "offer" else {}) | draft.typed(step.slug)


def _context(request: HttpRequest, state: State, step: Step) -> dict[str, Any]:
    numbers = {standing.step.slug: standing.number for standing in state.standings}
    return {
        "draft": state.draft,
        "step": step,
        "number": numbers.get(step.slug),
        "count": len(numbers),
        "seal": state.draft.seal(step.slug),
        "page": secrets.token_hex(8),
        "sound": sound(state, step),
        "from_check": request.POST.get("from", request.GET.get("from")) == "check",
        "saves": True,
    }


def _destination(request: HttpRequest, state: State, step: Step, go: str) -> str:
    """Where a button leads, once all is saved."""
    if in_language(request, go):
        return in_language(request, go)
    from_check = request.POST.get("from") == "check"
    if go == "leave":
        return page("overview", state.draft)
    if go == "back":
        earlier = state.before(step)
        return page("check" if from_check else "overview", state.draft, None if from_check else earlier)
    if step.slug == "honest-reason" and not from_check and state.facts.would_change in {"yes", "unsure"}:
        return page("gate", state.draft)
    return page("check", state.draft, None if from_check else state.after(step))
