"""What the buttons of a message do beside saving it, what is said of that, and how it is undone."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode

from django.http import QueryDict
from django.utils import timezone
from django.utils.dateparse import parse_date

from ..editing import Editing
from ..models import ChecklistMark, Draft
from ..steps import OUTCOME, STYLE, Step, errors_in
from .coaching import Coaching
from .state import SEND, DraftState

FORM_OF_QUESTION = {name: step for step in (OUTCOME, STYLE) for name in step.form.base_fields}


class ActionResult(NamedTuple):
    """The result of a button: the code of its confirmation, and the query that undoes it."""

    said: str = ""
    undo: str = ""


def act(go: str, key: str, editing: Editing, today: date) -> ActionResult:
    """Perform the button's action; an unknown button does nothing."""
    action = _ACTIONS.get(go)
    return action(editing, key, today) if action else ActionResult()


def remember(draft: Draft, step: Step, answers: dict[str, object]) -> str:
    """Store these answers of the step; as a query, those that stood there, "" where nothing changes."""
    before = draft.section_answers(step.slug)
    changes = {name: value for name, value in answers.items() if before.get(name) != value}
    if not changes:
        return ""
    draft.change_answers(step.slug, **changes)
    return urlencode({name: before.get(name, "") for name in changes})


def undo(editing: Editing, query: str) -> None:
    """Undo: restore the answers of this query."""
    for name, value in parse_qsl(query, keep_blank_values=True):
        if name in FORM_OF_QUESTION:
            step = FORM_OF_QUESTION[name]
            typed = step.form.base_fields[name].raw_value({name: value}, name)  # type: ignore[attr-defined]
            if name not in errors_in(step, {name: typed}):
                editing.draft.change_answers(step.slug, **{name: None if typed == "" else typed})
        elif name in _UNDOING:
            _UNDOING[name](editing, value)


def visitor_today(told: str) -> date:
    """Today's date in the visitor's browser, or the server's if the browser tells an impossible one."""
    ours, theirs = timezone.localdate(), _day(told)
    return theirs if theirs and abs(theirs - ours) <= timedelta(days=1) else ours


def day_of(go: str, data: QueryDict) -> date:
    """The day that a button is about: for “sent”, the day that the person gave, up to a year ago; otherwise today."""
    today, told = visitor_today(data.get("today", "")), _day(data.get("day_sent", ""))
    is_ago = told and timedelta() <= today - told <= timedelta(days=365)
    return told if go == "sent" and told and is_ago else today


def _day(told: str) -> date | None:
    try:
        return parse_date(told)
    except ValueError:
        return None


def tick(draft: Draft, code: str, ticked: bool = True) -> None:
    if not ChecklistMark.objects.by_code(draft, code=code).update(ticked=ticked):
        ChecklistMark.objects.get_or_create_by_code(draft, {"ticked": ticked}, code=code)


def _text_before(editing: Editing) -> str:
    """The query that restores the current text; asked before it is replaced."""
    return "" if editing.edit else "take=1"


def _replacing(said: str, replace: Callable[[Editing, str], None]) -> Callable[[Editing, str, date], ActionResult]:
    """Make an action that replaces the text of the message."""

    def action(editing: Editing, key: str, today: date) -> ActionResult:
        before, letter = _text_before(editing), editing.letter
        replace(editing, key)
        left = editing.revisions.first()
        if Editing(editing.draft, editing.kind, editing.composed).letter == letter:
            return ActionResult()
        return ActionResult(said, before or (urlencode({"revision": left.pk}) if left else ""))

    return action


def _mend(editing: Editing, key: str) -> None:
    coaching = Coaching(DraftState(editing.draft), editing.kind, editing.letter)
    editing.save(editing.letter.subject, coaching.fixed_body(key))


def note_sent(draft: Draft, day: date) -> str:
    """Note that the email was sent, the day, and tick its line; returns the former answers as a query."""
    before = remember(draft, OUTCOME, {"email": "sent", "sent_on": day.isoformat()})
    tick(draft, SEND)
    return before and f"{before}&untick={SEND}"


def note_threat(draft: Draft) -> str:
    """Note that the employer threatens, and so insists; returns the former answers as a query."""
    before = remember(draft, OUTCOME, {"email": "insists"})
    return "&".join(filter(None, [before, "calm=1" if _expect_threat(draft) else ""]))


def note_answer(draft: Draft, code: str) -> str:
    """Note what came back; “insists” is no threat, even if one was expected. Returns the former answers as a query."""
    before = remember(draft, OUTCOME, {"email": code})
    return "&".join(filter(None, [before, "threat=1" if code == "insists" and _expect_no_threat(draft) else ""]))


