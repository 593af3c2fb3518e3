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
"""The only lines while the person asks for time: nothing is declined before that is decided."""
_STILL_MATTERS = {"ask-recommended", "keep-evidence", "ask-for-help", "know-agency-rules"}
"""The lines of “before” and “call” that stay once the employer has answered the no."""


def checklist(facts: Facts, today: date) -> tuple[Item, ...]:
    """The items that apply to these facts, in the order in which to do them."""
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
    """Dates for a calendar that nobody ticks: until when the employer wants an answer, the last day of a notice."""
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
    """The facts once the employer agreed to wait: the day asked for is the last one to answer.

    `done` are the codes of the ticked lines; that of the agreement is “await-answer”.
    """
    until, reply_by = facts.extension_until, facts.reply_by
    if not until or "await-answer" not in done:
        return facts
    return replace(facts, has_extension=True, reply_by=max(until, reply_by or until))
