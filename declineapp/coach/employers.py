"""Where they are going or staying, where a name tells it."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

from .findings import CoachedMessage, Hit
from .phrases import Phrases, read_words
from .reading import Sentence, Span, fold

WELL_KNOWN = read_words(Path(__file__).parent / "well_known.txt")
"""Names that are names in small letters, too."""

Words = list[tuple[str, Span]]
"""Plain words of a sentence with their places."""
_LONGEST_NAME = 6
_GREETS = re.compile(
    r"(?:dear|hi|hiya|hello|hey|good|greetings|to|bonjour|bonsoir|salut|coucou|all[oô]|chere?s?|chère?s?|madame|monsieur"
    r"|mesdames|messieurs|docteur|ma[iî]tre)\b",
    re.IGNORECASE,
)
"""How a first line begins that greets; one of names alone greets, too."""
_LONGEST_GREETING = 8
"""Words before the comma of a greeting; with more before it, the first line is a sentence."""
_WITHIN_A_NAME = frozenset("of and for the de du des d le la et".split())
_MARKS = ".’'-"
_DETERMINERS = frozenset(
    "a an the my our your their this that le la les un une mon ma mes notre nos votre leur ce cette".split()
)
_CLAUSE = re.compile(r" (?:[,;:]|and|but|because|as|since|so|that|et|mais|car|donc|parce|puisque|que) ")


@dataclass(frozen=True)
class Employers:
    """The phrases by which a language tells that a name is of an employer."""

    before: Phrases
    """“I have joined”: a name after it is of an employer."""
    before_a_place: Phrases
    """“I am going to”: a name after it may be of a town, too."""
    after: Phrases
    """“has offered me the job”: a name before it is of an employer."""
    denials: Phrases
    """“I would never”: a name after it isn’t where the person goes."""
    about_work: Phrases
    """Words in the sentence by which a name that may be of a town is of an employer."""
    articles: frozenset[str]
    no_employers: frozenset[str]
    """Words with a capital that name no employer: months, towns, languages."""
    their_names: Callable[[CoachedMessage], set[str]]
    """The first words of the reader’s and the company’s names."""
    before_a_small_name: Phrases | None = None
    """“I signed with”: a word that is no ordinary one is a name there, without a capital, too."""
    is_ordinary: Callable[[str], bool] = lambda word: True
    kinds: frozenset[str] = frozenset()
    """Words in small letters that may stand before a name: « la clinique des Tilleuls »."""

    def __call__(self, message: CoachedMessage) -> Iterator[Hit]:
        their_names: set[str] | None = None
        for sentence in message.reading.sentences:
            # Names that are known are covered there: “Yahoo!” as “nnnnnn”.
            for name in self._names(sentence, message.reading.text_without_names):
                their_names = self.their_names(message) if their_names is None else their_names
                start, end = name[0][1].start, name[-1][1].end
                # As it stands, too: of “U.S. Steel” the reading makes “you”.
                as_written = first_word(message.text[start:end])
                if as_written not in their_names and not self._is_theirs_or_none(name, their_names):
                    end = start + len(message.text[start:end].rstrip(_MARKS))
                    yield Hit(_after_the_elision(message.text, start, end), end)

    def _names(self, sentence: Sentence, text: str) -> Iterator[Words]:
        patterns = (self.before, self.before_a_place, self.after, self.before_a_small_name)
        if not any(pattern and pattern.search(sentence.words) for pattern in patterns):
            return
        pairs = list(zip(sentence.words.split(" "), sentence.places, strict=True))
        for pattern, is_place in ((self.before, False), (self.before_a_place, True)):
            for match in pattern.finditer(sentence.words):
                rest = pairs[bisect_left(sentence.starts, match.end()) :]
                articles = list(takewhile(lambda pair: self._comes_before_a_name(pair, text), rest[:3]))
                name = _name_at(rest[len(articles) :], text)
                clause = _CLAUSE.split(sentence.words[: match.end()])[-1]
                if not name or self.denials.search(clause):
                    continue
                if not (is_place and self._may_be_a_town(name, articles, sentence, text)):
                    yield name
        yield from self._small_names(sentence, pairs, text)
        for match in self.after.finditer(sentence.words):
            before = pairs[: bisect_left(sentence.starts, match.start())]
            name = _name_before(before, text) or self._small_name_before(before, text)
            if name:
                yield name

    def _small_name_before(self, before: Words, text: str) -> Words:
        """“atlassian” of “atlassian rang me”; « la fiduciaire me confie » names none."""
        is_determined = bool(before[-2:-1]) and before[-2][0] in _DETERMINERS
        return [pair for pair in before[-1:] if not is_determined and self._is_a_small_name(pair, text)]

    def _comes_before_a_name(self, pair: tuple[str, Span], text: str) -> bool:
        return pair[0] in self.articles or (pair[0] in self.kinds and not _may_name(pair, text))

    def _small_names(self, sentence: Sentence, pairs: Words, text: str) -> Iterator[Words]:
        """“atlassian” of “signed w atlassian”."""
        for match in self.before_a_small_name.finditer(sentence.words) if self.before_a_small_name else ():
            rest = pairs[bisect_left(sentence.starts, match.end()) :]
            name = list(takewhile(lambda pair: self._is_a_small_name(pair, text), rest[:_LONGEST_NAME]))
            if name and not self.denials.search(_CLAUSE.split(sentence.words[: match.end()])[-1]):
                yield name

    def _is_a_small_name(self, pair: tuple[str, Span], text: str) -> bool:
        word, span = pair
        return word.isalpha() and len(word) > 1 and text[span.start].islower() and not self.is_ordinary(word)

    def _may_be_a_town(self, name: Words, articles: Words, sentence: Sentence, text: str) -> bool:
        word = text[name[0][1].start : name[0][1].end]
        is_a_name = articles or len(name) > 1 or word.isupper() or name[0][0] in WELL_KNOWN
        return not (is_a_name or self.about_work.search(sentence.words))

    def _is_theirs_or_none(self, name: Words, their_names: set[str]) -> bool:
        """The name is of the reader or their company, or of no employer: “Kent” is, “Kent County Council” isn’t."""
        words = [word.strip("^") for word, _ in name]
        return words[0] in their_names or all(word in self.no_employers | _WITHIN_A_NAME for word in words)


def _name_at(pairs: Words, text: str) -> Words:
    """The name with which the words begin; none where they begin with another word."""
    name = list(takewhile(lambda pair: _may_name(pair, text) or pair[0] in _WITHIN_A_NAME, pairs[:_LONGEST_NAME]))
    return _trimmed(name, text)


def _name_before(pairs: Words, text: str) -> Words:
    """The name with which the words end."""
    if pairs and pairs[-1][0] == ",":
        pairs = pairs[:-1]
    back = pairs[: -_LONGEST_NAME - 1 : -1]
    name = list(takewhile(lambda pair: _may_name(pair, text) or pair[0] in _WITHIN_A_NAME, back))
    return _trimmed(name[::-1], text) if back and _may_name(back[0], text) else []


def _trimmed(name: Words, text: str) -> Words:
    while name and not _may_name(name[-1], text):
        name = name[:-1]
    while name and not _may_name(name[0], text):
        name = name[1:]
    return name


def _may_name(pair: tuple[str, Span], text: str) -> bool:
    """A word with a capital, or a name that needs none."""
    word, span = pair
    piece = text[span.start : span.end]
    if word in WELL_KNOWN:
        return True
    if word == "i" or piece.startswith(("I’", "I'")):
        return False
    return word.strip("^").isalnum() and (_elided(piece) or piece)[:1].isupper()


def _elided(piece: str) -> str:
    """“Airbus” of “d’Airbus”; “” where nothing is elided."""
    before, _, after = piece.replace("'", "’").partition("’")
    return after if len(before) == 1 else ""


def _after_the_elision(text: str, start: int, end: int) -> int:
    rest = _elided(text[start:end].split(" ")[0])
    return start + 2 if rest and text[start].islower() else start


def greeting_of(message: CoachedMessage) -> str:
    """What stands before the comma of the first line, “Dear Ms Blanc”; "" where that line is a sentence."""
    before, comma, _ = (message.reading.lines[0][0] if message.reading.lines else "").partition(",")
    words = before.split()
    is_greeting = bool(_GREETS.match(before)) or all(word[:1].isupper() for word in words)
    return before if comma and is_greeting and len(words) <= _LONGEST_GREETING else ""


def first_word(name: str) -> str:
    """As it is compared: “l’Oréal’s” is oreal."""
    word = fold(name.split()[0]) if name.split() else ""
    return (_elided(word) or word).replace("’", "'").strip(".,'-:;!’").removesuffix("'s")
