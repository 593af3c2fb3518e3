"""Each kind of message, from the hand that writes it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Any, NamedTuple, TypeVar

from .facts import DETAILS, Facts
from .hands import Language, hand_of
from .letter import Card, Letter
from .typed import count_words
from .writer import Values, Writer

T = TypeVar("T")

_SPACES = re.compile(" {2,}")
_LONGEST = ((0, 75), (4, 110), (99, 140))
"""Pairs: with up to so many of the `_LENGTHENING` answers, an e-mail may have so many words."""
_LONGEST_SHORT = 70
_SHORTEST = 40
_SHORTEST_SHORT = 25
_LONGEST_MISTREATED = 40
_SHORTEST_MISTREATED = 20
_LONGEST_NOTE = 300
"""Characters."""
_LINES_TO_DROP = (0, 1, 2, 4, 8, 99)
"""How many of the lines with `room` in their condition are left out: the numbers are tried in this order until the
message is short enough."""
_DRAWS = 4
"""How often an e-mail's lines are drawn, until its length is right."""
_LENGTHENING = (
    *(*DETAILS, "referrer_name", "reply_by", "accepted_on", "start_on", "last_day", "paid_already"),
    *("other_role_welcome", "rounds", "follow_up"),
)
"""The answers for which an e-mail may be longer: the details, and dates and the like, which need words and make no
letter personal."""
_LEFT_OUT: tuple[tuple[str, Any], ...] = (("liked", ()), ("rounds", ""), ("referral_why", ""), ("interest", ""))
"""Facts with their empty values: where no line can be left out any more, the e-mail goes without the first, then
without the first two …, until it is short enough."""
_MOST_LIKED = 5
"""The most liked things that a letter mentions; more would read as a list."""
_SPOKEN = {"call", "voicemail", "cards"}
"""Messages that are spoken. A person who asks for time gets extension_call.txt and the like instead."""


class Opening(NamedTuple):
    """What an e-mail begins with, and who writes on from there."""

    writer: Writer
    greeting: str
    letter: str


class Email(NamedTuple):
    """The parts of an e-mail, as its file has them; the words of `letter` are counted."""

    subject: str
    greeting: str
    letter: str
    closing: str


def write_message(kind: str, values: Values, language: Language) -> Letter:
    """The message of this kind."""
    if kind == "email":
        email = write_email(values, language)
        body = "\n\n".join(filter(None, (email.greeting, email.letter, email.closing)))
        return Letter(subject=_finish(values, language, email.subject), body=_finish(values, language, body))
    if kind == "note":
        return Letter(_write_note(values, language))
    file = _file_name(kind, values.facts)
    letter = _writer_for(file, values, language).write("letter", choices_apart=kind == "call")
    return Letter(_finish(values, language, letter), subject=_write_subject(file, values, language))


def _write_subject(file: str, values: Values, language: Language) -> str:
    """The subject of a message that goes by e-mail; "" for a text message."""
    if values.facts.how == "text" or "subject" not in language.script(hand_of(values.facts), file):
        return ""
    return _finish(values, language, _writer_for(file, values, language).write("subject"))


def write_email(values: Values, language: Language) -> Email:
    """The e-mail in its parts, before its typography is finished.

    Lines are left out, and others drawn, until its length is right, or else as near as it can be.
    """
    facts = values.facts
    told = _shorten(facts) if facts.length == "short" else replace(facts, liked=facts.liked[:_MOST_LIKED])
    values = values.with_facts(told)
    fewest, most = _min_words(told), max_words(told)

    def words_beyond(opening: Opening) -> int:
        count = count_words(opening.letter)
        return max(fewest - count, count - most, 0)

    ways = ((values.redraw(draw), lines_to_drop) for draw in range(_DRAWS) for lines_to_drop in _lines_to_drop(told))
    opening = _first_with_least((_begin_email(each, language, dropped) for each, dropped in ways), words_beyond)
    if count_words(opening.letter) > most:
        # Where even that is too long, a thing or two that they liked stays out.
        left_out = (values.with_facts(_leave_out(told, count)) for count in range(1, len(_LEFT_OUT) + 1))
        shorter = (_begin_email(each, language, _LINES_TO_DROP[-1]) for each in left_out)
        opening = _first_with_least(chain([opening], shorter), words_beyond)
    subject = _writer_for("email", values, language).write("subject")
    return Email(subject, opening.greeting, opening.letter, opening.writer.write("closing"))


