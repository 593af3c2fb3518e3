from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from ..checklist import Item
from .fitting import lines, one_line

MINUTES = timedelta(minutes=15)
EVENING_BEFORE = timedelta(hours=6)


def ics(items: Iterable[Item], *, name: str, uid: Callable[[str], str], stamp: datetime, sequence: int) -> bytes:
    """Those items that have a date and belong in a calendar, in the active language.

    An event keeps its `uid` from one download to the next, and `sequence` grows with every change of the answers: a
    second import moves the event instead of doubling it.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Merci, non//Checklist//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", one_line(name))
    for item in items:
        if item.due and item.calendar:
            event = _event(item, uid(item.calendar), stamp, sequence)
            _set_time(event, item.due, item.at)
            calendar.add_component(event)
    return bytes(calendar.to_ical())


def _event(item: Item, uid: str, stamp: datetime, sequence: int) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("sequence", sequence)
    event.add("summary", one_line(str(item.title)))
    event.add("description", lines(str(item.why)))
    # Colleagues may see this calendar.
    event.add("class", "PRIVATE")
    if item.calendar == "call":
        event.add_component(_alarm(item))
    return event


def _set_time(event: Event, day: date, at: time | None) -> None:
    """At its hour on whatever clock the reader goes by; else all day, which ends where the next day begins."""
    if at:
        begin = datetime.combine(day, at)
        event.add("dtstart", begin)
        event.add("dtend", begin + MINUTES)
    else:
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("transp", "TRANSPARENT")


def _alarm(item: Item) -> Alarm:
    """Before the call, never after a day has begun: Outlook takes an alarm at nine for one nine hours earlier."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", one_line(str(item.title)))
    alarm.add("trigger", -MINUTES if item.at else -EVENING_BEFORE)
    return alarm
