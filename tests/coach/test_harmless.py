"""What ordinary people write of other things: over the harmless sentences of all hands, hardly anything is marked."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import declineapp.coach
from declineapp.coach import coach
from declineapp.coach.judging import LEARNED_CODES

SENTENCES = Path(declineapp.coach.__file__).parent / "sentences"
WATCHED = {*LEARNED_CODES, "money", "over-apology"}
# Of some 2,350 sentences of English and 2,140 of French. A salary that is praised is money still, and is asked about.
MOST = {
    "en": {"money": 12, "private-detail": 2, "other-employer": 2, "harsh": 2},
    "fr": {"money": 12, "self-deprecation": 1, "private-detail": 1, "over-apology": 3, "other-employer": 2, "harsh": 1},
}
MOST_FIXES = {"en": 1, "fr": 2}


def under(heading: str, language: str) -> Iterator[str]:
    for path in sorted((SENTENCES / language).glob("*.txt")):
        here = False
        for line in path.read_text(encoding="utf-8").splitlines():
            here = line == f"{heading}:" or (here and not line.endswith(":"))
            if here and line.strip() and not line.startswith("#") and not line.endswith(":"):
                yield line


@pytest.mark.parametrize("language", ["en", "fr"])
def test_of_harmless_sentences_a_stated_few_are_marked(language: str) -> None:
    found = [
        (finding.code, finding.severity, line)
        for line in under("harmless", language)
        for finding in coach(line, language, kind="note")
        if finding.code in WATCHED and finding.severity != "note"
    ]
    assert Counter(code for code, _, _ in found) <= Counter(MOST[language]), found
    fixes = [each for each in found if each[1] == "fix"]
    assert len(fixes) <= MOST_FIXES[language], fixes


@pytest.mark.parametrize("language", ["en", "fr"])
def test_of_letters_with_nothing_to_find_hardly_one_in_fifty_is_marked(language: str) -> None:
    letters = [line for line in under("letters", language) if line.count(" / ") > 3]
    texts = ["\n".join(part.strip() for part in letter.split(" / ")) for letter in letters]
    found = [
        (finding.code, finding.excerpt)
        for text in texts
        for finding in coach(text, language, kind="note")
        if finding.code in LEARNED_CODES
    ]
    assert len(texts) > 100
    assert len(found) <= len(texts) / 50, found
