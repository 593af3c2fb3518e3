"""What they enjoyed, in their own words: the object of “I enjoyed”, or a sentence."""

import re

from ..facts import Facts
from .articles import an
from .joining import (
    NOT_SAID,
    THINGS,
    Filled,
    as_one_list,
    as_sentences,
    with_comma_joined,
    with_its_verb,
    with_subject,
    without_stems,
)
from .mending import make_sentence, mend, small, to_the_reader, without_stop
from .shape_words import ADVERBS
from .shapes import Shape, is_sentence, sentences_of, shape_of

_ADVERBS = r"(?:(?:really|particularly|especially|very much|truly|also|most|absolutely|just)\s+)*"
_SPECIFIC_STEM = re.compile(
    rf"^(?:(?:i\s+)?{_ADVERBS}(?:enjoyed|loved|liked|appreciated)\s+(?:most\s+)?(?=\S)"
    r"|what\s+i\s+(?:really\s+)?(?:enjoyed|loved|liked|appreciated)(?:\s+(?:the\s+)?(?:most|best))?\s+(?:was|were)\s+"
    rf"|(?:particularly|especially)\s+)",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"(?:ly|ful|ing|ed|ive|ous|al|ic|nt|ble|open|warm|kind|nice|good|fun|clear|quick|calm|helpful)$"
)
_LONGEST_JOINED = 14
_OCCASIONS = set(
    """
    call chat conversation day demo drive exercise interview meeting presentation quiz session talk task test tour
    trial visit walk workshop
    """.split()
)
"""“chat with Sam” is “the chat with Sam”."""
_SAID_VERB = re.compile(r"\b(enjoyed|loved|liked|appreciated)\b", re.IGNORECASE)


def specific(facts: Facts) -> Filled:
    """specific, an object of “I enjoyed”, or specific sentence; words about people that are no names come after it."""
    name, text = _specific(with_comma_joined(as_one_list(to_the_reader(mend(facts.specific, facts), facts))))
    about = people_sentence(facts)
    if not about:
        return name, text
    before = make_sentence(f"I enjoyed {text}") if name == "specific" else text
    return "specific sentence", f"{before} {about}".strip()


def people_sentence(facts: Facts) -> str:
    """What was typed under people and is a sentence: “Karim was a joy!”"""
    text = mend(facts.people, facts)
    if "\n" in facts.people.strip() or text.lower().startswith("thank") or not is_sentence(text):
        return ""
    return " ".join(map(make_sentence, sentences_of(text)))


def _specific(text: str) -> Filled:
    first, *others = sentences_of(text) or [""]
    tail = with_its_verb(without_stems(first, _SPECIFIC_STEM, _SPECIFIC_STEM))
    if not others:
        tail = tail.rstrip(" !")
    moment, colon, _ = tail.partition(": ")
    if colon and shape_of(moment) in THINGS:
        return "specific sentence", as_sentences(f"I enjoyed {small(tail)}", *others)
    shape = shape_of(tail)
    tail = small(without_stop(tail))
    if shape is Shape.BARE and tail.partition(" ")[0] in _OCCASIONS:
        tail = f"the {tail}"
    if shape in THINGS and _stands_alone(tail):
        return "specific sentence", as_sentences(f"I really enjoyed {tail}", *others)
    is_object = shape in THINGS or (shape is Shape.ADJECTIVE and tail.partition(" ")[0] not in ADVERBS)
    if is_object and tail.lower() not in NOT_SAID and not re.search(r"\b(?:and|but|so) (?:I|it) \w", tail):
        return ("specific", tail) if not others else ("specific sentence", as_sentences(f"I enjoyed {tail}", *others))
    if not text or tail.lower() in NOT_SAID:
        return "", ""
    return "specific sentence", as_sentences(_about_moment(first, tail, shape), *others)


def _stands_alone(thing: str) -> bool:
    """Long, or with more said of it after a comma: nothing may follow it in its sentence."""
    return ", " in thing or thing.count(" ") > _LONGEST_JOINED


def _about_moment(first: str, tail: str, shape: Shape) -> str:
    """What can't be enjoyed as it stands, made a sentence about it."""
    said = _SAID_VERB.search(first)
    verb = said[1].lower() if said and first != tail and small(without_stop(first)) != tail else "enjoyed"
    match shape:
        case Shape.INFINITIVE:
            return f"it was good {tail}"
        case Shape.THAT:
            return f"I appreciated {tail}"
        case Shape.QUESTION:
            if tail.startswith(("when ", "where ")):
                return f"I {verb} it {tail}"
            return f"I {'liked' if tail.startswith('how ') else verb} {tail}"
        case Shape.VERB:
            return with_subject(tail)
        case Shape.ADJECTIVE:
            return f"it was {tail if _ADJECTIVE.search(tail) else an(tail)}"
    return first
