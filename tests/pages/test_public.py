import html
import re

import pytest
from django.contrib.staticfiles import finders
from django.db import DatabaseError

from declineapp.coach import KnownFacts, coach
from declineapp.models import Draft
from declineapp.pages import public
from declineapp.pages.examples_en import CASES as ENGLISH
from declineapp.pages.examples_fr import CASES as FRENCH
from declineapp.pages.worked_examples import EXAMPLES, ON_LANDING
from declineapp.steps import read

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("accepts", "lands"), [("fr-CA,fr;q=0.9,en;q=0.8", "/fr/"), ("en-GB", "/en/"), ("de", "/en/"), ("", "/en/")]
)
def test_the_root_sends_visitors_to_their_language(client, accepts, lands) -> None:
    assert client.get("/", headers={"Accept-Language": accepts})["Location"] == lands


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("path", ["", "privacy/", "examples/", "drafts/"])
def test_public_pages_answer_in_their_language(client, language, path) -> None:
    page = client.get(f"/{language}/{path}").content.decode()
    other = {"en": "fr", "fr": "en"}[language]
    assert f'<html lang="{language}">' in page
    assert f'href="/{other}/{path}"' in page


def test_health_is_ok_with_the_database(client) -> None:
    assert client.get("/healthz").status_code == 200


def test_health_is_503_without_the_database(client, monkeypatch) -> None:
    def fail(_rows: object) -> None:
        raise DatabaseError

    monkeypatch.setattr(public, "try_keys", fail)
    assert client.get("/healthz").status_code == 503


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("path", ["", "privacy/", "examples/"])
def test_a_public_page_can_be_found_and_shared(client, language, path) -> None:
    page = client.get(f"/{language}/{path}").content.decode()
    assert "noindex" not in page
    assert re.search(r'<meta name="description" content="[^"]{50,160}">', page)
    assert f'<link rel="canonical" href="http://testserver/{language}/{path}">' in page
    for code, prefix in (("en", "en"), ("fr", "fr"), ("x-default", "en")):
        assert f'hreflang="{code}" href="http://testserver/{prefix}/{path}"' in page
    picture = re.findall(r'property="og:image" content="http://testserver/static/([^"]+)"', page)[0]
    assert finders.find(picture)


def test_nothing_but_the_public_pages_is_indexed(owner) -> None:
    for path in (owner.at(), owner.at("offer/"), "/en/drafts/", "/en/open/", "/en/account/sign-in/"):
        assert 'name="robots" content="noindex"' in owner.get(path).content.decode()


def test_the_sitemap_holds_the_public_pages_in_both_languages(client) -> None:
    places = re.findall("<loc>http://testserver(.*?)</loc>", client.get("/sitemap.xml").content.decode())
    assert sorted(places) == sorted(
        f"/{code}/{path}" for code in ("en", "fr") for path in ("", "examples/", "privacy/")
    )


def test_robots_are_asked_to_leave_drafts_alone(client) -> None:
    text = client.get("/robots.txt").content.decode()
    assert "Disallow: /fr/drafts/" in text
    assert "Sitemap: http://testserver/sitemap.xml" in text


def test_the_manifest_names_icons_that_are_there(client) -> None:
    manifest = client.get("/site.webmanifest").json()
    assert all(finders.find(icon["src"].removeprefix("/static/")) for icon in manifest["icons"])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_landing_page_shows_a_result_beside_the_answers_that_made_it(client, language) -> None:
    page = html.unescape(client.get(f"/{language}/").content.decode())
    example = ON_LANDING[language]
    assert example.language == language
    assert example.facts.specific in page.split('class="letter"')[0]
    assert example.letter.subject in page


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.code)
def test_one_starts_from_an_example_without_its_names(client, example) -> None:
    address = client.post("/en/start/", {"example": example.code})["Location"]
    facts = read(Draft.objects.get(pk=address.split("/")[3]).answers).facts
    assert (facts.reason, facts.stage, set(facts.liked)) == (
        example.facts.reason,
        example.facts.stage,
        set(example.facts.liked),
    )
    assert not any([facts.your_name, facts.company, facts.specific, facts.people])
    assert client.get(address).status_code == 200


@pytest.mark.parametrize("language", ["en", "fr"])
def test_examples_are_in_the_language_of_the_page(client, language) -> None:
    page = client.get(f"/{language}/examples/").content.decode()
    for example in EXAMPLES:
        assert (f'id="{example.code}"' in page) == example.language.startswith(language)


def test_each_special_case_is_worked_out_in_both_languages() -> None:
    codes = [{example.code.removesuffix("-fr") for example in cases} for cases in (ENGLISH, FRENCH)]
    assert codes[0] == codes[1]
    assert len(codes[0]) == len(ENGLISH) == len(FRENCH)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.code)
def test_the_coach_has_nothing_to_mend_in_an_example(example) -> None:
    subject = example.letter.subject if example.kind == "email" else None
    facts = KnownFacts.of(example.facts)
    found = coach(example.letter.body, example.language, kind=example.kind, subject=subject, facts=facts)
    assert [finding.code for finding in found if finding.severity != "note"] == []
