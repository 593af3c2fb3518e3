"""The notation of phrases: what is no phrase is refused with a sentence, and the place where it is."""

import pytest

from declineapp.coach.phrases import phrases


@pytest.mark.parametrize(
    ("phrase", "wrong"),
    [
        ("not [very [so]] good", r"a \[ inside of another"),
        ("not (very good", r"a \( that is never closed"),
        ("not [very good", r"a \[ that is never closed"),
        ("not very) good", r"a \) that closes nothing"),
        ("not (very] good)", r"a \] that closes nothing"),
        ("not [very]* good", r"a \* after \], which means nothing"),
    ],
)
def test_a_mark_that_means_nothing_is_refused_with_its_place(phrase: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=rf"test_phrases\.py:\d+: {wrong} in “"):
        phrases("all is well", phrase)


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
    assert phrases(phrase).search(words)
