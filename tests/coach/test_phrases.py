"""The notation of phrases: what is no phrase is refused with a sentence, and the place where it is."""

import re
from pathlib import Path

import pytest

import declineapp.coach
from declineapp.coach import LANGUAGES
from declineapp.coach.phrases import any_of, read_phrases
from declineapp.coach.reading import Reading


@pytest.mark.parametrize(
    ("phrase", "wrong"),
    [
        ("not [very [so]] good", r"a \[ inside of another"),
        ("not (very good", r"a \( that is never closed"),
        ("not [very good", r"a \[ that is never closed"),
        ("not very) good", r"a \) that closes nothing"),
        ("not (very] good)", r"a \] that closes nothing"),
        ("not [very]* good", r"a \* after \], which means nothing"),
        ("not (very )?good", r"a \? after \), which means nothing: write \[ \]"),
    ],
)
def test_a_mark_that_means_nothing_is_refused_with_its_place(phrase: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=rf"money\.txt:3: {wrong} in “"):
        any_of([("money.txt:2", "all is well"), ("money.txt:3", phrase)])


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("accept* it", "accepting it"),
        ("(take|accept) it", "accept it"),
        ("not [very|so] good", "not good"),
        ("not [very|so] good", "not so good"),
        ("not ~ good", "not at all that good"),
        ("not ~~ good", "not , and i mean it , good"),
        ("one / two", "two"),
    ],
)
def test_each_mark_finds_what_it_says(phrase: str, words: str) -> None:
    assert any_of(("money.txt:1", each) for each in phrase.split(" / ")).search(words)


def test_a_file_holds_a_phrase_a_line_under_headings(tmp_path) -> None:
    (tmp_path / "money.txt").write_text(
        "# about money\n<pay>:\nsalary / wage*\n\nmoney:\nlow <pay> / cash\n(your|\n    my) <pay>\n", encoding="utf-8"
    )
    found = read_phrases(tmp_path)
    assert found.keys() == {"money"}
    assert all(re.fullmatch(found["money"].pattern, words) for words in ("low wages", "cash", "my salary"))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [("money:\n\nnot (very good\n", r"money\.txt:3: a \( that is never closed"), ("cash\n", r"money\.txt:1: under no")],
)
def test_a_line_of_a_file_that_is_no_phrase_is_refused_with_its_place(tmp_path, text: str, wrong: str) -> None:
    (tmp_path / "money.txt").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=wrong):
        read_phrases(tmp_path)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_look_at_the_words_misses_a_phrase(language: str) -> None:
    coach = Path(declineapp.coach.__file__).parent
    lines = (coach / "sentences" / language / "rules.txt").read_text(encoding="utf-8")
    sentences = {each.words for each in Reading(lines, LANGUAGES[language].normalize).sentences}
    for folder in (coach / language / "phrases", coach / language / "phrases" / "refusal"):
        for heading, phrases in read_phrases(folder).items():
            pattern = re.compile(phrases.pattern)
            missed = [words for words in sentences if pattern.search(words) and not phrases.search(words)]
            assert not missed, (heading, missed)
