"""Patterns over sentences that were made plain, written almost as one says them.

Words are plain (see `reading`): small letters, no accents, contractions written out. `accept*` is any ending,
`(take|accept)` a choice, `[the] ` a word that may stand there, `~` up to four words of one clause, `~~` up to ten
words or commas of one sentence. Every gap is bounded, so that no text makes a pattern slow.
"""

import re
import sys

_MARKS = re.compile(r" \[([^\]]*)\](?=[)|]|$)| ~+(?=[)|]|$)|~~ ?|~ ?|\*|\[([^\]]*)\] ?|[.$?]")
_GAPS = {"~~": r"(?:[^ .!?\n]+ ){0,10}?", "~": r"(?:[^\W_][^ \n]* ){0,4}?", "*": r"[^ \n]*"}


def phrases(*lines: str) -> re.Pattern[str]:
    """One pattern that finds any of these, each line one phrase or several parted by “ / ”."""
    each = [phrase.strip() for line in lines for phrase in line.split(" / ")]
    for phrase in each:
        if wrong := _wrong_mark(phrase):
            caller = sys._getframe(1)
            raise ValueError(f"{caller.f_code.co_filename}:{caller.f_lineno}: {wrong} in “{phrase}”")
    return re.compile(rf"(?<!\S)(?:{'|'.join(_hinted(phrase) for phrase in each)})(?!\S)")


def _wrong_mark(phrase: str) -> str:
    """What is wrong with its brackets, in words; "" for nothing."""
    opened = ""
    for place, sign in enumerate(phrase):
        if sign == "[" and "[" in opened:
            return "a [ inside of another"
        if sign in "([":
            opened += sign
        elif sign in ")]":
            if not opened or opened[-1] != {")": "(", "]": "["}[sign]:
                return f"a {sign} that closes nothing"
            opened = opened[:-1]
            if phrase[place : place + 2] == "]*":
                return "a * after ], which means nothing"
    return f"a {opened[-1]} that is never closed" if opened else ""


def _hinted(phrase: str) -> str:
    """The phrase's pattern, behind a look at the first letter: most words are passed over by that alone."""
    letters = "".join(sorted(re.escape(letter) for letter in _first_letters(phrase)))
    return (f"(?=[{letters}])" if letters else "") + _MARKS.sub(_mark, phrase)


def _first_letters(phrase: str) -> set[str]:
    """Those it can begin with; none where that can't be told."""
    if phrase[:1] not in {"(", "["}:
        return {phrase[0]} if phrase and phrase[0] not in "~^*" else set()
    end = _closing(phrase)
    inside = [_first_letters(each) for each in _alternatives(phrase[1:end])]
    if phrase[0] == "[":
        inside.append(_first_letters(phrase[end + 1 :].lstrip("* ")))
    return set().union(*inside) if all(inside) else set()


def _closing(phrase: str) -> int:
    """Where the bracket closes that the phrase begins with."""
    depth = 0
    for place, sign in enumerate(phrase):
        depth += (sign in "([") - (sign in ")]")
        if not depth:
            return place
    raise ValueError(phrase)


def _alternatives(inside: str) -> list[str]:
    """What the bars of this level part."""
    parts, depth = [""], 0
    for sign in inside:
        depth += (sign in "([") - (sign in ")]")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _mark(found: re.Match[str]) -> str:
    if found[1] is not None:
        return f"(?: (?:{_MARKS.sub(_mark, found[1])}))?"
    if found[2] is not None:
        return f"(?:(?:{_MARKS.sub(_mark, found[2])}) )?"
    if found[0] in {".", "$", "?"}:
        return re.escape(found[0])
    # A gap at the end of a phrase says nothing.
    return _GAPS[found[0].strip()] if found[0][0] != " " else ""
