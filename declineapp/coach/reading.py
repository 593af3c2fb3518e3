"""A message made plain: its sentences in words that rules can be written for, and where each stands in the text.

Plain words are in small letters, without accents, with contractions written out and the commonest slips of the hand
mended; sentences end in “.”, “!” or “?”, commas and the like are words of their own.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

Normalizer = Callable[[str], tuple[str, ...]]
"""What one word as typed (in small letters, without accents) is in plain words; () for a word that says nothing."""

SHORT_LINE = 48
"""Characters up to which a line ends where it ends; a longer one was broken by the writer's program."""

LONGEST = 120
"""Words and marks of a sentence; what goes on is read as another one, so that no text takes longer than its length."""

_PIECE = re.compile(r"[^\W_]+(?:'[^\W_]+){0,3}'?|[.!?]+|[,;:()$€£₦₹₵%]|\n[ \t]*\n\s*|\n|-{2,}")
_NUMBER = re.compile(r"(?<=\d)[., ](?=\d{3}\b)|(?<=\d)[.,](?=\d)")
_ABBREVIATED = frozenset("mr mrs ms mx dr prof st vs approx dept mme mlle m pr ste".split())


# Words that a rule looks for and that are names where they stand with a capital within a sentence.
NAMES = frozenset(
    "salary salaries wage wages pay compensation budget budgets bonus pension money cash commission visa visas health "
    "sorry apology regret faith church grace hope hospital therapy cancer care equity payroll nightmare joke circus "
    "chaos mess terrible horrible salaire salaires paie remuneration prime primes sante visa hopital eglise foi solde "
    "pardon regrets budgets argent famille family".split()
)


class Span(NamedTuple):
    """Characters of the text, from start up to end."""

    start: int
    end: int


class Sentence(NamedTuple):
    """Plain words between spaces, with the end mark as the last, and the place of each in the text."""

    words: str
    starts: tuple[int, ...]
    places: tuple[Span, ...]
    before: int
    """Words of the message before this one."""

    @property
    def span(self) -> Span:
        return Span(self.places[0].start, self.places[-1].end)

    def part(self, start: int, end: int) -> "Sentence":
        """The words that stand between two places of the text."""
        pairs = zip(self.words.split(" "), self.places, strict=True)
        within = [(word, place) for word, place in pairs if start <= place.start and place.end <= end]
        return Sentence(" ".join(word for word, _ in within), (), tuple(place for _, place in within), self.before)

    def place(self, match: re.Match[str]) -> Span:
        """Where a match in the plain words stands in the text."""
        first = bisect_right(self.starts, match.start()) - 1
        last = bisect_right(self.starts, max(match.start(), match.end() - 1)) - 1
        return Span(self.places[first].start, self.places[last].end)


class _FoldTable(dict[int, str]):
    """Each character without its accent, in small letters, the apostrophes and spaces of print made plain."""

    def __missing__(self, code: int) -> str:
        base = "".join(c for c in unicodedata.normalize("NFKD", chr(code).lower()) if not unicodedata.combining(c))
        # One character for one, so that places stay places.
        self[code] = base if len(base) == 1 else chr(code)
        return self[code]


_FOLD_TABLE = _FoldTable(
    {ord(c): "'" for c in "’‘ʼ`´′"} | {ord(c): " " for c in "\u00a0\u202f\u2009\t\r"} | {ord("…"): "."}
)
for _dash in "–—―":
    _FOLD_TABLE[ord(_dash)] = ","


def fold(text: str) -> str:
    """In small letters and without accents, as long as the text itself."""
    return text.translate(_FOLD_TABLE)


def sentences(text: str, normalize: Normalizer, hidden: str = "") -> Iterator[Sentence]:
    """The sentences of a text, in order; each has a word at least.

    `hidden` is the text as rules may see it, as long as the text itself and with names that are known covered.
    """
    before = 0
    pieces: list[tuple[str, Span]] = []
    for piece, span in _pieces(hidden or fold(text), normalize):
        if piece != "\n":
            pieces.append((piece, span))
        if len(pieces) > 1 and piece in NAMES and text[span.start].isupper() and pieces[-2][0].isalnum():
            # A capital within a sentence: “Salary Insights”, “Visa” are names.
            pieces[-1] = (f"^{piece}", span)
        if pieces and (piece in {".", "!", "?", "\n"} or len(pieces) == LONGEST):
            if _says_something(pieces):
                yield _sentence(pieces, before)
                before += len({span for word, span in pieces if word.isalnum()})
            pieces = []
    if _says_something(pieces):
        yield _sentence(pieces, before)


