"""The door left open, and good wishes."""

from ..facts import Facts
from ..fitting import HELD_BACK, Sentence
from ..typed import folded, words
from .grammar import MONTHS, WEEKDAYS, listed, spoken_date
from .joining import introduced, small
from .names import by_agent, company, inside
from .voice import Phrases, say

TOUCH: Phrases = (
    "I’d be glad to stay in touch {ways}.",
    "I’d like us to stay in touch {ways}.",
    "May we stay in touch {ways}?",
    "I’d be happy to keep in contact {ways}.",
    "Let’s stay in touch {ways}.",
    "It would be good to stay in touch {ways}.",
)
EVENT: Phrases = (
    "I hope to see you {event}.",
    "Perhaps we’ll see each other {event}.",
    "I’ll look out for you {event}.",
    "It would be good to say hello {event}.",
    "With some luck we’ll meet {event}.",
    "I look forward to a word with you {event}.",
)
PATHS: Phrases = (
    "I’d be glad if our paths crossed again.",
    "I hope that we’ll meet again.",
    "Our paths may well cross again, and I’d like that.",
    "It would be good to meet again one day.",
    "Perhaps our paths will cross again, and I’d be glad of it.",
    "Let’s not make this the last time we talk.",
)
INSIDE: Phrases = (
    "I’m glad that we go on working under the same roof.",
    "I look forward to our paths crossing here as they always have.",
    "I’m happy that we stay colleagues.",
    "It’s good to know that we’ll go on seeing each other here.",
    "We stay colleagues, and I’m glad of it.",
    "I look forward to what we’ll still do together here.",
)
LATER: Phrases = (
    "I’ll write again in a few weeks.",
    "You’ll hear from me again in a few weeks.",
    "I’ll send you a line in a few weeks.",
)
RECOMMEND: Phrases = (
    "You might like to talk to {name}, who has agreed to be named here.",
    "May I suggest {name} for the role? I have permission to pass on the name.",
    "I can recommend {name}, who knows that I’m telling you so.",
    "One person worth talking to is {name}, who has agreed to be mentioned.",
    "For the role, I’d think of {name}, who is happy to be named.",
    "If you’re still looking, do talk to {name}, who has said yes to being named.",
)
SHORT_RECOMMEND: Phrases = (
    "Do talk to {name}, who has agreed to be named.",
    "May I suggest {name}, who knows of it?",
    "I can recommend {name}, who has agreed.",
)
# With the name of the company, so that no two people send the same.
WISHES: dict[str, Phrases] = {
    "manager": (
        "I wish you and your team at {company} all the best.",
        "My good wishes go to you and your team at {company}.",
        "I hope that your team at {company} soon finds the right person.",
        "I came away wishing you and your team at {company} all the best.",
        "I wish you and everyone at {company} much success.",
        "I hope that whoever joins you at {company} is just the right person, and I wish you all well.",
    ),
    "recruiter": (
        "I wish you every success in finding the right person for {company}.",
        "My good wishes go to you, and to everyone at {company}.",
        "I hope that {company} soon finds the right person for the role.",
        "I came away wishing you, and everyone at {company}, all the best.",
        "I wish you a quick end to the search, and {company} just the right person.",
        "I hope that the next call you make for {company} is to just the right person.",
    ),
    "founder": (
        "I wish you every success with what you’re building at {company}.",
        "My good wishes go to you, and to what you’re building at {company}.",
        "I hope that {company} becomes all that you want it to be.",
        "I came away wishing you, and everyone who builds {company} with you, all the best.",
        "I wish you and {company} a very good road ahead.",
        "I’ll be glad to see what becomes of {company}, and I wish you well with it.",
    ),
    "agent": (
        "I wish you success with the search for {company}, and with those that follow.",
        "My good wishes go to you, and to everyone at {company}.",
        "I hope that you soon find {company} the right person.",
        "I’ll be wishing you, and the people at {company}, all the best.",
        "I wish you a quick end to the search for {company}.",
        "I hope that the next person you propose to {company} is just the right one.",
    ),
    "inside": (
        "I wish you just the right person, for the good of all of us at {company}.",
        "My good wishes go with you in finding someone: {company} is full of good people.",
        "I hope that the right person is soon found, here at {company} or beyond.",
        "I came away wishing you, and all of us at {company}, just the right person.",
        "I wish you a quick search, and all of us at {company} the right colleague.",
        "I hope that the right person for {company} is soon found, and I wish you well.",
    ),
    "": (
        "I wish you and everyone at {company} the very best.",
        "My good wishes go to you and your colleagues at {company}.",
        "I hope that {company} soon finds the right person.",
        "I came away wishing everyone at {company} all the best.",
        "I wish you and your colleagues at {company} much success.",
        "I hope that the right person for {company} is soon found, and I wish you well.",
    ),
}
PLAIN_WISHES: Phrases = (
    "I wish everyone at {company} well.",
    "Good wishes for the search at {company}.",
    "I hope that {company} soon finds the right person.",
    "I wish {company} success with the search.",
    "My good wishes go to everyone at {company}.",
    "I wish you and {company} all the best.",
)
AT_ONCE: Phrases = (
    "I want you to know where you stand, so that you can turn to someone else.",
    "Someone else may be waiting to hear from you, and I don’t want to stand in the way.",
    "I’m telling you plainly, so that the next person on your list needn’t wait for my answer.",
    "Please don’t hold the place for me: I’d rather you offered it to someone who will be happy to have it.",
    "I hope that this comes early enough for you to go on with someone else.",
    "You’ll have other people to talk to, and I don’t want to hold that up.",
)
FINAL: Phrases = (
    "My mind is made up, so there’s no need to keep anything open for me.",
    "I’ve taken my time over this answer, and it’s one that will last.",
    "I’m sure of my decision, and I’d rather tell you so plainly than leave you guessing.",
    "I wanted to be clear with you, as I’d wish anyone to be with me.",
    "You can count on this answer: I’m certain of it.",
    "There’s no need to wait or to ask again: this is my answer.",
)


