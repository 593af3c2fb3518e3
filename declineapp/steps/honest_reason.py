"""Give an honest reason: one, short and true; money is none unless more of it would change your mind."""

from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext_lazy as _

from ..letters import Facts
from .fields import Day, One, Several, Text, YesNo
from .step import Doubt, Group, SectionForm, Step, indiscretions, laid_out


class HonestReasonForm(SectionForm):
    reason = One(
        _("What is the main reason?"),
        [
            ("other_offer", _("I’m taking another job")),
            ("staying", _("I’m staying where I am")),
            ("career_direction", _("I don’t want to change what I do after all")),
            ("timing", _("It isn’t the right moment")),
            ("location", _("The location, or the commute")),
            ("role_fit", _("The work isn’t quite what I’m looking for")),
            ("workplace_fit", _("The place didn’t feel right")),
            ("terms", _("The terms (pay, hours, contract)")),
            ("personal", _("Something in my private life")),
            ("mistreatment", _("I was treated badly")),
            ("private", _("I’d rather not say")),
        ],
        need=_("Choose the reason, or “I’d rather not say”."),
    )
    reason_detail = Text(
        _("In one sentence of your own"),
        limit=300,
        said=True,
        hint=_(
            "It goes into the message as you type it. If you chose “the terms”, “something in my private life”, “I was "
            "treated badly” or “I’d rather not say”, it stays out: there, less is safer. Never name the other employer "
            "or a sum."
        ),
    )
    would_change = One(
        _("Would you say yes if the pay, the place or the date were different?"),
        [("no", _("No")), ("yes", _("Yes")), ("unsure", _("I don’t know yet"))],
        hint=_("Be honest with yourself here. If a better offer would do, this is no refusal yet."),
    )
    change_what = Several(
        _("What would have to change?"),
        [
            ("pay", _("The pay")),
            ("place", _("The place")),
            ("date", _("The start date")),
            ("duties", _("The work itself")),
            ("other", _("Something else")),
        ],
    )
    change_detail = Text(
        _("What exactly would make it a yes?"),
        limit=300,
        said=True,
        hint=_("It goes into a message that asks for it, and into no other."),
    )
    extension_until = Day(_("Until when do you need to think?"), hint=_("Three to five working days are usual."))
    other_offer_written = YesNo(
        _("Do you have the other offer in writing?"), hint=_("Only if you are taking another job.")
    )
    on_benefits = YesNo(
        _("Do you receive unemployment benefits?"),
        hint=_(
            "Refusing a job can cost you benefits. No message mentions this answer; it only adds a line to your checklist."
        ),
    )

    helper = laid_out(
        Group("", "reason", "reason_detail", "other_offer_written"),
        Group(_("Is it really no?"), "would_change"),
        Group(_("If something would change your mind"), "change_what", "change_detail", "extension_until", folded=True),
        Group(_("Unemployment benefits"), "on_benefits"),
    )

    @staticmethod
    def doubts(facts: Facts, today: date) -> Iterator[Doubt]:
        if facts.extension_until and facts.extension_until < today:
            yield Doubt("extension_until", "in_past", _("This day is over. Until when would you like to think?"))
        if facts.reason == "terms" and facts.would_change == "no":
            yield Doubt("reason", "no_reason", _TERMS)
        if facts.may_give_detail:
            yield from indiscretions(facts, "reason_detail")
        yield from indiscretions(facts, "change_detail")


_TERMS = _(
    "If no figure would make you say yes, the terms aren’t the reason: they might raise them, and you’d have to say no "
    "twice. What else is true? If nothing, keep it: the message will say that the offer doesn’t match what you are "
    "looking for."
)

STEP = Step(
    "honest-reason",
    _("Give an honest reason"),
    HonestReasonForm,
    advice=(
        _("One reason, short and true. Two reasons sound like excuses, and each can be argued with."),
        _("Don’t give money as the reason unless more of it would change your mind: they may come back with more."),
    ),
)
