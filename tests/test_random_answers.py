"""Whatever ordinary people answer, what is composed for them can be sent. ANSWERS=5000 tries more of them."""

import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest

from declineapp.letters import CARDS
from tests.random_answers import answers

MANAGE = Path(__file__).parent.parent / "manage.py"
COUNT = int(os.environ.get("ANSWERS", "500"))

UNFILLED = re.compile(r"[{}\[\]]|\bNone\b|…\s*…|%\(|\bXXX\b|____")
DOUBLED_WORD = re.compile(r"\b(?!nous\b|vous\b)(\w+)[ \u00a0\u202f]\1\b", re.IGNORECASE)
DOUBLED_STOP = re.compile(r"(?<!\.)\.\.(?!\.)|[!?]\.|,,|\. \.|\s{2}(?<!\n\n)")


@pytest.fixture(scope="module")
def composed() -> list[dict]:
    rng = random.Random(2026)
    lines = "\n".join(json.dumps(answers(rng)) for _ in range(COUNT))
    done = subprocess.run(  # noqa: S603
        [sys.executable, MANAGE, "compose", "-", "--jsonl"], input=lines, capture_output=True, text=True, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def texts(composed: list[dict]) -> list[str]:
    return [part for one in composed for message in one["messages"].values() for part in message.values()]


def test_nobody_gets_an_error(composed) -> None:
    assert len(composed) == COUNT
    assert not [one for one in composed if "errors" in one]


@pytest.mark.parametrize("flaw", [UNFILLED, DOUBLED_WORD, DOUBLED_STOP], ids=["place", "word", "stop"])
def test_nothing_is_unfilled_or_doubled(composed, flaw) -> None:
    assert not [text for text in texts(composed) if flaw.search(text)][:3]


def test_every_message_says_something(composed) -> None:
    assert all(message["body"].strip() for one in composed for message in one["messages"].values())
    assert all(one["messages"]["email"]["subject"] for one in composed)


def test_notes_fit_where_they_are_sent(composed) -> None:
    assert all(len(one["messages"]["note"]["body"]) <= 300 for one in composed if "note" in one["messages"])


def test_cards_and_checklist_say_what_and_why(composed) -> None:
    for one in composed:
        assert len(one["cards"]) == len(CARDS)
        assert all(all(card.values()) for card in one["cards"])
        assert all(item["title"] and item["why"] and item["section"] for item in one["checklist"])
