"""The checklist as a path: the next step with what it needs, and then what follows, day by day."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple

from django.utils import timezone
from django.utils.translation import gettext as _

from ..checklist import Item
from ..letters import applying
from ..models import ChecklistMark
from ..steps import STEP_BY_SLUG, Step
from ..templatetags.days import in_words
from .state import DraftState

PREPARES = {"quiet-place", "read-aloud", "have-answers-ready"}
"""Small steps around the call, which is the next step itself."""
CALLS = {"ring", "ring-at-once", "ring-agent", "ring-again", "see-managers"}
MEETS = {"meet", "talk-to-boss"}
MESSAGE_OF = {
    "negotiate": "negotiate",
    "ask-for-time": "extension",
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


class Line(NamedTuple):
    """A thing to do, the section it comes from, and the kind of message it needs, "" for none."""

    item: Item
    step: Step
    message: str

    @property
    def rings(self) -> bool:
        return self.item.code in CALLS

    @property
    def asks(self) -> str:
        """What became of it, asked here: of the "call", the "email" or their "answer"; "" where a tick says all."""
        if self.item.code == "remind" and not self.message:
            return "answer"
        return "call" if self.item.code in CALLS | MEETS else "email" if self.item.code == "send-email" else ""

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
    kinds = applying(state.facts)
    return [
        Line(item, STEP_BY_SLUG[item.section], kind if (kind := MESSAGE_OF.get(item.code, "")) in kinds else "")
        for item in state.items
    ]


def next_line(state: DraftState) -> Line | None:
    """The first that is undone, and more than preparing another."""
    undone = (line for line in lines(state) if line.item.code not in state.ticked | PREPARES)
    return next(undone, None)


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
    "before": lambda: _("Before you say no"),
    "call": lambda: _("The conversation"),
    "same-day": lambda: _("The same day"),
    "after": lambda: _("Afterwards"),
}
