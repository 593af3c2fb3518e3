"""Stick to your guns: no means no. What they may say back, and the answers."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from ..letters import Facts
from .fields import Several, Text, YesNo
from .step import Doubt, Group, SectionForm, Step, When, Words, indiscretions, layout

FROM_OWN_BOSS = {
    "where_going": _("“Are you thinking of leaving?”"),
    "guilt": _("“After all I’ve done for you!”"),
    "threat": _("“This will count against you here.”"),
}
"""What the person's own boss may say, instead of a stranger."""


class StandFirmForm(SectionForm):
    expect = Several(
        _("What may they say?"),
        [
            ("where_going", _("“Where are you going?”")),
            ("more_money", _("“We can offer more.”")),
            ("change_mind", _("“What would change your mind?”")),
            ("more_time", _("“Take more time.”")),
            ("other_role", _("“What about another role?”")),
            ("why", _("“But why?”")),
            ("guilt", _("“After all we did for you!”")),
            ("rude", _("They may get rude")),
            ("silence", _("They may say nothing at all")),
            ("threat", _("“I’ll tell your employer.”")),
        ],
        hint=_("You get an answer to each; those you tick come first."),
    )
    other_role_welcome = YesNo(
        _("Would you like to hear about another role with them?"),
    )
    boundary = Text(
        _("Your own last line, if they insist"),
        limit=200,
        said=True,
        hint=_("In the language of your message, for instance “Thank you, but my answer stays the same.”"),
    )

    helper = layout(
        Group("", "expect"),
        Group(_("Another role"), "other_role_welcome", when=When("expect", ("other_role",))),
        Group(_("If they insist"), "boundary", is_folded=True),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.others.is_own_manager:
            self.reword("other_role_welcome", label=_("Is there another role here you’d like?"))
            self.reword("expect", choices=FROM_OWN_BOSS)
        if self.others.is_friends_firm:
            self.reword(
                "other_role_welcome",
                label=_("Would you like to help in another way?"),
                help_text=_("If so, your message offers it."),
            )

    @staticmethod
    def doubts(facts: Facts, today: date) -> Iterator[Doubt]:
        return indiscretions(facts, "boundary")


STEP = Step(
    "stand-firm",
    _("Stand firm"),
    StandFirmForm,
    advice=(
        _(
            "You have a reason, and you don’t have to win an argument. Say it again in the same words, thank them, "
            "and say goodbye."
        ),
    ),
    cases=(
        Words(
            _("If they come back"),
            (_("You don’t have to answer. If you do, say the same thing once, and stop there."),),
            case=lambda facts: facts.is_mistreated,
        ),
        Words(
            _("Stand firm"),
            (
                _(
                    "You have a reason, and you don’t have to win an argument. "
                    "Say it again in the same words, and go on working as before."
                ),
            ),
            case=lambda facts: facts.is_own_manager,
        ),
        Words(
            _("Stand firm"),
            (_("A friend will hear a no. Say it again in the same words, and then talk of something else."),),
            case=lambda facts: facts.is_friends_firm,
        ),
    ),
)
