"""What the coach says of a message, and what it knows of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from typing import Any, NamedTuple, Protocol

from .codes import Severity
from .reading import Reading, Span


class Answers(Protocol):
    """What the coach reads of somebody's answers."""

    @property
    def company(self) -> str: ...
    @property
    def role(self) -> str: ...
    @property
    def your_name(self) -> str: ...
    @property
    def recipient_name(self) -> str: ...
    @property
    def recipient_title(self) -> str: ...
    @property
    def is_withdrawal(self) -> bool: ...
    @property
    def is_mistreated(self) -> bool: ...
    @property
    def is_internal(self) -> bool: ...
    @property
    def asks_for_time(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class KnownFacts:
    """What the coach knows of the answers; a default stands for what it doesn't know."""

    company: str = ""
    role: str = ""
    your_name: str = ""
    recipient_name: str = ""
    recipient_title: str = ""
    is_withdrawal: bool = False
    """The person had said yes."""
    is_mistreated: bool = False
    """The person owes no thanks, and leaves no door open."""
    is_internal: bool = False
    """The job is in the company where the person works, which needs no naming."""
    asks_for_time: bool = False
    """The call asks for a few days more, and doesn't say no."""

    @classmethod
    def of(cls, answers: Answers) -> "KnownFacts":
        return cls(**{field.name: getattr(answers, field.name) for field in fields(cls)})


class CoachedMessage(NamedTuple):
    """A message as the coach reads it: its text, and what is known of it."""

    reading: Reading
    kind: str = "email"
    subject: str | None = ""
    """None if it isn't known; "" for an e-mail without one."""
    facts: KnownFacts = KnownFacts()

    @property
    def text(self) -> str:
        return self.reading.text


class Replacement(NamedTuple):
    """A text that can safely stand at a place instead."""

    start: int
    end: int
    text: str


class Hit(NamedTuple):
    """A place in the text, with replacements if it can be mended without a person."""

    start: int
    end: int
    replacements: tuple[Replacement, ...] = ()
    is_sure: bool = True
    """If not, the finding asks, and its severity is “consider” at most."""
    is_faint: bool = False
    """It may well be nothing: the severity is “note”."""


NOWHERE = Hit(0, 0)
"""The hit of a check for something that the whole message lacks."""
SEEMS_MISSING = Hit(0, 0, (), False)
"""The same, where something near it stands in the message."""

Check = Callable[[CoachedMessage], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that the coach looks for in one language, or in every one."""

    code: str
    check: Check
    wrong: tuple[str, ...]
    """Messages in which the rule finds something."""
    right: tuple[str, ...]
    """Messages much like those in which it finds nothing."""


@dataclass(frozen=True, slots=True)
class Finding:
    code: str
    severity: Severity
    start: int
    end: int
    excerpt: str
    advice: Any
    section: str
    replacements: tuple[Replacement, ...] = ()
    heaviest: tuple[str, ...] = ()
    """The features for which the table found it, the heaviest first (see `table`); none where a rule found it."""


def hit_of(span: Span) -> Hit:
    return Hit(span.start, span.end)
