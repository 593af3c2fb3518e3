"""Where they may meet again, and when."""

from ..facts import Facts
from ..typed import join_lines
from .grammar import format_date, with_preposition
from .mending import small


def event(facts: Facts) -> str:
    """Its name alone."""
    return join_lines(facts.event_name).rstrip(" .,;")


def when(facts: Facts) -> str:
    """“in the spring”, “on 10 March”."""
    if facts.event_on:
        return f"on {format_date(facts.event_on, facts.country)}"
    return with_preposition(small(join_lines(facts.event_when).rstrip(" .,;")))
