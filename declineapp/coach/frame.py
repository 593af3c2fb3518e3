"""What stands around the body of an e-mail: greeting, signature, the names in them, and the subject."""

import re
from collections.abc import Iterator

from .findings import NOWHERE, Check, CoachedMessage, Hit
from .names import PARTICLES, names_in, words_in
from .reading import Span, fold

TAIL = 7
"""Lines at the end among which the name of the writer may stand."""
NAME = 5
"""Words of the longest name."""
_ELIDED = re.compile(r"[dDlLO][’'][A-ZÀ-Ý]")

_AFTER = re.compile(r"[.!?,–—]\s+")
_APART = re.compile(r"\s*(?:[,|/(•·]|\s[-–—]+\s)\s*")


def no_greeting(greeting: re.Pattern[str]) -> Check:
    def finds(message: CoachedMessage) -> Iterator[Hit]:
        lines = message.reading.lines
        if lines and not (greeting.match(lines[0][0]) or _calls_a_name(message, lines[0][1])):
            yield NOWHERE

    return finds


def _calls_a_name(message: CoachedMessage, span: Span) -> bool:
    """“Anne,” or “Ms Bell –” or “A chara,” alone on the first line."""
    line = message.text[span.start : span.end]
    name = line.rstrip(" ,:;!.–—-")
    if not name or len(name.split()) > NAME or len(message.reading.lines) < 2:
        return False
    return line[-1] in ",!:–—-" or _is_a_name(name)


# “… x kayleigh”, at the end of a line without capitals.
_BY = re.compile(r"(?:^|\s)(?:x{1,3}|xo|bises?|bisous|biz|love|cheers|thanks|ta|bye) ([^\W\d_]{2,12})\s*x*$")


def no_signature(closing: re.Pattern[str], common: frozenset[str]) -> Check:
    def finds(message: CoachedMessage) -> Iterator[Hit]:
        if not any(_signed(message, line, span, closing, common) for line, span in _tail(message)):
            yield NOWHERE

    return finds


def _tail(message: CoachedMessage) -> tuple[tuple[str, Span], ...]:
    lines = message.reading.lines
    return lines[1:][-TAIL:] if len(lines) > 1 else lines


def _signed(message: CoachedMessage, line: str, span: Span, closing: re.Pattern[str], common: frozenset[str]) -> bool:
    written = message.text[span.start : span.end].strip(" -–—~*")
    if message.facts.your_name and fold(written) == fold(message.facts.your_name.strip()):
        return True
    if len(written.split()) <= NAME + 4 and names_in(message.facts.your_name) & set(words_in(line)):
        return True
    last = (line, span) == message.reading.lines[-1]
    formula = closing.search(line)
    if formula and (len(line.split()) <= 8 or last):
        pieces = _APART.split(message.text[span.start + formula.end() : span.end].strip(" ,.!;:-–—"))
        return any(_is_a_name(piece, common) for piece in (pieces[0], *pieces[-1:]))
    if len(written.split()) > NAME + 4 and not last:
        return False
    if last and (by := _BY.search(line)) and by[1] not in common:
        return True
    first, end = _APART.split(written)[0], _AFTER.split(written)[-1]
    return _is_a_name(first, common) or (last and end != written and _is_a_name(end))


_INITIALS = re.compile(r"(?:\w\.-?)+")


def _is_cut_short(word: str) -> bool:
    """A word with a full stop that is neither a title (“Ms.”) nor initials (“A.-S.”)."""
    return len(word) > 3 and word.endswith(".") and not _INITIALS.fullmatch(word)


def _is_a_name(words: str, common: frozenset[str] | None = None) -> bool:
    """Whether the words are a name: each with a capital, or one or two in small letters that aren’t among `common`."""
    if words[-1:] in {"!", "?", ":"} or any(map(str.isdigit, words)):
        return False
    parts = [part for part in words.rstrip(".").split() if part not in {"&", "x", "xx", "xxx"}]
    if not 0 < len(parts) <= NAME or any(
        len(part) > 3 and part.endswith(".") and not _INITIALS.fullmatch(part) for part in parts
    ):
        return False
    if not set("".join(parts)) - {"X"}:
        return False
    if (
        all(part[:1].isupper() or _ELIDED.match(part) or part.lower() in PARTICLES for part in parts)
        and parts[0][:1].isupper()
    ):
        return common is None or fold(parts[0]) not in common
    return (
        common is not None
        and len(parts) <= 2
        and all(part.isalpha() and fold(part) not in common for part in parts)
        and words[-1] != "."
    )


def vague_subject(no: re.Pattern[str], yes: re.Pattern[str], empty: frozenset[str], neutral: re.Pattern[str]) -> Check:
    """A subject that tells neither the news nor what it is about: none, a yes, or nothing but empty words.

    A neutral one will do: it answers an offer, and leaves the news to the message.
    """

    def finds(message: CoachedMessage) -> Iterator[Hit]:
        if message.subject is None:
            return
        subject = fold(message.subject)
        passed_over = empty | _own_names(message) | _greeted_names(message, subject, empty)
        telling = [word for word in words_in(subject) if word not in passed_over and len(word) > 1 and "'" not in word]
        is_neutral = bool(neutral.search(subject)) or bool(names_in(message.facts.role) & set(words_in(subject)))
        if not no.search(subject) and (yes.search(subject) or not (telling or is_neutral)):
            yield NOWHERE

    return finds


def _greeted_names(message: CoachedMessage, subject: str, empty: frozenset[str]) -> set[str]:
    """The reader's names, where the subject greets as the first line does: “Hello Ms Blanc” is no subject."""
    words = words_in(fold(message.reading.lines[0][0])) if message.reading.lines else []
    return set(words) if words and words[0] in empty and subject.startswith(words[0]) else set()


def _own_names(message: CoachedMessage) -> set[str]:
    """The names of the writer, from the answers or the last line: “Hello from Anne” is no subject."""
    last = message.reading.lines[-1][0] if len(message.reading.lines) > 1 else ""
    return {*words_in(fold(message.facts.your_name)), *(words_in(last) if len(last.split()) <= NAME else ())}
