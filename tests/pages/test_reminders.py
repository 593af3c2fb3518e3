"""Asking for reminders, agreeing to them, and stopping them."""

import re

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.test import Client

from declineapp.models import Reminder

from .conftest import ANNE, sign_in

pytestmark = pytest.mark.django_db
ASKED = {"address": ANNE, "zone": "America/Montreal"}


def ask(owner, language: str = "en", **changes: str):
    return owner.post(owner.at("reminders/", language), ASKED | changes)


def link(number: int = -1) -> str:
    """Where the mail leads to, without the site's name."""
    return re.findall(r"https?://[^/]+(/\w+/reminders/\S+)", mail.outbox[number].body)[0]


def refused(*_args: object) -> None:
    raise ConnectionRefusedError


def mailed(path: str, **typed: str):
    """Opened or pressed in whatever program reads the mail, which enforces tokens and has none."""
    client = Client(enforce_csrf_checks=True)
    return client.post(path, typed) if typed else client.get(path)


def test_nothing_is_sent_before_the_reader_agrees(owner) -> None:
    ask(owner)
    assert mail.outbox[0].to == [ANNE]
    assert not Reminder.objects.get().confirmed
    mailed(link(), go="agree")
    assert Reminder.objects.get().confirmed


def test_a_program_that_looks_at_the_link_changes_nothing(owner) -> None:
    ask(owner)
    assert mailed(link()).status_code == 200
    assert not Reminder.objects.get().confirmed


def test_one_press_in_the_mail_program_stops_them(owner) -> None:
    ask(owner)
    headers = mail.outbox[0].extra_headers
    assert headers["List-Unsubscribe"].endswith(f"{link()}>")
    answer = mailed(link(), **{"List-Unsubscribe": "One-Click"})
    # RFC 8058: what the mail program sent is done, and nothing is to be followed.
    assert (answer.status_code, answer.content) == (200, b"")
    assert not Reminder.objects.exists()


def test_after_that_the_link_says_that_none_is_sent(owner) -> None:
    ask(owner)
    mailed(link(), go="stop")
    assert "No reminders are sent" in mailed(link()).content.decode()


def test_the_link_of_an_address_before_rules_over_no_other(owner) -> None:
    ask(owner)
    ask(owner, address="nadia@example.org")
    mailed(link(0), go="agree")
    mailed(link(0), go="stop")
    assert Reminder.objects.get().address == "nadia@example.org"
    assert not Reminder.objects.get().confirmed


@pytest.mark.parametrize("token", ["x", "1:2:3", "WyIx:1w:abc"])
def test_a_link_that_we_never_made_is_nothing(db, token) -> None:
    assert mailed(f"/en/reminders/{token}/").status_code == 404
    assert mailed(f"/en/reminders/{token}/", go="stop").status_code == 404


def test_the_draft_stops_them_too(owner) -> None:
    ask(owner)
    owner.post(owner.at("reminders/"), {"go": "stop"})
    assert not Reminder.objects.exists()


def test_an_accounts_own_address_is_known_to_be_theirs(owner) -> None:
    sign_in(owner)
    mail.outbox.clear()
    ask(owner)
    assert Reminder.objects.get().confirmed
    assert not mail.outbox


@pytest.mark.parametrize(
    ("wrong", "said"), [({"zone": "Mars/Olympus"}, "Europe/Paris"), ({"address": "nadia"}, "anne@example.org")]
)
def test_what_is_wrong_is_said_at_its_field(owner, wrong, said) -> None:
    response = ask(owner, **wrong)
    assert response.status_code == 422
    assert said in response.content.decode()
    assert next(iter(wrong.values())) in response.content.decode()
    assert not Reminder.objects.exists()


def test_a_mail_that_cannot_be_sent_is_said_and_changes_nothing(owner, monkeypatch) -> None:
    ask(owner)
    monkeypatch.setattr(EmailBackend, "send_messages", refused)
    assert ask(owner, address="nadia@example.org").status_code == 422
    assert Reminder.objects.get().address == ANNE


def test_nobody_is_flooded_with_questions(owner) -> None:
    answers = [ask(owner).status_code for _ in range(6)]
    assert answers == [302] * 5 + [429]


def test_the_page_speaks_the_language_it_was_asked_in(owner) -> None:
    ask(owner, language="fr")
    assert "/fr/reminders/" in mail.outbox[0].body
    assert Reminder.objects.get().language == "fr"


def test_what_is_kept_of_them_is_downloaded_with_the_draft(owner) -> None:
    ask(owner)
    kept = owner.get(owner.at("export.json")).json()["kept"]
    assert kept["reminders"] == [ASKED | {"language": "en", "confirmed": False}]


def test_without_a_date_no_reminders_are_offered(owner) -> None:
    assert "id_address" not in owner.see("reminders/")
    assert owner.at("reminders/") not in owner.see("checklist/")
    owner.post(owner.at("checklist/"), {"go": f"add:own-{1:016x}", "title": "Buy a cake", "due": "2090-06-01"})
    assert "id_address" in owner.see("reminders/")
    assert owner.at("reminders/") in owner.see("checklist/")
