"""The reason in their own words, by its shape."""

import re
from collections.abc import Callable

from ..facts import Facts
from .articles import an
from .joining import (
    NOT_SAID,
    Filled,
    as_one_list,
    with_comma_joined,
    with_its_verb,
    with_subject,
    without_because,
    without_exclamation,
    without_stems,
)
from .mending import begins_small, make_sentence, mend, small, without_stop
from .shapes import Shape, has_finite_verb, sentences_of, shape_of

_REASON_STEM = re.compile(
    (
        r"^(?:my|the)(?: main| real| only)? reason (?:is|was)(?: that| "
        r"because)?:?\s+|^reason:\s*|^that\s+(?=(?:i|we|my|the)\b)"
    ),
    re.IGNORECASE,
)
_A_JOB = re.compile(r"\b(?:job|role|post|position|contract|place|apprenticeship|internship|traineeship)$")
_INSTEAD = {"other_offer": "I’m taking another job", "staying": "I’m staying where I am"}
_OF_ANOTHER = re.compile(
    r"it ?(?P<verb>’s|’d|’ll|is|was|has|offers|means|gives|lets|will|would|suits|fits)\b"
    r"(?=.*\b(?:closer|nearer|better|more|sooner|less|fewer|shorter|earlier|nearby|local|remote|what "
    r"I|exactly|permanent|minutes? (?:from|away)|from home|round the corner|down the road|my doorstep)\b)"
    r"(?! (?:been|because|that|too|not)\b)"
)
_HONESTLY = re.compile(
    r"^(?:to be (?:perfectly |completely |quite )?(?:honest|frank|fair)|in all honesty|tbh),?\s+", re.IGNORECASE
)
_WITHOUT_SUBJECT = (
    (re.compile(r"^(?=(?:still|just|currently|only|already|about to|now)\s+\w{3,}ing\b)", re.IGNORECASE), "I’m "),
    (re.compile(r"^(?=about to\b|off to\b)", re.IGNORECASE), "I’m "),
    (
        re.compile(
            r"^(?=(?:(?:already|quite|pretty|very|so|really|too|fully) )*"
            r"(?:halfway|midway|part ?way|busy (?:with|until|till|enough)|(?:fine|grand|happy) (?:where|here|as)"
            r"|tied up|booked|stuck|snowed under|in the middle of|used to \w+ing|(?<=already )committed"
            r"|due to (?:be|finish|go|move|sit|start))\b)",
            re.IGNORECASE,
        ),
        "I’m ",
    ),
    (
        re.compile(
            r"^(?=(?:an?|\d+|one|two|three|four|five|six|ten) (?:years?|months?|weeks?|days?) "
            r"(?:into|in|off|away from|from) )",
            re.IGNORECASE,
        ),
        "I’m ",
    ),
    (
        re.compile(
            r"^(?=(?:commute|contract|distance|hours|job|journey|location|office|pace|post|role|rota|schedule"
            r"|other (?:company|firm|job|offer|one|place|post|role|team)|shift pattern|shifts|start date|timing|travel"
            r"|workload) (?:are|can|clash|conflict|could|do|does|gives?|has|have|is|keeps?|lets?|means?"
            r"|needs?|offers?|puts?|starts?|suits?|wants?|was|were|will|wo|would|wouldn)"
            r"(?:s|es|n?’t|nt)?\b)",
            re.IGNORECASE,
        ),
        "the ",
    ),
    (re.compile(r"^(?=decided (?:to|that|against|on)\b)", re.IGNORECASE), "I’ve "),
    (re.compile(r"^(?=got (?:an?|my|one|two|three|no|too)\b|been\b)", re.IGNORECASE), "I’ve "),
    (
        re.compile(
            r"^(?=(?:just|only just)\s+(?:\w+ed|bought|got|had|taken|begun|become|found|left|made)\b)", re.IGNORECASE
        ),
        "I’ve ",
    ),
    (
        re.compile(
            r"^(?=(?:would|will|means|makes|takes|involves|clashes|conflicts|isn[’']?t|doesn[’']?t)\b)", re.IGNORECASE
        ),
        "it ",
    ),
)
"""What people leave out when they type in haste, and what stands for it."""
_IN_ORDER = re.compile(r"^in order (?=to )", re.IGNORECASE)
_SO_THAT = re.compile(r"^so (?:that )?(?:I|we) can ", re.IGNORECASE)
_OWN_JOINT = re.compile(r"[,;] |\b(?:because|since|so|as|which|although|though|but|due to)\b", re.IGNORECASE)
_LONGEST_JOINED = 14
_AND_A_CLAUSE = re.compile(
    r"\b(?:and|but|so) (?:(?:I|we|it|they)(?:’\w+)? \w"
    r"|(?:the|my|a|that|this|there)\b.*\b(?:is|are|isn’t|aren’t|was|means)\b)",
    re.IGNORECASE,
)
_A_THING_FIRST = re.compile(r"(?P<thing>(?:the|an?|\d+)\b[^,;:]*?) (?:and|but|so) (?:I|we|it|they)\b")
_HOW_FAR = re.compile(
    r"(?:over |about |almost |nearly )?(?:an?|\d+|one|two|three|four)(?: ?(?:and a half|\.5))? ?"
    r"(?:hrs?|hours?|h|mins?|minutes?|miles?|km|kms) "
    r"(?:each way|every day|a day|from (?:home|here|me|mine)|in the car|there and back|away|one way)"
    r"(?!.*\b(?:is|are|was|would)\b)",
    re.IGNORECASE,
)
_BASES = {
    "being": "be",
    "completing": "complete",
    "doing": "do",
    "finishing": "finish",
    "focusing": "focus",
    "having": "have",
    "keeping": "keep",
    "living": "live",
    "remaining": "remain",
    "spending": "spend",
    "staying": "stay",
    "studying": "study",
    "working": "work",
}
_GOING_ON = set(
    """
    moving relocating starting going retraining taking leaving changing training returning opening launching building
    caring juggling running setting buying selling raising writing planning joining expecting getting applying
    """.split()
)
_OF_IT = ("too ", "closer", "further", "farther", "far ", "nearer", "not ", "very ", "so ", "quite ", "really ")
_KNOWN_THINGS = set(
    """
    commute location distance timing hours schedule rota workload journey drive
    """.split()
)


