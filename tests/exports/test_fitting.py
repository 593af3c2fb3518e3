import pytest
from hypothesis import given

from declineapp.exports.fitting import address, lines, one_line
from tests.exports.hostile import lines as hostile
from tests.exports.hostile import often


def test_every_line_break_becomes_a_plain_one() -> None:
    assert lines("a\r\nb\rc\u2028d\x85e") == "a\nb\nc\nd\ne"


def test_what_cannot_be_written_is_dropped() -> None:
    assert lines("a\0b\x7fc\ud800d\ufffee\tf") == "abcde\tf"


def test_one_line_keeps_no_break_spaces() -> None:
    assert one_line(" Merci\u202f!\r\n Non\u00a0: non ") == "Merci\u202f! Non\u00a0: non"


@given(text=hostile)
@often
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1


@pytest.mark.parametrize("to", ["anne@example.org", "a.b+c@mail.example.co.uk", "o'neill@example.org"])
def test_an_address_stays(to: str) -> None:
    assert address(to) == to


@pytest.mark.parametrize(
    "to",
    [
        *("", "anne", "anne@example", "a@b.org, c@d.org", "Anne <a@b.org>", "a@b.org\nBcc: c@d.org", "a@b.org\n"),
        *("é@example.org", "a..b@example.org", ".a@example.org", f"{'a' * 250}@b.org", "a@b.org?cc=c@d.org"),
    ],
)
def test_what_is_no_address_is_left_out(to: str) -> None:
    assert address(to) == ""
