"""Which messages there are, and which of them apply."""

from collections.abc import Callable

from .facts import Facts

KINDS = ("call", "voicemail", "email", "note", "negotiate", "extension", "heads_up")


def applying(facts: Facts) -> tuple[str, ...]:
    """The kinds of message these facts call for, in the order of KINDS."""
    return tuple(kind for kind in KINDS if _APPLIES[kind](facts))


def _speaks(facts: Facts) -> bool:
    return facts.how not in {"writing", "text"} and not facts.mistreated


_APPLIES: dict[str, Callable[[Facts], bool]] = {
    "call": _speaks,
    "voicemail": lambda facts: _speaks(facts) and facts.how != "in_person",
    "email": lambda facts: True,
    "note": lambda facts: facts.leaves_door_open,
    "negotiate": lambda facts: facts.would_change == "yes",
    "extension": lambda facts: facts.would_change == "unsure",
    "heads_up": lambda facts: facts.route in {"referral", "school"},
}
