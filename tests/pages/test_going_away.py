"""A draft that nobody opens is deleted, on the day that its page tells."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.utils import timezone

from declineapp import access
from declineapp.access import make_link
from declineapp.models import Account, Draft, Message
from declineapp.settings import DAYS_KEPT

pytestmark = pytest.mark.django_db


def untouched(draft: Draft, days: int) -> Draft:
    Draft.objects.filter(pk=draft.pk).update(touched_at=timezone.now() - timedelta(days=days))
    draft.refresh_from_db()
    return draft


def test_a_draft_that_nobody_opens_goes_with_all_that_belongs_to_it(owner) -> None:
    Message.objects.create(draft=owner.draft, kind="email", body="No.", composed_body="No, thank you.")
    untouched(owner.draft, DAYS_KEPT + 1)
    call_command("purge_drafts")
    assert not Draft.objects.exists()
    assert not Message.objects.exists()


def test_a_draft_stays_to_its_last_day_and_opening_it_keeps_it(owner) -> None:
    untouched(owner.draft, DAYS_KEPT - 1)
    call_command("purge_drafts")
    owner.see("")
    assert owner.stored_draft().deleted_on >= timezone.localdate() + timedelta(days=DAYS_KEPT)


def test_a_draft_past_its_days_is_gone_before_any_chore_has_run(owner) -> None:
    untouched(owner.draft, DAYS_KEPT + 1)
    assert owner.get(owner.at("")).status_code == 404
    assert owner.post(owner.at("offer/"), {"role": "cook"}).status_code == 404
    assert str(owner.draft.pk) not in owner.get("/en/drafts/").content.decode()


def test_a_private_link_opens_nothing_that_is_past_its_days(owner) -> None:
    secret = make_link(owner.draft)
    untouched(owner.draft, DAYS_KEPT + 1)
    assert Client().post("/en/open/", {"link": secret}).status_code == 422


def test_a_stranger_keeps_nothing_alive(owner, stranger) -> None:
    untouched(owner.draft, DAYS_KEPT - 1)
    stranger.get(stranger.at(""))
    assert owner.stored_draft().deleted_on < timezone.localdate() + timedelta(days=2)


def test_the_day_it_goes_is_said(owner) -> None:
    untouched(owner.draft, 0)
    assert str(owner.draft.deleted_on.year) in owner.see("").split("will be deleted on")[1][:40]


def test_an_address_is_in_no_file_once_the_account_is_deleted(transactional_db) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL keeps its own log, which only its operator reads")
    account = Account.objects.create(email="very.particular@example.org")
    Draft.objects.create(owner=access._account(account.pk))
    database = Path(connection.settings_dict["NAME"])
    files = [database, database.with_name(f"{database.name}-wal")]
    assert any(b"very.particular" in file.read_bytes() for file in files)
    access.delete_account(account)
    assert not any(b"very.particular" in file.read_bytes() for file in files if file.exists())
