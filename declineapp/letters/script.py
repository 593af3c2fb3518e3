"""A letter as text: the files in which the hands are written, read once and checked.

    letter:
      spoke      | Thank you for talking to me on the phone.
                 | Thank you for offering me {the job at}.

                 | I’ve decided not to take it[, {because}].

Left of the bar stands when, right of it what is said. Lines that follow each other are one choice; an empty line parts
two choices; a bar alone begins a paragraph. docs/letters.md explains it all; notation.py reads what is said.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import chain, groupby
from pathlib import Path
from typing import NoReturn

from .conditions import ALWAYS_FILLED
from .notation import NotationError, Text, parse_text, slots_of

_HEADING = re.compile(r"(?:(?P<kind>each|any) )?(?P<name>\w[\w ’-]*):\s*$")
_LONGEST_NAME = 5
"""Words in the longest name that a condition may hold."""


class ScriptError(Exception):
    """A hand's file that can't be read; names the file, the line and what is wrong."""


@dataclass(frozen=True, slots=True)
class Term:
    """One of these names holds; or none of them, where it is negated."""

    names: tuple[str, ...]
    is_negated: bool = False


Condition = tuple[Term, ...]
"""All of its terms hold."""


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Lines under the same condition that tell the same facts: one of them is drawn."""

    condition: Condition
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives in order of preference: the first that apply and can be filled are said."""

    alternatives: tuple[Alternatives, ...]
    mark: str
    """Seeds the draw: the choice's own first line, so that a line added elsewhere changes nothing here."""
    weight: int = field(init=False)
    """In an `any` table, how likely it is to be said: the more lines it holds and the more they ask for."""

    def __post_init__(self) -> None:
        weight = sum(len(each.texts) * (1 + sum(map(_is_narrow, each.condition))) for each in self.alternatives)
        object.__setattr__(self, "weight", weight)


def _is_narrow(term: Term) -> bool:
    """Negated terms, and terms with alternatives, ask for little."""
    return not term.is_negated and len(term.names) == 1


@dataclass(frozen=True, eq=False, slots=True)
class Table:
    """What stands under one heading, by paragraphs.

    Each of its lines is a choice of its own where the table is of a kind: from an `each` table every choice is said,
    and they are joined; from an `any` table one is said, whichever is drawn of those that hold.
    """

    paragraphs: tuple[tuple[Choice, ...], ...]
    kind: str = ""

    @property
    def choices(self) -> Iterator[Choice]:
        return chain.from_iterable(self.paragraphs)


Script = dict[str, Table]
"""The tables of one file, by heading."""

_NumberedLine = tuple[int, str]


def read_script(path: Path, known_names: Collection[str]) -> Script:
    """The file's tables. `known_names` are those that conditions and slots may use beside the file's own tables."""
    lines = [(number, line) for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)]
    lines = [(number, line.rstrip()) for number, line in lines if not line.startswith("#")]
    headings = [match for _, line in lines if (match := _HEADING.match(line))]
    reader = _Reader(path, {*known_names, *(heading["name"] for heading in headings)})
    return reader.read(lines)


class _Reader:
    """Reads the lines of one file."""

    def __init__(self, path: Path, known_names: Collection[str]) -> None:
        self.path = path
        self.known_names = known_names

    def read(self, lines: list[_NumberedLine]) -> Script:
        script: Script = {}
        heading, block = None, []
        for number, line in [*lines, (0, ":end:")]:
            next_heading = _HEADING.match(line)
            if not next_heading and number:
                block.append((number, line))
                continue
            if heading:
                script[heading["name"]] = self._table(block, heading["kind"] or "")
            elif any(line for _, line in block):
                self._refuse(block[0][0], "a line stands before the first heading")
            if next_heading and next_heading["name"] in script:
                self._refuse(number, f"“{next_heading['name']}:” stands twice")
            heading, block = next_heading, []
        return script

    def _table(self, lines: list[_NumberedLine], kind: str) -> Table:
        paragraphs: list[tuple[Choice, ...]] = []
        for is_break, group in groupby(lines, key=lambda line: line[1].strip() == "|"):
            if not is_break:
                paragraphs.append(tuple(self._paragraph(list(group), lines_apart=bool(kind))))
        return Table(tuple(filter(None, paragraphs)), kind)

    def _paragraph(self, lines: list[_NumberedLine], *, lines_apart: bool) -> list[Choice]:
        choices: list[Choice] = []
        for is_gap, group in groupby(lines, key=lambda line: not line[1].strip()):
            if not is_gap:
                numbered = list(group)
                alternatives = self._alternatives(numbered)
                parts = [(each,) for each in alternatives] if lines_apart else [tuple(alternatives)]
                choices += [Choice(part, f"{numbered[0][1].strip()} {index}") for index, part in enumerate(parts)]
        return choices

    def _alternatives(self, lines: list[_NumberedLine]) -> list[Alternatives]:
        """Lines under the same condition that tell the same facts, brought
        together in the order of the first of each."""
        grouped: dict[tuple[Condition, frozenset[str]], list[Text]] = {}
        for number, line in lines:
            when, bar, said = line.partition("|")
            if not bar or not said.strip():
                self._refuse(number, "a line is “when | what is said”")
            condition, text = self._condition(number, when.split()), self._text(number, said.strip())
            grouped.setdefault((condition, frozenset(slots_of(text)) - ALWAYS_FILLED), []).append(text)
        return [Alternatives(condition, tuple(texts)) for (condition, _), texts in grouped.items()]

    def _condition(self, number: int, words: list[str]) -> Condition:
        terms = []
        while words:
            is_negated = words[0] == "not"
            names, words = self._names(number, words[is_negated:])
            terms.append(Term(names, is_negated))
        return tuple(terms)

    def _names(self, number: int, words: list[str]) -> tuple[tuple[str, ...], list[str]]:
        """The names at the beginning (several are parted by slashes), the
        longest that are known, and the words after."""
        for length in range(min(len(words), _LONGEST_NAME), 0, -1):
            names = tuple(" ".join(words[:length]).split("/"))
            if all(name in self.known_names for name in names):
                return names, words[length:]
        return self._refuse(number, f"“{words[0] if words else 'not'}” is no condition")

    def _text(self, number: int, text: str) -> Text:
        try:
            return parse_text(text, self.known_names)
        except NotationError as error:
            return self._refuse(number, str(error))

    def _refuse(self, number: int, what: str) -> NoReturn:
        raise ScriptError(f"{self.path.parent.name}/{self.path.name}, line {number}: {what}")
