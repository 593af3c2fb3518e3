"""The call: about a minute, a line at a glance."""

from dataclasses import replace

from ..facts import Facts
from ..letter import Letter
from ..typed import tidied, words
from .door import in_touch
from .grammar import spoken_date
from .names import myself, post, spoken_name
from .reason import reason
from .thanks import liked, specific
from .voice import Phrases, say, side, stage

BREATH = 25
"""Words of their own that can be said in one breath; what is longer is for the e-mail."""

HELLO: Phrases = (
    "{hello}, this is {me}.\nDo you have two minutes?",
    "{hello}, {me} here.\nIs this a good moment? I need two minutes.",
    "{hello}, it’s {me}.\nHave you got two minutes for me?",
    "{hello}, {me} speaking.\nDo you have two minutes to talk?",
    "{hello}, this is {me}.\nMay I take two minutes of your time?",
    "{hello}, {me} here.\nCan you spare me two minutes?",
)
IN_PERSON: Phrases = (
    "{hello}, thank you for seeing me.\nI only need two minutes.",
    "{hello}, do you have two minutes for me?",
    "{hello}, it’s good to see you.\nThis will take two minutes.",
)
NO: dict[tuple[str, str], Phrases] = {
    ("offered", "direct"): (
        "It’s about {post}.\nThank you for offering it to me.\nI’ve decided not to accept it.",
        "I’m calling about {post}.\nI won’t be taking it, and I wanted to tell you myself.\nThank you for the offer.",
        "You offered me {post}.\nI was glad of it, and I thank you.\nMy answer is no.",
        "First of all, thank you for offering me {post}.\nI’m not going to accept it.",
        "I’ve made up my mind about {post}.\nI’m declining the offer.\nThank you for making it.",
        "Thank you for {post}.\nI’m grateful for the offer, and I’m turning it down.",
    ),
    ("offered", "agent"): (
        "It’s about {post}.\nThank you for putting me forward.\nI’ve decided not to accept it.\nCould you let them know?",
        (
            "I’m calling about {post}.\nI won’t be taking it, and I wanted you to know first.\nThank you for your work. Would you "
            "tell them?"
        ),
        "You put me forward for {post}.\nI was glad of it, and I thank you.\nMy answer is no. Please pass that on.",
    ),
    ("before_offer", "direct"): (
        "It’s about {post}.\nI’m withdrawing my application.\nThank you for considering me.",
        (
            "I’m calling about {post}.\nI’ve decided to withdraw from the running, and I wanted to tell you myself.\nThank you "
            "for your interest."
        ),
        "You’ve been considering me for {post}, and I thank you for it.\nI’m withdrawing my application.",
    ),
    ("before_offer", "agent"): (
        "It’s about {post}.\nI’m withdrawing my application.\nThank you for putting me forward. Could you let them know?",
        "I’m calling about {post}.\nI’ve decided to withdraw from the running.\nThank you for your work. Would you tell them?",
        "You put me forward for {post}, and I thank you for it.\nI’m withdrawing my application. Please pass that on.",
    ),
    ("withdrawn", "direct"): (
        (
            "It’s about {post}.\nI accepted it{accepted}, and I have to withdraw.\nI’m sorry for the disruption this causes "
            "you.\nThank you for having chosen me."
        ),
        (
            "This isn’t the call you were expecting.\nI accepted {post}{accepted}, and I have to withdraw.\nI know it upsets your "
            "plans, and I’m sorry.\nThank you for your trust."
        ),
        (
            "Thank you for the trust you put in me.\nI have to withdraw from {post}, which I accepted{accepted}.\nI’m sorry for the "
            "disruption."
        ),
    ),
    ("withdrawn", "agent"): (
        (
            "It’s about {post}.\nI accepted it{accepted}, and I have to withdraw.\nI’m sorry for the disruption, for you and for "
            "them.\nThank you for putting me forward. Could you let them know?"
        ),
        (
            "This isn’t the call you were expecting.\nI accepted {post}{accepted}, and I have to withdraw.\nI know it upsets your "
            "plans, and I’m sorry.\nThank you for your work. Would you tell them?"
        ),
        (
            "Thank you for all you did.\nI have to withdraw from {post}, which I accepted{accepted}.\nI’m sorry for the "
            "disruption.\nPlease pass that on to them."
        ),
    ),
}
CONFIRM: Phrases = (
    "I’ll confirm by e-mail.",
    "I’ll confirm all this by e-mail.",
    "You’ll have it from me by e-mail as well: I’ll confirm it today.",
    "I’ll confirm it by e-mail, so you have it in writing.",
    "I’ll confirm this by e-mail right after we hang up.",
    "You needn’t write anything down, I’ll confirm by e-mail.",
)
CONFIRM_IN_PERSON: Phrases = (
    "I’ll confirm by e-mail.",
    "I’ll confirm all this by e-mail.",
    "I’ll confirm it by e-mail, so you have it in writing.",
)
GOODBYE: Phrases = (
    "Thank you for your time. Goodbye.",
    "Thank you for listening. Goodbye.",
    "Thank you, and all the best. Goodbye.",
    "I’ll let you get on with your day. Thank you, and goodbye.",
    "Thanks for hearing me out. Goodbye.",
    "I wish you all the best. Goodbye.",
)


def call(facts: Facts) -> Letter:
    # Nobody speaks without contractions, however formal the letter.
    spoken = replace(facts, address="" if facts.address == "formal" else facts.address)
    groups = (
        say(spoken, _hello(facts), hello=f"Hello {spoken_name(facts)}".strip(), me=myself(facts)),
        say(spoken, _no(facts), post=post(facts), accepted=spoken_date(facts.accepted_on)),
        _in_a_breath(reason(spoken), reason(replace(spoken, reason_detail=""))),
        _in_a_breath(specific(spoken), liked(replace(spoken, people=""))),
        in_touch(spoken) if facts.leaves_door_open else "",
        f"{say(spoken, _confirm(facts))}\n{say(spoken, GOODBYE)}",
    )
    return Letter(body=tidied("\n\n".join(filter(None, groups))))


def _hello(facts: Facts) -> Phrases:
    return IN_PERSON if facts.how == "in_person" else HELLO


def _no(facts: Facts) -> Phrases:
    return NO[stage(facts), side(facts)]


def _confirm(facts: Facts) -> Phrases:
    return CONFIRM_IN_PERSON if facts.how == "in_person" else CONFIRM


def _in_a_breath(said: str, else_said: str) -> str:
    return said if said and words(said) <= BREATH else else_said
