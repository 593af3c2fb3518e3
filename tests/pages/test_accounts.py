"""An account is optional, needs no password, and takes the browser's drafts along."""

import re

import pytest
from django.core import mail
from django.test import Client

from declineapp import limits
from declineapp.models import Account, Draft, Guest
from tests.pages.conftest import ANNE, Visitor, ask, code, enter, sign_in, visitor


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


@pytest.mark.parametrize("address", ["http://[::1", "//[", "http://a]b", "\\\\x", "http://[::1]:x/"])
@pytest.mark.parametrize("path", ["sign-in/", "sign-in/code/", "sign-in/passkey/", "sign-out/"])
def test_an_address_that_cannot_be_read_leads_nowhere(client, db, address, path) -> None:
    answers = [
        client.get(f"/en/account/{path}", {"next": address}),
        client.post(f"/en/account/{path}", {"next": address}),
    ]
    assert all(answer.status_code < 500 for answer in answers)
    assert not [answer for answer in answers if address in answer.headers.get("Location", "")]


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