def _lines_to_drop(facts: Facts) -> tuple[int, ...]:
    """How many lines with `room` to leave out, in the order to be tried: a plainer or shorter message is without the
    first niceties.
    """
    if facts.length == "short":
        return _LINES_TO_DROP[3:]
    return (*_LINES_TO_DROP[3:], 0) if facts.tone == "plain" else _LINES_TO_DROP


def _begin_email(values: Values, language: Language, lines_to_drop: int) -> Opening:
    writer = _writer_for("email", values, language, lines_to_drop)
    return Opening(writer, writer.write("greeting"), writer.write("letter"))


def _write_note(values: Values, language: Language) -> str:
    values = values.with_facts(_shorten(values.facts))
    notes = (
        _finish(values, language, _writer_for("note", values, language, lines_to_drop).write("letter"))
        for lines_to_drop in _LINES_TO_DROP
    )
    return _first_with_least(notes, lambda note: max(0, len(note) - _LONGEST_NOTE))


def _first_with_least(tries: Iterator[T], excess: Callable[[T], int]) -> T:
    """The first without any excess, or else the first that has the least; none is made in vain."""
    best = next(tries)
    least = excess(best)
    while least and (each := next(tries, None)) is not None:
        if (its_excess := excess(each)) < least:
            best, least = each, its_excess
    return best


def write_card(code: str, values: Values, language: Language) -> Card:
    """A card: what the employer may say, what the person can say back, and what to say after that."""
    kind = _file_name("cards", values.facts)
    paragraphs = language.script(hand_of(values.facts), kind)[code].paragraphs
    # Each line by a writer of its own, so that the second answer may mention what the first did.
    they_say, you_say, then = (
        _finish(values, language, _writer_for(kind, values, language).choose(choice))
        for paragraph in paragraphs
        for choice in paragraph
    )
    return Card(code, they_say, you_say, then)


def _file_name(kind: str, facts: Facts) -> str:
    return f"extension_{kind}" if kind in _SPOKEN and facts.asks_for_time else kind


def _writer_for(kind: str, values: Values, language: Language, lines_to_drop: int = 0) -> Writer:
    script = language.script(hand_of(values.facts), kind)
    spoken = kind.removeprefix("extension_") in _SPOKEN
    register = {} if spoken else {"in_register": language.in_register}
    return Writer(values, script, language.join_list, lines_to_drop=lines_to_drop, **register)


def _finish(values: Values, language: Language, text: str) -> str:
    return language.finish(values.facts, _SPACES.sub(" ", text))


def _leave_out(facts: Facts, count: int) -> Facts:
    """The facts without the first so many of `_LEFT_OUT`."""
    return replace(facts, **dict(_LEFT_OUT[:count]))


def _shorten(facts: Facts) -> Facts:
    """The facts for a short message: one thing remembered, one way to keep in touch."""
    liked = () if facts.specific else facts.liked[: 1 if facts.is_withdrawal else 2]
    return replace(
        facts,
        liked=liked,
        interest="",
        people="" if facts.specific or facts.is_withdrawal else facts.people,
        keep_in_touch=() if facts.is_withdrawal else facts.keep_in_touch[:1],
        other_role_welcome=None,
        referral_why="",
        follow_up=None,
        reply_by=None,
        rounds="",
    )


def _min_words(facts: Facts) -> int:
    if facts.is_mistreated:
        return _SHORTEST_MISTREATED
    return _SHORTEST_SHORT if facts.length == "short" else _SHORTEST


def max_words(facts: Facts) -> int:
    """How many words may stand between greeting and closing: so many by the answers, and each word beyond the 30th
    that the person typed (the 15th in a short message) on top.
    """
    if facts.is_mistreated:
        return _LONGEST_MISTREATED
    typed = count_typed_words(facts)
    if facts.length == "short":
        return _LONGEST_SHORT + max(0, typed - 15)
    answered = sum(bool(getattr(facts, name)) for name in _LENGTHENING)
    return next(most for count, most in _LONGEST if answered <= count) + max(0, typed - 30)


def count_typed_words(facts: Facts) -> int:
    """How many words the person typed that may stand in the letter."""
    texts = (
        *(facts.people, facts.specific, facts.interest, facts.reason_detail),
        *(facts.event_name, facts.event_when, facts.referral_name, facts.referral_why),
    )
    return sum(map(count_words, texts))
