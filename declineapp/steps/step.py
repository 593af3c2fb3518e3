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
from .showing import render_group, render_question


class Doubt(NamedTuple):
    """A valid answer that is probably a mistake, such as a call planned for yesterday."""

    field: str
    code: str
    message: Label


INDISCREET = {
    "money": _("This mentions money, so the message leaves the sentence out: a figure invites a counter-offer."),
    "private-detail": _("This is private, so the message leaves the sentence out."),
    "other-employer": _("This seems to name the other employer, so the message leaves the sentence out."),
}


def indiscretions(facts: Facts, *names: str) -> Iterator[Doubt]:
    """A doubt at each of these texts from which messages leave sentences out."""
    for name in names:
        if topic := indiscretion(facts, name):
            yield Doubt(name, "indiscreet", INDISCREET[topic])


@dataclass(frozen=True)
class When:
    """An answer on the same page: one of these codes, or any answer at all."""

    field: str
    codes: tuple[str, ...] = ()

    def holds(self, form: Any) -> bool:
        value = form[self.field].value() or ()
        answers = (value,) if isinstance(value, str) else value
        return bool(set(self.codes).intersection(answers) if self.codes else answers)

    def __str__(self) -> str:
        """As app.js reads it."""
        return f"{self.field}={','.join(self.codes)}"


class Group(LayoutObject):
    """Questions, and groups of questions, under one heading.

    `is_folded`: the person opens it; it opens by itself where one of its questions is answered or wrong, or where
    `opens` holds. `stays_folded`: folded whatever is answered, unless it is wrong.
    `when`: asked where another answer calls for it; without scripts, folded until then.
    """

    def __init__(
        self,
        title: Label,
        *parts: "str | Group",
        is_folded: bool = False,
        stays_folded: bool = False,
        when: When | None = None,
        opens: When | None = None,
    ) -> None:
        self.title = title
        self.parts = parts
        self.is_folded = is_folded or stays_folded
        self.stays_folded = stays_folded
        self.when = when
        self.opens = opens

    @property
    def names(self) -> list[str]:
        """The questions in it."""
        return [name for part in self.parts for name in (part.names if isinstance(part, Group) else [part])]

    def relevant_questions(self, form: Any) -> list[str]:
        """The questions that these answers call for."""
        if self.when and not self.when.holds(form):
            return []
        return [
            name
            for part in self.parts
            for name in (part.relevant_questions(form) if isinstance(part, Group) else [part])
        ]

    def render(self, form: Any, context: Any, template_pack: Any = TEMPLATE_PACK, **kwargs: Any) -> SafeString:
        parts = [
            part.render(form, context, template_pack)
            if isinstance(part, Group)
            else render_question(form[part], template_pack)
            for part in self.parts
        ]
        wrong, answered = (any(each(form[name]) for name in self.names) for each in (_is_wrong, _is_answered))
        is_asked = wrong or answered or not self.when or self.when.holds(form)
        opens = bool(self.opens and self.opens.holds(form)) or bool(self.when and is_asked and not self.is_folded)
        is_open = wrong or (not self.stays_folded and (answered or opens))
        return render_group(self, parts, is_asked=is_asked, is_open=is_open, pack=template_pack)


def _is_wrong(question: forms.BoundField) -> bool:
    return bool(question.errors)


def _is_answered(question: forms.BoundField) -> bool:
    return bool(question.value())


def layout(*groups: Group) -> FormHelper:
    """The questions alone: the page brings the form element, the token and the buttons."""
    helper = FormHelper()
    helper.form_tag = False
    helper.disable_csrf = True
    helper.layout = Layout(*groups)
    return helper


class SectionForm(forms.Form):
    """The questions of one page, checked together with the answers of all others."""

    use_required_attribute = False
    helper: FormHelper
    fact_names: ClassVar[Mapping[str, str]] = {}
    """By question, the name of its fact where the two differ: another section has a question of that name."""

    def __init__(self, data: Mapping[str, Any] | None = None, *, others: Facts, today: date, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.others = others
        self.today = today

    def reword(self, name: str, *, choices: Mapping[str, Label] | None = None, **words: Any) -> None:
        """Ask a question in other words in this form; `choices` are the other words of some of its codes."""
        question: Any = self.fields[name]
        if choices:
            words["choices"] = [(code, choices.get(code, label)) for code, label in question.choices]
        self.fields[name] = question.with_words(**words)

    @property
    def relevant_questions(self) -> list[str]:
        """The questions that the answers call for."""
        return [name for group in self.helper.layout.fields for name in group.relevant_questions(self)]

    @staticmethod
    def doubts(facts: Facts, today: date) -> Iterable[Doubt]:
        return ()

    @classmethod
    def facts_of(cls, answers: Mapping[str, Any]) -> dict[str, Any]:
        """The answers under the names that Facts has for them, without those that are for the person alone."""
        questions: dict[str, Any] = cls.base_fields
        return {cls.fact_names.get(name, name): value for name, value in answers.items() if not questions[name].apart}

    @classmethod
    def raw_answers(cls, data: QueryDict) -> dict[str, Any]:
        """What was typed, as it is stored: empty answers left out."""
        questions: dict[str, Any] = cls.base_fields
        answers = {name: question.raw_value(data, name) for name, question in questions.items()}
        return {name: value for name, value in answers.items() if value not in ("", [])}

    def clean(self) -> dict[str, Any]:
        facts = replace(self.others, **self.facts_of(self.cleaned_data))
        for doubt in self.doubts(facts, self.today):
            if doubt.field in self.cleaned_data:
                self.add_error(doubt.field, ValidationError(doubt.message, doubt.code))
        return self.cleaned_data


@dataclass(frozen=True)
class Words:
    """A page's title and advice in one case; `case` tells for which facts they stand there."""

    title: Label
    advice: tuple[Label, ...]
    case: Callable[[Facts], bool]


@dataclass(frozen=True)
class Step:
    """One page. `applies` tells for which facts it is asked at all; `cases` are its words for some of them, instead of
    its own `title` and `advice`.
    """

    slug: str
    title: Label
    form: type[SectionForm]
    advice: tuple[Label, ...] = ()
    applies: Callable[[Facts], bool] = lambda facts: True
    template: str = "step.html"
    cases: tuple[Words, ...] = ()

    def words(self, facts: Facts) -> Words:
        """The words of the first case that applies, or the step's own."""
        own = Words(self.title, self.advice, case=lambda facts: True)
        return next((words for words in self.cases if words.case(facts)), own)