def _says_something(pieces: list[tuple[str, Span]]) -> bool:
    """A letter alone says nothing."""
    return any(word.isalnum() and (len(word) > 1 or len(pieces) > 2) for word, _ in pieces)


def _sentence(pieces: list[tuple[str, Span]], before: int) -> Sentence:
    starts, at = [], 0
    for word, _ in pieces:
        starts.append(at)
        at += len(word) + 1
    return Sentence(" ".join(word for word, _ in pieces), tuple(starts), tuple(span for _, span in pieces), before)


def _pieces(text: str, normalize: Normalizer) -> Iterator[tuple[str, Span]]:
    """Plain words, marks and "\n" where a line or a paragraph ends a sentence."""
    line_start, last = 0, ""
    # "45,000" is one number.
    for match in _PIECE.finditer(_NUMBER.sub(lambda sign: "0" if sign[0] != " " else " ", text)):
        piece, span = match[0], Span(*match.span())
        if piece[0] == "\n":
            broken = "\n" not in piece[1:] and span.start - line_start > SHORT_LINE
            line_start = span.end
            if not broken:
                yield "\n", span
        elif piece[0] in ".!?":
            if not (piece == "." and (last in _ABBREVIATED or _inside_a_word(text, span))):
                yield _end(piece), span
        elif piece[0].isalnum():
            yield from ((word, span) for word in normalize(piece))
        else:
            yield ("," if piece[0] == "-" else piece), span
        last = piece


def _inside_a_word(text: str, span: Span) -> bool:
    return span.end < len(text) and text[span.end].isalnum() and span.start > 0 and text[span.start - 1].isalnum()


def _end(marks: str) -> str:
    return "?" if "?" in marks else "!" if "!" in marks else "."


def make_repair(keywords: Iterable[str], but: Iterable[str]) -> Callable[[str], str]:
    """Mends a slip of the hand in one of these words of six letters and more: one letter more, less, other or swapped.

    `but` are words of the dictionary that stand as near; `python -m bench.coach_words` finds those that are forgotten.
    """
    words = {word for word in keywords if len(word) > 5}
    real = frozenset(but)
    near = {key: word for word in sorted(words) for key in _without_one(word)}

    @lru_cache(maxsize=4096)
    def repair(word: str) -> str:
        if not 5 < len(word) < 20 or word in words or word in real:
            return word
        candidates = (near.get(key) for key in (word, *_without_one(word)))
        return next(
            (
                near_word
                for near_word in candidates
                if near_word and near_word[0] == word[0] and _close(word, near_word)
            ),
            word,
        )

    return repair


def _without_one(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(1, len(word))]


def _close(one: str, other: str) -> bool:
    """Not merely another ending: “accepted” for “accept” is no slip."""
    return sorted(one[-2:]) == sorted(other[-2:]) or one[:-2] != other[:-2]


class Reading:
    """One message as rules read it."""

    def __init__(self, text: str, normalize: Normalizer, names: Iterable[str] = ()) -> None:
        """`names` are known and hidden from the rules: “Sorry Studios” apologises for nothing."""
        self.text = text
        self._normalize = normalize
        self._names = [_whole(name.strip()) for name in names if name.strip()]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentences(self.text, self._normalize, self._hidden()))

    def _hidden(self) -> str:
        """The folded text, the letters of names that are known covered."""
        text = fold(self.text)
        for name in self._names:
            text = name.sub(lambda match: re.sub(r"[^\W_]", "n", match[0]), text)
        return text

    @cached_property
    def text_without_names(self) -> str:
        """The text, names that are known covered with their marks: “Yahoo!” shouts nothing."""
        text, plain = list(self.text), fold(self.text)
        for name in self._names:
            for match in name.finditer(plain):
                text[match.start() : match.end()] = "n" * len(match[0])
        return "".join(text)

    @cached_property
    def lines(self) -> tuple[tuple[str, Span], ...]:
        """The lines that hold something, folded and stripped, with their places."""
        return tuple(_lines(self.text))


def _whole(name: str) -> re.Pattern[str]:
    """The name as words of their own, however its marks are spaced; for folded text."""
    parts = (re.escape(part) for part in re.findall(r"[^\W_]+|[^\w\s]", fold(name)))
    return re.compile("(?<![^\\W_])" + r"\s?".join(parts) + "(?![^\\W_])")


def _lines(text: str) -> Iterator[tuple[str, Span]]:
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            at = start + line.index(stripped)
            yield fold(stripped), Span(at, at + len(stripped))
        start += len(line) + 1
