"""Typed texts, made to fit into a sentence of ours."""

import re

_ENDS = ".!?…"
_CLOSERS = '”»"’)] \u00a0\u202f'
_WORD = re.compile(r"\S*\w\S*")
_DOUBLE_STOP = re.compile(r"(?<!\.)\.\.(?!\.)")
_STOP_AFTER_END = re.compile(r"(?<=[!?…])\.(?!\.)")


def count_words(text: str) -> int:
    """How many words: what stands between spaces and holds a letter or a digit."""
    return len(_WORD.findall(text))


def join_lines(text: str) -> str:
    """On one line, single spaces."""
    return " ".join(text.split())


_VOWEL = re.compile(r"[AEIOUYÀÂÉÈÊËÎÏÔÖÛÜ]")
_WITHIN_NAMES = frozenset("and at by de des du en et for in la le les of on the to y".split())
_SHORTEST_WORD = 4
"""Letters of a word in capitals that can be read; shorter ones are initials: « BNP », “KFC”."""


def calm_capitals(name: str, initials: frozenset[str] = frozenset()) -> str:
    """A name of several words typed in capitals alone, as one writes it: « ATELIER DU PAIN », “KESSLER TIRE”."""
    words = name.split()
    if len(words) < 2 or not name.isupper():
        return name
    calm = [words[0], *(word.lower() if word.lower() in _WITHIN_NAMES else word for word in words[1:])]
    return " ".join(_calm_word(word) if word not in initials else word for word in calm)


def _calm_word(word: str) -> str:
    is_word = word.isupper() and len(re.sub(r"\W", "", word)) >= _SHORTEST_WORD and _VOWEL.search(word)
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word) if is_word else word


def capitalize(text: str) -> str:
    """With a capital first letter; a word written like iPhone stays as it is."""
    first = text.split(" ", 1)[0]
    return text if first[1:] != first[1:].lower() else text[:1].upper() + text[1:]


def end_sentence(text: str) -> str:
    """With one mark at the end: a full stop where there is none."""
    text = text.rstrip(" ,;:-–—\u00a0\u202f")
    return text if text.rstrip(_CLOSERS)[-1:] in tuple(_ENDS) else f"{text}."


_NEW_SENTENCE = re.compile(
    r"(?<=[^\W\d_]{3}[.!?] )(?<!env\. )(?<!etc\. )(?<!min\. )(?<!max\. )[a-zà-ÿ](?![\w’]*[A-Z@/])"
)
"""The first letter after a sentence of which the last word isn't cut short (« p. ex. », « env. »)."""


def make_sentences(text: str) -> str:
    """Each typed line a sentence that stands: a capital, one mark at the end."""
    lines = [_NEW_SENTENCE.sub(lambda letter: letter[0].upper(), join_lines(line)) for line in text.splitlines()]
    return " ".join(end_sentence(capitalize(line)) for line in lines if any(map(str.isalnum, line)))


def tidy_end(text: str) -> str:
    """Without the stop that doubles one that a name ends in, as in “Acme
    Inc..” or “Yahoo!.”, and without a blank end."""
    return _STOP_AFTER_END.sub("", _DOUBLE_STOP.sub(".", text)).rstrip()
