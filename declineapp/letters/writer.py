"""From a script and the facts to what is said."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from hashlib import blake2b
from math import log

from .conditions import CONDITIONS, LIKED, WAYS
from .facts import Facts
from .notation import ByAddress, Optional, Piece, Slot
from .script import Alternatives, Choice, Condition, Script, Term
from .typed import capital

Slots = Mapping[str, Callable[[Facts], str]]
Joiner = Callable[[Sequence[str]], str]

_SHAPES = {
    "detail": ("detail", "detail noun", "detail to", "detail infinitif", "detail que", "detail sentence"),
    "specific": ("specific", "specific infinitif", "specific sentence"),
    "interest": ("interest", "interest sentence"),
    "why": ("why", "why noun"),
    "people": ("people", "you and people"),
    "candidate": ("candidate", "recommends"),
    "referrer": ("referrer", "full referrer"),
    "boundary": ("boundary",),
    "event": ("event", "à event"),
}
_FACT_OF = {name: fact for fact, names in _SHAPES.items() for name in names} | {
    name: name for name in (*LIKED, *WAYS, "other_role_welcome")
}
"""Which fact a slot or a condition tells: what was told once counts as unanswered for the lines below."""

DETAILED = "detailed"
"""Their own reason can be said, whatever its shape; told or not."""
ROOM = "room"
"""Holds while the message isn't too long."""
_FINE = 2**32
"""Into how many places a draw of an order is divided."""


class Values:
    """The facts as conditions and slots see them, each worked out once for all messages of a draft."""

    def __init__(self, facts: Facts, slots: Slots) -> None:
        self.facts = facts
        self._slots = slots
        self._filled: dict[str, str] = {}
        self._holding: dict[str, bool] = {}

    def of(self, facts: Facts) -> "Values":
        """The same slots of other facts."""
        return self if facts == self.facts else Values(facts, self._slots)

    def slot(self, name: str) -> str:
        if name not in self._filled:
            self._filled[name] = self._slots[name](self.facts) if name in self._slots else ""
        return self._filled[name]

    def holds(self, name: str) -> bool:
        if name == DETAILED:
            return any(self.slot(shape) for shape in _SHAPES["detail"])
        if name not in self._holding:
            self._holding[name] = CONDITIONS[name](self.facts) if name in CONDITIONS else bool(self.slot(name))
        return self._holding[name]

    @cached_property
    def seed(self) -> str:
        """What is drawn by: the wording, so that no answer changes a draw; without one, who writes to whom."""
        facts = self.facts
        return f"{facts.your_name}|{facts.company}|{facts.role}" if facts.wording is None else str(facts.wording)


