"""Be grateful: thanks with one true, specific thing."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from ..letters import Facts
from .fields import Line, Several, Text
from .step import Doubt, Group, SectionForm, Step, Words, indiscretions, layout

UNASKED = {
    "interviews": _("Talking about it"),
    "people": _("The people I’d work with"),
    "team": _("The team I’d have joined or led"),
}
"""Things to like about a job for which the person had no interview."""


class BeGratefulForm(SectionForm):
    specific = Text(
        _("One thing you remember"),
        limit=200,
        said=True,
        hint=_("Finish the sentence, in the language of your message: “the afternoon with the design team”."),
    )
    liked = Several(
        _("What did you like?"),
        [
            ("interviews", _("The interviews")),
            ("people", _("The people I met")),
            ("culture", _("The way they work together")),
            ("team", _("The team I would have joined")),
            ("workplace", _("The workplace")),
            ("product", _("What they make")),
            ("mission", _("What they stand for")),
            ("challenge", _("The work itself")),
            ("flexibility", _("The freedom they give")),
            ("trust", _("The trust they showed me")),
        ],
        hint=_("One or two are enough; only what is true."),
    )
    people = Line(_("Who gave you their time?"), limit=120, hint=_("Names, as you would say them: Anne and Karim."))
    interest = Text(
        _("Why did the job attract you?"),
        limit=300,
        said=True,
        hint=_("One sentence of your own, in the language of your message."),
    )

    helper = layout(
        Group("", "specific"),
        Group(_("What you liked"), "liked", is_folded=True),
        Group(_("People to thank, and what attracted you"), "people", "interest", is_folded=True),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.others.is_own_manager or self.others.is_friends_firm or self.others.is_approached:
            self.reword("liked", choices=UNASKED)
            self.reword("people", label=_("Who else thought of you for it?"))

    @staticmethod
    def doubts(facts: Facts, today: date) -> Iterator[Doubt]:
        return indiscretions(facts, "specific", "interest")


STEP = Step(
    "be-grateful",
    _("Be grateful"),
    BeGratefulForm,
    advice=(
        _("People read your application and made time for you. Thank them for that."),
        _("One detail that only you could have seen is worth more than three compliments."),
    ),
    cases=(
        Words(
            _("Be grateful"),
            (_("They thought of you. One sentence of thanks for that is enough."),),
            case=lambda facts: facts.is_approached,
        ),
        Words(
            _("Be grateful"),
            (_("A friend wanted to work with you. Say what that means to you: it is what they will remember."),),
            case=lambda facts: facts.is_friends_firm,
        ),
        Words(
            _("Be grateful"),
            (
                _(
                    "They see more in you than the job you have. "
                    "Thank them for their confidence: you go on working together."
                ),
            ),
            case=lambda facts: facts.is_own_manager,
        ),
    ),
    applies=lambda facts: not facts.is_mistreated,
)
