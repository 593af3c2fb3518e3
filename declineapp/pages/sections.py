"""The section pages: one step of the wizard at a time."""

import secrets
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language

from ..conflicts import EditConflict
from ..letters import KINDS, stem
from ..models import Draft
from ..steps import STEP_BY_SLUG, STEPS, SectionForm, Step, errors_in
from ..usage import count
from .answers import differences
from .decorators import draft_page
from .forms import form_version
from .insisting import insist
from .presets import presets
from .preview import preview
from .reversing import in_language, section_or_page_url
from .state import DraftState, earliest_today

FIRST = STEPS[0]
BEFORE_THE_REASON = STEPS[: STEPS.index(STEP_BY_SLUG["honest-reason"])]

INSIST = "insist "
"""A button at a text that the message leaves out, followed by the name of its question."""

CASES: dict[str, dict[str, dict[str, Any]]] = {
    "time": {"honest-reason": {"would_change": "unsure"}},
    "mistreated": {"honest-reason": {"reason": "mistreatment"}},
    "sent": {"outcome": {"email": "sent"}},
}
UNDO: dict[str, dict[str, dict[str, Any]]] = {
    "decline": {"honest-reason": {"would_change": None}},
    "treated-well": {"honest-reason": {"reason": None}},
    "unsent": {"outcome": {"email": None, "sent_on": None}},
}
"""Buttons that answer another page's question in one press, and those that take it back: answers by section."""


@draft_page("GET", "POST")
def section(request: HttpRequest, draft: Draft, slug: str) -> HttpResponse:
    step = STEP_BY_SLUG.get(slug)
    if step not in STEPS:
        raise Http404
    if request.method == "POST":
        return _save(request, draft, step)
    state = DraftState(draft)
    typed = _typed(request, draft, step)
    if request.GET.get("show") == "errors":
        return _show(request, state, step, _form(state, step, data=typed), later=True)
    return _show(request, state, step, _form(state, step, initial=typed))


@draft_page("POST")
def choose_case(request: HttpRequest, draft: Draft) -> HttpResponse:
    """One of CASES, from a page that asks nothing else."""
    go = request.POST.get("go", "")
    _apply_case(draft, go)
    return HttpResponseRedirect(_after_case(DraftState(draft), FIRST, go))


def _apply_case(draft: Draft, go: str) -> None:
    for slug, changes in (CASES | UNDO).get(go, {}).items():
        draft.change_answers(slug, **changes)


def _save(request: HttpRequest, draft: Draft, step: Step) -> HttpResponse:
    """Store what was typed before it is checked, so that nothing is lost to an error."""
    typed, was_done = step.form.raw_answers(request.POST), _is_done(draft, step)
    try:
        draft.remember(step.slug, typed, form_version(request))
    except EditConflict:
        # Not checked yet: nothing was stored, and what matters now is which of the two to keep.
        state, differing = DraftState(draft), differences(step, typed, draft.section_answers(step.slug))
        return _show(request, state, step, _form(state, step, initial=typed), status=409, differing=differing)
    go = request.POST.get("go", "next")
    _apply_case(draft, go)
    if go.startswith(INSIST):
        insist(draft, DraftState(draft).facts, go.removeprefix(INSIST))
    state = DraftState(draft)
    if not was_done and state.status(step) == "done":
        count(step.slug)
    if request.headers.get("HX-Request"):
        return render(request, "parts/preview.html", _context(request, state, step))
    return redirect(_destination(request, state, step, go))


def _is_done(draft: Draft, step: Step) -> bool:
    return step.slug in draft.answers and not errors_in(step, draft.section_answers(step.slug))


def _show(
    request: HttpRequest, state: DraftState, step: Step, form: SectionForm, status: int = 200, **more: Any
) -> HttpResponse:
    context = _context(request, state, step) | {"form": form} | more
    return render(request, step.template, context, status=status)


def _form(state: DraftState, step: Step, **kwargs: Any) -> SectionForm:
    form = step.form(others=state.facts, today=earliest_today(), **kwargs)
    lang = "" if state.language == get_language() else state.language
    for name, field in form.fields.items():
        question: Any = field
        words = {"stem": stem(state.language)} if name == "specific" else {}
        if words or (question.said and lang):
            form.fields[name] = question.with_words(**words, lang=lang)
    return form


