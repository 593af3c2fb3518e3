"""Nobody locks an owner out of codes, nor floods a mailbox; and whoever reads one can forbid it for good."""

import re

import pytest
from django.core import mail
from django.test import Client

from declineapp import limits
from declineapp.models import BlockedAddress, Reminder
from declineapp.reminders import send_due
from tests.pages.conftest import ANNE, ask, code, enter, sign_in
from tests.test_reminders import MORNING, agreed

pytestmark = pytest.mark.django_db


def at(network: int) -> Client:
    """A browser somewhere else each time."""
    return Client(REMOTE_ADDR=f"192.0.2.{network}")


def never(number: int = -1) -> str:
    """Where a mail says that it is the last one."""
    return re.findall(r"https?://[^/]+(/\w+/mail/\S+)", mail.outbox[number].body)[0]


def test_somebody_elsewhere_locks_nobody_out() -> None:
    assert [ask(at(1)).status_code for _ in range(30)][-1] == 429
    assert sign_in(at(2)).status_code == 302


def test_a_mailbox_gets_so_many_a_day_and_no_more() -> None:
    answers = [ask(at(number)).status_code for number in range(100)]
    assert answers == [302] * limits.MAILS_A_DAY + [429] * (100 - limits.MAILS_A_DAY)
    assert len(mail.outbox) == limits.MAILS_A_DAY


def test_a_device_that_signed_in_before_is_never_shut_out(monkeypatch) -> None:
    owner = at(1)
    sign_in(owner)
    owner.post("/en/account/sign-out/")
    monkeypatch.setitem(limits.AN_HOUR, "code", {"network": 3, "browser": 3, "address": 3})
    assert [ask(at(number // 3)).status_code for number in range(100)][-1] == 429
    assert ask(owner).status_code == 302
    assert enter(owner, code())["Location"].startswith("/en/drafts/")


def test_it_is_known_for_its_own_accounts_alone() -> None:
    thief = at(1)
    sign_in(thief, "thief@example.org")
    thief.post("/en/account/sign-out/")
    assert [ask(thief).status_code for _ in range(6)] == [302] * 5 + [429]


def test_a_device_that_made_its_cookie_itself_is_not_known() -> None:
    forger = at(1)
    sign_in(forger)
    forger.cookies["merci_device"] = forger.cookies["merci_device"].value[:-2] + "xx"
    forger.post("/en/account/sign-out/")
    assert [ask(forger).status_code for _ in range(6)][-1] == 429


def test_what_is_refused_is_told_as_it_is() -> None:
    answer = [ask(at(1)) for _ in range(6)][-1]
    assert "this address" in answer.content.decode()


def test_codes_and_questions_are_mails_of_one_mailbox(owner) -> None:
    for number in range(limits.MAILS_A_DAY):
        ask(at(number))
    answer = owner.post(owner.at("reminders/"), {"address": ANNE, "zone": "Europe/Paris"})
    assert answer.status_code == 429


def test_who_reads_the_mail_forbids_it_for_good() -> None:
    ask(at(1))
    where = never()
    assert at(3).get(where).status_code == 200
    assert not BlockedAddress.objects.exists()
    at(3).post(where, {"go": "never"})
    mail.outbox.clear()
    assert ask(at(2)).status_code == 302
    assert not mail.outbox


def test_who_forbade_it_may_allow_it_again() -> None:
    ask(at(1))
    where = never()
    at(3).post(where, {"go": "never"})
    at(3).post(where, {"go": "again"})
    mail.outbox.clear()
    ask(at(2))
    assert mail.outbox


def test_neither_question_nor_reminder_comes_after_that(owner) -> None:
    owner.post(owner.at("reminders/"), {"address": "nadia@example.org", "zone": "Europe/Paris"})
    Client().post(never(), {"go": "never"})
    mail.outbox.clear()
    owner.post(owner.at("reminders/"), {"address": "nadia@example.org", "zone": "Europe/Paris"})
    Reminder.objects.all().delete()
    agreed()
    assert send_due(MORNING) == 0
    assert not mail.outbox


def test_what_is_kept_of_it_names_no_address() -> None:
    ask(at(1))
    Client().post(never(), {"go": "never"})
    kept = BlockedAddress.objects.get().digest
    assert ANNE not in kept
    assert re.fullmatch("[0-9a-f]{64}", kept)


@pytest.mark.parametrize("token", ["nonsense", "WyJhIl0:1abc:xyz"])
def test_a_token_that_we_never_made_is_404(token) -> None:
    assert Client().post(f"/en/mail/{token}/", {"go": "never"}).status_code == 404
