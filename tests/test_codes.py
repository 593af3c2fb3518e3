"""Codes that say something of who wrote stand in the database as digests,
whatever becomes of the keys and the version."""

from datetime import timedelta
from io import StringIO

import pytest
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from declineapp.accounts.passkeys import passkey_name
from declineapp.conflicts import FormVersion
from declineapp.encryption import digests
from declineapp.models import Account, ChecklistMark, Draft, IgnoredFinding, Message, Revision

pytestmark = pytest.mark.django_db
OLD, NEW = (Fernet.generate_key().decode() for _ in range(2))
PAGE = FormVersion("", "a page", 1)


def write() -> Draft:
    """One of everything that has a code."""
    draft = Draft.objects.create(owner="nobody")
    draft.remember("offer", {"role": "cook"}, PAGE._replace(fingerprint=draft.fingerprint("offer")))
    Message.objects.create(draft=draft, kind="email", body="Mine", composed_body="Ours")
    Revision.objects.create(draft=draft, kind="email", body="Before", saved_at=timezone.now())
    ChecklistMark.objects.create(draft=draft, code="keep-evidence", ticked=True)
    IgnoredFinding.objects.create(draft=draft, kind="email", key="harsh:0123456789ab")
    owner = Account.objects.create(email="anne@example.org")
    Authenticator.objects.create(user=owner, type="webauthn", data={"name": "My laptop"})
    return draft


def found(draft: Draft) -> list[int]:
    """How many rows are found by their codes."""
    rows = [
        Message.objects.by_code(draft, kind="email"),
        Revision.objects.by_code(draft, kind="email"),
        ChecklistMark.objects.by_code(draft, code="keep-evidence"),
        IgnoredFinding.objects.by_code(draft, kind="email", key="harsh:0123456789ab"),
    ]
    return [row.count() for row in rows]


def codes() -> list[str]:
    """As the pages read them."""
    rows = [Message.objects.get(), Revision.objects.get(), IgnoredFinding.objects.get()]
    return [*(row.kind for row in rows), IgnoredFinding.objects.get().key, ChecklistMark.objects.get().code]


CODES = ["email", "email", "email", "harsh:0123456789ab", "keep-evidence"]


def stand_as_before(draft: Draft) -> None:
    """As versions before 1.0.0 wrote them."""
    for model, name in (
        (Message, "kind"),
        (Revision, "kind"),
        (IgnoredFinding, "kind"),
        (IgnoredFinding, "key"),
        (ChecklistMark, "code"),
    ):
        code = getattr(model.objects.get(), name)
        model.objects.update(**{f"{name}_digest": code, name: None})
    Draft.objects.update(last_saves={"offer": ["a page", 1]})


def late(draft: Draft) -> None:
    """What the page itself overtook isn't stored."""
    Draft.objects.get().remember("offer", {"role": "baker"}, PAGE._replace(sequence=0))
    assert Draft.objects.get().section_answers("offer") == {"role": "cook"}


def test_what_is_written_is_found_and_read() -> None:
    draft = write()
    assert found(draft) == [1, 1, 1, 1]
    assert codes() == CODES
    late(draft)


def test_what_a_version_before_wrote_is_found_and_read() -> None:
    draft = write()
    stand_as_before(draft)
    assert found(draft) == [1, 1, 1, 1]
    assert codes() == CODES
    late(draft)


@pytest.mark.parametrize("keys", [[OLD, NEW], [NEW, OLD]])
def test_while_keys_are_changed_all_is_found(settings, keys) -> None:
    settings.ENCRYPTION_KEYS = [OLD]
    draft = write()
    settings.ENCRYPTION_KEYS = keys
    assert found(draft) == [1, 1, 1, 1]
    late(draft)


@pytest.mark.parametrize("keys", [[OLD, NEW], [NEW, OLD], [NEW]])
def test_another_key_makes_no_second_row_of_what_it_can_read(settings, keys) -> None:
    """Two instances, of which one has its new setting already; no constraint sees that the digests mean the same."""
    settings.ENCRYPTION_KEYS = [OLD, NEW]
    draft = write()
    settings.ENCRYPTION_KEYS = keys
    ChecklistMark.objects.get_or_create_by_code(draft, {}, code="keep-evidence")
    assert ChecklistMark.objects.count() == (1 if OLD in keys else 2)


@pytest.mark.parametrize("before", [False, True])
def test_after_the_rotation_all_is_found_by_the_new_key_alone(settings, before) -> None:
    settings.ENCRYPTION_KEYS = [OLD]
    draft = write()
    if before:
        stand_as_before(draft)
    settings.ENCRYPTION_KEYS = [NEW, OLD]
    call_command("rotate_keys", stdout=StringIO())
    settings.ENCRYPTION_KEYS = [NEW]
    assert found(draft) == [1, 1, 1, 1]
    assert codes() == CODES
    assert passkey_name(Authenticator.objects.get()) == "My laptop"
    assert list(Draft.objects.get().last_saves) == [digests(draft.pk, "offer")[0]]
    late(draft)
    settings.ENCRYPTION_KEYS = [OLD]
    assert found(draft) == [0, 0, 0, 0]


def test_a_copy_is_found_by_digests_of_its_own() -> None:
    draft = write()
    twin = draft.copy("Copy", owner="nobody")
    assert found(twin) == [1, 0, 1, 1]
    assert len(set(ChecklistMark.objects.values_list("code_digest", flat=True))) == 2


def test_two_rows_of_one_code_lose_nothing() -> None:
    """The version before 1.0.0 went on serving, against the advice, and wrote a second row of each."""
    draft, now = write(), timezone.now()
    stand_as_before(draft)
    Message.objects.create(draft=draft, kind="email", body="Newer", composed_body="Ours", saved_at=now + timedelta(1))
    ChecklistMark.objects.create(draft=draft, code="keep-evidence")
    IgnoredFinding.objects.create(draft=draft, kind="email", key="harsh:0123456789ab")
    call_command("rotate_keys", stdout=StringIO())
    assert found(draft) == [1, 2, 1, 1]
    assert Message.objects.get().body == "Newer"
    assert {revision.body for revision in Revision.objects.all()} == {"Mine", "Before"}
    assert ChecklistMark.objects.get().ticked


@pytest.mark.django_db(transaction=True)
def test_the_way_up_seals_them_and_the_way_down_opens_them() -> None:
    draft = write()
    try:
        MigrationExecutor(connection).migrate([("declineapp", "0016_keyed_digests")])
        with connection.cursor() as cursor:
            cursor.execute("SELECT code FROM declineapp_mark")
            assert cursor.fetchall() == [("keep-evidence",)]
    finally:
        executor = MigrationExecutor(connection)
        executor.migrate(executor.loader.graph.leaf_nodes())
    assert found(draft) == [1, 1, 1, 1]
    assert codes() == CODES
    assert not ChecklistMark.objects.filter(code_digest="keep-evidence").exists()
    assert passkey_name(Authenticator.objects.get()) == "My laptop"
