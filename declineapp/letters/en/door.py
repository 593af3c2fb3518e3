"""The door left open, and good wishes."""

from ..facts import Facts
from ..fitting import HELD_BACK, Sentence
from ..typed import folded, pick, sentences
from .grammar import by_agency, company, day, small

_LINKEDIN = (
    "I would like to stay in touch, and will look for you on LinkedIn.",
    "May I send you an invitation on LinkedIn? I would like to stay in touch.",
    "I hope that we stay in touch; you will hear from me on LinkedIn.",
)
_EMAIL = (
    "I would like to stay in touch by e-mail.",
    "A line by e-mail from time to time would please me.",
    "I hope we stay in touch: I always answer e-mails.",
)
_BOTH = (
    "I would like to stay in touch, by e-mail or on LinkedIn.",
    "May I stay in touch, by e-mail and on LinkedIn?",
    "I hope that we stay in touch; you will find me on LinkedIn and by e-mail.",
)
_EVENT = (
    "I hope to see you at {event}{when}.",
    "Perhaps we will meet at {event}{when}; I would be glad of it.",
    "If you are at {event}{when}, I would like to say hello.",
)
_PATHS = (
    "I hope that our paths cross again.",
    "I would be glad if we met again one day.",
    "Our field is small, and I hope to meet you in it again.",
)
_INSIDE = (
    "I am glad that we go on working under the same roof.",
    "We will go on meeting in the corridors, and I am glad of it.",
    "My door is open to you, as it was before.",
)
_LATER = (
    "You will hear from me again in a few weeks.",
    "I will write again in a few weeks.",
    "Let me send you a line in a few weeks.",
)
_RECOMMEND = (
    "If you are still looking, I can recommend {name}, who agrees to be named.",
    "May I name somebody who would suit the role? {name} knows that I am writing this.",
    "With their consent I would put forward {name} for the role.",
)
_WISHES = (
    "I wish {them} every success.",
    "My good wishes go to {them}.",
    "I hope that you soon find the right person, and wish {them} well.",
    "Good luck to {them} with the search.",
    "I wish {them} all the best, and a quick end to the search.",
    "May the right person come soon: I wish {them} well.",
)
_WISHES_PLAIN = (
    "I wish {them} well.",
    "Good wishes to {them}.",
    "I hope that you find the right person soon.",
)
_SOON = (
    "I am telling you without delay so that you can turn to somebody else while they are still free.",
    "I wanted you to know at once, so that nobody who is waiting for your call has to wait any longer.",
    "You have this from me as early as I could send it, so that the search can go on without losing time.",
)


def door(facts: Facts) -> list[Sentence]:
    """Staying in touch, an event, somebody for the job; nothing where the door is to stay shut."""
    if not facts.leaves_door_open:
        return []
    return [
        Sentence(recommendation(facts)),
        Sentence(sentences(facts.referral_why) if facts.recommends else ""),
        Sentence(in_touch(facts)),
        Sentence(event(facts)),
        Sentence(pick(facts, _LATER) if facts.follow_up else "", 1),
    ]


def wishes(facts: Facts) -> list[Sentence]:
    return [Sentence(wish(facts)), Sentence(pick(facts, _SOON), HELD_BACK)]


def wish(facts: Facts) -> str:
    return pick(facts, _WISHES_PLAIN if facts.tone == "plain" else _WISHES).format(them=_them(facts))


def in_touch(facts: Facts) -> str:
    if facts.route == "internal":
        return pick(facts, _INSIDE)
    ways = {"linkedin", "email"} & set(facts.keep_in_touch)
    if len(ways) == 2:
        return pick(facts, _BOTH)
    if ways:
        return pick(facts, _LINKEDIN if "linkedin" in ways else _EMAIL)
    return "" if event(facts) or facts.reason == "workplace_fit" else pick(facts, _PATHS)


def event(facts: Facts) -> str:
    """Where they may meet: at the event they named, else at some event."""
    if not facts.event_name and "event" not in facts.keep_in_touch:
        return ""
    name = folded(facts.event_name).rstrip(".,;") or "one of the events of our field"
    words = folded(facts.event_when).rstrip(".,;")
    when = day(facts.event_on) or (f" {small(words)}" if words else "")
    return pick(facts, _EVENT).format(event=name, when=when)


def recommendation(facts: Facts) -> str:
    return pick(facts, _RECOMMEND).format(name=folded(facts.referral_name)) if facts.recommends else ""


def _them(facts: Facts) -> str:
    if facts.recipient_kind == "manager":
        return "you and your team"
    if facts.recipient_kind == "founder":
        return f"you and everyone at {company(facts)}"
    return "you" if by_agency(facts) else "you and the team"
