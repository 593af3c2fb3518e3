"""What a person typed, made to stand in a sentence of ours."""

import re

_ENDS = ".!?…"
_CLOSERS = '”»"’)] \u00a0\u202f'
_WORD = re.compile(r"\S*\w\S*")
_DOUBLE_STOP = re.compile(r"(?<!\.)\.\.(?!\.)")
_STOP_AFTER_END = re.compile(r"(?<=[!?…])\.(?!\.)")


def words(text: str) -> int:
    """How many words: what stands between spaces and holds a letter or a digit."""
    return len(_WORD.findall(text))


def folded(text: str) -> str:
    """On one line, single spaces."""
    return " ".join(text.split())


def capital(text: str) -> str:
    """With a capital first letter; a word written like iPhone stays as it is."""
    first = text.split(" ", 1)[0]
    return text if first[1:] != first[1:].lower() else text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """With one mark at the end: a full stop where there is none."""
    text = text.rstrip(" ,;:-–—\u00a0\u202f")
    return text if text.rstrip(_CLOSERS)[-1:] in tuple(_ENDS) else f"{text}."


def sentences(text: str) -> str:
    """Each typed line a sentence that stands: a capital, one mark at the end."""
    lines = [folded(line) for line in text.splitlines()]
    return " ".join(ended(capital(line)) for line in lines if any(map(str.isalnum, line)))


def tidied(text: str) -> str:
    """Without the stop that doubles one that a name ends in, as in “Acme Inc..” or “Yahoo!.”"""
    return _STOP_AFTER_END.sub("", _DOUBLE_STOP.sub(".", text))
