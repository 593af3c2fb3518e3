from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given

from declineapp.exports import mailto
from declineapp.exports.mailto import LONGEST
from declineapp.letters import Letter
from tests.exports.hostile import FRENCH, letters, often


def test_accents_spaces_and_line_breaks_arrive() -> None:
    link = urlsplit(mailto(FRENCH, to="anne@example.org"))
    asked = parse_qs(link.query, strict_parsing=True)
    assert (link.scheme, link.path) == ("mailto", "anne@example.org")
    assert asked == {"subject": [FRENCH.subject], "body": [FRENCH.body.replace("\n", "\r\n")]}


def test_what_means_something_in_a_link_is_quoted() -> None:
    assert (
        mailto(Letter("1 + 1 & 2?\n#3", "50% ="))
        == "mailto:?subject=50%25%20%3D&body=1%20%2B%201%20%26%202%3F%0D%0A%233"
    )


@pytest.mark.parametrize("to", ["", "anne", "a@b.org?cc=c@d.org"])
def test_without_a_right_address_it_names_none(to: str) -> None:
    assert mailto(Letter("Hi", "No"), to=to).startswith("mailto:?subject=")


def test_a_full_french_message_fits() -> None:
    sentence = "J’ai été très sensible à l’accueil de l’équipe, à vos réponses précises et à la visite de l’atelier. "
    assert mailto(Letter(sentence * 8, FRENCH.subject), to="anne@example.org")


def test_what_would_be_cut_off_is_no_link() -> None:
    assert mailto(Letter("é" * 400)) == ""


@given(letter=letters)
@often
def test_a_link_is_short_enough_and_plain(letter: Letter) -> None:
    link = mailto(letter)
    assert len(link) <= LONGEST
    assert link.isascii()
    assert not set(link) & set(" +\r\n\"'<>#")
