"""The checklist: what to do, in which order, by when. A new thing to do is a new entry in entries.py."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from ..due import if_not_past, is_told
from ..letters import Facts
from .entries import AGREED_DAY, DEADLINES, ENTRIES
from .item import Entry, Item, Variant

__all__ = ["CODES", "DEADLINES", "ENTRIES", "Entry", "Item", "Variant", "checklist", "deadlines", "with_agreed_day"]

CODES = tuple(entry.item.code for entry in ENTRIES)

_ALWAYS_FIRST = {"know-agency-rules", "ask-adviser"}
_UNTIL_DECIDED = {
    *_ALWAYS_FIRST,
    *("ask-school-deadline", "hurry-the-other", "ask-for-time", "confirm-the-day", "await-answer"),
    *("get-it-in-writing", "decide"),
}
"""While they ask for time: nothing is declined before they have decided."""
_STILL_MATTERS = {"ask-recommended", "keep-evidence", "ask-for-help", "know-agency-rules"}
"""Of what comes before the no, once they have answered it."""


def checklist(facts: Facts, today: date) -> tuple[Item, ...]:
    """The items that apply to these facts, in the order in which one does them."""
    facts = replace(facts, late=facts.is_late(today), reply_by=if_not_past(facts.reply_by, today))
    return tuple(
        entry.item_for(facts, today) for entry in ENTRIES if _is_time_for(entry.item, facts) and entry.applies(facts)
    )


def _is_time_for(item: Item, facts: Facts) -> bool:
    if facts.asks_for_time:
        return item.code in _UNTIL_DECIDED
    has_answer = facts.email_outcome in {"answered", "insists"}
    return not has_answer or item.stage not in {"before", "call"} or item.code in _STILL_MATTERS


def deadlines(facts: Facts, today: date) -> tuple[Item, ...]:
    """Days that are dates for a calendar, and nothing to tick: until when they
    want an answer, the last day of a notice."""
    days = {
        "reply-by": None if is_told(facts) or facts.is_withdrawal else facts.reply_by,
        "last-day": facts.last_day if facts.stage == "signed" else None,
    }
    why = {"reply-by": AGREED_DAY} if facts.has_extension else {}
    dated = (
        replace(item, due=if_not_past(days[item.code], today), why=why.get(item.code, item.why)) for item in DEADLINES
    )
    return tuple(item for item in dated if item.due)


def with_agreed_day(facts: Facts, done: Collection[str]) -> Facts:
    """Once they agreed to wait (a line of the checklist, if among those `done`), the day asked for is the last one."""
    until, reply_by = facts.extension_until, facts.reply_by
    if not until or "await-answer" not in done:
        return facts
    return replace(facts, has_extension=True, reply_by=max(until, reply_by or until))
