"""One reason, short and true, and the sentence of their own where it may be said."""

from ..facts import Facts
from .joining import elaborated, own_sentence, says_already
from .names import inside
from .voice import Phrases, say

# The third of each begins with “I”: it can stand inside the no, as in “I’ve …, so I’m turning it down”.
REASONS: dict[str, Phrases] = {
    "other_offer": (
        "I’ve chosen another position",
        "The reason is a simple one: I’ve said yes to another job",
        "I’ve accepted another position",
        "I had to choose, and I’ve chosen another position",
        "I’ve said yes to something else, and I’m keeping to it",
        "I’ve chosen to take another position",
    ),
    "staying": (
        "I’m going to stay in my present job",
        "The reason is a simple one: I’m staying in the job I have",
        "I’ve decided to stay where I am",
        "Having to choose showed me that I want to stay where I am",
        "I’m staying in my present job, which I’m not ready to leave",
        "I’d rather stay in the job I have",
    ),
    "career_direction": (
        "I don’t want to change direction in my career after all",
        "The reason is a simple one: I want to go on in my own line of work",
        "I’ve decided to stay in my own line of work",
        "The closer the change came, the clearer it was that I want to go on in my own field",
        "What I want to do next is what I do already",
        "A change of career turned out not to be what I want",
    ),
    "timing": (
        "I’ve come to see that this isn’t the right time for me",
        "The reason is a simple one: it’s the wrong moment for me to change jobs",
        "I don’t feel that this is the right moment for a move",
        "It comes down to timing: I couldn’t make this move and do it justice",
        "The moment isn’t right for me, and that decided it",
        "It’s the timing that doesn’t work for me",
    ),
    "location": (
        "I’ve come to the conclusion that the location doesn’t work for me",
        "The reason is a simple one: the location doesn’t work for me",
        "I can’t make the location work",
        "It comes down to the location, which I can’t make work day after day",
        "I looked at the location from every side, and it doesn’t work",
        "It’s the location that doesn’t work for me",
    ),
    "role_fit": (
        "The work itself isn’t quite what I’m looking for",
        "The reason is a simple one: I’m looking for another kind of work",
        "I’m looking for a different kind of work",
        "The better I understood the work, the clearer it was that I want to do something else",
        "What I want to do from day to day is a different kind of work",
        "It’s the kind of work that isn’t quite what I want to do",
    ),
    "workplace_fit": (
        "I’ve come to see that it isn’t the right fit for me",
        "The reason is a simple one: it isn’t the right fit for me",
        "I don’t think that this is the right fit for me",
        "It comes down to fit, and this isn’t the right one for me",
        "It isn’t the right fit for me, and that decided it",
        "All in all, it’s not the right fit for me",
    ),
    "terms": (
        "It doesn’t match what I’m looking for",
        "The reason is a simple one: it doesn’t match what I’m looking for",
        "I’ve found that the role doesn’t match what I’m looking for",
        "I held it up against what I’m looking for, and the two don’t match",
        "In the end it doesn’t match what I’m looking for",
        "It isn’t a match for what I’m looking for",
    ),
    "personal": (
        "I’ve made this decision for personal reasons",
        "My reasons are personal",
        "I have personal reasons",
        "The reasons are personal, and I’ll leave it at that",
        "I’m doing this for personal reasons",
        "I’ve decided this for personal reasons",
    ),
}
SHORT_ONES = (0, 4, 2, 5)
STAYING_INSIDE: Phrases = (
    "I’m going to stay in the role I have here",
    "The reason is a simple one: I’m staying in the role I have",
    "I’ve decided to stay in my present role",
    "Having to choose showed me that I want to stay in my present role",
    "I’m staying in my present role, which I’m not ready to leave",
    "I’d rather stay in the role I have",
)


# What their own sentence says where it needs none of ours.
SAYS_IT: dict[str, tuple[str, ...]] = {
    "other_offer": ("position", "offer", "another job", "other job", "another role", "other role", "new job"),
    "staying": ("stay", "remain", "current job", "current role", "present job"),
    "career_direction": ("career", "direction", "my field", "line of work"),
    "timing": ("timing", "right time", "wrong time", "moment"),
    "location": ("location", "too far", "relocat"),
    "role_fit": ("kind of work", "looking for", "rather do", "the work itself"),
    "workplace_fit": ("right fit", "good fit"),
}


def reason(facts: Facts) -> str:
    """The reason as it is given, with their own words on it; "" for one they keep to themselves."""
    own = facts.reason_detail if facts.reason and facts.may_give_detail else ""
    if says_already(own, SAYS_IT.get(facts.reason, ())):
        return own_sentence(own)
    return elaborated(bare_reason(facts), own)


def bare_reason(facts: Facts) -> str:
    """Our own sentence, still without its stop."""
    phrases = STAYING_INSIDE if facts.reason == "staying" and inside(facts) else REASONS.get(facts.reason)
    if not phrases:
        return ""
    return say(facts, tuple(phrases[place] for place in SHORT_ONES) if facts.length == "short" else phrases)


def clause(facts: Facts) -> str:
    """The reason for inside the no; "" where there is none, or where their own words need a sentence."""
    said = bare_reason(facts)
    if facts.reason_detail and facts.may_give_detail:
        return ""
    return said if said.startswith(("I ", "I’")) else ""
