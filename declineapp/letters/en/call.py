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
    "{hello}, do you have two minutes?",
    "{hello}, do you have two minutes for me?",
    "{hello}, thank you for seeing me.\nI only need two minutes.",
    "{hello}, is this a good moment?\nI need two minutes.",
    "{hello}, may I take two minutes of your time?",
    "{hello}, can you spare me two minutes?",
)
NO: dict[tuple[str, str], Phrases] = {
    ("offered", "direct"): (
        "It’s about {post}.\nThank you for offering it to me.\nI’ve decided not to accept it.",
        "I’d like to talk about {post}.\nI won’t be taking it, and I wanted to tell you myself.\nThank you for the offer.",
        "You offered me {post}.\nI was glad of it, and I want to thank you.\nMy answer is no.",
        "First of all, thank you for offering me {post}.\nI’m not going to accept it.",
        "I’ve made up my mind about {post}.\nI’m declining the offer.\nThank you for making it.",
        "Thank you for wanting me for {post}.\nI’m grateful for the offer, and I’m turning it down.",
    ),
    ("offered", "agent"): (
        "It’s about {post}.\nThank you for putting me forward.\nI’ve decided not to accept it.\nCould you let them know?",
        (
            "I’d like to talk about {post}.\nI won’t be taking it, and I wanted you to know first.\nThank you for your work. Would "
            "you tell them?"
        ),
        "You put me forward for {post}.\nI was glad of it, and I want to thank you.\nMy answer is no. Please pass that on.",
        "First of all, thank you for bringing me {post}.\nI’m not going to accept it.\nWould you let them know?",
        "I’ve made up my mind about {post}.\nI’m declining the offer.\nThank you for all you did. Could you tell them?",
        "Thank you for thinking of me for {post}.\nI’m grateful for it, and I’m turning the offer down.\nPlease tell them so.",
    ),
    ("before_offer", "direct"): (
        "It’s about {post}.\nI’m withdrawing my application.\nThank you for considering me.",
        (
            "I’d like to talk about {post}.\nI’ve decided to withdraw from the running, and I wanted to tell you myself.\nThank you "
            "for your interest."
        ),
        "You’re considering me for {post}, and I want to thank you for it.\nI’m withdrawing my application.",
        "First of all, thank you for considering me for {post}.\nI’m not going on with it: I’m withdrawing.",
        "I’ve made up my mind about {post}.\nI’m withdrawing my application.\nThank you for having looked at it.",
        "Thank you for thinking of me for {post}.\nI’m grateful for it, and I’m withdrawing from the running.",
    ),
    ("before_offer", "agent"): (
        "It’s about {post}.\nI’m withdrawing my application.\nThank you for putting me forward. Could you let them know?",
        (
            "I’d like to talk about {post}.\nI’ve decided to withdraw from the running.\nThank you for your work. Would you tell "
            "them?"
        ),
        "You put me forward for {post}, and I want to thank you for it.\nI’m withdrawing my application. Please pass that on.",
        "First of all, thank you for bringing me {post}.\nI’m not going on with it: I’m withdrawing.\nWould you let them know?",
        "I’ve made up my mind about {post}.\nI’m withdrawing my application.\nThank you for all you did. Could you tell them?",
        (
            "Thank you for thinking of me for {post}.\nI’m grateful for it, and I’m withdrawing from the running.\nPlease tell them "
            "so."
        ),
    ),
    ("withdrawn", "direct"): (
        (
            "It’s about {post}.\nI accepted it{accepted}, and I have to withdraw.\nI’m sorry for the disruption this causes "
            "you.\nThank you for having chosen me."
        ),
        (
            "This isn’t the news you were expecting.\nI accepted {post}{accepted}, and I have to withdraw.\nI know it upsets your "
            "plans, and I’m sorry.\nThank you for your trust."
        ),
        (
            "Thank you for the trust you put in me.\nI have to withdraw from {post}, which I accepted{accepted}.\nI’m sorry for the "
            "disruption."
        ),
        (
            "I said yes to {post}{accepted}.\nI have to withdraw that yes.\nYou made your plans, and I’m sorry to undo them.\nThank "
            "you for having wanted me."
        ),
        (
            "I have to withdraw from {post}.\nI know that I accepted it{accepted}, and what this disrupts on your side.\nI’m sorry, "
            "and I’m grateful that you chose me."
        ),
        (
            "You’re counting on me for {post}, which I accepted{accepted}.\nI have to withdraw, and I wanted to tell you "
            "myself.\nI’m sorry for the disruption. Thank you for your trust."
        ),
    ),
    ("withdrawn", "agent"): (
        (
            "It’s about {post}.\nI accepted it{accepted}, and I have to withdraw.\nI’m sorry for the disruption, for you and for "
            "them.\nThank you for putting me forward. Could you let them know?"
        ),
        (
            "This isn’t the news you were expecting.\nI accepted {post}{accepted}, and I have to withdraw.\nI know it upsets your "
            "plans, and I’m sorry.\nThank you for your work. Would you tell them?"
        ),
        (
            "Thank you for all you did.\nI have to withdraw from {post}, which I accepted{accepted}.\nI’m sorry for the "
            "disruption.\nPlease pass that on to them."
        ),
        (
            "I said yes to {post}{accepted}.\nI have to withdraw that yes.\nPlans were made, and I’m sorry to undo them.\nThank you "
            "for your work. Would you tell them?"
        ),
        (
            "I have to withdraw from {post}.\nI know that I accepted it{accepted}, and what this disrupts for all of you.\nI’m sorry, "
            "and I’m grateful for your help.\nCould you let them know?"
        ),
        (
            "They’re counting on me for {post}, which I accepted{accepted}.\nI have to withdraw, and I wanted you to know "
            "first.\nI’m sorry for the disruption. Thank you for your work.\nPlease pass that on."
        ),
    ),
}
CONFIRM: Phrases = (
    "I’ll confirm by e-mail.",
    "I’ll confirm all this by e-mail.",
    "You’ll have it from me by e-mail as well: I’ll confirm it today.",
    "I’ll confirm it by e-mail, so you have it in writing.",
    "I’ll confirm this by e-mail right after our call.",
    "You needn’t write this down: I’ll confirm by e-mail.",
)
CONFIRM_IN_PERSON: Phrases = (
    "I’ll confirm by e-mail.",
    "I’ll confirm all this by e-mail.",
    "I’ll confirm it by e-mail, so you have it in writing.",
)
GOODBYE: Phrases = (
    "Thank you for your time, and all the best to you. Goodbye.",
    "Thank you for listening. I wish you well. Goodbye.",
    "Thank you, and all the best. Goodbye.",
    "I’ll let you get on with your day. Thank you, and good luck with the search. Goodbye.",
    "Thanks for hearing me out, and all the best to everyone. Goodbye.",
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
