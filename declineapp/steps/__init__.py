"""Asking: the sections of the article in order, one file a section."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ..letters import Facts
from . import be_grateful, honest_reason, offer, open_door, reading, speak_up, stand_firm
from .aside import OUTCOME, STYLE
from .reading import Errors, Reading, errors_in
from .step import Doubt, SectionForm, Step

__all__ = [
    "ASKED",
    "OUTCOME",
    "STEPS",
    "STEP_BY_SLUG",
    "STYLE",
    "Doubt",
    "Errors",
    "Reading",
    "SectionForm",
    "Step",
    "errors_in",
    "read",
]

STEPS = (offer.STEP, speak_up.STEP, be_grateful.STEP, honest_reason.STEP, stand_firm.STEP, open_door.STEP)
ASKED = (*STEPS, OUTCOME, STYLE)

STEP_BY_SLUG: Mapping[str, Step] = {step.slug: step for step in ASKED}


def read(answers: Any) -> Reading:
    """The facts of these answers, and what is wrong with them: see `reading.read`."""
    return reading.read(answers, ASKED)


def doubts(facts: Facts, today: date) -> dict[str, dict[str, Doubt]]:
    """The doubts by section and field: answers that are valid, and probably mistakes."""
    by_field = {step.slug: {doubt.field: doubt for doubt in step.form.doubts(facts, today)} for step in ASKED}
    return {slug: fields for slug, fields in by_field.items() if fields}
