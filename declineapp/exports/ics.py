from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

from ..checklist import Item

CALL = {"ring", "tell-agent", "meet", "see-managers"}
DATED = CALL | {"send-email", "event", "reply-by"}
"""The lines that belong in a calendar; a quiet place or a second try needs no entry of its own."""


def ics(items: Iterable[Item], *, name: str, uid: Callable[[str], str], stamp: datetime, sequence: int) -> bytes:
    """The dates as a calendar file, in the active language.

    An event keeps its `uid` from one download to the next, and `sequence` grows with each change of the answers, so
    that importing it again moves an event instead of doubling it.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Merci non//Checklist//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for item in items:
        if item.due and item.code in DATED:
            calendar.add_component(_event(item, uid(item.code), stamp, sequence))
    return bytes(calendar.to_ical())


def _event(item: Item, uid: str, stamp: datetime, sequence: int) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", stamp)
    event.add("sequence", sequence)
    event.add("summary", str(item.title))
    event.add("description", str(item.why))
    _add_time(event, item)
    if item.code in CALL:
        event.add_component(_alarm(str(item.title)))
    return event


def _add_time(event: Event, item: Item) -> None:
    """At its hour on whatever clock the calendar goes by; else all day, the end being the day after."""
    if item.due and item.at:
        begin = datetime.combine(item.due, item.at)
        event.add("dtstart", begin)
        event.add("dtend", begin + timedelta(minutes=15))
    elif item.due:
        event.add("dtstart", item.due)
        event.add("dtend", item.due + timedelta(days=1))
        event.add("transp", "TRANSPARENT")


def _alarm(words: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words)
    alarm.add("trigger", timedelta(minutes=-15))
    return alarm
