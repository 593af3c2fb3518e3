"""The messages, cards and checklist for a file of answers, without a browser."""

from argparse import ArgumentParser
from dataclasses import asdict
from typing import Any, BinaryIO

from django.core.management.base import BaseCommand
from django.utils import timezone, translation

from declineapp.checklist import checklist
from declineapp.letters import KINDS, Facts, cards, compose
from declineapp.management.inputs import InvalidInput, as_json, open_input, parse_json, read_facts, refuse


class Command(BaseCommand):
    help = "Compose the messages for answers in JSON."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("answers", help="a file of answers, or - for standard input")
        parser.add_argument("--kind", choices=KINDS, help="this message alone")
        parser.add_argument("--format", choices=["text", "json"], default="text")
        parser.add_argument("--jsonl", action="store_true", help="one answers object a line, one result a line")

    def handle(self, *args: Any, **options: Any) -> None:
        with open_input(options["answers"], "answers") as file:
            if options["jsonl"]:
                self._each_line(file, options["kind"])
            else:
                self._one(file, options["kind"], options["format"])

    def _each_line(self, file: BinaryIO, kind: str | None) -> None:
        for line in file:
            if line.strip():
                self.stdout.write(as_json(_result_or_errors(line, kind)))

    def _one(self, file: BinaryIO, kind: str | None, layout: str) -> None:
        try:
            result = _result(_read(file.read()), kind)
        except InvalidInput as error:
            refuse(error.errors)
        if kind and not result["messages"]:
            refuse({"kind": f"these answers call for no message of the kind “{kind}”"})
        self.stdout.write(as_json(result) if layout == "json" else _as_text(result))


def _read(text: bytes) -> Facts:
    return read_facts(parse_json(text, "answers"))


def _result(facts: Facts, kind: str | None) -> dict[str, Any]:
    today = timezone.localdate()
    current = facts.as_of(today)
    letters = {name: asdict(letter) for name, letter in compose(current).items() if kind in {None, name}}
    with translation.override(facts.message_language):
        items = [
            {
                "code": item.code,
                "section": item.section,
                "title": str(item.title),
                "why": str(item.why),
                "due": item.due,
            }
            for item in checklist(facts, today)
        ]
    return {
        "language": facts.message_language,
        "messages": {name: {"subject": letter["subject"], "body": letter["body"]} for name, letter in letters.items()},
        "cards": [asdict(card) for card in cards(current)],
        "checklist": items,
    }


def _result_or_errors(line: bytes, kind: str | None) -> dict[str, Any]:
    try:
        return _result(_read(line), kind)
    except InvalidInput as error:
        return {"errors": error.errors}


def _as_text(result: dict[str, Any]) -> str:
    messages = result["messages"]
    return "\n\n".join(_headed(kind, message, alone=len(messages) == 1) for kind, message in messages.items())


def _headed(kind: str, message: dict[str, str], *, alone: bool) -> str:
    heading = [] if alone else [f"== {kind} ==\n"]
    subject = [f"{message['subject']}\n"] if message["subject"] else []
    return "\n".join([*heading, *subject, message["body"]])
