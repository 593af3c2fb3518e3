"""The messages: read, edit, choose another sound, send, say how it went."""

import re
import secrets
from contextlib import suppress
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from ..conflicts import EditConflict, FormVersion
from ..editing import Editing
from ..exports import mailto
from ..letters import KINDS, Letter
from ..models import Draft
from ..steps import OUTCOME, STYLE, Step
from .actions import ActionResult, act, day_of, remember, undo
from .coaching import Coaching, read_within_budget
from .decorators import draft_page
from .downloads import extensions
from .forms import MessageForm, form_version
from .message_context import DAYS, PAPER, context_around, form_beside, offers_text
from .reversing import in_language
from .state import DraftState

_FOCUS_AFTER = {"save": "saved", "mend": "coach-title", "aside": "coach-title", "hear": "coach-title"}
"""By button, the element that gets the focus after it; after any other button, the text does."""
_GIVES_UP = {"take", "revision"}
"""Buttons that replace the text, which therefore needn't be valid."""
_SAID = {"wording", "mended", "updated", "sent", "noted", "ticked", "kept", "taken", "offered", "undone"}


@draft_page("GET")
def first(request: HttpRequest, draft: Draft) -> HttpResponse:
    state = DraftState(draft)
    if not state.is_finished:
        return redirect("check", draft.pk)
    return redirect("message", draft.pk, state.kinds[0])


@draft_page("GET", "POST")
def message(request: HttpRequest, draft: Draft, kind: str) -> HttpResponse:
    if kind not in KINDS:
        raise Http404
    state = DraftState(draft)
    editing = state.editing(kind)
    if request.method == "POST" and not _has_page(state, editing):
        form = MessageForm(request.POST)
        if form.is_too_long:
            return _refuse(request, state, editing, form)
        _keep_typed(editing, form, form_version(request))
    if not _has_page(state, editing):
        return redirect("messages", draft.pk)
    if request.method == "POST":
        return _save(request, state, editing)
    if editing.has_subject and "send" in request.GET:
        return _show_link(request, state, editing)
    return _show(request, state, editing)


def _has_page(state: DraftState, editing: Editing) -> bool:
    """The answers call for the message and are complete; or somebody edited it."""
    return bool(editing.edit) or (editing.exists and state.is_finished)


def _keep_typed(editing: Editing, form: MessageForm, version: FormVersion | None) -> None:
    """Store what was typed on a page that another page has made superfluous meanwhile."""
    if version:
        # A conflict is shown by the save that follows.
        with suppress(EditConflict):
            editing.save(*form.raw_text(), version)


def _save(request: HttpRequest, state: DraftState, editing: Editing) -> HttpResponse:
    """Whichever button was pressed, all that stands on the page is stored first."""
    form = MessageForm(request.POST)
    go, _, key = request.POST.get("go", "save").partition(" ")
    is_given_up = form.is_too_long and go in _GIVES_UP
    if form.is_too_long and not is_given_up:
        return _refuse(request, state, editing, form)
    try:
        if not is_given_up:
            editing.save(*form.raw_text(), form_version(request))
    except EditConflict:
        return _show(request, state, state.editing(editing.kind), mine=form.raw_text(), status=409)
    _store_beside(request, state.draft)
    if _is_typing(request):
        return _read(request, state, editing, form)
    if in_language(request, go):
        return redirect(in_language(request, go))
    if "undo" in request.POST:
        undo(editing, request.POST["undo"])
        return _back_to(editing, ActionResult("undone"))
    asides = [] if go in _GIVES_UP else [form, *(form_beside(step, state, data=request.POST) for step in _ASIDES)]
    if all(each.is_valid() for each in asides):
        done = _remembered(request, state, editing) or act(go, key, editing, day_of(go, request.POST))
        return _way_out(editing, go, key) or _back_to(editing, done, _FOCUS_AFTER.get(go))
    return _show(request, state, editing, form=form, outcome=asides[1], style=asides[2], status=422)


def _store_beside(request: HttpRequest, draft: Draft) -> None:
    """Store the answers typed beside the message, before they are checked, as on every page."""
    for step, names in _BESIDE.items():
        if any(name in request.POST for name in names):
            typed = step.form.raw_answers(request.POST)
            draft.change_answers(step.slug, **{name: typed.get(name) for name in names})


def _refuse(request: HttpRequest, state: DraftState, editing: Editing, form: MessageForm) -> HttpResponse:
    """A text too long is neither stored nor coached; all of it stays on the screen."""
    if _is_typing(request):
        return HttpResponse(status=413)
    form.full_clean()
    unread = Coaching(state, editing.kind, Letter(""))
    return _show(request, state, editing, form=form, text=form.raw_text(), coaching=unread, unsaved=True, status=422)


