"""Thanks that name people and moments."""

from ..facts import Facts
from ..fitting import HELD_BACK, Sentence
from ..typed import capital, folded, pick, sentences
from .grammar import by_agency, enjoyed, listed

_LIKED = {
    "interviews": "the conversations we had",
    "people": "the people I met",
    "culture": "the way {they} work together",
    "team": "the team I would have joined",
    "workplace": "the place itself",
    "product": "what {they} make",
    "mission": "what {they} stand for",
    "challenge": "the work itself",
    "flexibility": "the freedom {they} give people",
    "trust": "the trust {they} showed me",
}
_LIKED_SO = (
    "What I liked most was {liked}.",
    "{Liked}: that is what I will remember.",
    "I liked {liked} very much.",
    "{Liked} made a real impression on me.",
    "There was much to like, {liked} above all.",
    "It was {liked} that drew me in.",
)
_LIKED_PLAIN = ("I liked {liked}.", "{Liked} spoke for the job.", "I will remember {liked}.")
_PEOPLE_PLAIN = (
    "Thank you to {people} for the time.",
    "I also thank {people}.",
    "{people} took time for me; thank you for that.",
)
_PEOPLE = (
    "My thanks also go to {people} for the time they gave me.",
    "I am grateful for the time that I had with {people}.",
    "{people} took time for me, and I haven’t forgotten it.",
    "Thank you, too, for the time with {people}.",
    "The time that {people} gave me was generous.",
    "I think back with gratitude to the time with {people}.",
)
_MANY = (
    "So many of you gave me so much time, and I know what that is worth.",
    "You all gave this a great deal of time, from the first conversation to the last, and I thank every one of you.",
    "It was a long road, and you walked every step of it with me; thank you for that.",
)
_TIME = (
    (
        "I know how much work goes into choosing somebody, and I am grateful for the time and the thought that you gave to "
        "my application."
    ),
    (
        "Reading, listening and choosing all take time, and I don’t take it for granted that you spent so much of yours on "
        "me."
    ),
    (
        "Thank you as well for the time you took: for the reading, for the questions, and for the answers that you gave to "
        "mine."
    ),
    (
        "You gave me your time and your attention, which nobody has too much of, and I remain grateful to you for both of "
        "them."
    ),
)
_GOING_ON = (
    "I look forward to going on building what I have begun in my present team.",
    "There is work in my present team that I want to go on building.",
    "In the meantime I will go on building what my team and I have begun.",
)


def specifics(facts: Facts) -> list[Sentence]:
    """What they liked and whom they thank, richer the longer the process was."""
    return [
        Sentence(_many(facts), 3),
        Sentence(liked(facts), 2),
        Sentence(sentences(facts.interest)),
        Sentence(enjoyed(facts.specific)),
        Sentence(people(facts)),
        Sentence(pick(facts, _GOING_ON) if facts.route == "internal" else "", 1),
        Sentence(pick(facts, _TIME), HELD_BACK),
    ]


def one_specific(facts: Facts) -> str:
    """The best single thing: their own sentence, else the people, else what they liked."""
    return enjoyed(facts.specific) or people(facts) or liked(facts) or sentences(facts.interest)


def liked(facts: Facts) -> str:
    """Two things at the most: a longer list sounds like flattery."""
    if not facts.liked:
        return ""
    they = "they" if by_agency(facts) else "you"
    chosen = listed([_LIKED[code].format(they=they) for code in facts.liked[:2]])
    return pick(facts, _LIKED_PLAIN if facts.tone == "plain" else _LIKED_SO).format(liked=chosen, Liked=capital(chosen))


def people(facts: Facts) -> str:
    names = folded(facts.people).rstrip(".,;")
    said = pick(facts, _PEOPLE_PLAIN if facts.tone == "plain" else _PEOPLE)
    return capital(said.format(people=names)) if names else ""


def _many(facts: Facts) -> str:
    return pick(facts, _MANY) if facts.rounds == "many" and facts.tone != "plain" else ""
