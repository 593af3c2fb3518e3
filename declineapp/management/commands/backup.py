"""Copy the embedded SQLite database to a file, or back, while the site serves."""

import sqlite3
from argparse import ArgumentParser
from contextlib import closing
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

FOREIGN = 'This copies the embedded SQLite only. For PostgreSQL: pg_dump --format=custom --file=FILE "$DATABASE_URL"'


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
        live = connection.connection
        if not restore:
            # Nobody else's to read from the start.
            file.touch(mode=0o600)
        try:
            with closing(sqlite3.connect(file)) as kept:
                # One transaction either way: whoever reads or saves meanwhile does so before it or after it.
                source, target = (kept, live) if restore else (live, kept)
                _whole(source, file)
                source.backup(target)
        except sqlite3.DatabaseError as error:
            raise CommandError(f"{file}: {error}") from error
        self.stdout.write(f"{file} {'restored' if restore else 'written'}")


def _whole(database: sqlite3.Connection, file: Path) -> None:
    if database.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        raise CommandError(f"{file} can't be made or used: the database to copy is damaged.")
