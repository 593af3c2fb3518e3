"""Not a no yet: asking for what would make it a yes, asking for time."""

from ..facts import Facts
from ..letter import Letter
from ..typed import capital, pick, sentences, tidied
from .email import closing
from .grammar import company, day, greeting, listed, role

_WHAT = {
    "pay": "the pay",
    "place": "the place of work",
    "date": "the start date",
    "duties": "the work itself",
    "other": "one more point",
}
_NEGOTIATE = (
    (
        "Thank you for {thanks} the role of {role} at {company}. I would like to say yes, and before I answer there is "
        "something I want to ask you openly.\n\n{gap}{detail}\n\nIf we find a solution there, my answer is yes. {talk}"
    ),
    (
        "I am glad that you are {thanks} the role of {role} at {company}, and I can see myself in it. One thing stands in "
        "the way.\n\n{gap}{detail}\n\nWith that settled I will accept. {talk}"
    ),
    (
        "Before I give you an answer on the role of {role} at {company}, for which I thank you, I have a question.\n\n"
        "{gap}{detail}\n\nI ask because I want the job: with a yes from you, you have a yes from me. {talk}"
    ),
)
_GAP = (
    "What separates us is {what}.",
    "The point is {what}.",
    "It comes down to {what}.",
)
_TALK = (
    "Could we talk about it{before}?",
    "When could we speak{before}?",
    "I would be glad to talk it over{before}.",
)
_EXTENSION = (
    (
        "Thank you for {thanks} the role of {role} at {company}. I take it seriously and want to give you an answer that "
        "holds.\n\n{ask} You will have my decision by then, without fail."
    ),
    (
        "I have been thinking about the role of {role} at {company}, and thank you for {thanks} it to me.\n\n{ask} I would "
        "rather give you one firm answer than a quick one."
    ),
    (
        "The role of {role} at {company} deserves a proper answer, and I thank you for {thanks} it to me.\n\n{ask} It would "
        "let me make up my mind with care, and you would not have to ask me twice."
    ),
)
_ASK_UNTIL = (
    "Could you give me until {until}{instead}?",
    "Would {until}{instead} be early enough for you?",
    "May I give you my answer on {until}{instead}?",
)
_ASK = (
    "Could you give me a few more days{instead}?",
    "Would you allow me a few days more{instead}?",
    "May I take a few more days{instead}? Name the date that suits you, and I will keep to it.",
)


def negotiate(facts: Facts) -> Letter:
    what = listed([_WHAT[code] for code in facts.change_what])
    said = pick(facts, _NEGOTIATE).format(
        thanks=_thanks(facts),
        role=role(facts),
        company=company(facts),
        gap=pick(facts, _GAP).format(what=what) if what else "",
        detail=_detail(facts, bool(what)),
        talk=pick(facts, _TALK).format(before=f" before {day(facts.reply_by, '')}" if facts.reply_by else ""),
    )
    return _letter(facts, said, "{role} at {company}: a question before I answer")


def extension(facts: Facts) -> Letter:
    until = day(facts.extension_until, "")
    instead = f" instead of {day(facts.reply_by, '')}" if facts.reply_by else ""
    ask = pick(facts, _ASK_UNTIL if until else _ASK).format(until=until, instead=instead)
    said = pick(facts, _EXTENSION).format(thanks=_thanks(facts), role=role(facts), company=company(facts), ask=ask)
    return _letter(facts, said, "{role} at {company}: may I answer a little later?")


def _thanks(facts: Facts) -> str:
    return "considering me for" if facts.stage == "before_offer" else "offering me"


def _detail(facts: Facts, after_gap: bool) -> str:
    own = sentences(facts.change_detail)
    if not own and not after_gap:
        return "There is one point that I would like to settle with you."
    return f" {own}" if own and after_gap else own


def _letter(facts: Facts, said: str, subject: str) -> Letter:
    named = subject.format(role=role(facts), company=company(facts))
    body = "\n\n".join([greeting(facts), said, closing(facts)])
    return Letter(subject=tidied(capital(named)), body=tidied(body))
