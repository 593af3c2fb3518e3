"""The call: about a minute, a line at a glance."""

from ..facts import Facts
from ..letter import Letter
from ..typed import folded, pick, tidied, words
from .door import in_touch
from .grammar import by_agency, company, day, greeting, role
from .reason import detail, reason
from .thanks import one_specific

LONGEST_DETAIL = 25
"""Words of their own that can be said in one breath; a longer reason is for the e-mail."""

_MAY_I = (
    "Do you have two minutes?",
    "Have you got two minutes for me?",
    "Is this a good moment? I need two minutes.",
)
_ABOUT = (
    "It’s about the role of {role} at {company}.",
    "I’m calling about the role of {role} at {company}.",
    "You’ll guess what it’s about: the role of {role} at {company}.",
)
_ABOUT_IN_PERSON = (
    "It’s about the role of {role} at {company}.",
    "I’ve come about the role of {role} at {company}.",
    "You’ll guess what it’s about: the role of {role} at {company}.",
)
_OFFERED = (
    "Thank you for offering it to me.\nI’ve decided not to take it.",
    "First of all, thank you for choosing me.\nMy answer is no: I’m not going to take it.",
    "It was good of you to offer it to me.\nI’ve chosen to turn it down.",
)
_AGENCY = (
    "Thank you for putting me forward.\nI’ve decided not to take it.\nCould you let them know?",
    "First of all, thank you for your work on this.\nMy answer is no: I’m not going to take it.\nWould you pass that on?",
    "It was good of you to bring us together.\nI’ve chosen to turn the offer down.\nCould you tell them so?",
)
_BEFORE = (
    "Thank you for considering me.\nI’m withdrawing my application.",
    "First of all, thank you for your interest.\nI’ve decided to withdraw my application.",
    "It was good of you to think of me.\nI’d like to withdraw from the selection.",
)
_WITHDRAWN = (
    (
        "Thank you for offering it to me.\nI accepted it{accepted}, and I have to withdraw.\n"
        "I’m sorry for the disruption this causes you."
    ),
    (
        "First of all, thank you for your trust.\nI said yes{accepted}, and I have to take that back: I can’t take the role.\n"
        "I know that you’ve planned with me, and I’m sorry for that."
    ),
    (
        "You’re not going to like this.\nI accepted it{accepted}, and I have to withdraw.\n"
        "I’m sorry to leave you with a gap to fill."
    ),
)
_CONFIRM = (
    "I’ll confirm all this by e-mail.",
    "I’ll put it in an e-mail as well.",
    "You’ll have it in writing from me by e-mail.",
)
_GOODBYE = (
    "Thank you for your time.\nGoodbye.",
    "Thank you for listening.\nTake care, goodbye.",
    "I’ll let you get on with your day.\nThank you, and goodbye.",
)


def call(facts: Facts) -> Letter:
    groups = [_hello(facts), _about(facts), _no(facts), _why(facts), _specific(facts), _door(facts), _goodbye(facts)]
    return Letter(body=tidied("\n\n".join(group for group in groups if group)))


def _hello(facts: Facts) -> str:
    if facts.how == "in_person":
        begun = greeting(facts).replace("Dear ", "Hello ").rstrip(",") + "."
        return f"{begun}\nThank you for seeing me."
    name = greeting(facts).removeprefix("Dear ").rstrip(",")
    begun = "Hello" if name == "Hello" else f"Hello {name.removeprefix('Hi ')}"
    return f"{begun}, this is {folded(facts.your_name) or '…'}.\n{pick(facts, _MAY_I)}"


def _about(facts: Facts) -> str:
    lines = _ABOUT_IN_PERSON if facts.how == "in_person" else _ABOUT
    return pick(facts, lines).format(role=role(facts), company=company(facts))


def _no(facts: Facts) -> str:
    return pick(facts, _builds(facts)).format(accepted=day(facts.accepted_on))


def _builds(facts: Facts) -> tuple[str, ...]:
    if facts.withdraws:
        return _WITHDRAWN
    if facts.stage == "before_offer":
        return _BEFORE
    return _AGENCY if by_agency(facts) else _OFFERED


def _why(facts: Facts) -> str:
    own = detail(facts)
    return "\n".join(filter(None, [reason(facts), own if words(own) <= LONGEST_DETAIL else ""]))


def _specific(facts: Facts) -> str:
    said = one_specific(facts)
    return said if words(said) <= 2 * LONGEST_DETAIL else ""


def _door(facts: Facts) -> str:
    return in_touch(facts) if facts.leaves_door_open else ""


def _goodbye(facts: Facts) -> str:
    return f"{pick(facts, _CONFIRM)}\n{pick(facts, _GOODBYE)}"
