"""Where they may meet again, and when."""

from ..facts import Facts
from ..typed import folded
from .grammar import spoken_day, written_date
from .mending import small


def event(facts: Facts) -> str:
    """Its name alone."""
    return folded(facts.event_name).rstrip(" .,;")


def when(facts: Facts) -> str:
    """“in the spring”, “on 10 March”."""
    if facts.event_on:
        return f"on {written_date(facts.event_on, facts.country)}"
    return spoken_day(small(folded(facts.event_when).rstrip(" .,;")))
