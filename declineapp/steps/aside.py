"""Asked beside the messages: how the call went, and how the message is to sound."""

from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext_lazy as _

from ..letters import Facts
from .fields import Count, Day, One
from .step import Doubt, Group, SectionForm, Step, laid_out


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

    helper = laid_out(Group("", "call", "called_on"))

    @staticmethod
    def doubts(facts: Facts, today: date) -> Iterator[Doubt]:
        if facts.called_on and facts.called_on > today:
            yield Doubt("called_on", "in_future", _("This day is still to come."))


class StyleForm(SectionForm):
    tone = One(_("Tone"), [("warm", _("Warm")), ("plain", _("Plain"))])
    length = One(_("Length"), [("full", _("Full")), ("short", _("Short"))])
    wording = Count(_("Wording"))

    helper = laid_out(Group("", "tone", "length"))


OUTCOME = Step("outcome", _("After the call"), OutcomeForm)
STYLE = Step("style", _("How it sounds"), StyleForm)
