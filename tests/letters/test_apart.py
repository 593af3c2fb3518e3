"""Two people never send the same paragraph, but for greeting and closing."""

import random
from collections import Counter

import pytest

from declineapp.letters import LANGUAGES, compose
from declineapp.steps import read
from tests.random_answers import answers


def emails(language: str, count: int) -> list[str]:
    """One each of so many people, each with a company and a name of their own."""
    rng = random.Random(3)
    written = []
    for number in range(count):
        given = answers(rng)
        given["offer"] |= {"message_language": language, "company": f"Company {number}", "your_name": f"Ann {number}"}
        for section in ("be-grateful", "honest-reason", "open-door"):
            texts = {"people", "specific", "interest", "reason_detail", "event_name", "referral_name", "referral_why"}
            given[section] |= dict.fromkeys(texts & given[section].keys(), f"Word {number}")
        written.append(compose(read(given).facts)["email"].body)
    return written


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_paragraph_is_shared(language: str) -> None:
    paragraphs = Counter(part for body in emails(language, 400) for part in body.split("\n\n")[1:-1])
    assert not [part for part, times in paragraphs.items() if times > 1]
