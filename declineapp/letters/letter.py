"""The results of composing: a letter and a card."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letter:
    """A message. An empty line parts its paragraphs; one that goes by e-mail has a subject."""

    body: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What the employer may say back, what to answer, and what to say if the employer insists."""

    code: str
    they_say: str
    you_say: str
    then: str
