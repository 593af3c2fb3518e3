"""A stranger gets 404 everywhere, whatever the method; enumerated from the addresses themselves."""

import pytest
from django.test import Client

from declineapp.models import Account, Draft
from declineapp.urls import draft_urls

VALUES = {"kind": "email", "ext": "txt", "slug": "offer"}
PATHS = [
    str(pattern.pattern).replace("<slug:kind>", "email").replace("<slug:ext>", "txt").replace("<slug:slug>", "offer")
    for pattern in draft_urls
]
METHODS = ["get", "head", "post", "put", "patch", "delete", "options", "trace"]
FRENCH_404 = "Page introuvable"


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("signed_in", [False, True])
def test_a_stranger_gets_404(stranger, path, method, signed_in) -> None:
    if signed_in:
        stranger.force_login(Account.objects.create(email="stranger@example.org"))
    assert getattr(stranger, method)(stranger.at(path)).status_code == 404
    assert Draft.objects.filter(pk=stranger.draft.pk).exists()


@pytest.mark.parametrize("path", PATHS)
def test_a_browser_without_key_gets_404(owner, path) -> None:
    assert Client().get(owner.at(path)).status_code == 404


@pytest.mark.parametrize("path", PATHS)
def test_a_key_that_we_never_made_opens_nothing(owner, path) -> None:
    client = Client()
    client.cookies["merci_key"] = ""
    assert client.get(owner.at(path)).status_code == 404


def test_a_stranger_without_token_gets_404_too(stranger) -> None:
    client = Client(enforce_csrf_checks=True)
    client.cookies = stranger.cookies
    assert client.post(stranger.at("offer/"), {"role": "cook"}).status_code == 404


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_the_owner_gets_405_for_a_wrong_method(owner, path, method) -> None:
    response = getattr(owner, method)(owner.at(path))
    assert response.status_code == 405
    assert response["Allow"]


@pytest.mark.parametrize("path", ["", "privacy/", "examples/", "start/", "drafts/"])
def test_public_pages_refuse_a_wrong_method(client, db, path) -> None:
    assert client.delete(f"/en/{path}").status_code == 405


def test_draft_pages_are_kept_in_no_cache(owner) -> None:
    assert "no-store" in owner.get(owner.at("offer/"))["Cache-Control"]


def test_the_key_is_in_no_script_and_lasts_ninety_days(owner) -> None:
    cookie = owner.cookies["merci_key"]
    assert cookie["httponly"]
    assert cookie["max-age"] == 90 * 24 * 3600


def test_the_database_does_not_hold_the_key(owner) -> None:
    assert owner.cookies["merci_key"].value not in str(vars(owner.stored_draft()))


def test_a_missing_page_is_missed_in_french(client, db) -> None:
    response = client.get("/fr/nulle-part/")
    assert response.status_code == 404
    assert FRENCH_404 in response.content.decode()
