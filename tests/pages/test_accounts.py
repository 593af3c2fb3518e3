"""An account is optional, needs no password, and takes the browser's drafts along."""

import html
import re

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.test import Client

from declineapp import limits
from declineapp.accounts.forms import PasskeySignInForm
from declineapp.models import Account, Draft, Guest
from tests.pages.conftest import ANNE, FROM_HERE, Visitor, ask, code, enter, sign_in, visitor


def test_a_code_signs_in_and_takes_the_drafts_along(owner) -> None:
    assert sign_in(owner)["Location"] == "/en/drafts/?said=taken-along"
    assert owner.get(owner.at()).status_code == 200
    elsewhere = Visitor()
    sign_in(elsewhere)
    assert elsewhere.get(owner.at("offer/")).status_code == 200


def test_signed_out_the_browser_opens_them_no_more(owner) -> None:
    sign_in(owner)
    owner.post("/en/account/sign-out/")
    assert owner.get(owner.at()).status_code == 404
    sign_in(owner)
    assert owner.get(owner.at()).status_code == 200


def test_what_was_opened_by_a_link_goes_along_too(owner) -> None:
    phone = visitor()
    secret = re.findall(r"/open/#([\w-]{43})", owner.post(owner.at("link/"), {"go": "make"}).content.decode())[0]
    phone.post("/en/open/", {"link": secret})
    sign_in(phone)
    assert phone.get(owner.at()).status_code == 200
    phone.post("/en/account/sign-out/")
    assert phone.get(owner.at()).status_code == 404


def test_a_draft_started_signed_in_is_the_accounts(db) -> None:
    client = Visitor()
    sign_in(client)
    address = client.post("/en/start/")["Location"]
    assert "merci_key" not in client.cookies
    elsewhere = Visitor()
    sign_in(elsewhere)
    assert elsewhere.get(address).status_code == 200


def test_nobody_learns_who_has_an_account(owner) -> None:
    sign_in(owner)
    known, unknown = Client(), Client()
    pages = [ask(known), ask(unknown, "new@example.org")]
    assert pages[0].status_code == pages[1].status_code == 302
    assert pages[0]["Location"] == pages[1]["Location"]
    assert mail.outbox[-1].subject == mail.outbox[-2].subject
    told = [re.sub(r"/mail/\S+", "", mail.outbox[number].body).replace(code(number), "") for number in (-1, -2)]
    assert told[0] == told[1]


def test_an_address_is_one_however_it_is_written(db) -> None:
    for address in (ANNE, "Anne@Example.org", " anne@example.org "):
        assert sign_in(Client(), address).status_code == 302
    assert Account.objects.count() == 1


@pytest.mark.parametrize(
    "address", ["", "nonsense", "a@b", "anne@example.org\nBcc: x@example.org", "x" * 300 + "@a.org"]
)
def test_what_is_no_address_is_said_at_the_field(client, db, address) -> None:
    response = ask(client, address)
    assert response.status_code == 422
    assert 'id="id_email_wrong"' in response.content.decode()
    assert not mail.outbox


def test_a_wrong_code_opens_nothing_and_the_third_ends_it(owner) -> None:
    ask(owner)
    right = code()
    assert [enter(owner, "WRONG1").status_code for _ in range(3)] == [422] * 3
    assert enter(owner, right)["Location"].endswith("/account/sign-in/")
    assert not Account.objects.get().last_login


def test_a_code_works_only_in_the_browser_that_asked(owner) -> None:
    ask(owner)
    assert enter(Client(), code())["Location"].endswith("/account/sign-in/")


def test_a_code_works_once(owner) -> None:
    ask(owner)
    used = code()
    enter(owner, used)
    owner.post("/en/account/sign-out/")
    ask(owner)
    assert enter(owner, used).status_code == 422


def test_the_mail_speaks_the_pages_language(client, db) -> None:
    ask(client, language="fr")
    assert mail.outbox[0].subject.startswith("Votre code")
    assert "Bonjour" in mail.outbox[0].body


@pytest.mark.parametrize(
    "elsewhere", ["https://evil.example/", "//evil.example", "javascript:alert(1)", "/\\evil.example"]
)
def test_signing_in_leads_to_no_other_site(client, db, elsewhere) -> None:
    ask(client, next=elsewhere)
    assert enter(client, code(), next=elsewhere)["Location"] == "/en/drafts/?said=signed-in"