def _expect_threat(draft: Draft) -> bool:
    """False where it was expected already."""
    expected = draft.section_answers("stand-firm").get("expect", [])
    if "threat" in expected:
        return False
    draft.change_answers("stand-firm", expect=[*expected, "threat"])
    return True


def _expect_no_threat(draft: Draft) -> bool:
    """False where none was expected."""
    expected = draft.section_answers("stand-firm").get("expect", [])
    if "threat" not in expected:
        return False
    draft.change_answers("stand-firm", expect=[code for code in expected if code != "threat"] or None)
    return True


def _threaten(editing: Editing, _key: str, _today: date) -> ActionResult:
    return ActionResult("noted", note_threat(editing.draft))


def _send(editing: Editing, _key: str, day: date) -> ActionResult:
    return ActionResult("sent", note_sent(editing.draft, day))


def _unsend(editing: Editing, _key: str, _today: date) -> ActionResult:
    remember(editing.draft, OUTCOME, {"email": None, "sent_on": None})
    tick(editing.draft, SEND, ticked=False)
    return ActionResult("undone")


def _answer(editing: Editing, code: str, _today: date) -> ActionResult:
    known = OUTCOME.form.base_fields["email"].labels  # type: ignore[attr-defined]
    return ActionResult("noted", note_answer(editing.draft, code)) if code in known else ActionResult()


def note_call(draft: Draft, code: str, today: date) -> str:
    """How the call went, and that it was made once more; as a query, what stood there."""
    before = draft.section_answers(OUTCOME.slug).get("call", "not_yet")
    if code not in OUTCOME.form.base_fields["call"].labels:  # type: ignore[attr-defined]
        return ""
    if before != "not_yet" and code in {"voicemail", "no_answer"}:
        tick(draft, "ring-again")
    called_on = None if code == "not_yet" else today.isoformat()
    return remember(draft, OUTCOME, {"call": code, "called_on": called_on})


def _call(editing: Editing, code: str, today: date) -> ActionResult:
    before = note_call(editing.draft, code, today)
    return ActionResult("updated", before) if before else ActionResult()


def _until(editing: Editing, day: str, today: date) -> ActionResult:
    """Store the day that the person asks for: one of those proposed, or any other to come."""
    until = _day(day)
    if not until or until < today:
        return ActionResult()
    editing.draft.change_answers("honest-reason", extension_until=until.isoformat())
    return ActionResult("updated")


def _decline(editing: Editing, _key: str, _today: date) -> ActionResult:
    """Note that a person who asked for time has decided to decline."""
    editing.draft.change_answers("honest-reason", would_change=None)
    return ActionResult("updated")


def _tick(editing: Editing, code: str, _today: date) -> ActionResult:
    if not any(item.code == code for item in DraftState(editing.draft).items):
        return ActionResult()
    tick(editing.draft, code)
    return ActionResult("ticked", urlencode({"untick": code}))


def _keep(editing: Editing, _key: str, _today: date) -> ActionResult:
    editing.keep_edit()
    return ActionResult("kept")


def _keep_place(editing: Editing, key: str, _today: date) -> ActionResult:
    editing.resolve_place(key, take=False)
    return ActionResult("kept")


def _ignore(editing: Editing, key: str, _today: date) -> ActionResult:
    Coaching(DraftState(editing.draft), editing.kind, editing.letter).ignore(key)
    return ActionResult()


def _hear(editing: Editing, _key: str, _today: date) -> ActionResult:
    Coaching(DraftState(editing.draft), editing.kind, editing.letter).stop_ignoring()
    return ActionResult()


_ACTIONS: dict[str, Callable[[Editing, str, date], ActionResult]] = {
    "take": _replacing("taken", lambda editing, key: editing.reset()),
    "take-place": _replacing("taken", lambda editing, key: editing.resolve_place(key, take=True)),
    "revision": _replacing("taken", lambda editing, key: editing.restore(key)),
    "mend": _replacing("mended", _mend),
    "keep": _keep,
    "keep-place": _keep_place,
    "aside": _ignore,
    "hear": _hear,
    "sent": _send,
    "threat": _threaten,
    "unsent": _unsend,
    "email": _answer,
    "call": _call,
    "tick": _tick,
    "until": _until,
    "days": lambda editing, key, today: ActionResult("updated"),
    "decline": _decline,
}

_UNDOING: dict[str, Callable[[Editing, str], object]] = {
    "revision": lambda editing, key: editing.restore(key),
    "take": lambda editing, key: editing.reset(),
    "untick": lambda editing, code: tick(editing.draft, code, ticked=False),
    "calm": lambda editing, _value: _expect_no_threat(editing.draft),
    "threat": lambda editing, _value: _expect_threat(editing.draft),
}
