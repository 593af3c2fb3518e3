"""When one door closes, leave it open: staying in touch, an event, recommending somebody."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from ..letters import Facts
from .fields import Day, Line, Several, Text, YesNo
from .step import Doubt, Group, SectionForm, Step, When, Words, indiscretions, layout


class OpenDoorForm(SectionForm):
    keep_in_touch = Several(
        _("How would you like to stay in touch?"),
        [
            ("linkedin", _("On LinkedIn")),
            ("email", _("By email")),
            ("event", _("We may meet at an event")),
        ],
        hint=_("Only if you mean it. If you leave this empty, your message doesn’t mention it."),
    )
    event_name = Line(_("Which event?"), limit=100)
    event_on = Day(_("On which day is it?"), hint=_("For your checklist, and for the message."))
    event_when = Line(
        _("Or when, in words?"),
        limit=60,
        said=True,
        hint=_("In the language of your message, for instance “next month”."),
    )
    referral_name = Line(_("Do you know someone who would suit the job?"), limit=80, hint=_("First and last name."))
    referral_why = Text(
        _("Why this person?"),
        limit=200,
        said=True,
        hint=_("One sentence of your own, in the language of your message."),
    )
    referral_consent = YesNo(
        _("Have they agreed to be named?"), hint=_("Until they have, your message doesn’t mention them.")
    )
    follow_up = YesNo(_("Will you write once more in a few weeks?"), hint=_("It goes on your checklist."))

    helper = layout(
        Group("", "keep_in_touch"),
        Group(_("The event"), "event_name", "event_on", "event_when", when=When("keep_in_touch", ("event",))),
        Group(
            _("Recommend someone"),
            "referral_name",
            Group(_("This person"), "referral_why", "referral_consent", when=When("referral_name")),
            is_folded=True,
        ),
        Group(_("Later"), "follow_up", is_folded=True),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.others.is_own_manager:
            self.helper = FOR_OWN_BOSS

    @staticmethod
    def doubts(facts: Facts, today: date) -> Iterator[Doubt]:
        if facts.event_on and facts.event_on < today:
            yield Doubt("event_on", "in_past", _("This event is over already. Is there another one?"))
        if facts.referral_name and facts.referral_consent is None:
            yield Doubt("referral_consent", "no_consent", _("Ask them first. Until then, the message leaves them out."))
        yield from indiscretions(facts, "referral_why")


FOR_OWN_BOSS = layout(
    Group("", "referral_name"),
    Group(_("This person"), "referral_why", "referral_consent", when=When("referral_name")),
    Group(
        _("Staying in touch all the same"),
        *("keep_in_touch", "event_name", "event_on", "event_when", "follow_up"),
        stays_folded=True,
    ),
)
"""The questions for a person who works there: how to stay in touch is folded away."""

STEP = Step(
    "open-door",
    _("Leave the door open"),
    OpenDoorForm,
    advice=(_("People remember someone who says no well, and often meet them again."),),
    cases=(
        Words(
            _("Leave the door open"),
            (_("You see each other every day. If you know who would be right for it, that helps more than thanks."),),
            case=lambda facts: facts.is_own_manager,
        ),
    ),
    applies=lambda facts: not facts.is_mistreated,
)
