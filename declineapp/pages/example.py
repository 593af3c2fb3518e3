"""A worked example: an invented person’s answers, and the message that they make."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..letters import Facts, Letter, compose
from ..models import SectionAnswers
from ..steps import STEP_BY_SLUG, STEPS
from ..steps.fields import Label, One, Several
from .answers import in_words

_HEARD = (
    ("offer", "role"),
    ("offer", "company"),
    ("be-grateful", "specific"),
    ("honest-reason", "reason"),
    ("open-door", "keep_in_touch"),
)


def _typed(value: Any) -> Any:
    """An answer as it is typed: codes, texts, yes and no."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return list(value) if isinstance(value, tuple) else value


@dataclass(frozen=True)
class Example:
    code: str
    title: Label
    story: Label
    facts: Facts
    kind: str = "email"
    """The message that it shows."""

    @property
    def language(self) -> str:
        return self.facts.message_language

    @property
    def said(self) -> list[tuple[str, str]]:
        """The answers most heard in the letter, in words, each with its question."""
        fields = [(name, STEP_BY_SLUG[slug].form.base_fields[name]) for slug, name in _HEARD]
        said = [(str(field.label), in_words(field, _typed(getattr(self.facts, name)))) for name, field in fields]
        return [(label, words) for label, words in said if words]

    @property
    def choices(self) -> dict[str, SectionAnswers]:
        """Its answers as one types them, without the names and the words, which are everyone's own."""
        return {
            step.slug: {
                name: _typed(getattr(self.facts, name))
                for name, field in step.form.base_fields.items()
                if isinstance(field, One | Several) and getattr(self.facts, name) not in ("", (), None)
            }
            for step in STEPS
        }

    @cached_property
    def letter(self) -> Letter:
        return compose(self.facts)[self.kind]
