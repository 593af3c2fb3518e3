"""The messages, cards and checklist for a file of answers, without a browser."""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, BinaryIO, NoReturn

from django.core.management.base import BaseCommand
from django.utils import timezone, translation

from declineapp.checklist import checklist
from declineapp.letters import KINDS, Facts, cards, compose
from declineapp.steps import Errors, read

KEPT = "kept"
"""The part of an export that holds no answers."""

Wrong = dict[str, str]
"""What is wrong, by “section.field”."""


class Refused(Exception):
    def __init__(self, wrong: Wrong) -> None:
        self.wrong = wrong


class Command(BaseCommand):
    help = "Compose the messages for answers in JSON."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("answers", help="a file of answers, or - for standard input")
        parser.add_argument("--kind", choices=KINDS, help="this message alone")
        parser.add_argument("--format", choices=["text", "json"], default="text")
        parser.add_argument("--jsonl", action="store_true", help="one answers object a line, one result a line")

    def handle(self, *args: Any, **options: Any) -> None:
        with _opened(options["answers"]) as file:
            if options["jsonl"]:
                self._each_line(file, options["kind"])
            else:
                self._one(file, options["kind"], options["format"])

    def _each_line(self, file: BinaryIO, kind: str | None) -> None:
        for line in file:
            if line.strip():
                self.stdout.write(_as_json(_result_or_errors(line, kind)))

    def _one(self, file: BinaryIO, kind: str | None, layout: str) -> None:
        try:
            result = _result(_facts(file.read()), kind)
        except Refused as refused:
            _refuse(refused.wrong)
        if kind and not result["messages"]:
            _refuse({"kind": f"these answers call for no message of the kind “{kind}”"})
        self.stdout.write(_as_json(result) if layout == "json" else _as_text(result))


def _opened(name: str) -> BinaryIO:
    if name == "-":
        return sys.stdin.buffer
    try:
        return open(name, "rb")
    except OSError as error:
        _refuse({"answers": error.strerror or "can’t be opened"})


def _refuse(wrong: Wrong) -> NoReturn:
    for place, what in sorted(wrong.items()):
        print(f"{place}: {what}", file=sys.stderr)
    sys.exit(2)


def _facts(text: bytes) -> Facts:
    """The facts of these answers; Refused when anything is malformed, unknown or missing."""
    try:
        answers = json.loads(text.decode())
    except (ValueError, RecursionError) as error:
        raise Refused({"answers": f"not JSON in UTF-8: {error}"}) from error
    if isinstance(answers, dict):
        answers.pop(KEPT, None)
    facts, errors = read(answers)
    if errors:
        raise Refused(dict(_flat(errors)))
    return facts


def _flat(errors: Errors) -> Iterator[tuple[str, str]]:
    for slug, fields in errors.items():
        for field, error in fields.items():
            yield f"{slug}.{field}".rstrip("."), " ".join(error.messages)


def _result(facts: Facts, kind: str | None) -> dict[str, Any]:
    letters = {name: asdict(letter) for name, letter in compose(facts).items() if kind in {None, name}}
    with translation.override(facts.message_language):
        items = [
            {
                "code": item.code,
                "section": item.section,
                "title": str(item.title),
                "why": str(item.why),
                "due": item.due,
            }
            for item in checklist(facts, timezone.localdate())
        ]
    return {
        "language": facts.message_language,
        "messages": {name: {"subject": letter["subject"], "body": letter["body"]} for name, letter in letters.items()},
        "cards": [asdict(card) for card in cards(facts)],
        "checklist": items,
    }


def _result_or_errors(line: bytes, kind: str | None) -> dict[str, Any]:
    try:
        return _result(_facts(line), kind)
    except Refused as refused:
        return {"errors": refused.wrong}


def _as_json(result: dict[str, Any]) -> str:
    return json.dumps(result, ensure_ascii=False, default=str)


def _as_text(result: dict[str, Any]) -> str:
    messages = result["messages"]
    return "\n\n".join(_headed(kind, message, alone=len(messages) == 1) for kind, message in messages.items())


def _headed(kind: str, message: dict[str, str], *, alone: bool) -> str:
    heading = [] if alone else [f"== {kind} ==\n"]
    subject = [f"{message['subject']}\n"] if message["subject"] else []
    return "\n".join([*heading, *subject, message["body"]])
