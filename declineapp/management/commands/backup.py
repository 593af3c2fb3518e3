"""Copy the embedded SQLite database to a file, or back, while the site serves."""

import sqlite3
from argparse import ArgumentParser
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from declineapp.encryption import WrongKey, decrypt

FOREIGN = 'This copies the embedded SQLite only. For PostgreSQL: pg_dump --format=custom --file=FILE "$DATABASE_URL"'
ENDED = ("django_session", "declineapp_link")
"""What was ended since must not open anything again: sessions and private links begin anew."""


class Command(BaseCommand):
    help = "Copy the embedded SQLite database to a file, while the site serves; with --restore, back from it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument(
            "--restore", action="store_true", help="put the file's drafts in the place of all that is there"
        )

    def handle(self, *args: Any, file: Path, restore: bool, **options: Any) -> None:
        if connection.vendor != "sqlite":
            raise CommandError(FOREIGN)
        if file.exists() != restore:
            raise CommandError(f"{file} {'is not there' if restore else 'is there already'}.")
        connection.ensure_connection()
        try:
            self._restore(file) if restore else _write(connection.connection, file)
        except sqlite3.DatabaseError as error:
            raise CommandError(f"{file}: {error}") from error
        self.stdout.write(f"{file} {'restored' if restore else 'written'}")

    def _restore(self, file: Path) -> None:
        live = connection.connection
        with (
            closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(":memory:")) as new,
        ):
            _check_is_whole(source, file)
            _check_is_ours(source, file)
            # In memory first: what ended stays ended, and the file is as it was.
            source.backup(new)
            _end_what_opens(new)
            replaced = _beside(Path(connection.settings_dict["NAME"]))
            _write(live, replaced)
            self.stdout.write(f"{replaced} holds what was there before")
            new.backup(live)


def _write(source: sqlite3.Connection, file: Path) -> None:
    """One transaction: whoever saves meanwhile does so before it or after it. A copy broken off has another name."""
    _check_is_whole(source, file)
    part = file.with_name(f"{file.name}.part")
    # Nobody else's to read from the start.
    part.touch(mode=0o600)
    try:
        with closing(sqlite3.connect(part)) as target:
            source.backup(target)
        part.rename(file)
    finally:
        part.unlink(missing_ok=True)


def _beside(database: Path) -> Path:
    return database.with_name(f"{database.name}.before-{datetime.now():%Y-%m-%d-%H%M%S}")


def _check_is_whole(database: sqlite3.Connection, file: Path) -> None:
    if database.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        raise CommandError(f"{file} can't be made or used: the database to copy is damaged.")


def _check_is_ours(database: sqlite3.Connection, file: Path) -> None:
    """It has our tables, no migration that this version doesn't know, and drafts that our keys open."""
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not {"declineapp_draft", "django_migrations"} <= tables:
        raise CommandError(f"{file} isn't a backup of this site: it has no drafts' table. Nothing was changed.")
    migrations = set(MigrationLoader(connection).disk_migrations)
    unknown = set(database.execute("SELECT app, name FROM django_migrations WHERE app = 'declineapp'")) - migrations
    if unknown:
        raise CommandError(f"{file} is of a newer version of the site ({min(unknown)[1]}). Nothing was changed.")
    try:
        for (answers,) in database.execute("SELECT answers FROM declineapp_draft ORDER BY touched_at DESC LIMIT 1"):
            decrypt(answers)
    except WrongKey as error:
        raise CommandError(f"None of ENCRYPTION_KEYS opens the drafts of {file}. Nothing was changed.") from error


def _end_what_opens(database: sqlite3.Connection) -> None:
    for table in ENDED:
        if database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", [table]).fetchone():
            database.execute(f"DELETE FROM {table}")  # noqa: S608
    database.commit()
