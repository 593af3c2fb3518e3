"""Who is signed in, for how long, and with what; what a stranger may not do."""

import html
import re

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client

from declineapp.accounts.forms import PasskeySignInForm
from declineapp.models import Account
from tests.pages.conftest import ANNE, FROM_HERE, Visitor, code, enter, sign_in


def test_signed_out_meanwhile_nothing_typed_is_lost(owner) -> None:
    sign_in(owner)
    owner.cookies.pop("sessionid")
    typed = {"specific": "the <b>greenhouse</b>", "go": "next"}
    response = owner.post(owner.at("be-grateful/"), typed, headers=FROM_HERE)
    assert response.status_code == 404
    page = response.content.decode()
    assert '<input type="hidden" name="specific" value="the &lt;b&gt;greenhouse&lt;/b&gt;">' in page
    sign_in(owner)
    assert owner.post(owner.at("be-grateful/"), {"specific": "the greenhouse", "go": "leave"}).status_code == 302


@pytest.mark.parametrize("path", ["", "delete/", "passkeys/"])
def test_the_account_is_for_who_is_signed_in(client, db, path) -> None:
    assert "/account/sign-in/" in client.get(f"/en/account/{path}")["Location"]


def test_signing_out_everywhere_ends_every_session(owner) -> None:
    sign_in(owner)
    elsewhere = Visitor()
    sign_in(elsewhere)
    response = owner.post("/en/account/sign-out/", {"go": "everywhere"})
    assert "cache" in response["Clear-Site-Data"]
    for client in (owner, elsewhere):
        assert client.get(owner.at()).status_code == 404
    sign_in(elsewhere)
    assert elsewhere.get(owner.at()).status_code == 200


def age_session(client: Client, minutes: int) -> None:
    """Let it be that long since somebody signed in here."""
    session = client.session
    for record in session["account_authentication_methods"]:
        record["at"] -= minutes * 60
    session.save()


@pytest.mark.parametrize("path", ["delete/", "passkeys/"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_an_old_session_is_made_no_younger_by_another_device(client, db, path, method) -> None:
    sign_in(client)
    age_session(client, 16)
    sign_in(Client())
    assert getattr(client, method)(f"/en/account/{path}").status_code == 403
    assert Account.objects.exists()


@pytest.mark.parametrize("path", ["delete/", "passkeys/"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_what_changes_the_account_wants_a_new_sign_in(client, db, path, method) -> None:
    sign_in(client)
    age_session(client, 16)
    response = getattr(client, method)(f"/en/account/{path}")
    assert response.status_code == 403
    again = html.unescape(re.findall(r'name="next" value="([^"]+)"', response.content.decode())[0])
    assert client.post("/en/account/sign-out/", {"next": again})["Location"] == again
    client.post("/en/account/sign-in/", {"email": ANNE, "next": f"/en/account/{path}"})
    assert enter(client, code(), next=f"/en/account/{path}")["Location"] == f"/en/account/{path}"
    assert client.get(f"/en/account/{path}").status_code == 200


def test_nobody_has_a_password(owner) -> None:
    sign_in(owner)
    assert not Account.objects.get().has_usable_password()
    assert not owner.login(email=ANNE, password="!")


KEYS = [
    *("", "{}", "[1]", "null", "5", "nonsense"),
    '{"id": "eA", "rawId": "eQ", "type": "public-key", "response": {}}',
    (
        '{"id": "eA", "rawId": "eA", "type": "public-key",'
        ' "response": {"clientDataJSON": "e30", "attestationObject": "eA"}}'
    ),
    '{"id": "é", "rawId": "é", "type": "public-key", "response": {"clientDataJSON": "é", "attestationObject": "é"}}',
    '{"id": "eA", "rawId": "eA", "type": "public-key", "response": {"clientDataJSON": 5, "authenticatorData": []}}',
    '{"id": 1e999}',
    pytest.param("[" * 50_000 + "]" * 50_000, id="deep"),
    pytest.param("1" * 5_000, id="long"),
]


@pytest.mark.parametrize("key", KEYS)
def test_what_is_no_passkey_opens_nothing_and_is_none(client, db, key) -> None:
    client.get("/en/account/sign-in/passkey/", headers={"Accept": "application/json"})
    assert client.post("/en/account/sign-in/passkey/", {"credential": key}).status_code == 422
    sign_in(client)
    client.get("/en/account/passkeys/")
    assert client.post("/en/account/passkeys/", {"credential": key, "passwordless": "on"}).status_code == 422
    assert not Authenticator.objects.exists()


def test_nobody_removes_a_strangers_passkey(client, db) -> None:
    sign_in(client)
    theirs = Account.objects.create(email="other@example.org")
    passkey = Authenticator.objects.create(user=theirs, type=Authenticator.Type.WEBAUTHN, data={})
    assert client.post(f"/en/account/passkeys/{passkey.pk}/remove/").status_code == 404
    assert Authenticator.objects.exists()


def test_back_shows_nothing_of_a_deleted_account(owner) -> None:
    sign_in(owner)
    assert "cache" in owner.post("/en/account/delete/")["Clear-Site-Data"]


def test_what_a_passkey_signed_once_signs_nobody_in_again(client, db, monkeypatch) -> None:
    account = Account.objects.create(email=ANNE)
    passkey = Authenticator.objects.create(user=account, type=Authenticator.Type.WEBAUTHN, data={})
    monkeypatch.setattr(PasskeySignInForm, "clean_credential", lambda _form: passkey)
    client.get("/en/account/sign-in/passkey/", headers={"Accept": "application/json"})
    challenge = client.cookies["merci_challenge"].value
    assert client.post("/en/account/sign-in/passkey/", {"credential": '{"id": 1}'}).status_code == 302
    thief = Client()
    thief.cookies["merci_challenge"] = challenge
    assert thief.post("/en/account/sign-in/passkey/", {"credential": '{"id": 1}'}).status_code == 422
    assert thief.get("/en/account/").status_code == 302
