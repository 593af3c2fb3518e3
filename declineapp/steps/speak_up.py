"""Speak as soon as possible: call first, so that they can ring the next candidate."""

from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext_lazy as _

from ..letters import Facts
from .fields import Day, Email, Hour, One, Phone
from .step import Doubt, Group, SectionForm, Step, laid_out


class SpeakUpForm(SectionForm):
    how = One(
        _("How will you tell them?"),
        [
            ("call", _("I’ll call, then confirm by e-mail")),
            ("in_person", _("I’ll say it in person, then confirm by e-mail")),
            ("writing", _("I’ll write an email")),
            ("text", _("I’ll send a text or LinkedIn message")),
        ],
        hint=_("A call is kindest. Writing is right where all was written so far, or where a call is hard for you."),
        need=_("Choose how you will tell them."),
    )
    call_on = Day(_("On which day will you tell them?"), hint=_("Today or tomorrow is best."))
    call_at = Hour(_("At what time?"))
    phone = Phone(_("Their phone number"), limit=40)
    email = Email(_("Their e-mail address"), limit=200)
    your_phone = Phone(_("Your phone number"), limit=40, autocomplete="tel", hint=_("It goes under your name."))

    helper = laid_out(
        Group("", "how", "call_on", "call_at"),
        Group(_("To have at hand"), "phone", "email", "your_phone"),
    )

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
            "Until they hear from you, somebody else is waiting. Call within a day or two of being sure, and they can "
            "still call the person who came second."
        ),
        _(
            "You’ll have every line in front of you. It takes less than a minute, and the thought of it is the "
            "worst part."
        ),
    ),
)
