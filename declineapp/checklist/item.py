"""The types of the checklist: an item, and the entry that makes it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time
from typing import NamedTuple

from django.utils.functional import Promise

from ..letters import Facts
from ..official import Link

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do. `stage` is before, call, same-day or after the no; `at` is the hour planned for the call.

    `calendar` names its event, if it goes into a calendar: the same for a call and for a meeting, so that nothing
    doubles when the one becomes the other.
    """

    code: str
    stage: str
    section: str
    title: Text
    why: Text
    links: tuple[Link, ...] = ()
    calendar: str = ""
    due: date | None = None
    at: time | None = None


class Variant(NamedTuple):
    """Other words for an item in one case."""

    applies: Callable[[Facts], bool]
    title: Text
    why: Text


class Entry(NamedTuple):
    """A possible item: when it applies, when it is due, and its words, unless one of its variants applies."""

    applies: Callable[[Facts], bool]
    due: Callable[[Facts, date], date | None]
    item: Item
    variants: tuple[Variant, ...] = ()

    def item_for(self, facts: Facts, today: date) -> Item:
        """The item in the words for these facts, with its date, and its hour where one is planned."""
        due = self.due(facts, today)
        at = facts.call_at if due and self.item.calendar == "call" else None
        item = replace(self.item, due=due, at=at)
        words = next((each for each in self.variants if each.applies(facts)), None)
        return replace(item, title=words.title, why=words.why) if words else item
