"""What stands right of the bar in a hand's file: words, and marks for what the facts decide.

{slot}        a value; {Slot} begins it with a capital
[… {slot}]    said only if all slots inside are filled
<a|b>         a; or b where the address is casual (in French: vous or tu)
\\             a line break
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import NoReturn

_MARK = re.compile(r"[{}\[\]<>|]")
_CLOSING = {"[": "]", "<": ">"}


class NotationError(ValueError):
    """A text that can't be read; says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A value that the facts fill, with a capital first letter where the text asks for it."""

    name: str
    is_capital: bool = False


@dataclass(frozen=True, slots=True)
class Optional:
    """Said only if all its slots are filled."""

    pieces: "Text"


@dataclass(frozen=True, slots=True)
class ByAddress:
    """One text, or another where the address is casual."""

    usual: "Text"
    casual: "Text"


Piece = str | Slot | Optional | ByAddress
Text = tuple[Piece, ...]


def parse_text(text: str, known: Collection[str]) -> Text:
    """The pieces of a text. `known` are the names a slot may have. Raises NotationError."""
    return _Parser(text.replace("\\", "\n"), known).pieces(until="")


def slots_of(text: Text) -> Iterator[str]:
    """The slots that must be filled for the text to stand."""
    for piece in text:
        if isinstance(piece, Slot):
            yield piece.name
        elif isinstance(piece, ByAddress):
            yield from slots_of(piece.usual)


class _Parser:
    def __init__(self, text: str, known: Collection[str]) -> None:
        self.text = text
        self.known = known
        self.at = 0

    def pieces(self, until: str) -> Text:
        """What comes before one of the marks in `until`, which is passed over; "" reads to the end."""
        return tuple(self._pieces(until))

    def _pieces(self, until: str) -> Iterator[Piece]:
        while mark := _MARK.search(self.text, self.at):
            if mark.start() > self.at:
                yield self.text[self.at : mark.start()]
            self.at = mark.end()
            if mark[0] in until:
                return
            yield self._marked(mark[0])
        if until:
            self._refuse(f"“{until}” is missing")
        if self.at < len(self.text):
            yield self.text[self.at :]
            self.at = len(self.text)

    def _marked(self, mark: str) -> Piece:
        if mark == "{":
            return self._slot()
        if mark == "[":
            return Optional(self.pieces("]"))
        if mark == "<":
            return ByAddress(self.pieces("|"), self.pieces(">"))
        return self._refuse(f"“{mark}” closes nothing")

    def _slot(self) -> Slot:
        name, brace, _ = self.text[self.at :].partition("}")
        if not brace:
            self._refuse("“}” is missing")
        self.at += len(name) + 1
        small = name[:1].lower() + name[1:]
        if name not in self.known and small not in self.known:
            self._refuse(f"there is no slot {{{name}}}")
        return Slot(name) if name in self.known else Slot(small, is_capital=True)

    def _refuse(self, what: str) -> NoReturn:
        raise NotationError(f"{what} in “{self.text}”")
