"""The messages: read, edit, choose another sound, send, say how it went."""

import re
import secrets
from contextlib import suppress
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from ..checklist import Item
from ..conflicts import EditConflict, FormVersion
from ..due import working_days_after
from ..editing import Editing
from ..exports import mailto
from ..exports.fitting import address
from ..exports.mailto import LONGEST
from ..letters import KINDS, Facts, Letter, applying, cards
from ..models import Draft
from ..steps import OUTCOME, STEP_BY_SLUG, STEPS, STYLE, SectionForm, Step
from .actions import ActionResult, act, day_of, remember, undo
from .coaching import Coaching, read_within_budget
from .decorators import draft_page
from .downloads import extensions, letterhead
from .forms import MessageForm, form_version
from .path import next_line
from .reversing import in_language
from .state import DraftState, earliest_today

_PLACES = {"save": "saved", "mend": "coach-title", "aside": "coach-title", "hear": "coach-title"}
"""Which element gets the focus after a button, where it isn't the text."""
_AFTER_ASKING = {"confirm-the-day", "await-answer", "get-it-in-writing", "decide"}
"""What follows the message that asks for time."""
_ASKING = {"ask-for-time", "hurry-the-other"}
_TASKS_DONE_BY_MESSAGE = {
    "negotiate": {"negotiate"},
    "extension": _ASKING,
    "call": _ASKING,
    "voicemail": _ASKING,
    "heads_up": {"tell-referrer", "ask-careers-office"},
}
"""Checklist lines that a message itself does, so that it doesn't ask for them first."""
_DOES = {
    "extension": ("ask-for-time",),
    "call": ("ask-for-time",),
    "negotiate": ("negotiate",),
    "heads_up": ("tell-referrer", "ask-careers-office"),
    "reply": ("answer-again",),
    "reminder": ("remind",),
}
"""The line of the checklist that is done once this message is out."""
_ANSWER_WITH = {"insists": "reply", "no_reply": "reminder"}
"""The message that what came back calls for."""
_ABOUT_THREATS = {"know-agency-rules", "keep-threat", "ask-for-help"}
"""The lines of the checklist shown where somebody says that they were threatened."""
_GIVES_UP = {"take", "revision"}
"""Buttons that replace the text, which therefore needn't be valid."""
_SAID = {"wording", "mended", "updated", "sent", "noted", "ticked", "kept", "taken", "offered", "undone"}


@draft_page("GET")
def first(request: HttpRequest, draft: Draft) -> HttpResponse:
    state = DraftState(draft)
    if not state.is_finished:
        return redirect("check", draft.pk)
    return redirect("message", draft.pk, state.first_kind)


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
    asides = [] if go in _GIVES_UP else [form, *(_aside(step, state, data=request.POST) for step in _ASIDES)]
    if all(each.is_valid() for each in asides):
        done = _remembered(request, state, editing) or act(go, key, editing, day_of(go, request.POST))
        return _way_out(editing, go, key) or _back_to(editing, done, _PLACES.get(go))
    return _show(request, state, editing, form=form, outcome=asides[1], style=asides[2], status=422)


def _store_beside(request: HttpRequest, draft: Draft) -> None:
    """What is typed beside the message, stored before it is checked, as on every page."""
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


_PAPER = ("your_address", "their_address", "place")
"""What only a letter on paper needs, typed beside the message and saved with it."""
_DAYS = {STEPS[0]: "reply_by", STEP_BY_SLUG["honest-reason"]: "extension_until"}
"""What a message that asks for time needs: the day they gave, and the day one asks for."""
_BESIDE: dict[Step, tuple[str, ...]] = {STYLE: _PAPER, **{step: (name,) for step, name in _DAYS.items()}}
_STYLE = tuple(name for name in STYLE.form.base_fields if name not in _PAPER)


def _read(request: HttpRequest, state: DraftState, editing: Editing, form: MessageForm) -> HttpResponse:
    """What the coach says of the text as it stands on the page, spaces at its
    ends and all: the marks are places in it."""
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
    return changed._replace(said="offered" if _offers_text(new, new.editing(editing.kind)) else "kept")


def _offers_text(state: DraftState, editing: Editing) -> bool:
    """The page shows what would change in an edited text: not once it was sent."""
    is_over = state.is_sent and editing.kind not in _ANSWER_WITH.values()
    return not is_over and bool(editing.is_rewritten or editing.places)


