"""The kinds of question. Each knows the shape its answer is typed in and what it is read as.

`shape` is the type of a typed answer (in JSON, and in a stored draft); `clean` gives what Facts holds.
`kind` names the branch of templates/merci/field.html that shows the question.
"""

import re
from collections.abc import Sequence
from datetime import date, time
from functools import cached_property
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

Label = Any
"""A str, or a lazy translation of one."""
Choices = Sequence[tuple[str, Label]]

LINE_BREAK = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Control characters, what is left of broken UTF-8, and halves of a pair that JSON can smuggle in.
UNREADABLE = re.compile("[\x00-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ud800-\udfff]")
YEARS = range(2000, 2101)


class Question:
    """What all questions share; mixed into Django's fields. A value: a form that asks in other words asks a copy."""

    shape: type = str
    kind = ""
    stem: Label = ""
    said = False
    """The message takes the answer in, so that it is typed in the message's language."""
    lang = ""
    """That language, where it isn't the page's."""
    apart = False
    """For its writer alone: no message, no checklist and no coach ever knows it."""
    inline = False
    """Its choices are short, and stand side by side."""
    is_reworded = False
    """Its label or its choices are other ones than the form was written with."""

    def __init__(
        self,
        label: Label,
        *,
        need: Label = "",
        hint: Label = "",
        said: bool = False,
        apart: bool = False,
        inline: bool = False,
        **kwargs: Any,
    ) -> None:
        self.said = said
        self.apart = apart
        self.inline = inline
        messages = {"required": need} | kwargs.pop("error_messages", {})
        super().__init__(  # type: ignore[call-arg]
            label=label, help_text=hint, required=bool(need), error_messages=messages, **kwargs
        )

    def __deepcopy__(self, memo: object) -> Any:
        # Each form would copy all its questions before it asks one, a tenth of a page's time.
        return self

    def with_words(self, **words: Any) -> Any:
        """The same question in other words."""
        other = super().__deepcopy__({})  # type: ignore[misc]
        for name, value in words.items():
            setattr(other, name, value)
        other.is_reworded = self.is_reworded or not words.keys() <= {"stem", "lang"}
        return other

    @cached_property
    def unanswered(self) -> Any:
        """The value of an empty answer, where the question is optional. Kept, for most are, and cleaning takes time."""
        return self.clean(None)  # type: ignore[attr-defined]

    def raw_value(self, data: QueryDict, name: str) -> Any:
        """The answer as it is stored. NUL can't be typed, and PostgreSQL can't store it."""
        if self.shape is list:
            return [code.replace("\0", "") for code in data.getlist(name)]
        return data.get(name, "").replace("\0", "")


class Text(Question, forms.CharField):
    """Some lines."""

    kind = "text"

    def __init__(self, label: Label, *, limit: int, rows: int = 3, **kwargs: Any) -> None:
        self.limit = limit
        self.rows = rows
        super().__init__(label, **kwargs)

    def to_python(self, value: str | None) -> str:
        if UNREADABLE.search(value or ""):
            raise ValidationError(_("Some characters here can’t be read. Please type them again."), "unreadable")
        # A browser counts a line break once and sends it as two characters.
        return (super().to_python(value) or "").replace("\r\n", "\n")

    def run_validators(self, value: str) -> None:
        if len(value) > self.limit:
            raise ValidationError(_too_long(self.limit), "max_length", {"limit": self.limit, "length": len(value)})


def _too_long(limit: int) -> Label:
    return ngettext_lazy(
        "Please keep this to %(limit)d character: it has %(length)d.",
        "Please keep this to %(limit)d characters: it has %(length)d.",
        "limit",
    )


class Line(Text):
    """One line: it may end up in a subject, a greeting or a file name."""

    kind = "line"
    input_type = "text"

    def __init__(self, label: Label, *, autocomplete: str = "off", **kwargs: Any) -> None:
        self.autocomplete = autocomplete
        super().__init__(label, **kwargs)

    def to_python(self, value: str | None) -> str:
        if LINE_BREAK.search(value or ""):
            raise ValidationError(_("This belongs on one line. Please take the line break out."), "line_break")
        return super().to_python(value)


