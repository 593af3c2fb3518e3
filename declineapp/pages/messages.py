"""The messages: read, edit, choose another sound, say how the call went."""

import secrets
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from ..exports import mailto
from ..exports.fitting import address
from ..exports.mailto import LONGEST
from ..letters import KINDS, Facts, Letter, applying, cards
from ..models import Draft, Elsewhere
from ..steps import OUTCOME, STYLE, SectionForm, Step
from .coaching import Coaching
from .downloads import extensions
from .editing import Editing
from .forms import MessageForm
from .opening import draft_page, in_language, seen_by
from .state import State, earliest_today

_PLACES = {"save": "saved", "mend": "coach-title", "aside": "coach-title", "hear": "coach-title"}
"""What takes the focus after a button, where it isn't the text."""


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
    if kind == "email" and "send" in request.GET:
        return _show_link(request, state, editing)
    return _show(request, state, editing)


def _save(request: HttpRequest, state: State, editing: Editing) -> HttpResponse:
    """Whichever button was pressed, all that stands on the page is stored first."""
    form = MessageForm(request.POST)
    go, _, key = request.POST.get("go", "save").partition(" ")
    if go == "take":
        editing.take()
        return _back_to(editing)
    try:
        editing.save(*form.typed(), seen_by(request))
    except Elsewhere:
        return _show(request, state, Editing(state, editing.kind), mine=form.typed(), status=409)
    if request.headers.get("HX-Request"):
        # As it stands on the page, spaces at its ends and all: the marks are places in it.
        typed = Letter(subject=form.typed()[0], body=form.data.get("body", "").replace("\r\n", "\n"))
        return render(
            request, "parts/coaching.html", {"coaching": Coaching(state, editing.kind, typed), "draft": state.draft}
        )
    _done(editing, Coaching(state, editing.kind, editing.letter), go, key)
    asides = [_remembered(request, state, step) for step in (OUTCOME, STYLE)]
    if in_language(request, go):
        return redirect(in_language(request, go))
    if all(each.is_valid() for each in (form, *asides)):
        return _way_out(editing, go, key) or _back_to(editing, _PLACES.get(go))
    now = State(state.draft)
    return _show(request, now, Editing(now, editing.kind), form=form, outcome=asides[0], status=422)


def _back_to(editing: Editing, place: str | None = None) -> HttpResponse:
    """The page anew, and the focus where its reader was, or at the text."""
    place = place or ("lines" if editing.kind == "call" else "id_body")
    return redirect(f"{reverse('message', args=[editing.draft.pk, editing.kind])}#{place}")


def _way_out(editing: Editing, go: str, ext: str) -> HttpResponse | None:
    """Where the message leaves by: saved first, so that what goes out is what stood on the page."""
    address = reverse("message", args=[editing.draft.pk, editing.kind])
    if go == "mail" and editing.kind == "email":
        return redirect(f"{address}?send")
    if go == "get" and ext in extensions(editing.kind):
        return redirect("download", editing.draft.pk, editing.kind, ext)
    return None


def _show_link(request: HttpRequest, state: State, editing: Editing) -> HttpResponse:
    """The e-mail as it is saved, and the link that hands it to a mail program."""
    context = {
        "draft": state.draft,
        "editing": editing,
        "mailto": mailto(editing.letter, to=state.facts.email),
        "language_of_letter": state.facts.message_language,
    }
    return render(request, "send.html", context)


def _done(editing: Editing, coaching: Coaching, go: str, key: str) -> None:
    """What the button asked for, beside saving."""
    if go == "keep":
        editing.keep()
    elif go == "mend":
        editing.save(editing.letter.subject, coaching.mended(key))
    elif go == "aside":
        coaching.put_aside(key)
    elif go == "hear":
        coaching.take_back()
    elif go == "revision":
        editing.go_back(key)


def _remembered(request: HttpRequest, state: State, step: Step) -> SectionForm:
    """Store those answers of the step that this page asked or whose button was pressed."""
    form = _aside(step, state, data=request.POST)
    typed = step.form.typed(request.POST)
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
    text = more.get("mine") or (letter.subject, letter.body)
    context = {
        "draft": state.draft,
        "state": state,
        "editing": editing,
        "kinds": applying(facts),
        "cards": cards(state.facts_today) if editing.kind == _where_cards_stand(facts) else (),
        "text": text,
        "coaching": Coaching(state, editing.kind, Letter(subject=text[0], body=text[1])),
        "page": secrets.token_hex(8),
        "language_of_letter": facts.message_language,
        "another_wording": (facts.wording or 0) + 1,
        "extensions": extensions(editing.kind),
        "first_things": [item for item in state.items if item.stage == "before"],
        "outcome": _aside(OUTCOME, state, initial=state.draft.typed("outcome")),
        "mail_to": address(facts.email),
        "longest_mailto": LONGEST,
        "saves": True,
        "enter": "save",
    }
    return render(request, "message.html", context | more, status=status)
