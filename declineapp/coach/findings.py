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
    """What the answers tell the coach; nothing of it needs to be known."""

    company: str = ""
    role: str = ""
    your_name: str = ""
    recipient_name: str = ""
    recipient_title: str = ""
    is_withdrawal: bool = False
    """They had said yes."""
    is_mistreated: bool = False
    """They owe no thanks and no door."""
    is_internal: bool = False
    """The post is in their own company, which needs no naming."""
    asks_for_time: bool = False
    """Who calls asks for a few days more, and says no no."""

    @classmethod
    def of(cls, answers: Answers) -> "KnownFacts":
        return cls(**{field.name: getattr(answers, field.name) for field in fields(cls)})


class CoachedMessage(NamedTuple):
    """What is coached: the text as it stands and what is known of it."""

    reading: Reading
    kind: str = "email"
    subject: str | None = ""
    """None where nobody said what it is; "" for an e-mail without one."""
    facts: KnownFacts = KnownFacts()

    @property
    def text(self) -> str:
        return self.reading.text


class Replacement(NamedTuple):
    """What could safely stand at a place instead."""

    start: int
    end: int
    text: str


class Hit(NamedTuple):
    """A place in the text, and what would mend it; nothing where that needs a person."""

    start: int
    end: int
    replacements: tuple[Replacement, ...] = ()
    is_sure: bool = True
    """What is only likely asks, and is to be considered at most."""
    is_faint: bool = False
    """What may well be nothing is a note at most."""


NOWHERE = Hit(0, 0)
"""For what is missing."""
SEEMS_MISSING = Hit(0, 0, (), False)

Check = Callable[[CoachedMessage], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that the coach looks for in one language, or in every one."""

    code: str
    check: Check
    wrong: tuple[str, ...]
    """Messages in which it finds something."""
    right: tuple[str, ...]
    """Messages much like them in which there is nothing to find."""


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
    weighed: tuple[str, ...] = ()
    """The beginnings of the words for which the table found it, the heaviest first; none where a rule did."""


def hit_of(span: Span) -> Hit:
    return Hit(span.start, span.end)
