"""The files of the hands: what they may hold, and that a slip is named."""

import re
from pathlib import Path

import pytest

from declineapp import letters
from declineapp.letters.script import Script, ScriptError, read_script

KNOWN = {"spoke", "casual", "team", "me", "the job", "because", "detail noun"}


GLUED = re.compile(r"<[^<>|]*(?<![\s’])\|[^<>|]*>(?=\w)|<[^<>|]*\|[^<>|]*(?<![\s’|])>(?=\w)")


FILES = sorted(Path(letters.__file__).parent.glob("*/*/*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_word_is_glued_to_one_that_the_address_chooses(path: Path) -> None:
    assert GLUED.findall(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", [path for path in FILES if path.parts[-3] == "en"], ids=lambda path: path.parent.name)
def test_no_had_stands_before_a_slot(path: Path) -> None:
    """A formal letter writes “I’d” out by the word that follows, which it can't see in a slot: “I would accepted”."""
    assert re.findall(r"’d \{", path.read_text(encoding="utf-8")) == []


TELLS_GENDER = re.compile(
    r"\b(?:suis|été|étais|serai|serais|reste|resterai) (?:bien |si |toute? (?:à fait )?|très |vraiment )?"
    r"(?:certain|comblé|conquis|content|convaincu|déçu|désolé|ému|enchanté|flatté|gêné|heureu[xs]|honoré|impressionné"
    r"|intéressé|navré|ouvert|persuadé|prêt|ravi|reconnaissant|satisfait|séduit|sûr|surpris|tenté|touché)e?\b"
)


@pytest.mark.parametrize("path", [path for path in FILES if path.parts[-3] == "fr"], ids=lambda path: path.parent.name)
def test_no_french_line_tells_the_writers_gender(path: Path) -> None:
    assert TELLS_GENDER.findall(path.read_text(encoding="utf-8")) == []


def read(folder: Path, text: str) -> Script:
    path = folder / "plain" / "email.txt"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    return read_script(path, KNOWN)


def test_reads_choices_and_paragraphs(tmp_path: Path) -> None:
    script = read(tmp_path, "# who\nletter:\n spoke | Thanks.\n | Hello.\n\n | No.\n |\n | Bye.\n")
    paragraphs = script["letter"].paragraphs
    assert [len(paragraph) for paragraph in paragraphs] == [2, 1]
    assert len(paragraphs[0][0].alternatives) == 2


def test_lines_under_one_condition_are_drawn_from(tmp_path: Path) -> None:
    script = read(tmp_path, "letter:\n spoke | One.\n spoke | Two.\n | Three.\n")
    (choice,) = script["letter"].paragraphs[0]
    assert [len(alternatives.texts) for alternatives in choice.alternatives] == [2, 1]


def test_a_condition_may_be_a_name_of_several_words(tmp_path: Path) -> None:
    script = read(tmp_path, "letter:\n not detail noun spoke | Hello.\n")
    (alternatives,) = script["letter"].paragraphs[0][0].alternatives
    assert [(term.names, term.is_negated) for term in alternatives.condition] == [
        (("detail noun",), True),
        (("spoke",), False),
    ]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("letter:\n spoken | Hello.", "“spoken” is no condition"),
        ("letter:\n spoke Hello.", "a line is"),
        ("letter:\n spoke |", "a line is"),
        ("letter:\n not | Hello.", "“not” is no condition"),
        ("letter:\n | Hello {you}.", "there is no slot {you}"),
        ("letter:\n | Hello {me.", "“}” is missing"),
        ("letter:\n | Hello [{me}.", "“]” is missing"),
        ("letter:\n | Hello me].", "“]” closes nothing"),
        ("letter:\n | Hello <you.", "“|” is missing"),
        (" | Hello.", "before the first heading"),
        ("letter:\n | Hello.\nletter:\n | Hello.", "stands twice"),
    ],
)
def test_names_what_is_wrong_and_where(tmp_path: Path, text: str, what: str) -> None:
    with pytest.raises(ScriptError) as refused:
        read(tmp_path, text)
    assert what in str(refused.value)
    assert "plain/email.txt, line " in str(refused.value)
