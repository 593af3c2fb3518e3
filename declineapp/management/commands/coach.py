"""What the article would say of a message, without a browser."""

import re
from argparse import ArgumentParser
from dataclasses import asdict
from typing import Any, BinaryIO

from django.core.management.base import BaseCommand
from django.utils import translation

from declineapp.coach import EVERY_KIND, LANGUAGES, Finding, KnownFacts, coach
from declineapp.management.inputs import InvalidInput, as_json, open_input, parse_json, read_facts, refuse

_SUBJECT = re.compile(r"\A(?:Subject|Objet|Sujet)[ \u00a0]?:[ \u00a0]*([^\n]*)\n", re.IGNORECASE)
_SHOWN = ("code", "severity", "start", "end", "excerpt", "advice", "section")


class Command(BaseCommand):
    help = "Read a message as the coach does: what it found, where, why, and what to write instead."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "message", help="a file of text, its first line “Subject: …” or not, or - for standard input"
        )
        parser.add_argument("--language", choices=[*LANGUAGES], help="of the message; that of the answers, else en")
        parser.add_argument("--kind", choices=sorted(EVERY_KIND), default="email")
        parser.add_argument("--answers", help="a file of answers, which tell names and how far it has gone")
        parser.add_argument("--format", choices=["text", "json"], default="text")
        parser.add_argument(
            "--jsonl",
            action="store_true",
            help='{"text", "language", "kind", "subject", "answers"} a line, a result a line',
        )

    def handle(self, *args: Any, **options: Any) -> None:
        with open_input(options["message"], "message") as file:
            if options["jsonl"]:
                self._each_line(file)
                return
            try:
                findings = _findings(_request_of(file.read(), options))
            except InvalidInput as error:
                refuse(error.errors)
        self.stdout.write(as_json(findings) if options["format"] == "json" else _as_text(findings))

    def _each_line(self, file: BinaryIO) -> None:
        for line in file:
            if line.strip():
                self.stdout.write(as_json(_findings_or_errors(line)))


def _request_of(text: bytes, options: dict[str, Any]) -> dict[str, Any]:
    """What a line of --jsonl would hold."""
    try:
        message = text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput({"message": f"not text in UTF-8: {error.reason}"}) from error
    request = {"text": message, "language": options["language"], "kind": options["kind"]}
    if options["answers"]:
        with open_input(options["answers"], "answers") as file:
            request["answers"] = parse_json(file.read(), "answers")
    subject = _SUBJECT.match(message)
    if subject:
        # Places stay those of the file.
        request |= {"subject": subject[1].strip(), "text": " " * (subject.end() - 1) + message[subject.end() - 1 :]}
    return request


def _findings(request: Any) -> list[dict[str, Any]]:
    _refuse_malformed(request)
    answers = read_facts(request["answers"], partly=True) if request.get("answers") is not None else None
    language = request.get("language") or (answers.message_language if answers else "en")
    with translation.override(language):
        findings = coach(
            request["text"],
            language,
            kind=request.get("kind") or "email",
            # Without the key nothing is said of the subject; null and "" are an e-mail without one.
            subject=(request["subject"] or "") if "subject" in request else None,
            facts=KnownFacts.of(answers) if answers else None,
        )
        return [_shown(finding) for finding in findings]


def _refuse_malformed(request: Any) -> None:
    if not isinstance(request, dict):
        raise InvalidInput({"message": "not an object"})
    errors = {}
    if not isinstance(request.get("text"), str):
        errors["text"] = "not a text"
    if not (request.get("subject") is None or isinstance(request["subject"], str)):
        errors["subject"] = "not a text"
    for name, allowed in (("language", LANGUAGES), ("kind", EVERY_KIND)):
        value = request.get(name)
        if value is not None and not (isinstance(value, str) and value in allowed):
            errors[name] = f"none of {', '.join(sorted(allowed))}"
    if errors:
        raise InvalidInput(errors)


def _shown(finding: Finding) -> dict[str, Any]:
    all_of_it = asdict(finding)
    return {name: all_of_it[name] for name in _SHOWN} | {"advice": str(finding.advice)}


def _findings_or_errors(line: bytes) -> Any:
    try:
        return _findings(parse_json(line, "message"))
    except InvalidInput as error:
        return {"errors": error.errors}


def _as_text(findings: list[dict[str, Any]]) -> str:
    if not findings:
        return "Nothing to fix."
    return "\n".join(_line(finding) for finding in findings)


def _line(finding: dict[str, Any]) -> str:
    where = (
        f"{finding['start']}–{finding['end']} “{' '.join(finding['excerpt'].split())}”" if finding["excerpt"] else "–"
    )
    return f"{finding['severity']}: {finding['code']} ({finding['section']}) {where}\n    {finding['advice']}"