def test_codes_without_end_are_refused(db, monkeypatch) -> None:
    monkeypatch.setitem(limits.AN_HOUR, "code", {"browser": 9, "network": 9, "address": 2})
    assert [ask(Client()).status_code for _ in range(3)] == [302, 302, 429]
    assert ask(Client(), "other@example.org").status_code == 302
    assert len(mail.outbox) == 3


def test_a_mail_that_cannot_be_sent_is_said(client, db, settings) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    response = ask(client)
    assert response.status_code == 422
    assert "couldn’t be sent" in response.content.decode()


def test_deleting_the_account_deletes_all_with_it(owner) -> None:
    other = visitor()
    sign_in(owner)
    Guest.objects.create(draft=other.draft, owner=Draft.objects.get(pk=owner.draft.pk).owner)
    assert "anne@example.org" in owner.get("/en/account/delete/").content.decode()
    owner.post("/en/account/delete/")
    assert not Account.objects.exists()
    assert list(Draft.objects.all()) == [other.draft]
    assert not Guest.objects.exists()
    assert owner.get("/en/account/").status_code == 302


def test_an_account_whose_code_was_never_entered_is_forgotten(owner, monkeypatch) -> None:
    ask(owner)
    assert Account.purge() == 0
    Account.objects.update(made_at="2020-01-01T00:00Z")
    assert Account.purge() == 1
    sign_in(owner)
    Account.objects.update(made_at="2020-01-01T00:00Z")
    assert Account.purge() == 0


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


@pytest.mark.parametrize("address", ["http://[::1", "//[", "http://a]b", "\\\\x", "http://[::1]:x/"])
@pytest.mark.parametrize("path", ["sign-in/", "sign-in/code/", "sign-in/passkey/", "sign-out/"])
def test_an_address_that_cannot_be_read_leads_nowhere(client, db, address, path) -> None:
    answers = [
        client.get(f"/en/account/{path}", {"next": address}),
        client.post(f"/en/account/{path}", {"next": address}),
    ]
    assert all(answer.status_code < 500 for answer in answers)
    assert not [answer for answer in answers if address in answer.headers.get("Location", "")]


def test_nobody_removes_a_strangers_passkey(client, db) -> None:
    sign_in(client)
    theirs = Account.objects.create(email="other@example.org")
    passkey = Authenticator.objects.create(user=theirs, type=Authenticator.Type.WEBAUTHN, data={})
    assert client.post(f"/en/account/passkeys/{passkey.pk}/remove/").status_code == 404
    assert Authenticator.objects.exists()


def test_back_shows_nothing_of_a_deleted_account(owner) -> None:
    sign_in(owner)
    assert "cache" in owner.post("/en/account/delete/")["Clear-Site-Data"]


LOOKALIKES = ["\u212aarim@example.org", "\uff4barim@example.org", "karim@example\uff0eorg", "karim@Example.org"]


@pytest.mark.parametrize("written", LOOKALIKES)
def test_a_lookalike_writes_to_the_mailbox_that_is_kept(db, written) -> None:
    sign_in(Client(), "karim@example.org")
    assert sign_in(Client(), written).status_code == 302
    assert {tuple(sent.to) for sent in mail.outbox} == {("karim@example.org",)}
    assert [account.email for account in Account.objects.all()] == ["karim@example.org"]


def test_the_limit_of_a_mailbox_is_not_walked_round(db, monkeypatch) -> None:
    monkeypatch.setitem(limits.AN_HOUR, "code", {"browser": 9, "network": 9, "address": 2})
    assert [ask(Client(), written).status_code for written in LOOKALIKES] == [302, 302, 429, 429]


def test_a_domain_in_its_own_letters_is_written_to(client, db) -> None:
    assert ask(client, "anne@exämple.com").status_code == 302
    assert mail.outbox[0].to == ["anne@xn--exmple-cua.com"]


@pytest.mark.parametrize("written", ["änne@example.org", "anne@a..org"])
def test_what_cannot_be_written_to_is_said_at_the_field(client, db, written) -> None:
    response = ask(client, written)
    assert response.status_code == 422
    assert 'id="id_email_wrong"' in response.content.decode()


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
