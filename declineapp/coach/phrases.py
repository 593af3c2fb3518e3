"""Patterns over sentences that were made plain, written almost as one says them.

Words are plain (see `reading`): small letters, no accents, contractions written out. `accept*` is any ending,
`(take|accept)` a choice, `[the] ` a word that may stand there, `~` up to four words of one clause, `~~` up to ten
words or commas of one sentence. Every gap is bounded, so that no text makes a pattern slow.
"""

import re

_MARKS = re.compile(r" \[([^\]]*)\]\*?(?=[)|]|$)| ~+(?=[)|]|$)|~~ ?|~ ?|\*|\[([^\]]*)\]\*? ?|[.$?]")
_GAPS = {"~~": r"(?:[^ .!?\n]+ ){0,10}?", "~": r"(?:[^\W_][^ \n]* ){0,4}?", "*": r"[^ \n]*"}


def phrases(*lines: str) -> re.Pattern[str]:
    """One pattern that finds any of these, each line one phrase or several parted by “ / ”."""
    each = (phrase.strip() for line in lines for phrase in line.split(" / "))
    return re.compile(rf"(?<!\S)(?:{'|'.join(_MARKS.sub(_mark, phrase) for phrase in each)})(?!\S)")


def _mark(found: re.Match[str]) -> str:
    if found[1] is not None:
        return f"(?: (?:{_MARKS.sub(_mark, found[1])}))?"
    if found[2] is not None:
        return f"(?:(?:{_MARKS.sub(_mark, found[2])}) )?"
    if found[0] in {".", "$", "?"}:
        return re.escape(found[0])
    # A gap at the end of a phrase says nothing.
    return _GAPS[found[0].strip()] if found[0][0] != " " else ""
