"""By when things are due: the day they hear the answer, and what is counted from it."""

from collections.abc import Callable
from datetime import date, timedelta

from .letters import Facts


def spoke(facts: Facts) -> bool:
    return facts.call == "spoke"


def undecided(facts: Facts) -> bool:
    """Nothing is said yet, and something else than a no could still be."""
    return not (spoke(facts) or facts.mistreated)


def told(facts: Facts, today: date) -> date | None:
    """The day they hear it: as planned, else soon; none without a date to start from, but who withdraws does it now."""
    at_once = _tried(facts) or _is_sent(facts) or (facts.withdraws and not facts.call_on)
    return _in_time(today if at_once else facts.call_on or _soon(facts, today), facts, today)


def now(facts: Facts, today: date) -> date | None:
    day = told(facts, today)
    return day and min(day, _working_day_from(today))


def day_before(facts: Facts, today: date) -> date | None:
    day, first = told(facts, today), now(facts, today)
    return day and first and max(first, _working_day(day - timedelta(days=1)))


def once_told(facts: Facts, today: date) -> date | None:
    day = _was_told(facts, today)
    return day and max(today, day)


def later(days: int) -> Callable[[Facts, date], date | None]:
    """So many days after they heard it, on a working day."""

    def due(facts: Facts, today: date) -> date | None:
        day = _was_told(facts, today)
        return day and max(today, _working_day_from(day + timedelta(days=days)))

    return due


def after_sending(facts: Facts, today: date) -> date | None:
    """Three working days after the e-mail went out: then one may ask whether it arrived."""
    if not facts.sent_on:
        return once_told(facts, today)
    return max(today, working_days_after(facts.sent_on, 3))


def working_days_after(day: date, count: int) -> date:
    """The day so many working days later."""
    for _ in range(count):
        day = _working_day_from(day + timedelta(days=1))
    return day


def to_come(day: date | None, today: date) -> date | None:
    return day if day and day >= today else None


def _tried(facts: Facts) -> bool:
    return facts.call not in {"", "not_yet"}


def _is_sent(facts: Facts) -> bool:
    """The e-mail is out, and one knows since when."""
    return facts.sent_on is not None and facts.email_outcome not in {"", "not_yet"}


def _hesitates(facts: Facts) -> bool:
    return facts.would_change in {"yes", "unsure"} and undecided(facts)


def _soon(facts: Facts, today: date) -> date | None:
    """Once it is thought over, else within 72 hours of the offer, else now; not left to the last day."""
    first = _working_day_from(today)
    last = facts.reply_by and _working_day(facts.reply_by - timedelta(days=1))
    thought_over = (facts.extension_until or last) if _hesitates(facts) else None
    day = thought_over or _in_72_hours(facts.offered_on) or (last and first)
    return day and min(max(day, first), last or date.max)


def _in_72_hours(start: date | None) -> date | None:
    return start and _working_day(start + timedelta(days=3))


def _was_told(facts: Facts, today: date) -> date | None:
    called_on = facts.called_on if _tried(facts) else None
    return called_on or (facts.sent_on if _is_sent(facts) else None) or told(facts, today)


def _in_time(day: date | None, facts: Facts, today: date) -> date | None:
    """That day, or the nearest to it from today to the day they want their answer by."""
    last = facts.reply_by or date.max
    return min(max(day, today), last) if day and last >= today else None


def _working_day(day: date) -> date:
    """A weekend's Friday."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def _working_day_from(day: date) -> date:
    """A weekend's Monday."""
    return day + timedelta(days=7 - day.weekday() if day.weekday() > 4 else 0)
