"""Whoever gets hold of the database reads nothing that somebody wrote."""

from io import StringIO

import pytest
from cryptography.fernet import Fernet
from django.core.exceptions import FieldError
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from declineapp.apps import try_keys_on
from declineapp.encryption import WrongKey
from declineapp.models import ChecklistMark, Draft, IgnoredFinding, Message, Revision

SECRET = "Zoë’s greenhouse"
OLD, NEW = (Fernet.generate_key().decode() for _ in range(2))


def write() -> Draft:
    """One of everything that somebody can write."""
    draft = Draft.objects.create(owner="nobody", name=SECRET, answers={"offer": {"role": SECRET}})
    texts = {"draft": draft, "kind": "email", "subject": SECRET, "body": SECRET}
    Message.objects.create(**texts, composed_subject=SECRET, composed_body=SECRET)
    Revision.objects.create(**texts, saved_at=draft.created_at)
    ChecklistMark.objects.create(draft=draft, code="own-1", title=SECRET)
    IgnoredFinding.objects.create(draft=draft, kind="email", key="harsh 0123456789abcdef")
    return draft


def read() -> list:
    """All of it again."""
    draft = Draft.objects.get()
    message, revision, mark = draft.messages.get(), draft.revisions.get(), draft.marks.get()
    texts = [draft.name, draft.answers["offer"]["role"], message.subject, message.body, message.composed_subject]
    return [*texts, message.composed_body, revision.subject, revision.body, mark.title]


def rows() -> str:
    """What somebody sees who reads every table."""
    with connection.cursor() as cursor:
        seen = []
        for table in connection.introspection.table_names():
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608
            seen += cursor.fetchall()
    return str(seen)


@pytest.mark.django_db
def test_nothing_written_stands_in_the_database() -> None:
    write()
    assert read() == [SECRET] * 9
    assert not [word for word in SECRET.split() if word in rows()]
    assert "role" not in rows()


@pytest.mark.django_db
def test_with_a_wrong_key_nothing_is_read_and_nothing_changed(settings) -> None:
    settings.ENCRYPTION_KEYS = [OLD]
    draft = write()
    before = rows()
    settings.ENCRYPTION_KEYS = [NEW]
    for attempt in (Draft.objects.get, lambda: call_command("rotate_keys"), draft.refresh_from_db):
        with pytest.raises(WrongKey):
            attempt()
    assert rows() == before


@pytest.mark.django_db
def test_a_wrong_key_is_said_at_the_start(settings) -> None:
    try_keys_on()
    settings.ENCRYPTION_KEYS = [OLD]
    write()
    try_keys_on()
    settings.ENCRYPTION_KEYS = [NEW]
    with pytest.raises(WrongKey, match="ENCRYPTION_KEYS"):
        try_keys_on()


@pytest.mark.django_db
def test_an_older_key_still_reads(settings) -> None:
    settings.ENCRYPTION_KEYS = [OLD]
    write()
    settings.ENCRYPTION_KEYS = [NEW, OLD]
    assert read() == [SECRET] * 9


@pytest.mark.django_db
def test_after_the_rotation_the_older_key_can_go(settings) -> None:
    settings.ENCRYPTION_KEYS = [OLD]
    write()
    settings.ENCRYPTION_KEYS = [NEW, OLD]
    call_command("rotate_keys", stdout=StringIO())
    settings.ENCRYPTION_KEYS = [NEW]
    assert read() == [SECRET] * 9


@pytest.mark.django_db
def test_a_rotation_broken_off_is_run_again(settings, monkeypatch) -> None:
    settings.ENCRYPTION_KEYS = [OLD]
    write()
    settings.ENCRYPTION_KEYS = [NEW, OLD]
    with monkeypatch.context() as cut:
        cut.setattr(Revision, "save", lambda *_args, **_kwargs: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            call_command("rotate_keys", stdout=StringIO())
    assert read() == [SECRET] * 9
    call_command("rotate_keys", stdout=StringIO())
    settings.ENCRYPTION_KEYS = [NEW]
    assert read() == [SECRET] * 9


@pytest.mark.django_db
def test_what_is_sealed_cannot_be_searched() -> None:
    with pytest.raises(FieldError):
        Draft.objects.filter(name=SECRET).exists()


@pytest.mark.django_db(transaction=True)
def test_what_was_stored_in_clear_is_sealed_on_the_way_up_and_clear_again_below() -> None:
    write()
    try:
        MigrationExecutor(connection).migrate([("declineapp", "0003_revisions")])
        assert rows().count("greenhouse") == 9
    finally:
        executor = MigrationExecutor(connection)
        executor.migrate(executor.loader.graph.leaf_nodes())
    assert "greenhouse" not in rows()
    assert read() == [SECRET] * 9
