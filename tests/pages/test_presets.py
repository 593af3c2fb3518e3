"""What a browser tells of itself is answered already, and changed in one press."""

import re

import pytest

pytestmark = pytest.mark.django_db


def preset(beginner, accepts: str, language: str = "en") -> tuple[str, str]:
    page = beginner.get(beginner.at("offer/", language), headers={"Accept-Language": accepts}).content.decode()
    chosen = re.findall(r'<input type="radio" name="message_language" value="([\w-]+)"[^>]* checked>', page)
    return chosen[0], re.findall(r'<option value="(\w+)" selected>', page)[0]


@pytest.mark.parametrize(
    ("accepts", "language", "chosen"),
    [
        ("en-GB,en;q=0.9", "en", ("en", "gb")),
        ("en-US,en;q=0.5", "en", ("en", "us")),
        ("en", "en", ("en", "us")),
        ("fr-FR,fr;q=0.9,en-US;q=0.8", "fr", ("fr", "fr")),
        ("fr", "fr", ("fr", "fr")),
        ("fr-CA,fr;q=0.9,en;q=0.8", "fr", ("fr-ca", "ca")),
        ("en-CA,fr-CA;q=0.9", "fr", ("fr-ca", "ca")),
        ("fr-CA,fr;q=0.9", "en", ("en", "ca")),
        ("fr-Latn-BE", "fr", ("fr", "be")),
        ("de-DE", "en", ("en", "other")),
        ("", "en", ("en", "other")),
        ("*;q=0.1, x-wrong-1", "fr", ("fr", "other")),
    ],
)
def test_language_and_country_are_the_browsers(beginner, accepts, language, chosen) -> None:
    assert preset(beginner, accepts, language) == chosen


def test_what_was_chosen_stands_whatever_the_browser_says(beginner) -> None:
    beginner.send("offer/", {"message_language": "fr", "country": "ch"}, go="leave")
    assert preset(beginner, "en-GB") == ("fr", "ch")
