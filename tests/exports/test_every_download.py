"""Every file a message can be is read back, whatever was typed into it."""

from collections.abc import Callable
from dataclasses import replace
from email import message_from_bytes, policy
from io import BytesIO

import pytest
from docx import Document
from hypothesis import given

from declineapp.letters import Facts, Letter
from declineapp.pages.downloads import WRITERS
from tests.exports.hostile import letters, often

FACTS = Facts(your_name="Léa Œuvrard", email="anne@example.org", stage="offered", message_language="fr", country="fr")
POSTED = replace(FACTS, stage="signed", your_address="1, rue \0Haute\r\nLyon", their_address="\ufffe")
LANDMARKS = (
    "Je décline",
    "# head",
    "1986. What a year.",
    "- not a list, *not* _slanted_, [no](link), 2 < 3 &amp; 4 > 3",
    "<script>alert('no')</script>",
    "    four blanks, `and` a \\backslash",
)
"""Paragraphs of the message that its file must give back as they were typed, whatever stands around them: other formats
would read them as headings, lists or tags.
"""


def _text_of_mail(content: bytes) -> str:
    return str(message_from_bytes(content, policy=policy.default).get_content())  # type: ignore[attr-defined]


def _text_of_document(content: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in Document(BytesIO(content)).paragraphs)


READERS: dict[str, Callable[[bytes], str]] = {
    "txt": lambda content: content.decode("utf-8-sig"),
    "eml": _text_of_mail,
    "docx": _text_of_document,
}


def test_each_download_has_a_reader() -> None:
    assert READERS.keys() == WRITERS.keys(), "say in READERS how the new file is read back"


@pytest.mark.parametrize("extension", READERS)
@given(letter=letters)
@often
def test_it_is_read_back_whatever_was_typed(extension: str, letter: Letter) -> None:
    _, write = WRITERS[extension]
    for facts in (FACTS, POSTED):
        body = "\n\n".join((letter.body, *LANDMARKS, letter.body))
        text = READERS[extension](write("email", replace(letter, body=body), facts))
        assert not [landmark for landmark in LANDMARKS if landmark not in text]
