"""Typed answers in words: codes by their labels, dates in the page's language."""

from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.utils.formats import time_format

from ..models import SectionAnswers
from ..steps import Step
from ..steps.fields import Day, Hour, One, Several
from ..templatetags.days import in_words as day_in_words


class Answer(NamedTuple):
    """One line of check-your-answers."""

    field: str
    label: str
    words: str
    needed: bool
    wrong: str


def answers(step: Step, typed: SectionAnswers, wrong: dict[str, str]) -> list[Answer]:
    """Every question of the section with its answer; `wrong` says by field what is the matter with it."""
    return [
        Answer(name, str(field.label), in_words(field, typed.get(name)), field.required, wrong.get(name, ""))
        for name, field in step.form.base_fields.items()
    ]


def in_words(field: Any, typed: Any) -> str:
    """The answer as a person would read it; as it was typed where it can't be read."""
    if not typed:
        return ""
    if isinstance(field, One):
        return str(field.labels.get(typed, typed))
    if isinstance(field, Several):
        return " · ".join(str(label) for code, label in field.labels.items() if code in typed)
    if isinstance(field, Day | Hour):
        return _moment_in_words(field, typed)
    return str(typed)


def _moment_in_words(field: Day | Hour, typed: str) -> str:
    try:
        moment = field.clean(typed)
    except ValidationError:
        return typed
    return day_in_words(moment, "j F Y") if isinstance(field, Day) else time_format(moment, "H:i")


def differences(step: Step, ours: SectionAnswers, theirs: SectionAnswers) -> list[tuple[str, str, str]]:
    """Label, our words and theirs, for each answer that differs."""
    fields = step.form.base_fields
    return [
        (str(field.label), in_words(field, ours.get(name)), in_words(field, theirs.get(name)))
        for name, field in fields.items()
        if ours.get(name) != theirs.get(name)
    ]
