"""Our own words in the register of the address, and of the country."""

import re
from functools import lru_cache

from ..facts import Facts
from ..typed import capitalize
from .contractions import expand_contractions

_STRESS = re.compile(r"(?<!not)(?<!n’t) (?:so much|very much|really|very)(?=[ ,.])")
"""“Thank you so much”, “I’m really pleased”: what a neutral letter leaves out."""
_AMERICAN = {
    "straight away": "right away",
    "at once": "right away",
    "in good time": "in plenty of time",
    "somebody": "someone",
    "good of you": "kind of you",
    "good of them": "kind of them",
    "I’d sooner": "I’d rather",
    "a good deal": "a lot",
    "a good while": "a long while",
    "lovely": "wonderful",
    "be asked, all the same": "be asked",
    "be chosen, all the same": "be chosen",
    "rang": "called",
    "ringing": "calling",
    "Do thank": "Please thank",
    "Do give": "Please give",
    "Do say": "Please say",
    "Would you thank": "Please thank",
    "with me on the telephone": "with me on the phone",
    "on the telephone": "on the phone",
    "cannot see a way round": "cannot see a way around",
    "can’t see a way round": "can’t see a way around",
    "Kind regards": "Best regards",
}
"""What a letter in North America says for words that one writes in Britain. A newcomer adds to it here."""
_BRITISH = re.compile(
    r"\b(?:" + "|".join(sorted({*_AMERICAN, *map(capitalize, _AMERICAN)}, key=len, reverse=True)) + r")\b"
)


def in_register(facts: Facts, text: str) -> str:
    """Our own words as address, tone and country want them: formal without contractions, neutral without stress."""
    if facts.tone == "plain":
        text = _STRESS.sub("", text)
    if facts.country in {"us", "ca"}:
        text = _in_american(text)
    return expand_contractions(text) if facts.address == "formal" else text


@lru_cache(maxsize=4096)
def _in_american(text: str) -> str:
    return _BRITISH.sub(_american, text)


def _american(found: re.Match[str]) -> str:
    words = found[0]
    said = _AMERICAN.get(words) or _AMERICAN[words[0].lower() + words[1:]]
    return capitalize(said) if words[0].isupper() else said
