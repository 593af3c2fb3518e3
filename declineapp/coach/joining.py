"""From places to findings: one for one sentence and code, the phrase meant and not one word of it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from .findings import Hit, Replacement
from .reading import Sentence

JOINED = frozenset(
    {"money", "negotiation-hook", "over-apology", "harsh", "self-deprecation", "private-detail", "shouting", "slip"}
)
"""Codes of which one sentence gets one finding."""
WIDENED = frozenset({"harsh", "self-deprecation"})
"""Codes that mean a whole clause."""
_BREAKS = frozenset(", ; : and but because so though although while et mais car donc parce alors".split())
_CLAUSE = 16
"""Words to which a clause is widened at most, on each side."""


def join_hits(code: str, places: Sequence[Hit], sentences: Sequence[Sentence]) -> list[Hit]:
    """The hits of one code, in order; those in one sentence are joined."""
    if code not in JOINED or not places or not sentences:
        return list(places)
    starts = [sentence.span.start for sentence in sentences]
    each: dict[int, list[Hit]] = {}
    for place in places:
        each.setdefault(bisect_right(starts, place.start) - 1, []).append(place)
    return [_one(code, found, sentences[max(0, at)]) for at, found in each.items()]


def _one(code: str, places: list[Hit], sentence: Sentence) -> Hit:
    start, end = min(place.start for place in places), max(place.end for place in places)
    if code in WIDENED and sentence.span.start <= start < end <= sentence.span.end:
        start, end = widen_to_clause(start, end, sentence)
    return Hit(
        start,
        end,
        _apart(replacement for place in places for replacement in place.replacements),
        all(p.is_sure for p in places),
        all(p.is_faint for p in places),
    )


def _apart(replacements: Iterable[Replacement]) -> tuple[Replacement, ...]:
    """The replacements in order, without those that overlap an earlier one."""
    apart: list[Replacement] = []
    for replacement in sorted(replacements):
        if not apart or replacement.start >= apart[-1].end:
            apart.append(replacement)
    return tuple(apart)


def widen_to_clause(start: int, end: int, sentence: Sentence) -> tuple[int, int]:
    """The clause around a place: to the next comma or “and”, without the mark at its end."""
    words = sentence.words.split(" ")
    first = bisect_right([span.start for span in sentence.places], start) - 1
    last = bisect_right([span.start for span in sentence.places], end - 1) - 1
    low, high = max(0, first - _CLAUSE), min(len(words) - 1, last + _CLAUSE)
    while first > low and words[first - 1] not in _BREAKS:
        first -= 1
    while last < high and words[last + 1] not in _BREAKS and words[last + 1].isalnum():
        last += 1
    return min(start, sentence.places[first].start), max(end, sentence.places[last].end)
