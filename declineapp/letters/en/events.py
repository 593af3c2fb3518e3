"""Where they may meet again, and when."""

import re

from ..facts import Facts
from ..typed import join_lines
from .grammar import format_date, with_preposition
from .mending import small
from .shape_words import DETERMINERS

_KINDS = set(
    """
    awards conference congress convention dinner exhibition expo fair festival final finals forum gala hackathon lunch
    market meeting meetup party preview reunion seminar show summit symposium workshop
    """.split()
)
_LED = DETERMINERS | {"next", "your", "our", "this"}


def event(facts: Facts) -> str:
    """Its name, with “the” where it says what it is: “the Bay Area Meetup”, “the coasts meeting in Hull”, “PyCon”."""
    name = join_lines(facts.event_name).rstrip(" .,;")
    first, _, last = re.split(r" (?:in|at|of|on) ", name.lower(), maxsplit=1)[0].rpartition(" ")
    return f"the {name}" if first and last in _KINDS and first.partition(" ")[0] not in _LED else name


def when(facts: Facts) -> str:
    """“in the spring”, “on 10 March”."""
    if facts.event_on:
        return f"on {format_date(facts.event_on, facts.country)}"
    return with_preposition(small(join_lines(facts.event_when).rstrip(" .,;")))
