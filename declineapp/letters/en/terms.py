"""Not a no yet: asking for what would make it a yes, asking for time."""

from ..facts import Facts
from ..letter import Letter
from ..typed import folded, tidied
from .grammar import listed, spoken_date, without_article
from .joining import introduced
from .names import MISSING, by_agent, closing, company, greeting, offering, post
from .thanks import interest, specific
from .voice import Phrases, say, stage

WHAT = {
    "pay": "the pay",
    "place": "where the work is done",
    "date": "the start date",
    "duties": "the work itself",
}
NEGOTIATE: Phrases = (
    (
        "Thank you for {offering}. I’d like to say yes.{specific}\n\n{gap}\n\nIf we can find an answer to that, you have mine: "
        "it’s yes. {talk}"
    ),
    (
        "Thank you for {offering}. I want this job, and I have a question before I can say yes.\n\n{gap}\n\n{talk} "
        "I’m asking because I’d like to come.{specific}"
    ),
    (
        "I’m very interested in this. Thank you for {offering}.{specific} One thing still stands between me and a yes.\n\n{gap} "
        "With that settled, I’ll accept.\n\n{talk}"
    ),
    (
        "Before I give you my answer, I’d like to be open with you. Thank you for {offering}: I can see myself in "
        "it.{specific}\n\n{gap} If we can agree on that, my answer is yes.\n\n{talk}"
    ),
    (
        "I’d be glad to accept, and I’m close to it. Thank you for {offering}.\n\n{gap} Is there room to move? {talk}\n\nI’d "
        "much rather ask you than turn this down without a word.{specific}"
    ),
    (
        "Thank you for {offering}. I’ve looked at it closely, and I like what I see.{specific}\n\nThere’s one thing to settle. "
        "{gap} If that can be done, I’ll say yes.\n\n{talk}"
    ),
)
NEGOTIATE_EARLY: Phrases = (
    (
        "Thank you for {offering}. I’d like to go on, and I’d like to be open with you about one thing first.{specific}\n\n"
        "{gap}\n\nIf there’s an answer to that, I’m with you all the way. {talk}"
    ),
    (
        "Thank you for {offering}. I have a question that I’d rather ask now than at the end.\n\n{gap}\n\n{talk} I’m asking "
        "because the role interests me.{specific}"
    ),
    (
        "I’m very interested in this. Thank you for {offering}.{specific} One thing would have to be settled for me to say "
        "yes.\n\n{gap} With that settled, I’d accept an offer.\n\n{talk}"
    ),
    (
        "Before we go on, I’d like to be open with you. Thank you for {offering}: I can see myself in it.{specific}\n\n{gap} "
        "If we can agree on that, an offer would find me ready.\n\n{talk}"
    ),
    (
        "I’d be glad to go on, and I’d like to spare us both a detour. Thank you for {offering}.\n\n{gap} Is there room to "
        "move? {talk}\n\nI’d much rather ask you than drop out without a word.{specific}"
    ),
    (
        "Thank you for {offering}. I’ve looked at it closely, and I like what I see.{specific}\n\nThere’s one thing to know "
        "early. {gap} If that can be done, I’d say yes to an offer.\n\n{talk}"
    ),
)
GAP: Phrases = (
    "What stands in the way is {what}.",
    "The question is about {what}.",
    "It comes down to {what}.",
    "What makes me hesitate is {what}.",
    "The point is {what}.",
    "It concerns {what}.",
)
UNNAMED: Phrases = (
    "There’s a point in the terms that I’d like to talk over with you.",
    "It’s about a point in the terms that I’d like to talk over with you.",
    "It’s a point in the terms that I’d like to talk over with you.",
    "What makes me hesitate is a point in the terms.",
    "What’s missing is one point in the terms.",
    "It’s a point in the terms that I’d like to go over with you.",
)
MAKE_IT_A_YES: Phrases = (
    "What would make it a yes",
    "What I’d need",
    "What would settle it",
    "What I’d ask for",
    "What would do it",
    "What would make the difference",
)
TALK: Phrases = (
    "Could we talk about it{before}?",
    "When could we talk{before}?",
    "I’d be glad to talk it through{before}.",
    "Would you have time for a call{before}?",
    "May I call you about it{before}?",
    "Let me know when we could talk{before}.",
)
EXTENSION: Phrases = (
    (
        "Thank you for {offering}. I’m taking it seriously, and I want to give you an answer that holds.\n\n{ask} You’ll have "
        "my decision by then."
    ),
    (
        "Thank you for {offering}. I’m not ready to answer yet, and I don’t want to do it in haste.\n\n{ask} I’d rather give "
        "you one firm answer than a quick one."
    ),
    (
        "Thank you for {offering}. I’m thinking about it with real interest.{specific}\n\n{ask} That would let me weigh "
        "it properly, and you’d have a clear yes or no."
    ),
    (
        "{ask} I’m asking in good time, so that you can plan.\n\nThank you for {offering}. I’m interested, and there are still "
        "things I want to think through before I answer."
    ),
    (
        "I owe you an answer, and I want it to be the right one. Thank you for {offering}.\n\n{ask} I won’t need longer than "
        "that, and I won’t ask twice."
    ),
    (
        "Thank you for {offering}.{specific} The decision is a big one for me.\n\n{ask} You can count on hearing from me, "
        "whichever way it goes."
    ),
)
ASK_UNTIL: Phrases = (
    "Could you give me until {until}{instead}?",
    "Would {until}{instead} be early enough for you?",
    "May I have until {until}{instead}?",
    "Could I give you my answer on {until}{instead}?",
    "Would you let me have until {until}{instead}?",
    "Would it suit you if I answered by {until}{instead}?",
)
ASK: Phrases = (
    "Could you give me a few more days{instead}? Tell me which date would suit you.",
    "Would a few more days{instead} be possible? Name the date, and I’ll keep to it.",
    "May I have a few more days{instead}? Please tell me how long you can wait.",
    "Could I take a few more days{instead}, up to a date that suits you?",
    "Would you let me have a few more days{instead}? You set the date.",
    "Would it suit you if I took a few more days{instead}? Please tell me by when you must know.",
)
ASK_THEM: Phrases = (" Could you put it to them?", " Would you ask them for me?", " Please put this to them for me.")


