"""What one looks for the same way in every language; the words come from the language's package."""

import re
from collections.abc import Callable, Iterable, Iterator

from .findings import NOWHERE, Finds, Found, Message, found
from .reading import Sentence

Says = Callable[[Sentence], re.Match[str] | None]

LATE = 60
"""Words before the no, after which they have to look for it."""


def every(*patterns: re.Pattern[str], but: re.Pattern[str] | None = None) -> Finds:
    """Each place that says it; what `but` finds says something else and is passed over."""

    def finds(message: Message) -> Iterator[Found]:
        for sentence in message.reading.sentences:
            words = without(sentence.words, but)
            for pattern in patterns:
                yield from (found(sentence.place(match)) for match in pattern.finditer(words))

    return finds


def without(words: str, pattern: re.Pattern[str] | None) -> str:
    """The words with what the pattern finds covered, every other in its place."""
    return pattern.sub(lambda match: "_" * len(match[0]), words) if pattern else words


def nowhere(says: Says, *, owed: Callable[[Message], bool] = lambda message: True) -> Finds:
    """That nothing in the message says it, where it is owed."""

    def finds(message: Message) -> Iterable[Found]:
        if not owed(message) or any(says(sentence) for sentence in message.reading.sentences):
            return ()
        return (NOWHERE,)

    return finds


def late(says: Says, greets: re.Pattern[str]) -> Finds:
    """The first sentence that says it, where much stands before it."""

    def finds(message: Message) -> Iterator[Found]:
        sentences = message.reading.sentences
        said = next(((sentence, match) for sentence in sentences if (match := says(sentence))), None)
        if said and said[0].before - _greeted(sentences, greets) > LATE:
            yield found(said[0].place(said[1]))

    return finds


def _greeted(sentences: tuple[Sentence, ...], greets: re.Pattern[str]) -> int:
    return sentences[1].before if len(sentences) > 1 and greets.match(sentences[0].words) else 0


def owes_thanks(message: Message) -> bool:
    return not message.known.mistreated


def said(pattern: re.Pattern[str], *, but: re.Pattern[str] | None = None) -> Says:
    """Says what the pattern finds; what `but` finds says something else."""
    return lambda sentence: pattern.search(without(sentence.words, but))


def merged(places: Iterable[Found]) -> list[Found]:
    """In the order of the text, what overlaps only once."""
    kept: list[Found] = []
    for place in sorted(places):
        if not kept or place.start >= kept[-1].end or place.start == place.end:
            kept.append(place)
    return kept
