"""Single sentences, as people write them: in which of them each code is found, and in which not (sentences/*.txt)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from declineapp.coach import CODES, coach

LANGUAGES = ("en", "fr")


def _sentences(language: str) -> Iterator[tuple[str, str, str]]:
    """Each sentence of the file, with its language and the heading it stands under."""
    heading = ""
    for line in (Path(__file__).parent / f"sentences/{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.removeprefix("no ").removesuffix(":") in CODES and line.endswith(":"):
            heading = line.removesuffix(":")
        elif line and not line.startswith("#"):
            yield language, heading, line


ALL = [sentence for language in LANGUAGES for sentence in _sentences(language)]
FOUND = [each for each in ALL if each[1] in CODES]
NOT_FOUND = [(language, heading.removeprefix("no "), text) for language, heading, text in ALL if heading not in CODES]


def codes(text: str, language: str) -> set[str]:
    return {finding.code for finding in coach(text, language, subject="Data Analyst at Brill")}


def test_each_sentence_stands_under_a_code() -> None:
    assert len(FOUND) > len(ALL) / 3
    assert {code for _, code, _ in NOT_FOUND} <= set(CODES)


@pytest.mark.parametrize(("language", "code", "text"), FOUND)
def test_finds_it(language: str, code: str, text: str) -> None:
    assert code in codes(text, language)


@pytest.mark.parametrize(("language", "code", "text"), NOT_FOUND)
def test_cries_no_wolf(language: str, code: str, text: str) -> None:
    assert code not in codes(text, language)
