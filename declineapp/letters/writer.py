"""From a script and the facts to what is said."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from hashlib import blake2b
from math import log

from .conditions import CONDITIONS, LIKED, WAYS
from .facts import Facts
from .notation import ByAddress, Optional, Piece, Slot
from .script import Alternatives, Choice, Condition, Script, Table, Term
from .typed import capitalize

Slots = Mapping[str, Callable[[Facts], str]]
Joiner = Callable[[Sequence[str]], str]

_SHAPES = {
    "detail": ("detail", "detail noun", "detail to", "detail infinitif", "detail que", "detail sentence"),
    "specific": ("specific", "de specific", "specific infinitif", "specific sentence"),
    "interest": ("interest", "interest sentence"),
    "why": ("why", "why noun", "why verb"),
    "people": ("people",),
    "candidate": ("candidate", "recommends"),
    "referrer": ("referrer", "full referrer"),
    "boundary": ("boundary",),
    "event": ("event", "à event"),
    "worker": ("worker",),
}
_FACT_OF = {name: fact for fact, names in _SHAPES.items() for name in names} | {
    name: name for name in (*LIKED, *WAYS, "other_role_welcome")
}
"""The fact that a slot or a condition mentions. Once mentioned, it counts as unanswered for the lines below."""

DETAILED = "detailed"
"""Holds where a reason was typed, whatever its grammatical shape, even after it was mentioned."""
ROOM = "room"
"""Holds while the message isn't too long."""
_RANKS = 2**32
"""The number of different ranks that can be drawn."""


class Values:
    """The values of slots and conditions for one draft's facts, each computed once for all messages."""

    def __init__(self, facts: Facts, slots: Slots, draw: int = 0) -> None:
        """`draw`: how often the lines were drawn before; each time others come."""
        self.facts = facts
        self.draw = draw
        self._slots = slots
        self._filled: dict[str, str] = {}
        self._holding: dict[str, bool] = {}

    def with_facts(self, facts: Facts) -> "Values":
        """The same slots of other facts."""
        return self if facts == self.facts else Values(facts, self._slots, self.draw)

    def redraw(self, draw: int) -> "Values":
        """The same values, computed once for all draws, for another draw."""
        other = Values(self.facts, self._slots, draw)
        other._filled, other._holding = self._filled, self._holding
        return other

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
        """The seed of all draws: the wording, or without one names and role; and how often they were drawn."""
        facts = self.facts
        seed = f"{facts.your_name}|{facts.company}|{facts.role}" if facts.wording is None else str(facts.wording)
        return f"{seed}|{self.draw}" if self.draw else seed


