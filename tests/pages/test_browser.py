"""Whose page it is, and what a browser holds without an account: it goes into one,
or out of the browser, at a word of its owner's."""

import pytest
from django.conf import settings
from django.test import Client

from declineapp.models import Draft
from tests.pages.conftest import ANNE, Visitor, ask, code, enter, sign_in, visitor

pytestmark = pytest.mark.django_db
NAME = "Northwind"


def entered(client: Client):
    ask(client)
    return enter(client, code())


def test_signing_in_moves_nothing_unasked(owner) -> None:
    """At a shared computer they may be somebody else's."""
    before = owner.stored_draft().owner
    answer = entered(owner)
    assert answer["Location"] == "/en/account/take-along/"
    page = owner.get(answer["Location"]).content.decode()
    assert NAME in page
    assert ANNE in page
    assert "checked" not in page
    assert owner.stored_draft().owner == before
    assert owner.get(owner.at()).status_code == 404


def test_who_says_yes_has_them_on_every_device(owner) -> None:
    assert sign_in(owner, take="yes")["Location"] == "/en/drafts/?said=taken-along"
    elsewhere = Visitor()
    sign_in(elsewhere)
    assert elsewhere.get(owner.at("offer/")).status_code == 200


@pytest.mark.parametrize("answer", ["no", "", "nonsense"])
def test_who_says_no_leaves_them_to_whose_they_are(owner, answer) -> None:
    assert sign_in(owner, take=answer)["Location"] == "/en/drafts/?said=left-here"
    assert owner.get(owner.at()).status_code == 404
    owner.post("/en/account/sign-out/")
    assert owner.get(owner.at()).status_code == 200


def test_who_said_no_may_think_otherwise(owner) -> None:
    sign_in(owner, take="no")
    assert "/en/account/take-along/" in owner.get("/en/drafts/").content.decode()
    owner.post("/en/account/take-along/", {"go": "yes"})
    assert owner.get(owner.at()).status_code == 200
    assert "take-along" not in owner.get("/en/drafts/").content.decode()


def test_a_browser_without_drafts_is_asked_nothing() -> None:
    client = Client()
    assert entered(client)["Location"] == "/en/drafts/?said=signed-in"
    assert client.get("/en/account/take-along/")["Location"] == "/en/drafts/"


def test_it_leads_on_to_where_one_was_going(owner) -> None:
    ask(owner)
    answer = enter(owner, code(), next="/en/account/delete/")
    assert owner.post(answer["Location"], {"go": "no"})["Location"] == "/en/account/delete/"


@pytest.mark.parametrize("after", ["https://evil.example/", "//evil.example", "http://[::1", "javascript:alert(1)"])
def test_and_to_no_other_site(owner, after) -> None:
    entered(owner)
    answer = owner.post(f"/en/account/take-along/?next={after}", {"go": "no"})
    assert answer["Location"] == "/en/drafts/?said=left-here"


def test_whoever_is_not_signed_in_takes_nothing_along(owner) -> None:
    before = owner.stored_draft().owner
    assert owner.post("/en/account/take-along/", {"go": "yes"}).status_code == 302
    assert owner.stored_draft().owner == before


def cookies(client: Client) -> set[str]:
    return {name for name, cookie in client.cookies.items() if cookie.value}


@pytest.mark.parametrize("signed_in", [False, True])
def test_a_forgotten_browser_holds_nothing_of_ours(owner, signed_in) -> None:
    if signed_in:
        sign_in(owner)
    assert cookies(owner) >= ({"sessionid", "merci_device"} if signed_in else {"merci_key"})
    answer = owner.post("/en/account/forget/")
    assert not cookies(owner)
    assert answer["Clear-Site-Data"] == '"cache", "storage"'
    assert owner.get(owner.at()).status_code == 404
    assert Draft.objects.exists()


def test_every_cookie_of_ours_is_known() -> None:
    """Or the next one that is added would stay."""
    named = {value for name, value in vars(settings._wrapped).items() if name.endswith("COOKIE_NAME")}
    named |= {getattr(settings, name) for name in dir(settings) if name.endswith("COOKIE_NAME")}
    unused = {"django_language"}
    assert named - unused <= set(settings.COOKIES)


def test_what_it_does_is_said_before(owner) -> None:
    page = owner.get("/en/account/forget/").content.decode()
    assert "1 draft is in no account" in page
    sign_in(owner)
    page = owner.get("/en/account/forget/").content.decode()
    assert "signs you out" in page
    assert "in no account" not in page


def test_looking_at_it_forgets_nothing(owner) -> None:
    owner.get("/en/account/forget/")
    assert owner.get(owner.at()).status_code == 200


@pytest.mark.parametrize("path", ["/en/", "/en/privacy/", "/en/drafts/", "/en/account/", "/en/nothing/"])
def test_every_page_tells_as_whom_one_is_signed_in(client, db, path) -> None:
    assert ANNE not in client.get(path).content.decode()
    sign_in(client)
    assert f'<span class="whom">{ANNE}</span>' in client.get(path).content.decode()


def test_the_pages_of_a_draft_tell_it_too(db) -> None:
    client = Visitor()
    sign_in(client)
    client.draft = Draft.objects.get(pk=client.post("/en/start/")["Location"].split("/")[3])
    assert ANNE in client.see("offer/")
    assert ANNE not in visitor().see("offer/")
