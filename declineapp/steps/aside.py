"""Asked beside the messages: how the call went, and how the message is to sound."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _

from ..letters import Facts
from .fields import Count, Day, Line, One, Text
from .step import Doubt, Group, SectionForm, Step, layout

OF_A_MEETING = {"not_yet": _("We haven’t met yet"), "no_answer": _("Nobody was there")}


class OutcomeForm(SectionForm):
    call = One(
        _("How did the call go?"),
        [
            ("not_yet", _("I haven’t called yet")),
            ("spoke", _("We spoke")),
            ("voicemail", _("I left a message")),
            ("no_answer", _("Nobody answered")),
        ],
    )
    called_on = Day(_("When was that?"))
    email = One(
        _("And the email?"),
        [
            ("not_yet", _("I haven’t sent it yet")),
            ("sent", _("I’ve sent it")),
            ("answered", _("They accept it")),
            ("insists", _("They answered, and insist")),
            ("no_reply", _("No answer yet")),
        ],
    )
    sent_on = Day(_("When did you send it?"))

    fact_names: ClassVar = {"email": "email_outcome"}
    helper = layout(Group("", "call", "called_on"), Group("", "email", "sent_on"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.others.how == "in_person":
            self.reword("call", label=_("How did the meeting go?"), choices=OF_A_MEETING)

    @staticmethod
    def doubts(facts: Facts, today: date) -> Iterator[Doubt]:
        # The day that began last is behind theirs by up to two.
        for name in ("called_on", "sent_on"):
            day: date | None = getattr(facts, name)
            if day and day > today + timedelta(days=2):
                yield Doubt(name, "in_future", _("This day is still to come."))


class StyleForm(SectionForm):
    tone = One(_("Tone"), [("warm", _("Warm")), ("plain", _("Plain"))])
    length = One(_("Length"), [("full", _("Full")), ("short", _("Short"))])
    wording = Count(_("Wording"))
    your_address = Text(_("Your address"), limit=300, hint=_("Only for the letter on paper."))
    their_address = Text(_("Their address"), limit=300, hint=_("Only for the letter on paper."))
    place = Line(_("Town"), limit=60, hint=_("It stands before the date, only on paper."))

    helper = layout(
        Group("", "tone", "length"),
        Group(_("For the letter on paper"), "your_address", "their_address", "place", is_folded=True),
    )


OUTCOME = Step("outcome", _("After the call"), OutcomeForm)
STYLE = Step("style", _("How it sounds"), StyleForm)
