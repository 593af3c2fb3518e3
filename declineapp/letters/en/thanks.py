"""Thanks that name people and moments."""

from dataclasses import replace

from ..facts import Facts
from ..fitting import HELD_BACK, Sentence
from ..typed import capital, pick
from .grammar import listed
from .joining import completed, introduced, is_a_clause, own_sentence, sentence
from .names import by_agent, inside, people
from .voice import Phrases, say, stage

STEM = "I particularly enjoyed"

LIKED = {
    "interviews": "our conversations",
    "people": "the people I met",
    "culture": "the way {they} work together",
    "team": "the team",
    "workplace": "the place itself",
    "product": "what {they} make",
    "mission": "what {they} stand for",
    "challenge": "the work itself",
    "flexibility": "the freedom {they} give people",
    "trust": "the trust {they} showed me",
}
# Where the people are named, the conversations and the people are theirs.
WITH_NAMES = {"interviews": "the conversations with {people}", "people": "meeting {people}"}
LIKED_BEST: Phrases = (
    "I liked {liked} best of all.",
    "I won’t forget {liked}.",
    "I very much liked {liked}.",
    "It’s {liked} that I’ll remember.",
    "I’ll think back with pleasure to {liked}.",
    "{Liked} made a real impression on me.",
)
# Beside the one thing they remember best.
LIKED_TOO: Phrases = (
    "I liked {liked}, too.",
    "I won’t forget {liked} either.",
    "I also liked {liked}.",
    "I’ll remember {liked} as well.",
    "And I liked {liked}.",
    "{Liked} made an impression on me, too.",
)
LIKED_PLAIN: Phrases = (
    "I liked {liked}.",
    "I’ll remember {liked}.",
    "{Liked} made a good impression on me.",
)
PEOPLE: Phrases = (
    "I’m grateful for the time {people} gave me.",
    "I have good memories of talking with {people}.",
    "The time {people} gave me was well spent, at least on my side.",
    "I was glad to talk with {people}.",
    "I enjoyed talking with {people}.",
    "It was good to talk with {people}.",
)
# The longer it took, the more is said.
TIME: dict[str, Phrases] = {
    "few": (
        "It was kind of you to think of me.",
        "I don’t take your interest for granted.",
        "It meant something to me to be asked.",
        "I appreciate that you thought of me.",
        "I was glad that you thought of me.",
        "Your interest meant something to me.",
    ),
    "several": (
        "You gave this time and thought, and I’m grateful for both.",
        "I know how much time this took, and I’m grateful for it.",
        "I appreciate the time you gave me.",
        "You gave me a good deal of your time, and I noticed.",
        "Thank you as well for the time you gave me.",
        "I’m grateful for your time and attention.",
    ),
    "many": (
        ("You and {others} gave me a great deal of time from start to finish, and I’m grateful for all of it."),
        "It was a long road, and you and {others} gave it a great deal of time: thank you, all of you.",
        "So many people made time for me, and I know what that is worth; please thank {others} for me as well.",
        "I’ve not forgotten how much time you and {others} put into this, and I thank every one of you.",
        "Thank you, and please thank {others}, for all the hours you spent reading, asking and listening.",
        "I know how many hours went into this, yours and those of {others}, and I’m grateful for each of them.",
    ),
}
TRUST: Phrases = (
    "Your confidence in me meant a lot.",
    "It means a lot to have been thought of for it.",
    "I don’t take your confidence for granted.",
    "It’s a good feeling to have been wanted for a job like this.",
    "That you saw me in this role meant a lot to me.",
    "I’ll think back on your confidence with pleasure.",
)
EFFORT: Phrases = (
    "I know how much work goes into finding the right person, and I don’t take yours for granted.",
    "Reading, listening and choosing take time that nobody has to spare, and you gave me some of yours.",
    "It takes attention to get to know someone, and you gave me yours.",
    "It takes work to choose among people one hardly knows, and I respect the care you put into it.",
    "Not everyone takes the time to get to know people, and I noticed that you do.",
    "Behind every message there was work of yours that I didn’t see, and I’m grateful for that too.",
)
BUILDING: Phrases = (
    "There’s work here that I’ve begun and want to go on building.",
    "I want to go on building what my team and I have begun.",
    "What I’m building here in my present work still has a long way to go, and I’m looking forward to it.",
    "I’m in the middle of building something here that I’d like to see through.",
    "I’d like to go on building on what I’ve started in my present work.",
    "The work I’m doing here is what I want to go on building.",
)
DREW_ME: Phrases = (
    "What drew me to the role",
    "Why the role attracted me",
    "What made me want the role",
    "What I saw in the role",
    "What spoke for the role",
    "What attracted me from the start",
)


