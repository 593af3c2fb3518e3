"""The table beside the rules: what it alone finds is a question, and it names the words that weigh most."""

import json
from pathlib import Path

import pytest

import declineapp.coach
from bench.learn import Sample, outdated, read
from declineapp.coach import CODES, LANGUAGES, coach
from declineapp.coach.codes import QUESTIONS
from declineapp.coach.findings import CoachedMessage
from declineapp.coach.judging import LEARNED_CODES, weigh
from declineapp.coach.reading import Reading
from declineapp.coach.table import Table, features

KNOWN = "the hoote at me all night then i walke with to".split()
COACH = Path(declineapp.coach.__file__).parent


def table_of(tmp_path: Path, weights: dict[str, list[int]], *, bias: float = -4.0) -> Table:
    """A table that knows the words of these tests, and gives weight to a few of them."""
    weights = {word: [0] * 6 for word in KNOWN} | weights
    codes = [*LEARNED_CODES, "good-wish"]
    data = {"codes": codes, "biases": [bias] * len(codes), "least": [0.5] * len(codes), "weights": weights}
    (tmp_path / "table.json").write_text(json.dumps(data), encoding="utf-8")
    return Table(tmp_path / "table.json")


def familiar_names(message: CoachedMessage) -> set[str]:
    return set()


def test_words_are_cut_short_and_names_and_numbers_masked() -> None:
    text = "Your directors told Anne 45 lies."
    reading = Reading(text, LANGUAGES["en"].normalize)
    assert features(reading.sentences[0], text)[:6] == ["your", "direc", "told", "N", "0", "lies"]
    assert "^ your" in features(reading.sentences[0], text)
    assert "lies $" in features(reading.sentences[0], text)


def test_what_the_table_alone_finds_is_a_question_and_shows_its_words(tmp_path) -> None:
    table = table_of(tmp_path, {"owls": [3000, 0, 0, 0, 0, 0], "night": [100, 0, 0, 0, 0, 0]})
    message = CoachedMessage(Reading("The owls hooted at me all night.", LANGUAGES["en"].normalize))
    (finding,) = weigh([], message, table, familiar_names)
    assert (finding.code, finding.severity, finding.advice) == ("harsh", "consider", QUESTIONS["harsh"])
    assert finding.excerpt == "The owls hooted at me all night."
    assert finding.heaviest == ("owls", "night")


def test_what_the_table_alone_finds_less_likely_is_a_note(tmp_path) -> None:
    table = table_of(tmp_path, {"owls": [1250, 0, 0, 0, 0, 0]})
    message = CoachedMessage(Reading("The owls hooted at me all night.", LANGUAGES["en"].normalize))
    assert [finding.severity for finding in weigh([], message, table, familiar_names)] == ["note"]


def test_a_sentence_of_another_language_is_asked_nothing(tmp_path) -> None:
    table = table_of(tmp_path, {"me": [3000, 0, 0, 0, 0, 0]})
    message = CoachedMessage(Reading("Enseigner me tient très à cœur.", LANGUAGES["en"].normalize))
    assert weigh([], message, table, familiar_names) == []


def test_a_name_alone_is_asked_nothing(tmp_path) -> None:
    table = table_of(tmp_path, {"N": [3000, 0, 0, 0, 0, 0]}, bias=4.0)
    assert weigh([], CoachedMessage(Reading("Jean Luc Martin", LANGUAGES["en"].normalize)), table, familiar_names) == []


def test_a_rule_that_the_table_doubts_asks(tmp_path) -> None:
    text = "Your process was a joke."
    (sure,) = [found for found in coach(text, kind="note") if found.code == "harsh"]
    message = CoachedMessage(Reading(text, LANGUAGES["en"].normalize))
    (doubted,) = weigh([sure], message, table_of(tmp_path, {}, bias=-1.0), familiar_names)
    assert sure.severity == "fix"
    assert (doubted.severity, doubted.advice) == ("consider", QUESTIONS["harsh"])


def test_what_the_table_does_not_believe_at_all_goes(tmp_path) -> None:
    text = "Your process was a joke."
    (sure,) = [found for found in coach(text, kind="note") if found.code == "harsh"]
    message = CoachedMessage(Reading(text, LANGUAGES["en"].normalize))
    assert weigh([sure], message, table_of(tmp_path, {}, bias=-9.0), familiar_names) == []


