"""Checks that are made the same way in every language; the words come from the language's package.

`reports_every`, `reports_missing` and `reports_late_refusal` make a check of phrases or of a matcher.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from .findings import NOWHERE, SEEMS_MISSING, Check, CoachedMessage, Hit, Replacement, hit_of
from .phrases import Phrases
from .reading import Sentence, Span, fold

Matcher = Callable[[Sentence], re.Match[str] | None]
"""Where a sentence says something, or None."""

NEAR = 20
"""How many characters beside a place are searched for its commas and spaces."""
SHORT_SENTENCE = 12
"""With fewer words, a sentence says one thing alone."""
_BLANKS = " \u00a0\u202f\t"
LATE = 60
"""With more words than this before it, the no comes late."""


def reports_every(
    *patterns: Phrases, but: Phrases | None = None, sure: Callable[[str], Any] = lambda words: True
) -> Check:
    """Make a check that reports each place where one of the patterns matches, outside of what `but` matches.

    A hit is sure only if the words of its sentence make it `sure`.
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
    """The words, those that the pattern matches covered with marks, so that all others keep their places."""
    return pattern.sub(lambda match: "_" * len(match[0]), words) if pattern else words


def reports_missing(
    says: Matcher,
    *,
    owed: Callable[[CoachedMessage], bool] = lambda message: True,
    unless: Phrases | None = None,
) -> Check:
    """Make a check that reports a message in which no sentence says what is `owed`; it is less sure where a phrase of
    `unless` nearly says it.
    """

    def finds(message: CoachedMessage) -> Iterable[Hit]:
        if not owed(message) or any(says(sentence) for sentence in message.reading.sentences):
            return ()
        nearly = unless and any(unless.search(sentence.words) for sentence in message.reading.sentences)
        return (SEEMS_MISSING if nearly else NOWHERE,)

    return finds


def reports_late_refusal(says: Matcher, greets: re.Pattern[str]) -> Check:
    """Make a check that reports the first refusal if more than LATE words stand before it, without the greeting."""

    def finds(message: CoachedMessage) -> Iterator[Hit]:
        sentences = message.reading.sentences
        refusal = next(((sentence, match) for sentence in sentences if (match := says(sentence))), None)
        if refusal and refusal[0].before - _words_of_greeting(sentences, greets) > LATE:
            yield hit_of(refusal[0].place(refusal[1]))

    return finds


def _words_of_greeting(sentences: tuple[Sentence, ...], greets: re.Pattern[str]) -> int:
    return sentences[1].before if len(sentences) > 1 and greets.match(sentences[0].words) else 0


def owes_thanks(message: CoachedMessage) -> bool:
    return not message.facts.is_mistreated


def may_leave_a_door(message: CoachedMessage) -> bool:
    """A message should leave a door open: not after mistreatment, nor within one company, where people meet anyway."""
    return not message.facts.is_mistreated and not message.facts.is_internal


def owes_an_apology(message: CoachedMessage) -> bool:
    return message.facts.is_withdrawal and not message.facts.is_mistreated


def subject_has_no_refusal(no: re.Pattern[str]) -> Callable[[CoachedMessage], bool]:
    """Make a test for messages whose subject is no refusal itself, as “Declining: data analyst” is."""
    return lambda message: not no.search(fold(message.subject or ""))


def matching(pattern: Phrases, *, but: Phrases | None = None) -> Matcher:
    """Make a matcher that finds the pattern outside of what `but` matches."""
    return lambda sentence: pattern.search(sentence.words) and pattern.search(without(sentence.words, but))


def drop_overlaps(places: Iterable[Hit]) -> list[Hit]:
    """The hits in the order of the text; of those that overlap, the first alone."""
    apart: list[Hit] = []
    for place in sorted(places):
        if not apart or place.start >= apart[-1].end or place.start == place.end:
            apart.append(place)
    return apart


def without_words(text: str, span: Span) -> tuple[Replacement, ...]:
    """Replacements that take these words out, with the comma before them, and give the sentence its capital again."""
    start, end = span
    before, after = text[max(0, start - NEAR) : start], text[end : end + NEAR]
    if before.strip(_BLANKS) and before.rstrip(_BLANKS)[-1] not in ".!?\n":
        return (Replacement(start - len(before) + len(before.rstrip(f",{_BLANKS}")), end, ""),)
    rest = after.lstrip(f",{_BLANKS}")
    return (Replacement(start, end + len(after) - len(rest) + 1, rest[0].upper()),) if rest[:1].isalpha() else ()


def without_sentence(text: str, sentence: Sentence) -> tuple[Replacement, ...]:
    """Replacements that take this sentence out; none if it is a line of its own (a farewell) or has no full stop."""
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
    """The apologies after the first, and those that grovel; where a sentence says nothing else, it can be taken out."""
    later = drop_overlaps(each(message))[1:]
    starts = [sentence.span.start for sentence in message.reading.sentences]
    for place in drop_overlaps([*grovels(message), *later]):
        around = message.reading.sentences[bisect_right(starts, place.start) - 1]
        alone = later and place.start >= later[0].start and _says_little(around, refuses)
        yield place._replace(replacements=without_sentence(message.text, around)) if alone else place


def _says_little(sentence: Sentence, refuses: Matcher) -> bool:
    return sentence.words.count(" ") < SHORT_SENTENCE and not refuses(sentence)
