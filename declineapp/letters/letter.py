"""What is said: a letter and a card."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letter:
    """A message. Paragraphs are parted by an empty line; what goes by e-mail has a subject."""

    body: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What they may say back, one thing to say, and what to say when they insist."""

    code: str
    they_say: str
    you_say: str
    then: str
