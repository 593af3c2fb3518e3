"""From what was typed to what a letter may know."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from ..letters import Facts
from .fields import Question
from .step import Step

Errors = dict[str, dict[str, ValidationError]]
"""What is wrong, by section and field; the field "" stands for the section itself."""


class Reading(NamedTuple):
    """The facts of the answers that can be read, and what is wrong with the others."""

    facts: Facts
    errors: Errors


def read(answers: Any, steps: tuple[Step, ...]) -> Reading:
    """Any JSON whatever becomes Facts; what is malformed, unknown or missing is an error and left out."""
    if not isinstance(answers, Mapping):
        return Reading(Facts(), {"answers": {"": ValidationError(_("This isn’t an object."), "malformed")}})
    values: dict[str, Any] = {}
    errors: Errors = {
        str(slug): {"": ValidationError(_("There is no such section."), "unknown")}
        for slug in answers.keys() - {step.slug for step in steps}
    }
    for step in steps:
        section_errors = _read_section(step, answers.get(step.slug, {}), values)
        if section_errors:
            errors[step.slug] = section_errors
    return Reading(Facts(**values), errors)


def errors_in(step: Step, answers: Any) -> dict[str, ValidationError]:
    """What can't be read, or is missing, in one section's answers."""
    return _read_section(step, answers, {})


def _read_section(step: Step, answers: Any, values: dict[str, Any]) -> dict[str, ValidationError]:
    """Put the section's facts into `values`; what can't be read is returned."""
    if not isinstance(answers, Mapping):
        return {"": ValidationError(_("This isn’t an object."), "malformed")}
    questions: dict[str, Any] = step.form.base_fields
    cleaned: dict[str, Any] = {}
    errors = {
        str(name): ValidationError(_("There is no such question."), "unknown") for name in answers.keys() - questions
    }
    for name, question in questions.items():
        try:
            cleaned[name] = _read_answer(question, answers.get(name))
        except ValidationError as error:
            errors[name] = error.error_list[0]
    values.update(step.form.facts_of(cleaned))
    return errors


def _read_answer(question: Question, value: Any) -> Any:
    if value is None and not question.required:  # type: ignore[attr-defined]
        return question.unanswered
    if value is not None and value != "" and not _has_shape_of(question, value):
        raise ValidationError(_("This answer has the wrong shape."), "malformed")
    return question.clean(value)  # type: ignore[attr-defined]


def _has_shape_of(question: Question, value: Any) -> bool:
    if question.shape is list:
        return isinstance(value, list) and all(isinstance(code, str) for code in value)
    return type(value) is question.shape