def test_a_clause_of_a_long_sentence_is_enough_to_believe_a_rule(tmp_path) -> None:
    text = "Thank you for the day and for the many walks we had, but my mother is ill."
    (sure,) = [found for found in coach(text, kind="note") if found.code == "private-detail"]
    message = CoachedMessage(Reading(text, LANGUAGES["en"].normalize))
    against = dict.fromkeys(("thank", "walks", "day", "many", "for"), [-1500] * 6)
    table = table_of(tmp_path, {"=private-detail": [0, 0, 0, 0, 900, 0], **against})
    assert weigh([sure], message, table, familiar_names) == [sure]


def test_another_employer_needs_a_name_that_is_not_theirs(tmp_path) -> None:
    table = table_of(tmp_path, {"i": [0, 0, 0, 3000, 0, 0], "then": [0] * 6})
    reading = Reading("Then I walked with Acme to the owls.", LANGUAGES["en"].normalize)
    assert [found.code for found in weigh([], CoachedMessage(reading), table, familiar_names)] == ["other-employer"]
    assert weigh([], CoachedMessage(reading), table, lambda message: {"acme"}) == []


def test_a_capital_that_begins_a_sentence_makes_no_name(tmp_path) -> None:
    words = {word: [0] * 6 for word in ("avais", "march", "avec", "les")}
    table = table_of(tmp_path, {"je": [0, 0, 0, 3000, 0, 0], **words})
    message = CoachedMessage(Reading("J’avais marché avec les hiboux.", LANGUAGES["fr"].normalize))
    assert weigh([], message, table, familiar_names) == []


def test_a_good_wish_that_the_table_finds_opens_the_door(tmp_path) -> None:
    text = "Thank you, I decline. The owls will greet you there."
    shut = [found for found in coach(text, kind="call") if found.code == "door-closed"]
    message = CoachedMessage(Reading(text, LANGUAGES["en"].normalize), "call")
    assert shut
    assert weigh(shut, message, table_of(tmp_path, {"owls": [0, 0, 0, 0, 0, 3000]}), familiar_names) == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_tables_are_small_and_know_the_learned_codes(language: str) -> None:
    path = COACH / language / "table.json"
    assert path.stat().st_size <= 700_000
    assert {*LEARNED_CODES, "good-wish"} == set(json.loads(path.read_text(encoding="utf-8"))["codes"])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_tables_are_learned_from_the_sentences_beside_them(language: str) -> None:
    labelled = list(read(language))
    assert outdated(language, labelled) == ""
    assert "bench.learn" in outdated(language, [*labelled, Sample("somebody", "harsh", ("owls",), "Owls!")])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_file_of_sentences_says_who_its_hand_is(language: str) -> None:
    files = list((COACH / "sentences" / language).glob("*.txt"))
    assert len(files) > 5
    assert all(path.read_text(encoding="utf-8").startswith("# ") for path in files)


def test_every_question_is_about_a_code() -> None:
    assert QUESTIONS.keys() <= CODES.keys()
    assert set(LEARNED_CODES) <= QUESTIONS.keys()


def test_a_good_wish_that_is_only_likely_leaves_the_door_a_note(tmp_path) -> None:
    text = "Thank you, I decline. The owls will greet you there."
    shut = [found for found in coach(text, kind="call") if found.code == "door-closed"]
    message = CoachedMessage(Reading(text, LANGUAGES["en"].normalize), "call")
    (noted,) = weigh(shut, message, table_of(tmp_path, {"owls": [0, 0, 0, 0, 0, 470]}), familiar_names)
    assert noted.severity == "note"


def test_a_good_wish_of_few_words_leaves_the_door_a_note(tmp_path) -> None:
    text = "Thank you, I decline. See the owls then."
    shut = [found for found in coach(text, kind="call") if found.code == "door-closed"]
    message = CoachedMessage(Reading(text, LANGUAGES["en"].normalize), "call")
    (noted,) = weigh(shut, message, table_of(tmp_path, {"owls": [0, 0, 0, 0, 0, 3000]}), familiar_names)
    assert noted.severity == "note"
