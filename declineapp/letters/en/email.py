"""The e-mail, read from top to bottom like the letter."""

from dataclasses import replace

from ..facts import Facts
from ..letter import Letter
from ..plans import Parts, body
from ..typed import capital, folded, tidied
from .door import door, in_touch, short_recommendation, wish, wishes
from .grammar import without_article
from .mistreated import mistreated
from .names import MISSING, by_agent, closing, company, greeting
from .opening import opening, short_opening, tells_the_reason
from .reason import reason
from .thanks import one_specific, specific, specifics
from .voice import Phrases, say, stage

# Role and company, and nothing that could be read as a yes.
SUBJECTS: dict[str, Phrases] = {
    "offered": (
        "With thanks, I’m declining: {role} at {company}",
        "My decision to decline: {role} at {company}",
        "Declining with thanks: {role} at {company}",
        "My answer is no, with thanks: {role} at {company}",
        "Declining {your} offer: {role} at {company}",
        "Turning down {your} offer: {role} at {company}",
    ),
    "mistreated": ("Declining: {role} at {company}", "My answer is no: {role} at {company}"),
    "before_offer": (
        "Withdrawing my application: {role} at {company}",
        "Withdrawal of my application: {role} at {company}",
        "I’m withdrawing my application: {role} at {company}",
    ),
    "withdrawn": (
        "Withdrawing my acceptance: {role} at {company}",
        "I have to withdraw: {role} at {company}",
        "Withdrawing from the role: {role} at {company}",
    ),
}
# Only for a short letter that would be too short.
CLEAR: Phrases = (
    "I want you to know where you stand, so that you can turn to someone else. My decision is final.",
    "I’m telling you plainly so that nobody else is kept waiting. You can count on this answer.",
    "Please don’t hold the place for me: someone else will be glad of it. I’m certain of my answer.",
)


def email(facts: Facts) -> Letter:
    return Letter(subject=subject(facts), body=tidied(body(_said(facts), _parts(facts))))


def _said(facts: Facts) -> Facts:
    """Without what they typed and this letter doesn’t hold: it makes no room for more of ours."""
    said = replace(facts, event_when="") if facts.event_on or not facts.leaves_door_open else facts
    if facts.length == "short":
        said = replace(said, referral_why="", people="" if specific(facts) else facts.people)
    return said


def subject(facts: Facts) -> str:
    role = without_article(folded(facts.role)) or MISSING
    your = "the" if by_agent(facts) else "your"
    case = "mistreated" if facts.mistreated and stage(facts) == "offered" else stage(facts)
    return tidied(say(facts, SUBJECTS[case], role=role, company=company(facts), your=your, Your=capital(your)))


def _parts(facts: Facts) -> Parts:
    return Parts(
        greeting=greeting(facts),
        opening=short_opening(facts) if facts.length == "short" else opening(facts),
        mistreated=mistreated(facts),
        reason="" if tells_the_reason(facts) else reason(facts),
        detail="",
        specifics=specifics(facts),
        one_specific=one_specific(facts),
        recommendation=short_recommendation(facts),
        in_touch=in_touch(facts) if facts.leaves_door_open else "",
        door=door(facts),
        # A name to call is good wishes enough.
        wish="" if facts.length == "short" and short_recommendation(facts) else wish(facts),
        wishes=wishes(facts),
        thanks=say(facts, CLEAR),
        closing=closing(facts),
    )
