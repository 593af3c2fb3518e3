import pytest
from django.db import DatabaseError

from declineapp.pages import public

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
    class Broken:
        def cursor(self):
            raise DatabaseError

    monkeypatch.setattr(public, "connection", Broken())
    assert client.get("/healthz").status_code == 503


@pytest.mark.parametrize("path", ["/en/", "/fr/drafts/", "/nowhere", "/healthz"])
def test_every_answer_carries_its_walls(client, path) -> None:
    response = client.get(path)
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert response["X-Frame-Options"] == "DENY"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "same-origin"