class Writer:
    """Writes one message, and remembers which facts it has mentioned."""

    def __init__(
        self,
        values: Values,
        script: Script,
        join_list: Joiner,
        *,
        in_register: Callable[[Facts, str], str] = lambda facts, text: text,
        lines_to_drop: int = 0,
    ) -> None:
        """`in_register` puts our own words into the register of the address; what people typed stays as it is.

        `lines_to_drop`: the first so many lines with `room` in their condition are left out.
        """
        self.values = values
        self.script = script
        self.join_list = join_list
        self.in_register = in_register
        self.lines_to_drop = lines_to_drop
        self.room_requests = 0
        self.mentioned_facts: set[str] = set()
        """The names of the facts, and of the script's tables, that lines have mentioned so far."""

    def write(self, name: str, *, choices_apart: bool = False) -> str:
        """What the table of this name says: its paragraphs parted by an empty line, or each choice of its own."""
        table = self.script.get(name)
        if not table:
            return ""
        if table.kind == "each":
            return self.join_list(self._choose_each(table.choices))
        if table.kind == "any":
            return next(filter(None, map(self.choose, draw_order(f"{self.values.seed}|{name}", table))), "")
        between = "\n\n" if choices_apart else " "
        paragraphs = (_join_texts(self._choose_each(paragraph), between) for paragraph in table.paragraphs)
        return "\n\n".join(filter(None, paragraphs))

    def choose(self, choice: Choice) -> str:
        """The first line that holds and can be filled, or one of those under the same condition."""
        for alternatives in choice.alternatives:
            if self._holds_all(alternatives.condition) and (text := self._draw_text(alternatives, choice.mark)):
                self._mark_as_mentioned(alternatives.condition)
                return text
        return ""

    def _choose_each(self, choices: Iterable[Choice]) -> list[str]:
        return [text for choice in choices if (text := self.choose(choice))]

    def _draw_text(self, alternatives: Alternatives, mark: str) -> str:
        texts = alternatives.texts
        first = draw_number(f"{self.values.seed}|{mark}", len(texts))
        filled = (self._fill_text(text) for text in (*texts[first:], *texts[:first]))
        return next(filter(None, filled), "")

    def _fill_text(self, pieces: Iterable[Piece]) -> str:
        """The text with its slots filled; "" where one is empty, and then none of its facts counts as mentioned."""
        before = set(self.mentioned_facts)
        parts = []
        for piece in pieces:
            text = self._render(piece)
            if not text and self._must_be_filled(piece):
                self.mentioned_facts = before
                return ""
            parts.append(text)
        return "".join(parts)

    def _render(self, piece: Piece) -> str:
        match piece:
            case str():
                return self.in_register(self.values.facts, piece)
            case Slot(name=name, is_capital=is_capital):
                value = self._fill_slot(name)
                return capitalize(value) if is_capital else value
            case Optional(pieces=pieces):
                return self._fill_text(pieces)
            case ByAddress():
                return self._fill_text(self._pieces_for_address(piece))

    def _must_be_filled(self, piece: Piece) -> bool:
        return isinstance(piece, Slot) or (isinstance(piece, ByAddress) and bool(self._pieces_for_address(piece)))

    def _pieces_for_address(self, piece: ByAddress) -> tuple[Piece, ...]:
        return piece.casual if self.values.holds("casual") else piece.usual

    def _fill_slot(self, name: str) -> str:
        """The value of a slot, or the text of a table of this name; its fact counts as mentioned from now on."""
        fact = name if name in self.script else _FACT_OF.get(name, "")
        if fact in self.mentioned_facts:
            return ""
        value = self.write(name) if name in self.script else self.values.slot(name)
        if value and fact:
            self.mentioned_facts.add(fact)
        return value

    def _holds_all(self, condition: Condition) -> bool:
        return all(map(self._holds, condition))

    def _holds(self, term: Term) -> bool:
        return any(map(self._name_holds, term.names)) != term.is_negated

    def _name_holds(self, name: str) -> bool:
        if name == ROOM:
            self.room_requests += 1
            return self.room_requests > self.lines_to_drop
        if name in self.script and name not in CONDITIONS:
            return name not in self.mentioned_facts and self._has_text(name)
        return _FACT_OF.get(name) not in self.mentioned_facts and self.values.holds(name)

    def _has_text(self, name: str) -> bool:
        before = set(self.mentioned_facts)
        text = self.write(name)
        self.mentioned_facts = before
        return bool(text)

    def _mark_as_mentioned(self, condition: Condition) -> None:
        """A line whose condition names a liked thing, a way to keep in touch or a welcome role mentions it."""
        for term in condition:
            if not term.is_negated:
                self.mentioned_facts.update(
                    name for name in term.names if _FACT_OF.get(name) == name and name in CONDITIONS
                )


def draw_number(seed: str, count: int) -> int:
    """A number below `count`, always the same for the same seed; independent of what other seeds draw."""
    return int.from_bytes(blake2b(seed.encode(), digest_size=4).digest(), "big") % count if count > 1 else 0


@lru_cache(maxsize=8192)
def draw_order(seed: str, table: Table) -> list[Choice]:
    """The choices of an `any` table, shuffled by the seed; kept, for a draft's messages are written again and again."""
    return sorted(table.choices, key=lambda choice: draw_rank(f"{seed}|{choice.mark}", choice))


def draw_rank(seed: str, choice: Choice) -> float:
    """Its place in the order of an `any` table: the likelier to be early, the more it weighs."""
    return -log((1 + draw_number(seed, _RANKS)) / _RANKS) / choice.weight


def _join_texts(texts: Sequence[str], between: str) -> str:
    """The texts, joined; nothing is put after a line break."""
    joined = ""
    for text in texts:
        joined += text if not joined or joined.endswith("\n") else f"{between}{text}"
    return joined
