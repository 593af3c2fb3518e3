"""The checklist as its page shows it: the next line with the message it needs, then the others, day by day."""

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
"""Lines that prepare for the call: the next line to show is the call itself."""
CALLS = {"ring", "ring-at-once", "ring-agent", "ring-again", "see-managers"}
MEETS = {"meet", "talk-to-boss"}
SPOKEN = {"ask-for-time", "late-answer"}
"""Lines that are said in the call, where there is one, and otherwise written."""
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
"""By the code of a line, the kind of message that it needs."""


_ASKED = {"send-email": "email", "remind": "answer", "decide": "decision"}


class Line(NamedTuple):
    """A line of the checklist, with what its page shows around it."""

    item: Item
    step: Step | None
    """The section whose advice it is; None if this person isn't asked that section."""
    section: Text
    """The title of that section, as this person reads it."""
    message: str
    """The kind of message that it needs; "" for none."""
    rings: bool
    """It is done by phone: the page shows the number."""

    @property
    def asks(self) -> str:
        """What the page asks about the line when it is done: how the "call" went, whether the "email" was sent,
        the employer's "answer", the "decision". "" for a line that is only ticked.
        """
        return "call" if self.item.code in CALLS | MEETS else _ASKED.get(self.item.code, "")

    @property
    def due(self) -> date | None:
        return self.item.due


class OwnLine(NamedTuple):
    """A line that the person wrote, with a date."""

    mark: ChecklistMark

    @property
    def due(self) -> date | None:
        return self.mark.due


class Day(NamedTuple):
    """The lines of one day; of one stage, where they have no date."""

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
    """The kind of message that a line needs, if messages of that kind apply; "" if not."""
    facts, kinds = state.facts, state.kinds
    if code in SPOKEN and "call" in kinds:
        return "call"
    if code in {"send-email", "late-answer"} and facts.how == "text" and "note" in kinds:
        return "note"
    kind = MESSAGE_OF.get(code, "")
    return kind if kind in kinds else ""


def next_line(state: DraftState) -> Line | None:
    """The next thing to do: of the lines that aren't ticked and don't merely prepare, the one due first."""
    undone = (line for line in lines(state) if line.item.code not in state.ticked | PREPARES)
    return min(undone, key=_by_date, default=None)


def _by_date(line: Line) -> date:
    """For sorting: without a date, a line that comes after the no is last, and any other is first."""
    return line.due or (date.max if line.item.stage == "after" else date.min)


def days(path: Iterable[Line], own: Iterable[ChecklistMark] = ()) -> list[Day]:
    """The lines by day, the person's own among them, and then those without a date by stage."""
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