class Phone(Line):
    input_type = "tel"

    def run_validators(self, value: str) -> None:
        super().run_validators(value)
        if value and not any(sign.isdigit() for sign in value):
            raise ValidationError(_("A phone number has digits, such as +44 20 7946 0000."), "invalid")


class Email(Line):
    input_type = "email"

    def run_validators(self, value: str) -> None:
        super().run_validators(value)
        try:
            forms.EmailField().run_validators(value)
        except ValidationError as error:
            raise ValidationError(_("An email address looks like anne@example.org."), "invalid") from error


class One(Question, forms.ChoiceField):
    """One of several."""

    kind = "one"

    def __init__(self, label: Label, choices: Choices, **kwargs: Any) -> None:
        self.labels = dict(choices)
        super().__init__(label, choices=choices, error_messages=_UNKNOWN, widget=forms.RadioSelect, **kwargs)


class Pick(One):
    """One of many that everybody knows: a closed list takes one line."""

    kind = "pick"


class YesNo(One):
    """Read as True, False, or None when not answered."""

    def __init__(self, label: Label, **kwargs: Any) -> None:
        super().__init__(label, [("yes", _("Yes")), ("no", _("No"))], inline=True, **kwargs)

    def clean(self, value: Any) -> bool | None:
        return {"yes": True, "no": False}.get(super().clean(value))


class Several(Question, forms.MultipleChoiceField):
    """Any number of several; read as a tuple in the order of the question."""

    kind = "several"
    shape = list

    def __init__(self, label: Label, choices: Choices, **kwargs: Any) -> None:
        self.labels = dict(choices)
        super().__init__(label, choices=choices, error_messages=_UNKNOWN, widget=forms.CheckboxSelectMultiple, **kwargs)

    def clean(self, value: Any) -> tuple[str, ...]:
        chosen = set(super().clean(value))
        return tuple(code for code in self.labels if code in chosen)


class Day(Question, forms.DateField):
    """A date, typed and stored as 2026-05-04 under every language."""

    kind = "line"
    input_type = "date"
    autocomplete = "off"

    def __init__(self, label: Label, **kwargs: Any) -> None:
        super().__init__(label, input_formats=["%Y-%m-%d"], error_messages=_NO_DATE, **kwargs)

    def to_python(self, value: Any) -> date | None:
        day = super().to_python(value)
        if day and day.year not in YEARS:
            raise ValidationError(_FAR_OFF, "far_off", {"first": YEARS[0], "last": YEARS[-1]})
        return day


class Hour(Question, forms.TimeField):
    """A time of the day, typed and stored as 14:30."""

    kind = "line"
    input_type = "time"
    autocomplete = "off"

    def __init__(self, label: Label, **kwargs: Any) -> None:
        super().__init__(label, input_formats=["%H:%M"], error_messages=_NO_TIME, **kwargs)

    def to_python(self, value: Any) -> time | None:
        return super().to_python(value)


class Count(Question, forms.IntegerField):
    """A whole number from 0."""

    kind = "line"
    input_type = "number"
    shape = int

    def __init__(self, label: Label, **kwargs: Any) -> None:
        super().__init__(label, min_value=0, max_value=9999, **kwargs)

    def raw_value(self, data: QueryDict, name: str) -> Any:
        text = super().raw_value(data, name)
        return int(text) if re.fullmatch("[0-9]{1,9}", text) else text

    def clean(self, value: Any) -> int | None:
        number: int | None = super().clean(value)
        return number


_UNKNOWN = {
    "invalid_choice": _("“%(value)s” isn’t one of the answers. Please choose from the list."),
    "invalid_list": _("Please choose from the list."),
}
_NO_DATE = {"invalid": _("Please give a real date, such as 2027-05-04 for the 4th of May 2027.")}
_FAR_OFF = _("Please check the year: it must be between %(first)d and %(last)d.")
_NO_TIME = {"invalid": _("Please give a time such as 14:30.")}
