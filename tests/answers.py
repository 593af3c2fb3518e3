"""The one good draft. A test bends a copy."""

from copy import deepcopy
from typing import Any

COMPLETE: dict[str, dict[str, Any]] = {
    "offer": {
        "message_language": "en",
        "your_name": "Nadia Osman",
        "company": "Northwind",
        "role": "data analyst",
        "recipient_name": "Anne Martin",
        "address": "warm",
        "stage": "offered",
    },
    "speak-up": {"how": "call", "your_phone": "+44 20 7946 0000"},
    "be-grateful": {"liked": ["people", "team"], "specific": "the walk through the workshop"},
    "honest-reason": {"reason": "other_offer", "would_change": "no"},
    "stand-firm": {"expect": ["why"]},
    "open-door": {"keep_in_touch": ["linkedin"]},
}


def bent(**sections: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The good draft with other answers: `bent(offer={"role": "cook"})`; None takes an answer away.

    Sections are named with an underscore, as in `speak_up`.
    """
    answers = deepcopy(COMPLETE)
    for name, changes in sections.items():
        typed = answers.setdefault(name.replace("_", "-"), {})
        typed.update(changes)
        answers[name.replace("_", "-")] = {field: value for field, value in typed.items() if value is not None}
    return answers
