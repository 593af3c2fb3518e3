"""Which messages there are, and which of them apply."""

from collections.abc import Callable

from .facts import Facts

KINDS = ("call", "voicemail", "email", "note", "reply", "reminder", "negotiate", "extension", "heads_up")

_FIRST = ("reply", "reminder", "negotiate", "extension")
"""Shown before the others where they apply: messages that follow a no already sent, or that ask for something."""


def applying(facts: Facts) -> tuple[str, ...]:
    """The kinds of message these facts call for, in the order in which they are shown."""
    kinds = [kind for kind in KINDS if _APPLIES[kind](facts)]
    return tuple(sorted(kinds, key=lambda kind: not _comes_first(facts, kind)))


def _comes_first(facts: Facts, kind: str) -> bool:
    is_answer = kind in _FIRST and not (kind == "reply" and facts.is_threatened)
    return is_answer or (kind == "note" and facts.how == "text")


def _has_call(facts: Facts) -> bool:
    return facts.is_by_voice and not facts.is_mistreated


_APPLIES: dict[str, Callable[[Facts], bool]] = {
    "call": _has_call,
    "voicemail": lambda facts: _has_call(facts) and facts.how == "call",
    "email": lambda facts: True,
    "note": lambda facts: facts.how == "text" or (facts.leaves_door_open and not facts.is_own_manager),
    "reply": lambda facts: facts.email_outcome == "insists",
    "reminder": lambda facts: facts.email_outcome == "no_reply",
    "negotiate": lambda facts: (
        facts.would_change == "yes" and not (facts.is_mistreated or facts.has_spoken or facts.is_sent)
    ),
    "extension": lambda facts: facts.asks_for_time,
    "heads_up": lambda facts: facts.route in {"referral", "school"} and not facts.is_to_referrer,
}
