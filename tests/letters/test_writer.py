"""What a script says to which facts."""

from pathlib import Path

import pytest

from declineapp.letters.conditions import CONDITIONS
from declineapp.letters.facts import Facts
from declineapp.letters.script import read_script
from declineapp.letters.writer import ROOM, Values, Writer, draw_number

SLOTS = {
    "me": lambda facts: facts.your_name,
    "people": lambda facts: facts.people,
    "specific": lambda facts: facts.specific,
    "detail": lambda facts: facts.reason_detail,
}


def write(folder: Path, text: str, *, lines_to_drop: int = 0, **facts: object) -> str:
    path = folder / "letter.txt"
    path.write_text(f"letter:\n{text}")
    script = read_script(path, {*CONDITIONS, *SLOTS, ROOM, "liked"})
    values = Values(Facts(**facts), SLOTS)
    return Writer(values, script, " and ".join, lines_to_drop=lines_to_drop).write("letter")


def test_says_the_first_line_that_holds(tmp_path: Path) -> None:
    text = " spoke | We spoke.\n | We didn’t."
    assert write(tmp_path, text, call="spoke", how="call") == "We spoke."
    assert write(tmp_path, text) == "We didn’t."


def test_a_line_stands_only_with_all_its_slots(tmp_path: Path) -> None:
    text = " | Thanks to {people} for {specific}.\n | Thanks to {people}."
    assert write(tmp_path, text, people="Bo") == "Thanks to Bo."
    assert write(tmp_path, text, people="Bo", specific="lunch") == "Thanks to Bo for lunch."
    assert write(tmp_path, text) == ""


def test_brackets_hold_what_may_be_missing(tmp_path: Path) -> None:
    text = " | I’m sorry[, because {detail}]."
    assert write(tmp_path, text) == "I’m sorry."
    assert write(tmp_path, text, reason_detail="I move") == "I’m sorry, because I move."


def test_nothing_is_told_twice(tmp_path: Path) -> None:
    text = " | Thanks to {people}.\n\n people | And to {people}.\n\n | Bye[, {people}]."
    assert write(tmp_path, text, people="Bo") == "Thanks to Bo. Bye."


def test_a_line_that_could_not_be_filled_told_nothing(tmp_path: Path) -> None:
    text = " | {people} and {specific}.\n\n | {people}."
    assert write(tmp_path, text, people="Bo") == "Bo."


def test_what_a_condition_tells_is_told(tmp_path: Path) -> None:
    text = (
        " trust | Thank you for your trust.\n\n | I liked {liked}.\n"
        "each liked:\n trust | your trust\n team | the team\n"
    )
    assert write(tmp_path, text, liked=("team", "trust")) == "Thank you for your trust. I liked the team."
    assert write(tmp_path, text, liked=("trust",)) == "Thank you for your trust."


def test_joins_what_they_liked(tmp_path: Path) -> None:
    text = " | I liked {liked}.\neach liked:\n team | the team\n culture | the place\n"
    assert write(tmp_path, text, liked=("team", "culture")) == "I liked the team and the place."


def test_casual_words_to_those_who_write_casually(tmp_path: Path) -> None:
    assert write(tmp_path, " | <Thank you|Thanks>.") == "Thank you."
    assert write(tmp_path, " | <Thank you|Thanks>.", address="casual") == "Thanks."
    assert write(tmp_path, " | Bye<| now>.") == "Bye."


def test_goes_without_what_there_is_no_room_for(tmp_path: Path) -> None:
    text = " room | Nice.\n\n | No.\n\n room | Bye."
    assert write(tmp_path, text) == "Nice. No. Bye."
    assert write(tmp_path, text, lines_to_drop=1) == "No. Bye."
    assert write(tmp_path, text, lines_to_drop=9) == "No."


def test_paragraphs_and_line_breaks(tmp_path: Path) -> None:
    text = " | One.\n\n | Two.\n |\n | Best,\\\n\n | {me}"
    assert write(tmp_path, text, your_name="Sam") == "One. Two.\n\nBest,\nSam"


def test_draws_alike_for_the_same_people_only(tmp_path: Path) -> None:
    text = "\n".join(f" | Number {number}." for number in range(40))
    drawn = [write(tmp_path, text, your_name=name) for name in ("Ann", "Ann", "Bob", "Cy", "Di")]
    assert drawn[0] == drawn[1]
    assert len(set(drawn)) > 1


@pytest.mark.parametrize("condition", CONDITIONS)
def test_every_condition_can_be_asked_of_empty_facts(condition: str) -> None:
    assert CONDITIONS[condition](Facts()) in {True, False}


def test_neighbours_draw_apart() -> None:
    pairs = {(draw_number(f"{seed}|7", 2), draw_number(f"{seed}|9", 2)) for seed in range(40)}
    assert len(pairs) == 4


def test_of_an_any_table_one_line_that_holds_is_drawn(tmp_path: Path) -> None:
    text = " | {thought}\nany thought:\n casual | A.\n trust | B.\n | C.\n people | D, {people}.\n formal | E.\n"
    said = {write(tmp_path, text, wording=n, address="casual", people="Bo") for n in range(60)}
    assert said == {"A.", "C.", "D, Bo."}


def test_a_line_that_asks_for_more_is_drawn_more_often(tmp_path: Path) -> None:
    text = " | {thought}\nany thought:\n | A.\n casual staying | B.\n"
    said = [write(tmp_path, text, wording=n, address="casual", reason="staying") for n in range(200)]
    assert 120 < said.count("B.") < 180


def test_an_answer_changes_a_draw_only_for_its_own_line(tmp_path: Path) -> None:
    text = " | {thought}\nany thought:\n | A.\n not mistreated | B.\n not late | C.\n trust | D.\n"
    for n in range(30):
        before = write(tmp_path, text, wording=n)
        assert write(tmp_path, text, wording=n, liked=("trust",)) in {before, "D."}