def negotiate(facts: Facts) -> Letter:
    """The only place for money."""
    before = spoken_date(facts.reply_by, "before")
    said = say(
        facts,
        NEGOTIATE_EARLY if stage(facts) == "before_offer" else NEGOTIATE,
        offering=_offering(facts),
        specific=_after(interest(facts) or specific(facts)),
        gap=_gap(facts),
        talk=say(facts, TALK, before=before) + _to_them(facts),
    )
    return _letter(facts, said, "A question before I answer: {role} at {company}")


def extension(facts: Facts) -> Letter:
    until = spoken_date(facts.extension_until, "").strip()
    instead = spoken_date(facts.reply_by, "instead of")
    ask = say(facts, ASK_UNTIL if until else ASK, until=until, instead=instead) + _to_them(facts)
    said = say(facts, EXTENSION, offering=_offering(facts), specific=_after(specific(facts)), ask=ask)
    return _letter(facts, said, "A request for time: {role} at {company}")


def _offering(facts: Facts) -> str:
    if by_agent(facts):
        return f"putting me forward for {post(facts)}"
    return f"considering me for {post(facts)}" if stage(facts) == "before_offer" else offering(facts)


def _after(said: str) -> str:
    return f" {said}" if said else ""


def _gap(facts: Facts) -> str:
    """What stands in the way, and what would move it."""
    what = listed([WHAT[code] for code in facts.change_what if code in WHAT])
    named = say(facts, GAP, what=what) if what else ""
    wanted = introduced(facts.change_detail, before=say(facts, MAKE_IT_A_YES), because="I ask")
    return " ".join(filter(None, (named, wanted))) or say(facts, UNNAMED)


def _to_them(facts: Facts) -> str:
    return say(facts, ASK_THEM) if by_agent(facts) else ""


def _letter(facts: Facts, said: str, subject: str) -> Letter:
    role = without_article(folded(facts.role)) or MISSING
    named = subject.format(role=role, company=company(facts))
    return Letter(subject=tidied(named), body=tidied("\n\n".join((greeting(facts), said, closing(facts)))))
