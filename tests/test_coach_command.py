"""`coach`, as another program calls it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.answers import COMPLETE, bent

MANAGE = Path(__file__).parent.parent / "manage.py"
NO = "Hi Anne,\n\nThank you for the offer. I won’t be joining you at this time.\n\nAll the best with the search,\nNadia"


def coach(text: str | bytes, *options: str) -> subprocess.CompletedProcess:
    data = text if isinstance(text, bytes) else text.encode()
    return subprocess.run(  # noqa: S603
        [sys.executable, MANAGE, "coach", "-", *options], input=data, capture_output=True, check=False
    )


def found(text: str, *options: str) -> list[dict]:
    return json.loads(coach(text, "--format", "json", *options).stdout)


def test_json_tells_what_where_why_and_which_section() -> None:
    hook = next(finding for finding in found(NO) if finding["code"] == "negotiation-hook")
    assert list(hook) == ["code", "severity", "start", "end", "excerpt", "advice", "section"]
    assert NO[hook["start"] : hook["end"]] == hook["excerpt"] == "at this time"
    assert hook["section"] == "stand-firm"


def test_a_subject_line_is_no_part_of_the_text() -> None:
    text = f"Subject: Thank you so much!\n\n{NO}"
    hook, *_ = [finding for finding in found(text) if finding["code"] == "negotiation-hook"]
    assert "vague-subject" in [finding["code"] for finding in found(text)]
    assert text[hook["start"] : hook["end"]] == "at this time"


def test_text_is_for_reading() -> None:
    assert "negotiation-hook (stand-firm)" in coach(NO).stdout.decode()
    assert coach("Bonjour, un mot.", "--kind", "voicemail", "--language", "fr").stdout.decode() == "Nothing to fix.\n"


def test_the_answers_tell_the_language_and_the_names(tmp_path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps(bent(offer={"recipient_name": "Paul Lenoir", "message_language": "fr"})))
    findings = found("Bonjour Anne, merci. Je décline. Bonne continuation. Inès", "--answers", str(answers))
    assert "Anne" in [finding["excerpt"] for finding in findings if finding["code"] == "wrong-name"]


def test_lines_are_answered_one_by_one() -> None:
    lines = [
        {"text": NO, "language": "en", "kind": "email", "subject": "", "answers": COMPLETE},
        {"text": 3},
        {"text": NO},
    ]
    done = coach("\n".join(json.dumps(line) for line in lines), "--jsonl")
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert "vague-subject" in [finding["code"] for finding in results[0]]
    assert results[1] == {"errors": {"text": "not a text"}}
    assert "vague-subject" not in [finding["code"] for finding in results[2]]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("{", "message"),
        ("7", "message"),
        ('{"text": "a", "language": "de"}', "language"),
        ('{"text": "a", "kind": ["email"]}', "kind"),
        ('{"text": "a", "answers": {"offer": {"stage": "owl"}}}', "offer.stage"),
        ('{"text": "a", "answers": 7}', "answers"),
    ],
)
def test_a_bad_line_says_where(line: str, place: str) -> None:
    assert list(json.loads(coach(line, "--jsonl").stdout)["errors"]) == [place]


def test_half_a_character_breaks_nothing() -> None:
    done = coach('{"text": "Hi [\\ud800]"}', "--jsonl")
    assert done.returncode == 0
    assert "placeholder" in done.stdout.decode()


def test_what_is_no_text_is_refused() -> None:
    done = coach(b"\xff\xfe")
    assert done.returncode == 2
    assert done.stderr.decode().startswith("message: ")
