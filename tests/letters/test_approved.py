"""Twenty letters of each hand as they were last read whole: who changes a hand sees here how far its letters moved."""

import json
from datetime import date
from difflib import SequenceMatcher
from pathlib import Path
from statistics import mean

import pytest

from declineapp.letters import HANDS, compose
from declineapp.steps import read
from tests.letters.rules import in_hand

FOLDER = Path(__file__).parent / "approved"
WRITTEN_ON = date(2026, 11, 25)
NEARLY = 0.65
"""Mean likeness, word by word; letters of two hands to the same person come to less. Below it, read them anew."""


def letters(language: str, hand: str) -> list[dict]:
    return [json.loads(line) for line in (FOLDER / f"{language}_{hand}.jsonl").read_text().splitlines()]


def likeness(row: dict, hand: str) -> float:
    reading = read(row["answers"])
    assert not reading.errors, row["id"]
    ours = compose(in_hand(reading.facts.as_of(WRITTEN_ON), hand))["email"].body
    theirs = row["body"].replace("\u202f", " ").replace("\u00a0", " ")
    return SequenceMatcher(None, theirs.split(), ours.replace("\u202f", " ").replace("\u00a0", " ").split()).ratio()


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_hand_writes_as_was_approved(language: str, hand: str) -> None:
    rows = letters(language, hand)
    assert len(rows) >= 20
    assert mean(likeness(row, hand) for row in rows) >= NEARLY
