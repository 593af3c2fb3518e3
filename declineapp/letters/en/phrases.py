"""What else they typed: why the job attracted them, why somebody is right for
it, their last line, what would have to change."""

import re

from ..facts import Facts
from .articles import an
from .grammar import join_list
from .joining import (
    NOT_SAID,
    Filled,
    as_one_list,
    as_sentences,
    with_its_verb,
    with_subject,
    without_because,
    without_exclamation,
    without_stems,
)
from .mending import begins_small, make_sentence, mend, small, to_the_reader, without_stop
from .names import first_name
from .roles import before_preposition, is_a_person
from .shapes import Shape, sentences_of, shape_of

_INTEREST_STEM = re.compile(
    r"^(?:what\s+(?:drew|attracted|interested)\s+me(?:\s+(?:to\s+(?:it|the\s+\w+)|most|in\s+it))?\s+(?:was"
    r"|is)(?:\s+that)?\s+"
    r"|(?:i\s+(?:was\s+interested|applied)\s+)?because\s+(?!of))",
    re.IGNORECASE,
)
_SAYS_MORE = re.compile(r", (?:and|but|so) \w|; ")
"""Two thoughts: a sentence, after which ours begins anew."""
_SOMEBODY_DOES = re.compile(r"(?:nobody|no-one|everyone|everybody|somebody|someone|few \w+|most \w+)(?: \S+){4}")
"""“nobody else I know of measures mud”: says something, whatever its verb."""
_BECAUSE_OF = re.compile(r"^because of\s+", re.IGNORECASE)
_ACQUAINTANCE = re.compile(r"\b(?:colleague|friend|boss|classmate|teammate|mate|neighbou?r|mentor|cook|talent|pro)$")
_ABLE_VERBS = re.compile(
    (
        r"^(?:has|had|is|was|knows|built|ran|runs|worked|works|did|does|speaks|can|would|will|loves|leads|led|managed"
        r"|wrote|taught|could|took|makes|made|cooks|gets|lives|comes|wants|runs|likes)\b"
    ),
    re.IGNORECASE,
)


def interest(facts: Facts) -> Filled:
    """interest, a clause, or interest sentence."""
    text = without_stems(
        without_exclamation(to_the_reader(mend(facts.interest, facts), facts)), _INTEREST_STEM, _BECAUSE_OF
    )
    text = as_one_list(with_its_verb(text))
    shape = shape_of(text)
    if shape is Shape.NOTHING or without_stop(text).lower() in NOT_SAID:
        return "", ""
    plain = small(without_stop(text))
    match shape:
        case Shape.CLAUSE if begins_small(plain) and not _SAYS_MORE.search(plain):
            return "interest", plain
        case Shape.CLAUSE if begins_small(plain):
            return "interest sentence", make_sentence(plain)
        case Shape.VERB:
            return "interest", f"I’ve {plain}" if plain.startswith("always wanted") else with_subject(plain)
        case Shape.INFINITIVE:
            return "interest", f"I wanted {plain}"
        case Shape.NOUN if _SOMEBODY_DOES.match(plain):
            return "interest sentence", make_sentence(plain)
        case Shape.BARE if " " in plain and plain[:1].islower():
            return "interest sentence", make_sentence(f"what drew me was the {plain}")
        case Shape.NOUN | Shape.GERUND | Shape.BARE | Shape.QUESTION:
            return "interest sentence", make_sentence(f"what drew me was {plain}")
    return "interest sentence", as_sentences(*sentences_of(text))


def referral_why(facts: Facts) -> Filled:
    """why verb, what follows “who”; why, a clause that says it of he, she or the name; or why noun."""
    text = _with_verbs_joined(without_because(mend(facts.referral_why, facts)))
    shape = shape_of(text)
    name = first_name(facts.referral_name)
    if not facts.has_recommendation or not name or shape is Shape.NOTHING:
        return "", ""
    text = small(without_stop(text))
    if shape is Shape.ADJECTIVE and is_a_person(text):
        text = f"is {an(text)}"
    elif shape is Shape.GERUND or shape is Shape.ADJECTIVE:
        text = f"is {text}"
    if _ABLE_VERBS.match(text):
        return ("why", f"{name} {text}") if " and " in text else ("why verb", text)
    if shape in {Shape.NOUN, Shape.BARE}:
        return "why noun", an(text) if shape is Shape.BARE and _is_somebody(text) else text
    is_subject = text.lower().startswith(("he ", "he’", "she ", "she’", "they ", "they’", name.lower()))
    return "why", text if is_subject else f"{name} would be good at it ({text})"


def _with_verbs_joined(text: str) -> str:
    """“ran two wards and knows the district” for “ran two wards, knows the district”; “is red seal and knows pumps”."""
    first, *others = text.split(", ")
    if not others or not all(map(_ABLE_VERBS.match, others)):
        return text
    if not _ABLE_VERBS.match(first) and shape_of(first) in {Shape.BARE, Shape.ADJECTIVE}:
        first = f"is {an(first) if _is_somebody(first) else small(first)}"
    return join_list([first, *others])


def _is_somebody(text: str) -> bool:
    """“former colleague” wants its article, “experience in kitchens” doesn't."""
    return is_a_person(text) or bool(_ACQUAINTANCE.search(before_preposition(text)))


def boundary(facts: Facts) -> str:
    """Their own last line, a sentence or several."""
    return as_sentences(*filter(None, sentences_of(mend(facts.boundary, facts))))


def change_detail(facts: Facts) -> str:
    """What would have to change, in their words: a sentence, grown from less where it is less."""
    text = mend(facts.change_detail, facts)
    plain = small(without_stop(text))
    match shape_of(text):
        case Shape.NOTHING:
            return ""
        case Shape.VERB:
            return make_sentence(f"I {plain}")
        case Shape.INFINITIVE:
            return make_sentence(f"I would need {plain}")
        case Shape.NOUN | Shape.GERUND:
            return make_sentence(f"what I have in mind is {plain}")
        case Shape.BARE | Shape.ADJECTIVE:
            return make_sentence(f"what I have in mind: {plain}")
    return as_sentences(*sentences_of(text))
