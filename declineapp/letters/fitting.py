"""Sentences that may go where a letter grows too long, and sentences held back for one that stays too short."""

from collections.abc import Iterable
from typing import NamedTuple

from .typed import words

HELD_BACK = -1


class Sentence(NamedTuple):
    """Rank 0 always stays; the higher the rank, the sooner it goes; HELD_BACK comes only when needed."""

    text: str
    rank: int = 0


Paragraph = list[Sentence]


def fitted(paragraphs: Iterable[Paragraph], *, least: int, most: int) -> list[str]:
    """The paragraphs with at least and at most so many words, as far as the sentences allow it."""
    kept = [[sentence for sentence in paragraph if sentence.text] for paragraph in paragraphs]
    everything = [sentence for paragraph in kept for sentence in paragraph]
    shown = {id(sentence): words(sentence.text) for sentence in everything if sentence.rank != HELD_BACK}
    length = sum(shown.values())
    for sentence in sorted(everything, key=lambda sentence: -sentence.rank):
        if sentence.rank > 0 and length > most:
            length -= shown.pop(id(sentence), 0)
    for sentence in everything:
        if sentence.rank == HELD_BACK and length < least:
            shown[id(sentence)] = words(sentence.text)
            length += shown[id(sentence)]
    texts = (" ".join(s.text for s in paragraph if id(s) in shown) for paragraph in kept)
    return [text for text in texts if text]