_ASIDES = (OUTCOME, STYLE)


def _is_typing(request: HttpRequest) -> bool:
    """A save that the page makes by itself; a button that is pressed in place has a name."""
    return bool(request.headers.get("HX-Request")) and not any(name in request.POST for name in ("go", "undo", *_STYLE))


_BESIDE: dict[Step, tuple[str, ...]] = {STYLE: PAPER, **{step: (name,) for step, name in DAYS.items()}}
_STYLE = tuple(name for name in STYLE.form.base_fields if name not in PAPER)


def _read(request: HttpRequest, state: DraftState, editing: Editing, form: MessageForm) -> HttpResponse:
    """The coach's remarks on the text exactly as the page has it, spaces and all, for its marks are places in it."""
    typed = Letter(subject=form.raw_text()[0], body=form.data.get("body", "").replace("\r\n", "\n"))
    coaching = read_within_budget(request, state, editing.kind, typed)
    return render(request, "parts/coaching.html", {"coaching": coaching, "draft": state.draft})


def _remembered(request: HttpRequest, state: DraftState, editing: Editing) -> ActionResult | None:
    """Store the answers that this page asked, or whose button was pressed."""
    done = [
        ActionResult(said, _store(request, state, step)) for step, said in ((STYLE, "wording"), (OUTCOME, "updated"))
    ]
    changed = next((each for each in done if each.undo), None)
    if not changed or not (editing.edit and editing.composed):
        return changed
    new = DraftState(state.draft)
    return changed._replace(said="offered" if offers_text(new, new.editing(editing.kind)) else "kept")


def _store(request: HttpRequest, state: DraftState, step: Step) -> str:
    """Store the step's answers that this page asked; returns the former ones as a query."""
    typed = step.form.raw_answers(request.POST)
    return remember(
        state.draft, step, {name: typed.get(name) for name in step.form.base_fields if name in request.POST}
    )


def _way_out(editing: Editing, go: str, ext: str) -> HttpResponse | None:
    """The response that sends the message out (a download or a link), after it was saved."""
    if go == "mail" and editing.has_subject:
        return redirect(f"{_address(editing)}?send")
    if go == "get" and ext in extensions(editing.kind):
        return redirect("download", editing.draft.pk, editing.kind, ext)
    return None


def _address(editing: Editing) -> str:
    return reverse("message", args=[editing.draft.pk, editing.kind])


def _back_to(editing: Editing, done: ActionResult, place: str | None = None) -> HttpResponse:
    """Show the page again, with the focus on the element `place`, or else on the text."""
    place = place or ("lines" if editing.kind == "call" else "id_body")
    query = f"?{urlencode(done._asdict())}" if done.said else ""
    return redirect(f"{_address(editing)}{query}#{place}")


def _show_link(request: HttpRequest, state: DraftState, editing: Editing) -> HttpResponse:
    """The message as it is saved, and the link that hands it to a mail program."""
    context = {
        "draft": state.draft,
        "state": state,
        "editing": editing,
        "mailto": mailto(editing.letter, to=state.facts.email),
        "language_of_letter": state.facts.message_language,
    }
    return render(request, "send.html", context)


def _last_result(request: HttpRequest) -> ActionResult:
    """The result of the button that led here, from the query."""
    said, back = request.GET.get("said", ""), request.GET.get("undo", "")
    return (
        ActionResult(said, back if re.fullmatch(r"[\w=&%.-]{,200}", back, re.ASCII) else "")
        if said in _SAID
        else ActionResult()
    )


def _show(request: HttpRequest, state: DraftState, editing: Editing, *, status: int = 200, **more: Any) -> HttpResponse:
    letter = editing.letter
    subject, body = more.get("text") or more.get("mine") or (letter.subject, letter.body)
    context = {
        "draft": state.draft,
        "state": state,
        "editing": editing,
        "done": _last_result(request),
        "text": (subject, body),
        "rows": sum(1 + len(line) // 50 for line in body.split("\n")) + 1,
        "coaching": more.get("coaching") or _coach(request, state, editing, Letter(subject=subject, body=body)),
        "page_id": secrets.token_hex(8),
        "offers_text": offers_text(state, editing),
        "in_place": "#done:innerHTML,#above,#advice,#tools,#after",
        "saves": True,
        "enter": "save",
    }
    return render(request, "message.html", context | context_around(state, editing) | more, status=status)


def _coach(request: HttpRequest, state: DraftState, editing: Editing, letter: Letter) -> Coaching:
    if letter == editing.composed and not state.facts.has_own_words:
        return Coaching(state, editing.kind, letter, is_ours=True)
    return read_within_budget(request, state, editing.kind, letter)
