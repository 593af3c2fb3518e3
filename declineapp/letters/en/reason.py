"""One reason, short and true, and the sentence of their own where it may be said."""

from ..facts import Facts
from ..typed import pick, sentences

_REASONS = {
    "other_offer": (
        "I have decided to take another position.",
        "There was another position to choose from, and my choice has fallen on that one.",
        "The reason is simple: I have chosen another position.",
        "I had two doors to choose from, and am taking the other position.",
    ),
    "staying": (
        "I have decided to stay in the job I have.",
        "I am staying where I am.",
        "Thinking about it, I found that I want to stay in my present job.",
        "The reason is simple: my place is still where I work now.",
    ),
    "career_direction": (
        "I have come to see that I don’t want to change the kind of work I do.",
        "The change of direction isn’t for me: I want to go on in my own field.",
        "I mean to go on in the line of work I know.",
        "Your offer made me ask what I want to do, and the answer is what I do now.",
    ),
    "timing": (
        "The timing isn’t right for me to make this move.",
        "It comes down to timing: I can’t make a move now and do it justice.",
        "This would be a move at the wrong moment for me.",
        "It is the moment that is wrong for me, not the work.",
    ),
    "location": (
        "It comes down to the location, which I can’t make work.",
        "What decided it is where the job is based.",
        "I looked at the location from every side, and it doesn’t work for me.",
        "The reason is simple: the location isn’t one I can manage.",
    ),
    "role_fit": (
        "The work itself isn’t quite what I am looking for.",
        "What I want to do every day and what the job asks for are two different things.",
        "I am looking for another kind of work.",
        "The more I learned about the work, the clearer it became that I want to do something else.",
    ),
    "workplace_fit": (
        "It isn’t the right fit for me.",
        "I came to see that it isn’t the right fit for me.",
        "The reason is simple: it is not the right fit for me.",
        "All in all, this is not the right fit for me.",
    ),
    "terms": (
        "The offer doesn’t match what I am looking for.",
        "What is offered and what I am looking for don’t match.",
        "I compared it with what I am looking for, and the two don’t match.",
        "The reason is simple: it doesn’t match what I am looking for.",
    ),
    "personal": (
        "My reasons are personal.",
        "I have decided so for personal reasons.",
        "It is for personal reasons that I decided so.",
        "What decided it is personal, and I will leave it at that.",
    ),
}
_INTERNAL_STAYING = (
    "I have decided to stay in the role I have here.",
    "I am staying with the team I am in.",
    "Thinking about it, I found that I want to stay in my present role.",
    "The reason is simple: my place is still with the team I am in.",
)


def reason(facts: Facts) -> str:
    """The reason in one sentence; "" for one they keep to themselves."""
    if facts.reason == "staying" and facts.route == "internal":
        return pick(facts, _INTERNAL_STAYING)
    return pick(facts, _REASONS.get(facts.reason, ("",)))


def detail(facts: Facts) -> str:
    return sentences(facts.reason_detail) if facts.may_give_detail and facts.reason else ""
