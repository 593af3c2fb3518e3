from hypothesis import given

from declineapp.exports import txt
from declineapp.letters import Letter
from tests.exports.hostile import FRENCH, letters, often


def test_the_subject_stands_on_the_first_line() -> None:
    assert txt(FRENCH).decode("utf-8-sig").split("\r\n")[:3] == [FRENCH.subject, "", "Bonjour Anne,"]


def test_without_a_subject_the_text_begins_at_once() -> None:
    assert txt(Letter("Hello")) == b"\xef\xbb\xbfHello\r\n"


def test_accents_and_no_break_spaces_survive() -> None:
    assert txt(FRENCH).decode("utf-8-sig").replace("\r\n", "\n") == f"{FRENCH.subject}\n\n{FRENCH.body}\n"


@given(letter=letters)
@often
def test_every_line_ends_alike_whatever_was_typed(letter: Letter) -> None:
    text = txt(letter).decode("utf-8-sig")
    assert text.endswith("\r\n")
    assert not set(text.replace("\r\n", "")) & set("\r\n\0")
