"""The e-mail, read from top to bottom like the letter."""

from ..facts import Facts
from ..letter import Letter
from ..plans import Parts, body
from ..typed import capital, folded, pick, tidied
from .door import door, in_touch, recommendation, wish, wishes
from .grammar import company, greeting, role
from .opening import mistreated, opening
from .reason import detail, reason
from .thanks import one_specific, specifics

_SUBJECTS = {
    "before_offer": (
        "Withdrawing my application: {role} at {company}",
        "{role} at {company}: withdrawing my application",
        "My application for {role} at {company}: withdrawn",
    ),
    "accepted": (
        "Withdrawing from the role of {role} at {company}",
        "{role} at {company}: I have to withdraw",
        "My acceptance of {role} at {company}: withdrawn",
    ),
    "offered": (
        "Declining your offer: {role} at {company}",
        "{role} at {company}: declining the offer",
        "Your offer of {role} at {company}: my answer is no",
    ),
}
_THANKS = (
    "Thank you for the time you gave me.",
    "I am grateful for your time.",
    "Thank you for your time and your trust.",
)
_CLOSINGS = {
    "formal": ("Best regards,",),
    "warm": ("Best regards,", "With best wishes,", "Kind regards,"),
    "casual": ("All the best,", "Best wishes,", "Warmly,"),
}


def email(facts: Facts) -> Letter:
    return Letter(subject=subject(facts), body=tidied(body(facts, _parts(facts))))


def subject(facts: Facts) -> str:
    stage = "accepted" if facts.withdraws else facts.stage
    chosen = pick(facts, _SUBJECTS.get(stage, _SUBJECTS["offered"]))
    return tidied(capital(chosen.format(role=role(facts), company=company(facts))))


def closing(facts: Facts) -> str:
    regards = pick(facts, _CLOSINGS.get(facts.address, _CLOSINGS["warm"]))
    return "\n".join(filter(None, [regards, folded(facts.your_name), folded(facts.your_phone)]))


def _parts(facts: Facts) -> Parts:
    return Parts(
        greeting=greeting(facts),
        opening=opening(facts),
        mistreated=mistreated(facts),
        reason=reason(facts),
        detail=detail(facts),
        specifics=specifics(facts),
        one_specific=one_specific(facts),
        recommendation=recommendation(facts),
        in_touch=in_touch(facts) if facts.leaves_door_open else "",
        door=door(facts),
        wish=wish(facts),
        wishes=wishes(facts),
        thanks=pick(facts, _THANKS),
        closing=closing(facts),
    )
