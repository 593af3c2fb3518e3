"""Give an honest reason: one, short and true; money is none unless more of it would change your mind."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from ..letters import Facts
from .fields import Day, One, Several, Text, YesNo
from .step import Doubt, Group, SectionForm, Step, When, Words, indiscretions, layout

REASONS = (
    ("other_offer", _("I’m taking another job")),
    ("staying", _("I’m staying where I am")),
    ("career_direction", _("I want to go in another direction")),
    ("timing", _("It isn’t the right moment")),
    ("location", _("The location, or the commute")),
    ("role_fit", _("It isn’t quite the job I want")),
    ("workplace_fit", _("The place didn’t feel right")),
    ("terms", _("The terms (pay, hours, contract)")),
    ("personal", _("Something in my private life")),
    ("mistreatment", _("I was treated badly")),
    ("private", _("I’d rather not say")),
)
SAYABLE = tuple(code for code, _label in REASONS if Facts(reason=code).may_give_detail)
"""The reasons that a sentence of one's own may follow."""
MOVABLE = ("terms", "location", "timing")
"""The reasons that another offer could take away."""


class HonestReasonForm(SectionForm):
    reason = One(_("What is the main reason?"), REASONS, need=_("Choose the reason, or “I’d rather not say”."))
    reason_detail = Text(
        _("In one sentence of your own"),
        limit=300,
        said=True,
        hint=_(
            "It goes into the message as you type it. Leave out the other employer’s name and any sum. If you’ve "
            "turned them down before, let your reason say so: “as last spring, I want to stay in research”."
        ),
    )
    other_offer_written = YesNo(_("Do you have the other offer in writing?"))
    would_change = One(
        _("Would you say yes if the pay, the place or the date were different?"),
        [("no", _("No")), ("yes", _("Yes")), ("unsure", _("I don’t know yet"))],
        inline=True,
        hint=_("If so, ask them first, or ask for time to think: you’ll get a message for that."),
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
        hint=_("It goes into the message that asks for it, and into no other."),
    )
    extension_until = Day(_("Until when do you need to think?"), hint=_("Three to five working days are usual."))
    on_benefits = YesNo(
        _("Do you receive unemployment benefits?"),
        hint=_(
            "Turning down a job can cost you benefits. No message mentions this; it only adds a line to your "
            "checklist. If a work permit or a visa hangs on this job, ask whoever files it before you say no."
        ),
    )
    record = Text(
        _("Your own record"),
        limit=5000,
        apart=True,
        rows=6,
        hint=_("What happened, when, who was there. It is for you alone, and never goes into a message."),
    )

    helper = layout(
        Group("", "reason"),
        Group(_("For your own records"), "record", when=When("reason", ("mistreatment",))),
        Group(_("The other offer"), "other_offer_written", when=When("reason", ("other_offer",))),
        Group(
            _("Are you sure?"),
            "would_change",
            Group(_("What would make it a yes"), "change_what", "change_detail", when=When("would_change", ("yes",))),
            Group(_("Time to think"), "extension_until", when=When("would_change", ("unsure",))),
            is_folded=True,
            opens=When("reason", MOVABLE),
        ),
        Group(
            _("Your own words, benefits, a permit"),
            Group(_("In your own words"), "reason_detail", when=When("reason", SAYABLE)),
            "on_benefits",
            is_folded=True,
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.others.is_mistreated:
            self.helper = AFTER_MISTREATMENT

    @staticmethod
    def doubts(facts: Facts, today: date) -> Iterator[Doubt]:
        if facts.extension_until and facts.extension_until < today:
            yield Doubt("extension_until", "in_past", _("This day is over. Until when would you like to think?"))
        elif facts.asks_for_time and _is_before(facts.extension_until, facts.reply_by):
            yield Doubt("extension_until", "before_reply_by", _("They give you longer than this already."))
        if facts.reason == "terms" and facts.would_change == "no":
            yield Doubt("reason", "no_reason", _TERMS)
        if facts.may_give_detail:
            yield from indiscretions(facts, "reason_detail")
        yield from indiscretions(facts, "change_detail")


def _is_before(day: date | None, other: date | None) -> bool:
    return bool(day and other and day < other)


AFTER_MISTREATMENT = layout(
    Group("", "record"),
    Group(_("Benefits, a permit"), "on_benefits", is_folded=True),
    Group(
        _("Another reason after all"),
        *("reason", "reason_detail", "other_offer_written", "would_change"),
        *("change_what", "change_detail", "extension_until"),
        stays_folded=True,
    ),
)
_TERMS = _(
    "If no figure would make you say yes, give another true reason: otherwise they may offer more, and you’d have "
    "to say "
    "no twice. If there is no other, keep this one: the message will say that the offer doesn’t match what you’re "
    "looking for."
)

STEP = Step(
    "honest-reason",
    _("Give an honest reason"),
    HonestReasonForm,
    advice=(
        _("One reason, short and true. Two sound like excuses. Leave money out unless more would change your mind."),
    ),
    cases=(
        Words(
            _("What happened"),
            (
                _("We’re sorry. You owe them no thanks and no reason: your message will be two neutral lines."),
                _("If you like, write down what happened while it is fresh."),
            ),
            case=lambda facts: facts.is_mistreated,
        ),
    ),
)
