from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta, tzinfo

from icalendar import Alarm, Calendar, Event, vText

from ..checklist import Item
from .fitting import lines, one_line

A_QUARTER = timedelta(minutes=15)
TILL_MIDNIGHT = timedelta(hours=6)


def ics(
    items: Iterable[Item],
    *,
    name: str,
    uid: Callable[[str], str],
    stamp: datetime,
    sequence: int,
    zone: tzinfo | None = None,
) -> bytes:
    """A calendar of the items that have a date and belong in one, in the active language.

    An hour is one of `zone`, which the file then describes (VTIMEZONE);
    without one, of whatever clock the reader goes by.

    An event keeps its `uid` from one download to the next, and `sequence` grows with every change of the answers: a
    second import moves the event instead of doubling it.
    """
    calendar = _calendar(name)
    for item in items:
        if item.due and item.calendar:
            event = _event(item, name, can_ring=bool(item.at) or item.due > stamp.date())
            event.add("uid", uid(item.calendar))
            event.add("dtstamp", stamp)
            event.add("sequence", sequence)
            _set_time(event, item.due, item.at, zone)
            calendar.add_component(event)
    _describe_zones(calendar, stamp)
    return bytes(calendar.to_ical())


def _calendar(name: str) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//Merci non//Checklist//EN")
    calendar.add("version", "2.0")
    # As text, or its commas would go out bare.
    calendar.add("x-wr-calname", vText(one_line(name)))
    return calendar


def _describe_zones(calendar: Calendar, stamp: datetime) -> None:
    """The rules of each zone that an hour names, of the years around now: all of them since 1970 make a long file."""
    calendar.add_missing_timezones(date(stamp.year - 1, 1, 1), date(stamp.year + 3, 1, 1))


def _event(item: Item, name: str, *, can_ring: bool) -> Event:
    """The event of an item, without its time. The draft's name is in the description alone: titles show on a locked
    screen, perhaps at the desk that the person is about to leave.
    """
    event = Event()
    event.add("summary", one_line(str(item.title)))
    event.add("description", f"{lines(str(item.why))}\n\n{one_line(name)}".strip())
    # Colleagues may see this calendar.
    event.add("class", "PRIVATE")
    if item.calendar == "call" and can_ring:
        event.add_component(_alarm(item))
    return event


def _alarm(item: Item) -> Alarm:
    """Never after the day has begun: Outlook drops the sign, and would ring for nine in the morning at three before."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", one_line(str(item.title)))
    alarm.add("trigger", -A_QUARTER if item.at else -TILL_MIDNIGHT)
    return alarm


def _set_time(event: Event, day: date, at: time | None, zone: tzinfo | None) -> None:
    """At its hour; else all day, which ends where the next day begins."""
    if at:
        begin = datetime.combine(day, at, zone)
        event.add("dtstart", begin)
        event.add("dtend", begin + A_QUARTER)
    else:
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
