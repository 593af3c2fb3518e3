"""Slips of the hand: what is typed that can be nothing else, and its correction, from slips.txt of each language."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from .findings import Check, CoachedMessage, Hit, Replacement

_HERE = Path(__file__).parent
_NO_SPACE = re.compile(r"(?<=[^\W\d_]{2}),(?=[^\W\d_]{2}|[^\W\d_]['’])")
_I_ALONE = re.compile(r"(?<![\w.@/'’(-])i(?=(?:['’](?:m|ll|ve|d))?(?:[ ,;!?]|\.(?!\w)|$))(?! ?[).:])", re.MULTILINE)
_BEGINS = re.compile(r"(?:\A|[.!?…\n])[\s«“\"(]*\Z")
MOST = 100
"""Slips of a kind that are looked at; nobody mends more at once."""
_APOSTROPHE = "['’]"

Slips = Callable[[str], Iterator[Replacement]]


def slips(language: str, doubled: Iterable[str], *others: Slips) -> Check:
    """Make a check that reports the slips listed for the language, these words if doubled, and what `others` find."""
    corrections = read(_HERE / language / "slips.txt")
    listed, twice = any_of(corrections), _twice(doubled)

    def finds(message: CoachedMessage) -> Iterator[Hit]:
        text = message.reading.text_without_names
        replacements = [
            _mend(text, match, corrections[_plain(match[0])]) for match in islice(listed.finditer(text), MOST)
        ]
        replacements += [Replacement(match.end(1), match.end(), "") for match in islice(twice.finditer(text), MOST)]
        replacements += [Replacement(*match.span(), ", ") for match in islice(_NO_SPACE.finditer(text), MOST)]
        for other in others:
            replacements += islice(other(text), MOST)
        yield from (
            _found(text, replacement)
            for replacement in _outermost(replacements)
            if replacement.text or replacement.end > replacement.start
        )

    return finds


def read(path: Path) -> dict[str, str]:
    """The corrections in a file, by slip; a line that can't be read is refused with its number."""
    corrections = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        slip, colon, right = line.partition(": ")
        if line.strip() and not line.startswith("#"):
            if not colon or not right.strip() or slip != slip.strip().lower():
                raise ValueError(f"{path}:{number}: not “what is typed: what is meant” in small letters: {line}")
            corrections[_plain(slip)] = right.strip()
    return corrections


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Any of these, whole, in small letters or with a capital first."""
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        first, space, rest = word.partition(" ")
        rests.setdefault(first, []).append(re.escape(space + rest))
    # Each first letter once, and each first word: a text of nothing but “i” is read as fast as any other.
    by_letter: dict[str, list[str]] = {}
    for first, each_rest in sorted(rests.items(), key=lambda pair: -len(pair[0])):
        by_letter.setdefault(first[0], []).append(f"{re.escape(first[1:])}(?:{'|'.join(each_rest)})")
    groups = (f"[{letter}{letter.upper()}](?:{'|'.join(group)})" for letter, group in by_letter.items())
    pattern = "|".join(groups).replace("'", _APOSTROPHE)
    return re.compile(rf"(?<![\w'’@./-])(?:{pattern})(?![\w'’@/-])(?!\.\w)")


def _outermost(replacements: list[Replacement]) -> Iterator[Replacement]:
    """The replacements that are in no longer one, such as “i” in “i cant”."""
    end = 0
    for replacement in sorted(replacements, key=lambda replacement: (replacement.start, -replacement.end)):
        if replacement.end > end or replacement.start >= end:
            yield replacement
            end = max(end, replacement.end)


def small_i(text: str) -> Iterator[Replacement]:
    return (Replacement(*match.span(), "I") for match in _I_ALONE.finditer(text))


def _twice(words: Iterable[str]) -> re.Pattern[str]:
    first = "".join(sorted({word[0] for word in words}))
    return re.compile(rf"(?<![\w'’-])(?=[{first}])({'|'.join(words)})(?: +\1)+(?![\w'’-])", re.IGNORECASE)


def _plain(slip: str) -> str:
    return slip.lower().replace("’", "'")


def _mend(text: str, match: re.Match[str], right: str) -> Replacement:
    """The correction, with a capital where one was typed; none where that makes it a name within a sentence."""
    start, end = match.span()
    if match[0][0].isupper():
        begins = _BEGINS.search(text[max(0, start - 12) : start])
        same = right[0].upper() + right[1:]
        return Replacement(start, end, same) if begins or right[0].isupper() else Replacement(start, start, "")
    return Replacement(start, end, right)


def _found(text: str, replacement: Replacement) -> Hit:
    """A word twice is marked whole, and a comma with the words that it parts."""
    if replacement.text in {"", ", "}:
        before = re.search(r"[\w'’]*\Z", text[max(0, replacement.start - 30) : replacement.start])
        after = re.match(r"[\w'’]*", text[replacement.end : replacement.end + 30]) if replacement.text else None
        return Hit(
            replacement.start - len(before[0] if before else ""),
            replacement.end + (after.end() if after else 0),
            (replacement,),
        )
    return Hit(replacement.start, replacement.end, (replacement,))
