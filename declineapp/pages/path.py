"""The checklist as a path: the next step with what it needs, and then what follows, day by day."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple

from django.utils import timezone
from django.utils.translation import gettext as _

from ..checklist import Item
from ..checklist.item import Text
from ..models import ChecklistMark
from ..steps import STEP_BY_SLUG, Step
from ..templatetags.days import in_words
from .state import DraftState

PREPARES = {"quiet-place", "read-aloud", "have-answers-ready"}
"""Small steps around the call, which is the next step itself."""
CALLS = {"ring", "ring-at-once", "ring-agent", "ring-again", "see-managers"}
MEETS = {"meet", "talk-to-boss"}
SPOKEN = {"ask-for-time", "late-answer"}
"""Said in the call where there is one."""
MESSAGE_OF = {
    "negotiate": "negotiate",
    "late-answer": "email",
    **dict.fromkeys(["ask-for-time", "confirm-the-day", "await-answer"], "extension"),
    "tell-referrer": "heads_up",
    "ask-careers-office": "heads_up",
    **dict.fromkeys([*CALLS, *MEETS, "read-aloud", "have-answers-ready"], "call"),
    "voicemail": "voicemail",
    "else-write": "email",
    "send-email": "email",
    "answer-again": "reply",
    "remind": "reminder",
    "connect": "note",
}
"""The message that a step needs."""


_ASKED = {"send-email": "email", "remind": "answer", "decide": "decision"}


class Line(NamedTuple):
    """A thing to do, the section it comes from, where that is asked at all, and what
    it is called to them; and the kind of message it needs, "" for none."""

    item: Item
    step: Step | None
    section: Text
    message: str
    rings: bool

    @property
    def asks(self) -> str:
        """What became of it, asked here: of the "call", the "email", their "answer"
        or the "decision"; "" where a tick says all."""
        return "call" if self.item.code in CALLS | MEETS else _ASKED.get(self.item.code, "")

    @property
    def due(self) -> date | None:
        return self.item.due


class OwnLine(NamedTuple):
    """A line that they wrote themselves, with a date."""

    mark: ChecklistMark

    @property
    def due(self) -> date | None:
        return self.mark.due


class Day(NamedTuple):
    """What is to be done on one day, or at one stage where there is no date."""

    title: str
    lines: list[Line | OwnLine]


def lines(state: DraftState) -> list[Line]:
    return [_line(item, state) for item in state.items]


def _line(item: Item, state: DraftState) -> Line:
    facts, step = state.facts, STEP_BY_SLUG[item.section]
    message = _message(item.code, state)
    rings = item.code in CALLS or (item.code in SPOKEN and message == "call" and facts.how == "call")
    return Line(item, step if step in state.steps else None, step.words(facts).title, message, rings)


def _message(code: str, state: DraftState) -> str:
    """The kind of message that a line needs, of those that apply."""
    facts, kinds = state.facts, state.kinds
    if code in SPOKEN and "call" in kinds:
        return "call"
    if code in {"send-email", "late-answer"} and facts.how == "text" and "note" in kinds:
        return "note"
    kind = MESSAGE_OF.get(code, "")
    return kind if kind in kinds else ""


def next_line(state: DraftState) -> Line | None:
    """The next step: the first undone line that is no mere preparation; those due today come first."""
    undone = (line for line in lines(state) if line.item.code not in state.ticked | PREPARES)
    return min(undone, key=_by_date, default=None)


def _by_date(line: Line) -> date:
    return line.due or (date.max if line.item.stage == "after" else date.min)


def days(path: Iterable[Line], own: Iterable[ChecklistMark] = ()) -> list[Day]:
    """What has a date by its date, their own lines among it, and then the rest in the order in which one does it."""
    entries: list[Line | OwnLine] = [*path, *(OwnLine(mark) for mark in own if mark.due)]
    ordered = sorted(entries, key=lambda line: line.due or date.max)
    return [Day(title, list(group)) for title, group in groupby(ordered, _title)]


def _title(line: Line | OwnLine) -> str:
    if line.due:
        away = (line.due - timezone.localdate()).days
        return {0: _("Today"), 1: _("Tomorrow")}.get(away) or in_words(line.due)
    return _STAGES[line.item.stage]() if isinstance(line, Line) else ""


_STAGES = {
    "before": lambda: _("Before you answer"),
    "call": lambda: _("The conversation"),
    "same-day": lambda: _("The same day"),
    "after": lambda: _("Afterwards"),
}
