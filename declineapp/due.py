"""When things are due: the day on which the employer hears the no, and the days counted from it.

Functions of (facts, today) give a day, or None where none is known. Those that begin with `make_` make such a function.
"""

import warnings
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

import holidays

from .letters import Facts


def is_told(facts: Facts) -> bool:
    """The employer has heard the no, or it was sent in writing."""
    return facts.has_spoken or facts.is_sent


def is_undecided(facts: Facts) -> bool:
    """The person has said nothing yet, so something other than a no is still possible."""
    return not (is_told(facts) or facts.is_mistreated)


def decline_date(facts: Facts, today: date) -> date | None:
    """The day on which the employer hears the no: the planned day, or one that is soon. Today, where a yes is taken
    back or the answer is late. Where the person asks for time, the day by which to decide.
    """
    if facts.asks_for_time:
        return decide_date(facts, today)
    planned = None if facts.is_mistreated else facts.call_on
    is_late = facts.late and not facts.is_mistreated
    at_once = is_late or _has_called(facts) or _is_sent_on_a_known_day(facts) or (facts.is_withdrawal and not planned)
    return _in_time(today if at_once else planned or _soon(facts, today), facts, today)


def decide_date(facts: Facts, today: date) -> date | None:
    """The day by which to decide: the one that the person asks for, or the last working day before `reply_by`."""
    until = if_not_past(facts.extension_until, today)
    last = facts.reply_by and _working_day(facts.reply_by - timedelta(days=1), facts.country)
    return until or (last and max(today, last))


def answer_to_request(facts: Facts, today: date) -> date | None:
    """The working day after the person asks for time."""
    day, first = day_before(facts, today), due_first(facts, today)
    return day and first and min(day, working_days_after(first, 1, facts.country))


def due_first(facts: Facts, today: date) -> date | None:
    """The day of what comes before all else: the next working day, but no later than the no."""
    day = decline_date(facts, today)
    return day and min(day, _working_day_from(today, facts.country), facts.reply_by or date.max)


def day_before(facts: Facts, today: date) -> date | None:
    """The working day before the no, but never before what comes first: see `due_first`."""
    day, first = decline_date(facts, today), due_first(facts, today)
    return day and first and max(first, _working_day(day - timedelta(days=1), facts.country))


def once_declined(facts: Facts, today: date) -> date | None:
    """The day of the no, or today if that day has passed."""
    day = _declined_on(facts, today)
    return day and max(today, day)


def make_due_after_decline(days: int) -> Callable[[Facts, date], date | None]:
    """Make a function that gives the first working day at least so many days after the no, but never before today."""

    def due(facts: Facts, today: date) -> date | None:
        day = _declined_on(facts, today)
        return day and max(today, _working_day_from(day + timedelta(days=days), facts.country))

    return due


def make_due_after_sending(working_days: int) -> Callable[[Facts, date], date | None]:
    """Make a function that gives the day so many working days after the e-mail was sent, but never before today."""

    def due(facts: Facts, today: date) -> date | None:
        if not facts.sent_on:
            return once_declined(facts, today)
        return max(today, working_days_after(facts.sent_on, working_days, facts.country))

    return due


def working_days_after(day: date, count: int, country: str) -> date:
    """The day that is `count` working days later."""
    for _ in range(count):
        day = _working_day_from(day + timedelta(days=1), country)
    return day


def if_not_past(day: date | None, today: date) -> date | None:
    """The day, or None if it has passed."""
    return day if day and day >= today else None


def _has_called(facts: Facts) -> bool:
    return facts.call not in {"", "not_yet"}


def _is_sent_on_a_known_day(facts: Facts) -> bool:
    """The e-mail was sent, and the day is known."""
    return facts.sent_on is not None and facts.is_sent


def _asks_for_more(facts: Facts) -> bool:
    """The person asks for better terms before deciding."""
    return facts.would_change == "yes" and is_undecided(facts)


def _soon(facts: Facts, today: date) -> date | None:
    """A working day to decline where none is planned: within 72 hours of the offer, before the last day to answer."""
    first = _working_day_from(today, facts.country)
    last = facts.reply_by and _working_day(facts.reply_by - timedelta(days=1), facts.country)
    offered_on = None if facts.is_mistreated else facts.offered_on
    day = (last if _asks_for_more(facts) else None) or _in_72_hours(offered_on, facts.country) or (last and first)
    return day and min(max(day, first), last or date.max)


def _in_72_hours(start: date | None, country: str) -> date | None:
    """The last working day within 72 hours of `start`."""
    return start and _working_day(start + timedelta(days=3), country)


def _declined_on(facts: Facts, today: date) -> date | None:
    """The day on which the employer heard the no, or will hear it."""
    called_on = facts.called_on if _has_called(facts) else None
    return called_on or (facts.sent_on if _is_sent_on_a_known_day(facts) else None) or decline_date(facts, today)


def _in_time(day: date | None, facts: Facts, today: date) -> date | None:
    """The day, moved into the span from today to `reply_by`."""
    return min(max(day, today), facts.reply_by or date.max) if day else None


def _working_day(day: date, country: str) -> date:
    """The day itself, or the last working day before it in that country."""
    while not is_working_day(day, country):
        day -= timedelta(days=1)
    return day


def _working_day_from(day: date, country: str) -> date:
    """The day itself, or the next working day in that country."""
    while not is_working_day(day, country):
        day += timedelta(days=1)
    return day


def is_working_day(day: date, country: str) -> bool:
    """Neither a weekend nor a public holiday of the whole country."""
    return day.weekday() < 5 and day not in _holidays(country, day.year)


@lru_cache(maxsize=256)
def _holidays(country: str, year: int) -> frozenset[date]:
    """The public holidays of a country by its code; none where we don't know which it is."""
    code = country.upper()
    if code not in holidays.list_supported_countries():
        return frozenset()
    with warnings.catch_warnings():
        # The library warns of years whose holidays nobody has decided yet; the ones it knows are enough.
        warnings.simplefilter("ignore")
        return frozenset(holidays.country_holidays(code, years=year))