class Writer:
    """Writes one message, and remembers what it has told."""

    def __init__(
        self,
        values: Values,
        script: Script,
        joined: Joiner,
        *,
        in_register: Callable[[Facts, str], str] = lambda facts, text: text,
        lines_without_room: int = 0,
    ) -> None:
        """`in_register` puts our own words into the register of the address; what people typed stays as it is.

        `lines_without_room`: so many lines that ask for room, from the top, don’t get it.
        """
        self.values = values
        self.script = script
        self.joined = joined
        self.in_register = in_register
        self.lines_without_room = lines_without_room
        self.asked_for_room = 0
        self.told_facts: set[str] = set()

    def write(self, name: str, *, choices_apart: bool = False) -> str:
        """What the table of this name says: its paragraphs parted by an empty line, or each choice of its own."""
        table = self.script.get(name)
        if not table:
            return ""
        if table.kind == "each":
            return self.joined(self._choose_all(table.choices))
        if table.kind == "any":
            drawn = sorted(table.choices, key=lambda choice: rank(f"{self.values.seed}|{name}|{choice.mark}", choice))
            return next(filter(None, map(self.choose, drawn)), "")
        between = "\n\n" if choices_apart else " "
        paragraphs = (_run_on(self._choose_all(paragraph), between) for paragraph in table.paragraphs)
        return "\n\n".join(filter(None, paragraphs))

    def choose(self, choice: Choice) -> str:
        """The first line that holds and can be filled, or one of those under the same condition."""
        for alternatives in choice.alternatives:
            if self._holds_all(alternatives.condition) and (text := self._one_of(alternatives, choice.mark)):
                self._mark_told(alternatives.condition)
                return text
        return ""

    def _choose_all(self, choices: Iterable[Choice]) -> list[str]:
        return [text for choice in choices if (text := self.choose(choice))]

    def _one_of(self, alternatives: Alternatives, mark: str) -> str:
        texts = alternatives.texts
        first = draw(f"{self.values.seed}|{mark}", len(texts))
        filled = (self._filled(text) for text in (*texts[first:], *texts[:first]))
        return next(filter(None, filled), "")

    def _filled(self, pieces: Iterable[Piece]) -> str:
        """The text with its slots; "" where one is empty, and then nothing of it counts as told."""
        before = set(self.told_facts)
        parts = []
        for piece in pieces:
            text = self._piece(piece)
            if not text and self._must_be_filled(piece):
                self.told_facts = before
                return ""
            parts.append(text)
        return "".join(parts)

    def _piece(self, piece: Piece) -> str:
        match piece:
            case str():
                return self.in_register(self.values.facts, piece)
            case Slot(name=name, is_capital=is_capital):
                value = self._value(name)
                return capital(value) if is_capital else value
            case Optional(pieces=pieces):
                return self._filled(pieces)
            case ByAddress():
                return self._filled(self._by_address(piece))

    def _must_be_filled(self, piece: Piece) -> bool:
        return isinstance(piece, Slot) or (isinstance(piece, ByAddress) and bool(self._by_address(piece)))

    def _by_address(self, piece: ByAddress) -> tuple[Piece, ...]:
        return piece.casual if self.values.holds("casual") else piece.usual

    def _value(self, name: str) -> str:
        """A slot's value, or what a table of the script says, both told by this."""
        fact = name if name in self.script else _FACT_OF.get(name, "")
        if fact in self.told_facts:
            return ""
        value = self.write(name) if name in self.script else self.values.slot(name)
        if value and fact:
            self.told_facts.add(fact)
        return value

    def _holds_all(self, condition: Condition) -> bool:
        return all(self._holds(term) for term in condition)

    def _holds(self, term: Term) -> bool:
        return any(map(self._holds_one, term.names)) != term.is_negated

    def _holds_one(self, name: str) -> bool:
        if name == ROOM:
            self.asked_for_room += 1
            return self.asked_for_room > self.lines_without_room
        if name in self.script and name not in CONDITIONS:
            return name not in self.told_facts and self._would_say(name)
        return _FACT_OF.get(name) not in self.told_facts and self.values.holds(name)

    def _would_say(self, name: str) -> bool:
        before = set(self.told_facts)
        text = self.write(name)
        self.told_facts = before
        return bool(text)

    def _mark_told(self, condition: Condition) -> None:
        """A line that stands on something liked, a way to keep in touch or another role being welcome, tells it."""
        for term in condition:
            if not term.is_negated:
                self.told_facts.update(name for name in term.names if _FACT_OF.get(name) == name and name in CONDITIONS)


def draw(seed: str, count: int) -> int:
    """A number below `count`, always the same for the same seed; independent of what other seeds draw."""
    return int.from_bytes(blake2b(seed.encode(), digest_size=4).digest(), "big") % count if count > 1 else 0


def rank(seed: str, choice: Choice) -> float:
    """Its place in the order of an `any` table: the likelier to be early, the
    more lines it holds and the more they ask for.

    What may not hold, or is one of several things, asks for little.
    """
    weight = sum(len(each.texts) * (1 + sum(map(_is_telling, each.condition))) for each in choice.alternatives)
    return -log((1 + draw(seed, _FINE)) / _FINE) / weight


def _is_telling(term: Term) -> bool:
    return not term.is_negated and len(term.names) == 1


def _run_on(texts: Sequence[str], between: str) -> str:
    """Joined, but for a line break that stands already."""
    joined = ""
    for text in texts:
        joined += text if not joined or joined.endswith("\n") else f"{between}{text}"
    return joined
