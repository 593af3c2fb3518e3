"""Speak as soon as possible: call first, so that they can ring the next candidate."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from ..letters import Facts
from .fields import Day, Email, Hour, One, Phone
from .step import Doubt, Group, SectionForm, Step, When, Words, layout


class SpeakUpForm(SectionForm):
    how = One(
        _("How will you tell them?"),
        [
            ("call", _("I’ll call, then confirm by email")),
            ("in_person", _("I’ll say it in person, then confirm by email")),
            ("writing", _("I’ll write an email")),
            ("text", _("I’ll send a text or LinkedIn message")),
        ],
        hint=_(
            "A call is usually the kindest way. If all your contact was in writing, or calls are hard for you, write."
        ),
        need=_("Choose how you will tell them."),
    )
    call_on = Day(_("On which day?"), hint=_("Today or tomorrow is best."))
    call_at = Hour(_("At what time?"))
    phone = Phone(_("Their phone number"), limit=40)
    email = Email(_("Their email address"), limit=200)
    your_phone = Phone(_("Your phone number"), limit=40, autocomplete="tel", hint=_("It goes under your name."))

    helper = layout(
        Group("", "how"),
        Group(_("When"), "call_on", "call_at", is_folded=True, when=When("how", ("call", "in_person"))),
        Group(
            _("Contact details"),
            Group(_("For your call"), "phone", when=When("how", ("call",))),
            *("email", "your_phone"),
            is_folded=True,
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.others.is_internal:
            self.reword("how", help_text=_("In person is the kindest way among people who go on working together."))

    @staticmethod
    def doubts(facts: Facts, today: date) -> Iterator[Doubt]:
        if facts.call_on and facts.call_on < today:
            yield Doubt("call_on", "in_past", _("This day is over. When will you call?"))
        elif facts.call_on and facts.reply_by and today <= facts.reply_by < facts.call_on:
            yield Doubt("call_on", "after_reply_by", _("They want your answer before this day. Can you call sooner?"))


STEP = Step(
    "speak-up",
    _("Say it soon"),
    SpeakUpForm,
    advice=(
        _(
            "Once you’re sure, tell them within a day or two. A call takes less than a minute, and you’ll have every "
            "line in front of you. The thought of it is the worst part."
        ),
    ),
    cases=(
        Words(
            _("Say it soon"),
            (_("Once you’re sure, ask for ten minutes within a day or two. You’ll have every line in front of you."),),
            case=lambda facts: facts.is_internal,
        ),
        Words(
            _("Say it soon"),
            (_("Tell your friend yourself, within a day or two, and aloud if you can: it is easier heard than read."),),
            case=lambda facts: facts.is_friends_firm,
        ),
        Words(
            _("Say it soon"),
            (_("They wrote to you, so you may answer in the same way. Two or three lines are enough, also late."),),
            case=lambda facts: facts.is_approached,
        ),
    ),
    applies=lambda facts: not facts.is_mistreated,
)
