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


QUEBEC = "fr-CA,fr;q=0.9,en;q=0.5"


def test_a_browser_from_quebec_reads_its_own_words(owner) -> None:
    """At the addresses of all French pages: « courriel », and nothing before ; ! ?."""
    for path in ("", "checklist/", "messages/email/", "open-door/"):
        page = owner.get(owner.at(path, "fr"), headers={"Accept-Language": QUEBEC})
        shown = page.content.decode()
        assert '<html lang="fr-ca">' in shown
        assert 'href="/fr/drafts/' in shown
        assert "e-mail" not in shown
        assert page["Content-Language"] == "fr-ca"
        assert "Accept-Language" in page["Vary"]


def test_a_french_browser_reads_those_of_france(owner) -> None:
    for accepted in ("fr", "fr-BE,fr-CA;q=0.5", "en-CA,fr-FR;q=0.8"):
        page = owner.get(owner.at("messages/email/", "fr"), headers={"Accept-Language": accepted})
        assert '<html lang="fr">' in page.content.decode()
        assert "e-mail" in page.content.decode()


def test_english_pages_stay_english_in_quebec(owner) -> None:
    page = owner.get(owner.at("messages/email/"), headers={"Accept-Language": QUEBEC})
    assert '<html lang="en">' in page.content.decode()


@pytest.mark.parametrize(
    "path", ["", "privacy/", "examples/", "drafts/", "account/sign-in/", "open/", "drafts/import/"]
)
def test_every_public_page_is_there_in_quebecs_words(client, db, path) -> None:
    page = client.get(f"/fr/{path}", headers={"Accept-Language": QUEBEC})
    assert page.status_code == 200
    # A letter of France among the examples says it in its own way.
    ours = re.sub(r'<div class="letter" lang="fr">.*?</div>', "", page.content.decode(), flags=re.DOTALL)
    assert "e-mail" not in ours
    assert 'href="/en/' in page.content.decode()
