"""`compose`, as another program calls it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.answers import COMPLETE, bent

MANAGE = Path(__file__).parent.parent / "manage.py"


def compose(text: str | bytes, *options: str) -> subprocess.CompletedProcess:
    data = text if isinstance(text, bytes) else text.encode()
    return subprocess.run(  # noqa: S603
        [sys.executable, MANAGE, "compose", "-", *options], input=data, capture_output=True, check=False
    )


def test_json_has_messages_cards_and_checklist() -> None:
    done = compose(json.dumps(COMPLETE), "--format", "json")
    result = json.loads(done.stdout)
    assert done.returncode == 0
    assert result["language"] == "en"
    assert list(result["messages"]) == ["call", "voicemail", "email", "note"]
    assert result["messages"]["email"].keys() == {"subject", "body"}
    assert result["cards"][0].keys() == {"code", "they_say", "you_say", "then"}
    assert result["cards"][0]["code"] == "why"
    assert result["checklist"][0].keys() == {"code", "section", "title", "why", "due"}


def test_text_is_the_message_alone() -> None:
    done = compose(json.dumps(COMPLETE), "--kind", "email")
    assert "Northwind" in done.stdout.decode()
    assert "==" not in done.stdout.decode()


def test_a_kind_that_does_not_apply_is_said() -> None:
    done = compose(json.dumps(COMPLETE), "--kind", "negotiate")
    assert done.returncode == 2
    assert done.stderr.decode().startswith("kind: ")


def test_bad_input_is_said_a_line_each() -> None:
    done = compose(json.dumps(bent(offer={"role": "a\nb", "company": None}, speak_up={"how": "owl"})))
    assert done.returncode == 2
    places = [line.split(": ")[0] for line in done.stderr.decode().splitlines()]
    assert places == ["offer.company", "offer.role", "speak-up.how"]


@pytest.mark.parametrize("text", ["", "{", "[]", "7", b"\xff", "[" * 100_000])
def test_what_is_no_answers_is_refused(text) -> None:
    done = compose(text)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("answers: ")
    assert "Traceback" not in done.stderr.decode()


def test_a_missing_file_is_said() -> None:
    done = subprocess.run(  # noqa: S603
        [sys.executable, MANAGE, "compose", "nowhere.json"], capture_output=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.decode().startswith("answers: ")


def test_a_lack_of_consent_is_no_error() -> None:
    answers = bent(open_door={"referral_name": "Karim Haddad", "referral_consent": "no"})
    done = compose(json.dumps(answers), "--kind", "email")
    assert done.returncode == 0
    assert "Karim" not in done.stdout.decode()


def test_jsonl_goes_on_after_a_bad_line() -> None:
    lines = [json.dumps(COMPLETE), json.dumps(bent(offer={"role": "a\nb"})), "nonsense", json.dumps(COMPLETE)]
    done = compose("\n".join(lines), "--jsonl")
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [sorted(result)[0] for result in results] == ["cards", "errors", "errors", "cards"]
    assert list(results[1]["errors"]) == ["offer.role"]


def test_the_checklist_is_in_the_language_of_the_message() -> None:
    done = compose(json.dumps(bent(offer={"message_language": "fr"})), "--format", "json")
    english = json.loads(compose(json.dumps(COMPLETE), "--format", "json").stdout)
    titles = {item["title"] for item in json.loads(done.stdout)["checklist"]}
    assert not titles & {item["title"] for item in english["checklist"]}