def _typed(request: HttpRequest, draft: Draft, step: Step) -> dict[str, Any]:
    """The section's answers as typed; on the first page, presets from the browser fill the gaps."""
    return (presets(request) if step is FIRST else {}) | draft.section_answers(step.slug)


def _context(request: HttpRequest, state: DraftState, step: Step) -> dict[str, Any]:
    numbers = {section.step.slug: section.number for section in state.progress}
    origin = _origin(request)
    return {
        "draft": state.draft,
        "state": state,
        "step": step,
        "words": step.words(state.facts),
        "number": numbers.get(step.slug),
        "count": len(numbers),
        "fingerprint": state.draft.fingerprint(step.slug),
        "page_id": secrets.token_hex(8),
        "preview": preview(state, step),
        "address": _address(request.path, origin),
        "origin": origin,
        "asks_time": state.asks_for_time,
        "is_first": step is FIRST,
        "cases": step in BEFORE_THE_REASON and not state.facts.is_mistreated,
        "guesses_country": step is FIRST and "country" not in state.draft.section_answers(FIRST.slug),
        "has_record": "record" in state.draft.section_answers(step.slug),
        "saves": True,
    }


def _origin(request: HttpRequest) -> str:
    """The page whose link led here to change one thing, and to which saving leads back: check-your-answers, the
    checklist, a message; "" for none.
    """
    origin = request.POST.get("from", request.GET.get("from", ""))
    return origin if origin in {*_PAGES, *KINDS} else ""


_PAGES = {"check", "checklist"}


def _back_to(state: DraftState, origin: str) -> str:
    if origin in _PAGES:
        return section_or_page_url(origin, state.draft)
    return reverse("message", args=[state.draft.pk, origin])


def _address(path: str, origin: str = "", **more: str) -> str:
    query = urlencode(({"from": origin} if origin else {}) | more)
    return f"{path}?{query}" if query else path


def _destination(request: HttpRequest, state: DraftState, step: Step, go: str) -> str:
    """Where a button leads, once all is saved. An error is shown by an address, so that a reload asks nothing."""
    origin = _origin(request)
    if in_language(request, go):
        return _address(in_language(request, go).partition("?")[0], origin)
    if go in CASES | UNDO:
        return _after_case(state, step, go)
    if go.startswith(INSIST):
        return f"{_address(request.path, origin)}#id_{go.removeprefix(INSIST)}"
    if go == "leave":
        return section_or_page_url("overview", state.draft)
    if go == "back":
        return _back_to(state, origin) if origin else section_or_page_url("overview", state.draft, state.before(step))
    if go == "message":
        return _back_to(state, origin) if origin in KINDS and state.is_finished else _message(state)
    if go == "next" and not state.is_plausible(step):
        return _address(request.path, origin, show="errors")
    return _back_to(state, origin) if origin else _onward(state, step)


def _onward(state: DraftState, step: Step) -> str:
    """Go on from a section. A person who asks for time, or who has said no already, needs the first page alone; one
    whom better terms would win is asked at the gate whether to negotiate.
    """
    asks_first = state.asks_for_time or "negotiate" in state.kinds
    if step is FIRST and state.asks_for_time:
        return _message(state)
    if step is FIRST and state.is_sent:
        return section_or_page_url("checklist", state.draft)
    if step.slug == "honest-reason" and asks_first:
        return section_or_page_url("gate", state.draft)
    return section_or_page_url("check", state.draft, state.after(step))


def _after_case(state: DraftState, step: Step, go: str) -> str:
    """After a case was chosen: to the message that asks for time; to what comes after; to the short path; else
    where one was."""
    if go == "time":
        return _message(state)
    if go == "sent" and state.is_finished:
        return section_or_page_url("checklist", state.draft)
    if go == "mistreated" and state.is_finished:
        return section_or_page_url("check", state.draft, STEP_BY_SLUG["honest-reason"])
    return section_or_page_url("overview", state.draft, FIRST if go in {"mistreated", "sent"} else step)


def _message(state: DraftState) -> str:
    """The message; the first page, where that is still to be answered."""
    if not state.is_finished:
        return _address(section_or_page_url("overview", state.draft, FIRST), show="errors")
    return _back_to(state, state.kinds[0])
