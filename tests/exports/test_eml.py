from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given

from declineapp.exports import eml
from declineapp.exports.fitting import lines, one_line
from declineapp.letters import Letter
from tests.exports.hostile import FRENCH, letters, often


def read(content: bytes) -> EmailMessage:
    mail = message_from_bytes(content, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


def body(mail: EmailMessage) -> str:
    return str(mail.get_content()).replace("\r\n", "\n").removesuffix("\n")


def test_it_opens_as_an_unsent_draft() -> None:
    mail = read(eml(FRENCH))
    assert mail["X-Unsent"] == "1"
    assert (mail["From"], mail["Date"], mail["To"]) == (None, None, None)


def test_french_survives_in_subject_and_body() -> None:
    mail = read(eml(FRENCH))
    assert mail["Subject"] == FRENCH.subject
    assert body(mail) == FRENCH.body


@pytest.mark.parametrize("language", ["en", "fr", "fr-ca"])
def test_it_is_spelled_in_its_language(language: str) -> None:
    """Thunderbird underlines all French where the file doesn't say that it is."""
    assert read(eml(FRENCH, language=language))["Content-Language"] == language


def test_it_goes_to_whom_it_is_for() -> None:
    assert read(eml(FRENCH, to="anne@example.org"))["To"] == "anne@example.org"


@pytest.mark.parametrize("to", ["anne", "a@b.org\r\nBcc: c@d.org", "a@b.org, c@d.org", "\0@\0.org"])
def test_a_wrong_address_is_left_out(to: str) -> None:
    assert "To" not in read(eml(FRENCH, to=to))


def test_a_line_break_begins_no_header() -> None:
    mail = read(eml(Letter("Hello", "No\r\nBcc: everybody@example.org")))
    assert mail["Subject"] == "No Bcc: everybody@example.org"
    assert "Bcc" not in mail


def test_lines_end_as_mail_lines_do_and_are_ascii() -> None:
    content = eml(FRENCH)
    assert content.isascii()
    assert content.count(b"\n") == content.count(b"\r\n")
    assert max(map(len, content.split(b"\r\n"))) <= 78


@given(letter=letters)
@often
def test_whatever_was_typed_adds_no_header_and_loses_no_word(letter: Letter) -> None:
    mail = read(eml(letter))
    expected = {"X-Unsent", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"}
    assert set(mail.keys()) == expected
    assert body(mail) == lines(letter.body)


@given(letter=letters)
@often
def test_the_subject_reads_back(letter: Letter) -> None:
    if "=?" not in letter.subject:
        assert read(eml(letter))["Subject"] == one_line(letter.subject)
