"""A backup taken while people write is whole, and can be put back while they do."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
WRITE = """
import django; django.setup()
from declineapp.models import Draft
while True:
    print(Draft.objects.create(owner="nobody", answers={"offer": {"role": "cook " * 200}}).pk, flush=True)
"""
OPEN = """
import django; django.setup()
from django.utils import timezone
from django.contrib.sessions.models import Session
from declineapp.models import Draft, PrivateLink
Session.objects.create(session_key="x", session_data="x", expire_date=timezone.now())
PrivateLink.objects.create(draft=Draft.objects.first(), digest="x", expires_at=timezone.now())
"""
COUNT = """
import django; django.setup()
from django.contrib.sessions.models import Session
from declineapp.models import PrivateLink
print(Session.objects.count(), PrivateLink.objects.count())
"""
READ = """
import django; django.setup()
from declineapp.models import Draft
print(*(draft.pk for draft in Draft.objects.all() if draft.answers["offer"]["role"] == "cook " * 200))
"""


class Site:
    """A database and keys of its own, and Python processes that use it."""

    def __init__(self, folder: Path) -> None:
        own = {"DATA_DIR": str(folder), "DATABASE_URL": "", "DJANGO_SETTINGS_MODULE": "declineapp.settings"}
        self.environment = os.environ | own

    def run(self, *command: str) -> subprocess.CompletedProcess:
        command = (sys.executable, *command)
        return subprocess.run(command, cwd=ROOT, env=self.environment, capture_output=True, text=True, check=False)  # noqa: S603

    def writer(self) -> subprocess.Popen:
        command = [sys.executable, "-c", WRITE]
        return subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, text=True)  # noqa: S603

    def write(self, count: int) -> None:
        with self.writer() as writer:
            for _ in range(count):
                writer.stdout.readline()
            writer.kill()

    def drafts(self) -> set[str]:
        return set(self.run("-c", READ).stdout.split())


@pytest.fixture
def site(tmp_path) -> Site:
    site = Site(tmp_path / "site")
    site.run("manage.py", "migrate")
    return site


def test_a_backup_made_while_people_write_is_whole(site, tmp_path) -> None:
    file = str(tmp_path / "backup.sqlite3")
    with site.writer() as writer:
        before = {writer.stdout.readline().strip() for _ in range(20)}
        assert site.run("manage.py", "backup", file).returncode == 0
        assert site.run("manage.py", "backup", "--restore", file).returncode == 0
        assert writer.stdout.readline()
        writer.kill()
    assert before <= site.drafts()


def test_restoring_puts_back_what_was_there(site, tmp_path) -> None:
    file = str(tmp_path / "backup.sqlite3")
    site.write(1)
    before = site.drafts()
    site.run("manage.py", "backup", file)
    site.write(1)
    assert before < site.drafts()
    site.run("manage.py", "backup", "--restore", file)
    assert site.drafts() == before


def test_what_was_replaced_is_kept_beside(site, tmp_path) -> None:
    file = str(tmp_path / "backup.sqlite3")
    site.run("manage.py", "backup", file)
    site.write(1)
    replaced = site.drafts()
    site.run("manage.py", "backup", "--restore", file)
    (kept,) = (tmp_path / "site").glob("db.sqlite3.before-*")
    site.run("manage.py", "backup", "--restore", str(kept))
    assert site.drafts() == replaced


def test_no_session_and_no_link_comes_back(site, tmp_path) -> None:
    file = str(tmp_path / "backup.sqlite3")
    site.write(1)
    site.run("-c", OPEN)
    site.run("manage.py", "backup", file)
    site.run("manage.py", "backup", "--restore", file)
    assert site.run("-c", COUNT).stdout.split() == ["0", "0"]


FOREIGN = {
    "an empty file": [],
    "another program's": ["CREATE TABLE notes (text)"],
    "a newer version's": [
        "CREATE TABLE declineapp_draft (answers, touched_at)",
        "CREATE TABLE django_migrations (app, name)",
        "INSERT INTO django_migrations VALUES ('declineapp', '9999_later')",
    ],
    "with other keys": [
        "CREATE TABLE declineapp_draft (answers, touched_at)",
        "CREATE TABLE django_migrations (app, name)",
        "INSERT INTO declineapp_draft VALUES ('gAAAAA', '2026-01-01')",
    ],
}


@pytest.mark.parametrize("statements", FOREIGN.values(), ids=FOREIGN)
def test_a_database_that_is_not_ours_replaces_nothing(site, tmp_path, statements) -> None:
    file = tmp_path / "foreign.sqlite3"
    with closing(sqlite3.connect(file)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()
    site.write(1)
    before = site.drafts()
    told = site.run("manage.py", "backup", "--restore", str(file))
    assert told.returncode == 1
    assert "Nothing was changed." in told.stderr
    assert site.drafts() == before


def test_a_backup_is_nobody_elses_to_read(site, tmp_path) -> None:
    file = tmp_path / "backup.sqlite3"
    site.run("manage.py", "backup", str(file))
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "command", [("backup", "{there}"), ("backup", "--restore", "{missing}"), ("backup", "--restore", "{there}")]
)
def test_a_file_that_will_not_do_is_refused_and_nothing_changed(site, tmp_path, command) -> None:
    there = tmp_path / "there"
    there.write_text("no database")
    site.write(1)
    before = site.drafts()
    told = site.run("manage.py", *(word.format(there=there, missing=tmp_path / "missing") for word in command))
    assert told.returncode == 1
    assert str(tmp_path) in told.stderr
    assert site.drafts() == before
    assert there.read_text() == "no database"
