"""What the commands read, and how they refuse it: `section.field: what is wrong`, a line each, exit status 2."""

import json
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO, NoReturn

from declineapp.letters import Facts
from declineapp.steps import Errors, read

_STORED = "kept"
"""The part of an export that holds no answers."""

InputErrors = dict[str, str]
"""What is wrong, by “section.field”."""


class InvalidInput(Exception):
    def __init__(self, errors: InputErrors) -> None:
        self.errors = errors


def open_input(name: str, what: str) -> BinaryIO:
    if name == "-":
        return sys.stdin.buffer
    try:
        return open(name, "rb")
    except OSError as error:
        refuse({what: error.strerror or "can’t be opened"})


def refuse(errors: InputErrors) -> NoReturn:
    for place, what in sorted(errors.items()):
        print(f"{place}: {what}", file=sys.stderr)
    sys.exit(2)


def parse_json(text: bytes, what: str) -> Any:
    """JSON in UTF-8, whatever it holds."""
    try:
        return json.loads(text.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InvalidInput({what: f"not JSON in UTF-8: {error}"}) from error


def read_facts(answers: Any, *, partly: bool = False) -> Facts:
    """The facts of these answers; InvalidInput when anything is malformed,
    unknown or, unless only partly given, missing."""
    if isinstance(answers, dict):
        answers = {slug: section for slug, section in answers.items() if slug != _STORED}
    reading = read(answers)
    errors = dict(_flatten(reading.errors, partly=partly))
    if errors:
        raise InvalidInput(errors)
    return reading.facts


def _flatten(errors: Errors, *, partly: bool) -> Iterator[tuple[str, str]]:
    for slug, fields in errors.items():
        for field, error in fields.items():
            if not (partly and error.code == "required"):
                yield f"{slug}.{field}".rstrip("."), " ".join(error.messages)


def as_json(result: Any) -> str:
    """On one line; half a character, which JSON may hold and UTF-8 may not, stays escaped."""
    text = json.dumps(result, ensure_ascii=False, default=str)
    return (
        text
        if text.isascii() or not any("\ud800" <= sign <= "\udfff" for sign in text)
        else json.dumps(result, default=str)
    )