def door(facts: Facts) -> list[Sentence]:
    """Staying in touch, an event, someone for the job; nothing where the door is to stay shut."""
    if not facts.leaves_door_open:
        return []
    return [
        Sentence(recommendation(facts)),
        Sentence(in_touch(facts)),
        Sentence(_event(facts), 1),
        Sentence(say(facts, LATER) if facts.follow_up else "", 4),
    ]


def wishes(facts: Facts) -> list[Sentence]:
    return [Sentence(say(facts, AT_ONCE), HELD_BACK), Sentence(say(facts, FINAL), HELD_BACK), Sentence(wish(facts))]


def wish(facts: Facts) -> str:
    """In plain words, or as one says it to someone in their place."""
    named = company(facts)
    # A name is said a second time only where it is short.
    return say(facts, _wishes(facts), company=named if words(named) <= 6 else "the company")


def _wishes(facts: Facts) -> Phrases:
    if inside(facts):
        return WISHES["inside"]
    if facts.tone == "plain":
        return PLAIN_WISHES
    return WISHES.get("agent" if by_agent(facts) else facts.recipient_kind, WISHES[""])


def in_touch(facts: Facts) -> str:
    ways = [way for code, way in (("linkedin", "on LinkedIn"), ("email", "by e-mail")) if code in facts.keep_in_touch]
    if ways:
        return say(facts, TOUCH, ways=listed(ways))
    if _event(facts):
        return ""
    return say(facts, INSIDE if inside(facts) else PATHS)


def _event(facts: Facts) -> str:
    """Where they may meet: at the event they named, else at some event."""
    name = folded(facts.event_name).rstrip(".,;")
    if not name and "event" not in facts.keep_in_touch:
        return ""
    when = spoken_date(facts.event_on) or _when(folded(facts.event_when).rstrip(".,;"))
    place = name or ("an event" if when else "one event or another")
    return say(facts, EVENT, event=f"at {place}{when}")


def _when(words: str) -> str:
    """“ next month” as typed; “June” and “12 June” with the word that leads to them."""
    first, _, rest = words.partition(" ")
    if first[:1].isdigit() or first in WEEKDAYS or (first in MONTHS and rest[:1].isdigit() and len(rest) < 4):
        return f" on {words}"
    if first in MONTHS:
        return f" in {words}"
    return f" {small(words)}" if words else ""


def recommendation(facts: Facts) -> str:
    """Someone for the job, and why in their own words."""
    if not facts.recommends:
        return ""
    said = say(facts, RECOMMEND, name=folded(facts.referral_name))
    return f"{said} {introduced(facts.referral_why, before='In a few words', because='I say so')}".strip()


def short_recommendation(facts: Facts) -> str:
    if not (facts.recommends and facts.leaves_door_open):
        return ""
    return say(facts, SHORT_RECOMMEND, name=folded(facts.referral_name))
