"""How what was typed goes on after words of ours: stems taken off, subjects and verbs put in."""

import re

from .grammar import join_list
from .mending import make_sentence, small, without_stop
from .shapes import Shape, sentences_of, shape_of

Filled = tuple[str, str]
"""A slot, and the text that fills it."""
THINGS = frozenset({Shape.NOUN, Shape.GERUND, Shape.BARE})
"""Shapes of what one can enjoy."""
_BECAUSE = re.compile(
    r"^(?:it(?:’s| is) )?(?:(?P<thing>because of|due to(?! (?:be|finish|go|move|sit|start)\b)|owing to)"
    r"|(?P<clause>because|since|as))\s+"
    r"(?!a |an |much |soon |long as )",
    re.IGNORECASE,
)
_PARTICIPLES = "been|done|gone|seen|spent|taken|chosen|become|begun|grown|driven|worked|lived"
_VERBLESS = (
    (
        re.compile(
            (
                r"(?i:excited|drawn|attracted|impressed|fascinated|inspired|tempted|intrigued|touched|struck) "
                r"(?:by|about|to|with|in|that)\b"
            )
        ),
        "was",
    ),
    (
        re.compile(
            r"(?i:promoted|offered|asked|given(?! (?:the (?:circumstances|commute|distance|hours|situation)|how|my|our"
            r"|that)\b)) \w"
        ),
        "have been",
    ),
    (
        re.compile(
            rf"(?i:(?:already |always |only |just )?(?:{_PARTICIPLES}|had enough|made up my mind"
            r"|thought (?:about|hard|it over)) ?\b)"
        ),
        "have",
    ),
    (
        re.compile(
            r"(?i:not )?(?i:ready|able|willing|sure|looking|interested|convinced|comfortable|prepared|keen|happy"
            r"|unable|unwilling|committed|settled)\b"
        ),
        "am",
    ),
)
_HAS_DONE = re.compile(rf"have (?:(?:already|always|only|just|never|not) )*(?:{_PARTICIPLES}|had|made|thought)\b")
NOT_SAID = {"no", "none", "n/a", "nothing", "yes", "-"}


def without_because(text: str) -> str:
    """Without “because”, where what follows can follow ours; “since January” stays."""
    led = _BECAUSE.match(text)
    rest = text[led.end() :] if led else text
    joins = {Shape.CLAUSE, Shape.VERB, Shape.SENTENCES} if led and led["clause"] else {*THINGS, Shape.QUESTION}
    return rest if shape_of(rest) in joins or (led and led["clause"] == "because") else text


def without_exclamation(text: str) -> str:
    """Without the exclamation mark of a single sentence, so that it can be joined."""
    return text.rstrip(" !") if text.count("!") == 1 and len(sentences_of(text)) == 1 else text


_JOINED_ALREADY = re.compile(
    r"^(?:after|although|and|as|because|before|but|especially|even|for|given|if|not|or|since|so|though|unless|when|where"
    r"|which|while|who|with|without|yet)\b",
    re.IGNORECASE,
)


def with_comma_joined(text: str) -> str:
    """Two thoughts with a mere comma between them, joined: “I’m midway through a merger and can’t leave my team”,
    “I like being with the guests; I’d be in the office all day”, “the trial shift: your line runs so clean”."""
    first, comma, second = text.partition(", ")
    if not comma or ", " in second or _JOINED_ALREADY.match(second):
        return text
    shapes = shape_of(first), shape_of(without_stop(second))
    if shapes[0] in {Shape.CLAUSE, Shape.VERB} and shapes[1] is Shape.VERB:
        return f"{first} and {second}"
    if shapes[0] in {Shape.CLAUSE, Shape.VERB} and shapes[1] is Shape.CLAUSE:
        return f"{first}; {second}"
    return f"{first}: {second}" if shapes[0] in THINGS and shapes[1] is Shape.CLAUSE else text


_PRAISE = re.compile(r"(?:the )?(?:\w{3,}est|best|most \w+) [\w ’]*\bever\b", re.IGNORECASE)
"""“cleanest shop I’ve ever been in”, said of the thing before it."""


def as_one_list(text: str) -> str:
    """Things that were typed as sentences, “The team. The tour.”, as “the team and the tour”; praise as what it is."""
    things = sentences_of(text)
    if len(things) == 2 and _PRAISE.match(things[1]) and shape_of(things[0]) in THINGS:
        praise = without_stop(things[1])
        return f"{without_stop(things[0])}, {praise[:1].lower()}{praise[1:]}"
    if len(things) > 1 and all(shape_of(thing) in {Shape.NOUN, Shape.BARE} for thing in things):
        return join_list([small(without_stop(thing)) for thing in things])
    return text


def with_its_verb(text: str) -> str:
    """“was impressed by” for “impressed by”, “have been promoted”, “am not ready”."""
    for shape, verb in _VERBLESS:
        if shape.match(text):
            return f"{verb} {small(text)}"
    return text


def without_stems(text: str, *stems: re.Pattern[str]) -> str:
    for stem in stems:
        text = stem.sub("", text, count=1)
    return text


def with_subject(text: str) -> str:
    """The clause with the subject it is without: “I want to stay”, “I’m not ready”."""
    if text.startswith("am "):
        return f"I’m {text[3:]}"
    return f"I’ve {text[5:]}" if _HAS_DONE.match(text) else f"I {text}"


def as_sentences(*texts: str) -> str:
    return " ".join(map(make_sentence, texts))
