"""Tables that were learned from labelled sentences: how likely each learned code is in a sentence, and for which words.

The learned codes are `judging.LEARNED_CODES` and "good-wish". `python -m bench.learn` makes a table from the files in
sentences/. A feature is a word cut to its first letters, or two such words that follow each other; names are N and
numbers 0; `=harsh` says that a rule found that code. Each feature has a weight for or against each code.
"""

import json
from collections.abc import Iterable, Sequence
from functools import cached_property
from math import exp, sqrt
from pathlib import Path
from typing import NamedTuple

from .reading import Sentence, Span

LETTERS = 5
"""How many letters of a word are compared: endings say little."""
SHOWN = 3
"""How many features a guess names as its heaviest."""


class Guess(NamedTuple):
    code: str
    likely: float
    features: Sequence[tuple[str, list[int]]]
    """The features of the sentence that were learned, each with its weights."""
    column: int
    """The index of this code's weight among the weights of a feature."""

    @property
    def heaviest(self) -> tuple[str, ...]:
        """The features that speak most for this code."""
        heavy = (each for each in self.features if each[1][self.column] > 0 and each[0][0] != "=")
        return tuple(feature for feature, _ in sorted(heavy, key=lambda each: -each[1][self.column])[:SHOWN])


def features(sentence: Sentence, text: str, found: Iterable[str] = ()) -> list[str]:
    """The features of a sentence, each once: its words cut short, pairs of them, and the codes that rules found."""
    words = [_cut(word, text[place.start], at) for at, (word, place) in enumerate(_words(sentence))]
    pairs = (f"{a} {b}" for a, b in zip(["^", *words], [*words, "$"], strict=True))
    return list(dict.fromkeys([*words, *pairs, *(f"={code}" for code in sorted(found))]))


def _words(sentence: Sentence) -> Iterable[tuple[str, Span]]:
    return (
        pair for pair in zip(sentence.words.split(" "), sentence.places, strict=True) if pair[0].strip("^").isalnum()
    )


def _cut(word: str, first: str, at: int) -> str:
    """The word as a feature has it: N for a name (a capital within a sentence), 0 for a number."""
    if first.isupper() and at and word != "i":
        return "N"
    return "0" if word[0].isdigit() else word.strip("^")[:LETTERS]


class Table:
    """The learned weights of a language; their file is read once, when first needed."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def _learned(self) -> tuple[list[str], list[float], list[float], dict[str, list[int]]]:
        """Codes, their biases, their thresholds, and the weights in hundredths."""
        data = json.loads(self._path.read_text(encoding="utf-8"))
        return data["codes"], data["biases"], data["least"], data["weights"]

    def guesses(self, sentence: Sentence, text: str, found: Iterable[str] = ()) -> dict[str, Guess]:
        """How likely each code is, in a sentence where rules found some."""
        codes, biases, _, weights = self._learned
        present = features(sentence, text, found)
        known = [(feature, weights[feature]) for feature in present if feature in weights]
        scale = 100 * sqrt(max(1, len(known)))
        sums = [sum(column) for column in zip(*(each for _, each in known), strict=True)] or [0] * len(codes)
        totals = [max(-30.0, min(30.0, bias + each / scale)) for bias, each in zip(biases, sums, strict=True)]
        return {
            code: Guess(code, 1 / (1 + exp(-total)), known, column)
            for column, (code, total) in enumerate(zip(codes, totals, strict=True))
        }

    def knows(self, word: str) -> bool:
        """Whether the word is a feature, as the words of letters are and names aren't."""
        return word[:LETTERS] in self._learned[3]

    def least(self, code: str) -> float:
        """The likelihood from which on the code counts as found."""
        codes, _, least, _ = self._learned
        return least[codes.index(code)]
