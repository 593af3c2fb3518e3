"""Contractions written out, as a formal letter does: “I am” for “I’m”."""

import re
from collections.abc import Callable
from functools import lru_cache

_CONTRACTED = re.compile(r"\b(?P<word>\w+?)(?P<end>n’t|’(?:s|m|re|ve|ll|d))\b(?=(?P<next>(?: \w+){0,2}))")
_ASKING = re.compile(r"\b(?P<verb>[A-Z]\w+)n’t (?P<subject>I|you|he|she|it|we|they|there|this|that)\b(?=(?P<next>))")
_ENDS = {"’m": "am", "’re": "are", "’ve": "have", "’ll": "will"}
_NOT = {"wo": "will not", "ca": "cannot", "sha": "shall not", "ai": "is not"}
_FULL = {"Wo": "Will", "Ca": "Can", "Sha": "Shall"}
_PRONOUNS = set(
    """
    it that there what who he she here where how everything everyone nothing which
    """.split()
)
_HAS = set(
    """
    been got had become taken made given come gone
    """.split()
)
_PARTICIPLES = set(
    """
    been had done made gone got meant thought known seen taken given begun become every no found left felt heard
    better come said
    """.split()
)
_BETWEEN = {"always", "never", "already", "just", "also", "long", "really", "not"}


@lru_cache(maxsize=4096)
def expand_contractions(text: str, but_not: str = "") -> str:
    """The text without its contractions, but for those in `but_not`; possessives stay."""
    if "’" not in text:
        return text
    return _CONTRACTED.sub(_unless_in(but_not, _expand), _ASKING.sub(_unless_in(but_not, _expand_question), text))


def _unless_in(kept: str, mend: Callable[[re.Match[str]], str]) -> Callable[[re.Match[str]], str]:
    kept = kept.lower()

    def mended(found: re.Match[str]) -> str:
        return found[0] if kept and (found[0] + (found["next"] or "")).lower() in kept else mend(found)

    return mended


def _expand_question(found: re.Match[str]) -> str:
    """“Is it not” for “Isn’t it”."""
    return f"{_FULL.get(found['verb'], found['verb'])} {found['subject']} not"


def _expand(found: re.Match[str]) -> str:
    word, end, following = found["word"], found["end"], found["next"]
    if end == "n’t":
        return _expand_negation(word)
    if end == "’s":
        return _with_is(word, following)
    if end == "’d":
        return f"{word} {'had' if _is_past(following) else 'would'}"
    return f"{word} {_ENDS[end]}"


def _expand_negation(verb: str) -> str:
    full = _NOT.get(verb.lower(), f"{verb} not")
    return full.capitalize() if verb[0].isupper() else full


def _with_is(word: str, following: str) -> str:
    """“it is”, “it has been”; anybody else's is a possessive."""
    if word.lower() == "let":
        return f"{word} us"
    if word.lower() not in _PRONOUNS:
        return f"{word}’s"
    first = next((each for each in following.split() if each not in _BETWEEN), "")
    return f"{word} {'has' if first in _HAS else 'is'}"


def _is_past(following: str) -> bool:
    """“I’d hoped”, “I’d always wanted” had; “I’d rather” would."""
    words = [word for word in following.split() if word not in _BETWEEN]
    return bool(words) and (
        words[0] in _PARTICIPLES or (words[0].endswith("ed") and words[0] not in {"need", "proceed"})
    )