def reason_detail(facts: Facts) -> Filled:
    """detail, detail noun, detail to or detail sentence."""
    if not facts.may_give_detail:
        return "", ""
    text = without_stems(without_exclamation(mend(facts.reason_detail, facts)), _HONESTLY, _REASON_STEM, _IN_ORDER)
    text = _with_subject_back(without_because(_SO_THAT.sub("to ", text)))
    text = with_comma_joined(as_one_list(with_its_verb(text)))
    shape = shape_of(text)
    if shape is Shape.NOTHING or without_stop(text).lower() in NOT_SAID:
        return "", ""
    text = small(without_stop(text)) if shape is not Shape.SENTENCES else text
    return _with_antecedent(facts.reason, *_DETAILS.get(shape, _detail_sentence)(text))


def unjoined(detail: str) -> str:
    """What gives its own because, or is long: it stands after a colon or alone."""
    is_long = detail.count(" ") > _LONGEST_JOINED
    return detail if is_long or _OWN_JOINT.search(detail) else ""


def _with_subject_back(text: str) -> str:
    """“still finishing my thesis” is “I’m still finishing my thesis”; “would
    mean two hours”, “it would mean two hours”."""
    before = next((said for pattern, said in _WITHOUT_SUBJECT if pattern.match(text)), "")
    return f"{before}{text[0].lower()}{text[1:]}" if before else text


def _with_antecedent(reason: str, slot: str, text: str) -> Filled:
    """“they need me”, and “it is closer” of another job, with what they are said of before them."""
    instead = _INSTEAD.get(reason)
    if reason == "other_offer" and slot == "detail noun" and _A_JOB.search(text):
        return "detail", f"I’ve been offered {text if text.startswith(('a ', 'an ', 'the ')) else an(text)}"
    if instead and slot == "detail noun":
        joint = " because of" if text.startswith(("the ", "my ", "our ")) else ":"
        return "detail sentence", make_sentence(f"{instead}{joint} {text}")
    if not instead or slot != "detail":
        return slot, text
    if text.startswith(("they ", "they’")):
        return "detail sentence", make_sentence(f"{instead}: {text}")
    found = _OF_ANOTHER.match(text) if reason == "other_offer" else None
    if not found:
        return slot, text
    verb = {"’s": "is", "’d": "would", "’ll": "will"}.get(found["verb"], found["verb"])
    return "detail sentence", make_sentence(f"{instead}, which {verb}{text[found.end() :]}")


def _detail_sentence(text: str) -> Filled:
    return "detail sentence", " ".join(map(make_sentence, sentences_of(text)))


def _detail_clause(text: str) -> Filled:
    if (thing := _A_THING_FIRST.match(text)) and not has_finite_verb(thing["thing"].split()):
        return "detail", f"it’s {text}"
    return ("detail", text) if begins_small(text) else _detail_sentence(text)


def _detail_verb(text: str) -> Filled:
    return "detail", with_subject(text)


def _detail_noun(text: str) -> Filled:
    """“the commute”; “2hrs each way is too much” is a clause, “3 hrs each way” wants its “it’s”."""
    if text.startswith("its "):
        return "detail", f"it’s {text[4:]}"
    if _AND_A_CLAUSE.search(text) or _HOW_FAR.match(text) or ": " in text:
        return "detail", f"it’s {text}"
    return "detail" if text[0].isdigit() and re.search(r"\b(?:is|are)\b", text) else "detail noun", text


def _detail_bare(text: str) -> Filled:
    """“family reasons”, “distance”; a longer heap of words stands alone."""
    is_noun = begins_small(text) and text.count(" ") < (3 if text.endswith("s") else 2)
    return ("detail noun", f"the {text}" if text in _KNOWN_THINGS else text) if is_noun else _detail_sentence(text)


def _detail_gerund(text: str) -> Filled:
    first, _, rest = text.partition(" ")
    if first == "wanting" and rest.startswith("to "):
        return "detail to", rest
    if first in _GOING_ON:
        return "detail", f"I’m {text}"
    return ("detail to", f"to {_BASES[first]} {rest}".strip()) if first in _BASES else _detail_sentence(text)


def _detail_adjective(text: str) -> Filled:
    """“closer to home”, “not the right time” are said of it; “better hours” is a thing."""
    return ("detail", f"it’s {text}") if text.startswith(_OF_IT) else _detail_bare(text)


_DETAILS: dict[Shape, Callable[[str], Filled]] = {
    Shape.CLAUSE: _detail_clause,
    Shape.VERB: _detail_verb,
    Shape.NOUN: _detail_noun,
    Shape.QUESTION: _detail_noun,
    Shape.BARE: _detail_bare,
    Shape.GERUND: _detail_gerund,
    Shape.ADJECTIVE: _detail_adjective,
    Shape.INFINITIVE: lambda text: ("detail to", text),
}