def specifics(facts: Facts) -> list[Sentence]:
    """What they liked and whom they thank, richer the longer it took."""
    time, best = Sentence(_time(facts), 1 if facts.rounds == "many" else 3), Sentence(specific(facts))
    more, why = Sentence(liked(facts), 2), Sentence(interest(facts))
    told = pick(facts, ([time, why, best, more], [why, best, more, time], [why, time, best, more]))
    building = say(facts, BUILDING) if inside(facts) and facts.reason != "other_offer" else ""
    return [*told, Sentence(_trust(facts), 5), Sentence(building), Sentence(say(facts, EFFORT), HELD_BACK)]


def one_specific(facts: Facts) -> str:
    """The best single thing: what they typed, else what they liked or whom they met."""
    return specific(facts) or liked(facts) or interest(facts)


def specific(facts: Facts) -> str:
    return completed(STEM, facts.specific)


def liked(facts: Facts) -> str:
    """Two things at the most, one where people are named: a longer list sounds like flattery."""
    if is_a_clause(facts.people):
        return " ".join(filter(None, (liked(replace(facts, people="")), own_sentence(facts.people))))
    names = people(facts)
    codes = _chosen(facts, 1 if names else 2)
    things = [_thing(code, facts) for code in codes]
    if names and not set(WITH_NAMES) & set(codes):
        return " ".join(filter(None, [_liked(facts, things), sentence(say(facts, PEOPLE, people=names))]))
    return _liked(facts, things)


def _chosen(facts: Facts, count: int) -> tuple[str, ...]:
    """The first ones, or the next ones in another wording."""
    first = (facts.wording or 0) % len(facts.liked) if facts.liked else 0
    return (facts.liked[first:] + facts.liked[:first])[:count]


def _thing(code: str, facts: Facts) -> str:
    names = people(facts)
    phrase = WITH_NAMES.get(code, LIKED[code]) if names else LIKED[code]
    return phrase.format(they="they" if by_agent(facts) else "you", people=names)


def _liked(facts: Facts, things: list[str]) -> str:
    if not things:
        return ""
    return say(facts, _liked_phrases(facts), liked=listed(things), Liked=capital(listed(things)))


def _liked_phrases(facts: Facts) -> Phrases:
    if specific(facts):
        return LIKED_TOO
    return LIKED_PLAIN if facts.tone == "plain" else LIKED_BEST


def _time(facts: Facts) -> str:
    others = "the people there" if by_agent(facts) else "your colleagues"
    return say(facts, TIME.get(facts.rounds, TIME["several"]), others=others)


def interest(facts: Facts) -> str:
    """Why the job did attract them: their own sentence, or their words after ours."""
    return introduced(facts.interest, before=say(facts, DREW_ME), because="The role attracted me")


def _trust(facts: Facts) -> str:
    """Warmth for a letter that holds little of their own; not where nothing was offered, or the place felt wrong."""
    own = specific(facts) or facts.interest
    if own or facts.tone == "plain" or facts.reason in {"workplace_fit", "terms"} or stage(facts) != "offered":
        return ""
    return say(facts, TRUST)
