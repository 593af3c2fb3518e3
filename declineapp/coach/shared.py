"""What one looks for the same way in every language; the words come from the language's package."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from .findings import NOWHERE, SEEMS_MISSING, Check, CoachedMessage, Hit, Replacement, hit_of
from .phrases import Phrases
from .reading import Sentence, Span, fold

Matcher = Callable[[Sentence], re.Match[str] | None]

NEAR = 20
"""Characters beside a place in which its commas and spaces are looked for."""
SHORT_SENTENCE = 12
"""Words of a sentence that says one thing alone."""
_BLANKS = " \u00a0\u202f\t"
LATE = 60
"""Words before the no, after which they have to look for it."""


def every(*patterns: Phrases, but: Phrases | None = None, sure: Callable[[str], Any] = lambda words: True) -> Check:
    """Each place that says it; what `but` finds says something else and is passed over.

    Where the words of its sentence don't make it `sure`, it is only likely.
    """

    def matches(words: str) -> list[re.Match[str]]:
        # Most sentences say nothing of the kind, and what is covered can only say less.
        if not any(pattern.search(words) for pattern in patterns):
            return []
        uncovered = without(words, but)
        return [match for pattern in patterns for match in pattern.finditer(uncovered)]

    def finds(message: CoachedMessage) -> Iterator[Hit]:
        # A sentence said again and again is read once.
        each: dict[str, list[re.Match[str]]] = {}
        for sentence in message.reading.sentences:
            if sentence.words not in each:
                each[sentence.words] = matches(sentence.words)
            is_sure = bool(each[sentence.words] and sure(sentence.words))
            yield from (Hit(*sentence.place(match), (), is_sure) for match in each[sentence.words])

    return finds


def without(words: str, pattern: Phrases | None) -> str:
    """The words with what the pattern finds covered, every other in its place."""
    return pattern.sub(lambda match: "_" * len(match[0]), words) if pattern else words


def nowhere(
    says: Matcher,
    *,
    owed: Callable[[CoachedMessage], bool] = lambda message: True,
    unless: Phrases | None = None,
) -> Check:
    """A check that reports what is owed and said nowhere; less surely where a phrase of `unless` comes near it."""

    def finds(message: CoachedMessage) -> Iterable[Hit]:
        if not owed(message) or any(says(sentence) for sentence in message.reading.sentences):
            return ()
        nearly = unless and any(unless.search(sentence.words) for sentence in message.reading.sentences)
        return (SEEMS_MISSING if nearly else NOWHERE,)

    return finds


def late(says: Matcher, greets: re.Pattern[str]) -> Check:
    """The first sentence that says it, where much stands before it."""

    def finds(message: CoachedMessage) -> Iterator[Hit]:
        sentences = message.reading.sentences
        refusal = next(((sentence, match) for sentence in sentences if (match := says(sentence))), None)
        if refusal and refusal[0].before - _greeted(sentences, greets) > LATE:
            yield hit_of(refusal[0].place(refusal[1]))

    return finds


def _greeted(sentences: tuple[Sentence, ...], greets: re.Pattern[str]) -> int:
    return sentences[1].before if len(sentences) > 1 and greets.match(sentences[0].words) else 0


def owes_thanks(message: CoachedMessage) -> bool:
    return not message.facts.is_mistreated


def may_leave_a_door(message: CoachedMessage) -> bool:
    """Who stays in the same company goes on meeting them, and needs no word for it."""
    return not message.facts.is_mistreated and not message.facts.is_internal


def owes_an_apology(message: CoachedMessage) -> bool:
    return message.facts.is_withdrawal and not message.facts.is_mistreated


def no_in_the_subject_neither(no: re.Pattern[str]) -> Callable[[CoachedMessage], bool]:
    """“Declining: data analyst” above a letter is as plain as can be."""
    return lambda message: not no.search(fold(message.subject or ""))


def matching(pattern: Phrases, *, but: Phrases | None = None) -> Matcher:
    """Says what the pattern finds; what `but` finds says something else."""
    return lambda sentence: pattern.search(sentence.words) and pattern.search(without(sentence.words, but))


def merge_overlaps(places: Iterable[Hit]) -> list[Hit]:
    """In the order of the text, what overlaps only once."""
    apart: list[Hit] = []
    for place in sorted(places):
        if not apart or place.start >= apart[-1].end or place.start == place.end:
            apart.append(place)
    return apart


def without_words(text: str, span: Span) -> tuple[Replacement, ...]:
    """The sentence without these words, nor the comma that led to them, and with a capital where it now begins."""
    start, end = span
    before, after = text[max(0, start - NEAR) : start], text[end : end + NEAR]
    if before.strip(_BLANKS) and before.rstrip(_BLANKS)[-1] not in ".!?\n":
        return (Replacement(start - len(before) + len(before.rstrip(f",{_BLANKS}")), end, ""),)
    rest = after.lstrip(f",{_BLANKS}")
    return (Replacement(start, end + len(after) - len(rest) + 1, rest[0].upper()),) if rest[:1].isalpha() else ()


def without_sentence(text: str, sentence: Sentence) -> tuple[Replacement, ...]:
    """The text without this sentence; nothing for a line of its own, such as a farewell, or without a plain end."""
    start, end = sentence.span
    before, after = text[max(0, start - NEAR) : start], text[end : end + NEAR]
    ended = text[end - 1 : end] in {".", "!"} and before.rstrip(_BLANKS)[-1:] in {"", "\n", ".", "!", "?"}
    follows, precedes = after.strip(_BLANKS)[:1] not in {"", "\n"}, before.rstrip(_BLANKS)[-1:] not in {"", "\n"}
    if not ended or not (follows or precedes):
        return ()
    if follows:
        return (Replacement(start, end + len(after) - len(after.lstrip(_BLANKS)), ""),)
    return (Replacement(start - len(before) + len(before.rstrip(_BLANKS)), end, ""),)


def apologies(message: CoachedMessage, each: Check, grovels: Check, refuses: Matcher) -> Iterator[Hit]:
    """The second apology and those after it, or the first that grovels; a sentence of nothing else may be dropped."""
    later = merge_overlaps(each(message))[1:]
    starts = [sentence.span.start for sentence in message.reading.sentences]
    for place in merge_overlaps([*grovels(message), *later]):
        around = message.reading.sentences[bisect_right(starts, place.start) - 1]
        alone = later and place.start >= later[0].start and _says_little(around, refuses)
        yield place._replace(replacements=without_sentence(message.text, around)) if alone else place


def _says_little(sentence: Sentence, refuses: Matcher) -> bool:
    return sentence.words.count(" ") < SHORT_SENTENCE and not refuses(sentence)
