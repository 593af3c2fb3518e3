"""A section of the article as a page: its advice, its questions, and what can be wrong with the answers."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, ClassVar, NamedTuple

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, LayoutObject
from crispy_forms.utils import TEMPLATE_PACK
from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ..letters import Facts, indiscretion
from .fields import Label
from .showing import together


class Doubt(NamedTuple):
    """An answer that can be read and can't be meant, such as a call planned for yesterday."""

    field: str
    code: str
    message: Label


INDISCREET = {
    "money": _("This speaks of money. The message leaves the sentence out: a sum invites a counter-offer."),
    "health": _("This speaks of your health. The message leaves the sentence out: it is nobody’s business."),
    "family": _("This speaks of your family. The message leaves the sentence out: it is nobody’s business."),
    "visa": _("This speaks of your papers. The message leaves the sentence out: it is nobody’s business."),
    "religion": _("This speaks of your faith. The message leaves the sentence out: it is nobody’s business."),
    "employer": _("This seems to name the other employer. The message leaves the sentence out."),
}


def indiscretions(facts: Facts, *names: str) -> Iterator[Doubt]:
    """A doubt at each text that tells what no message says."""
    for name in names:
        if told := indiscretion(facts, name):
            yield Doubt(name, "indiscreet", INDISCREET[told])


class Group(LayoutObject):
    """Questions under one heading. Folded away, they show by themselves once one of them is answered or wrong."""

    def __init__(self, title: Label, *fields: str, folded: bool = False) -> None:
        self.title = title
        self.fields = list(fields)
        self.folded = folded

    def render(self, form: Any, context: Any, template_pack: Any = TEMPLATE_PACK, **kwargs: Any) -> SafeString:
        questions = [form[name] for name in self.fields]
        opened = any(question.value() or question.errors for question in questions)
        return together(self, questions, opened=opened, pack=template_pack)


def laid_out(*groups: Group) -> FormHelper:
    """The questions alone: the page brings the form element, the token and the buttons."""
    helper = FormHelper()
    helper.form_tag = False
    helper.disable_csrf = True
    helper.layout = Layout(*groups)
    return helper


class SectionForm(forms.Form):
    """The questions of one page, checked together with the answers of all others."""

    use_required_attribute = False
    helper: ClassVar[FormHelper]
    fact_names: ClassVar[Mapping[str, str]] = {}
    """The facts that aren't named as their question is: another section has a question of that name."""

    def __init__(self, data: Mapping[str, Any] | None = None, *, others: Facts, today: date, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.others = others
        self.today = today

    @staticmethod
    def doubts(facts: Facts, today: date) -> Iterable[Doubt]:
        return ()

    @classmethod
    def facts_of(cls, answers: Mapping[str, Any]) -> dict[str, Any]:
        """The answers under the names that Facts has for them."""
        return {cls.fact_names.get(name, name): value for name, value in answers.items()}

    @classmethod
    def typed(cls, data: QueryDict) -> dict[str, Any]:
        """What was typed, as it is stored: empty answers left out."""
        questions: dict[str, Any] = cls.base_fields
        typed = {name: question.typed(data, name) for name, question in questions.items()}
        return {name: value for name, value in typed.items() if value not in ("", [])}

    def clean(self) -> dict[str, Any]:
        facts = replace(self.others, **self.facts_of(self.cleaned_data))
        for doubt in self.doubts(facts, self.today):
            if doubt.field in self.cleaned_data:
                self.add_error(doubt.field, ValidationError(doubt.message, doubt.code))
        return self.cleaned_data


@dataclass(frozen=True)
class Step:
    """One page. `applies` tells for which answers it is asked at all."""

    slug: str
    title: Label
    form: type[SectionForm]
    advice: tuple[Label, ...] = ()
    applies: Callable[[Facts], bool] = lambda facts: True
    template: str = "step.html"