def _store(request: HttpRequest, state: DraftState, step: Step) -> str:
    """What this page asked of the step's answers; as a query, what stood there."""
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
    """The page anew, and the focus where its reader was, or at the text."""
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


def _aside(step: Step, state: DraftState, **kwargs: Any) -> SectionForm:
    return step.form(others=state.facts, today=earliest_today(), **kwargs)


def _where_cards_stand(facts: Facts) -> str:
    """With the second no; with the call; where there is none they may still ring, or write back."""
    kinds = applying(facts)
    first = "note" if facts.how == "text" and not facts.is_mistreated else "call"
    return next(kind for kind in ("reply", first, "email") if kind in kinds)


def _days(state: DraftState, kind: str) -> dict[str, Any]:
    """For a message that asks for time: days to ask for, three to five working days from now or from the day they want
    their answer by; and the questions about both days.
    """
    facts, today = state.facts, timezone.localdate()
    if not facts.asks_for_time or kind not in {"extension", "call", "voicemail"}:
        return {}
    start = max(today, facts.reply_by or today)
    forms = {step: _aside(step, state, data=state.draft.section_answers(step.slug)) for step in _DAYS}
    return {
        "proposed_days": [working_days_after(start, count, facts.country) for count in (3, 4, 5)],
        "days": [forms[step][name] for step, name in _DAYS.items()],
    }


def _before_sending(state: DraftState, kind: str) -> list[Item]:
    """What comes before this message, as long as it isn't ticked; nothing once the no is out."""
    if state.is_sent and kind not in _ANSWER_WITH.values():
        return []
    elsewhere = (
        {"late-answer", "tell-agent", "ask-recommended"}
        | _TASKS_DONE_BY_MESSAGE.get(kind, set())
        | (_AFTER_ASKING if state.facts.asks_for_time else set())
    )
    return [item for item in state.items if item.stage == "before" and item.code not in state.ticked | elsewhere]


def _last_result(request: HttpRequest) -> ActionResult:
    """What the button did that led here."""
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
        "offers_text": _offers_text(state, editing),
        "in_place": "#done:innerHTML,#above,#advice,#tools,#after",
        "saves": True,
        "enter": "save",
    }
    return render(
        request, "message.html", context | _sending(state, editing) | _around(state, editing) | more, status=status
    )


def _coach(request: HttpRequest, state: DraftState, editing: Editing, letter: Letter) -> Coaching:
    if letter == editing.composed and not state.facts.has_own_words:
        return Coaching(state, editing.kind, letter, is_ours=True)
    return read_within_budget(request, state, editing.kind, letter)


def _sending(state: DraftState, editing: Editing) -> dict[str, Any]:
    """The ways out of the page, and what comes before them."""
    facts = state.facts
    return {
        "extensions": extensions(editing.kind),
        "first_things": _before_sending(state, editing.kind),
        "style": _aside(STYLE, state, initial=state.draft.section_answers("style")),
        "paper_fields": _PAPER,
        "letterhead": letterhead(editing.kind, editing.letter, facts),
        "mail_to": address(facts.email),
        "longest_mailto": LONGEST,
        "outcome": _aside(OUTCOME, state, initial=state.draft.section_answers("outcome")),
        "next": next_line(state),
        "today": timezone.localdate(),
        "does": next((item.code for item in state.items if item.code in _DOES.get(editing.kind, ())), ""),
        "answer_with": "" if facts.is_threatened else _ANSWER_WITH.get(facts.email_outcome, ""),
        "threat": [item for item in state.items if item.code in _ABOUT_THREATS] if facts.is_threatened else [],
        "remind_on": next((item.due for item in state.items if item.code == "remind"), None),
    }


def _around(state: DraftState, editing: Editing) -> dict[str, Any]:
    """The other messages, what they may say back, and what would make this one better."""
    facts = state.facts
    return {
        "kinds": applying(facts),
        "cards": cards(state.facts_today) if editing.kind == _where_cards_stand(facts) else (),
        "language_of_letter": facts.message_language,
        "another_wording": (facts.wording or 0) + 1,
        **_days(state, editing.kind),
        "missing": [(step, field, step.form.base_fields[field].label) for step, field in state.missing],
        "better": [step for step in state.steps if step is not STEPS[0]],
    }
