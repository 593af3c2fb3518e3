"""What a table learned from labelled sentences makes of a sentence: how likely each open code is, and for which words.

`python -m bench.learn` learns it from the files in sentences/. A feature is a word cut to its first letters, or two
that follow each other; names are N and numbers 0; `=harsh` says that a rule found it. Each adds its weight to the
codes that it speaks for or against.
"""

import json
from collections.abc import Iterable, Sequence
from functools import cached_property
from math import exp, sqrt
from pathlib import Path
from typing import NamedTuple

from .reading import Sentence, Span

LETTERS = 5
"""Of a word, as far as it counts: endings say little."""
SHOWN = 3
"""Features that are shown as those that weighed."""


class Guess(NamedTuple):
    code: str
    likely: float
    weighted: Sequence[tuple[str, list[int]]]
    """The features of the sentence that were learned, each with its weights."""
    at: int
    """The weight that is of this code."""

    @property
    def weighed(self) -> tuple[str, ...]:
        """The features that spoke for it most."""
        heavy = (each for each in self.weighted if each[1][self.at] > 0 and each[0][0] != "=")
        return tuple(feature for feature, _ in sorted(heavy, key=lambda each: -each[1][self.at])[:SHOWN])


def features(sentence: Sentence, text: str, found: Iterable[str] = ()) -> list[str]:
    """Words cut short, pairs of them, and the codes that rules found in the sentence, each once."""
    words = [_cut(word, text[place.start], at) for at, (word, place) in enumerate(_words(sentence))]
    pairs = (f"{a} {b}" for a, b in zip(["^", *words], [*words, "$"], strict=True))
    return list(dict.fromkeys([*words, *pairs, *(f"={code}" for code in sorted(found))]))


def _words(sentence: Sentence) -> Iterable[tuple[str, Span]]:
    return (
        pair for pair in zip(sentence.words.split(" "), sentence.places, strict=True) if pair[0].strip("^").isalnum()
    )


def _cut(word: str, first: str, at: int) -> str:
    """A capital within a sentence makes a name."""
    if first.isupper() and at and word != "i":
        return "N"
    return "0" if word[0].isdigit() else word.strip("^")[:LETTERS]


class Table:
    """The weights that were learned, per language; read once, when first needed."""

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
        weighted = [(feature, weights[feature]) for feature in present if feature in weights]
        scale = 100 * sqrt(max(1, len(weighted)))
        sums = [sum(column) for column in zip(*(each for _, each in weighted), strict=True)] or [0] * len(codes)
        totals = [max(-30.0, min(30.0, bias + each / scale)) for bias, each in zip(biases, sums, strict=True)]
        return {
            code: Guess(code, 1 / (1 + exp(-total)), weighted, at)
            for at, (code, total) in enumerate(zip(codes, totals, strict=True))
        }

    def knows(self, word: str) -> bool:
        """A word that sentences of letters hold; a name is none."""
        return word[:LETTERS] in self._learned[3]

    def least(self, code: str) -> float:
        codes, _, least, _ = self._learned
        return least[codes.index(code)]
