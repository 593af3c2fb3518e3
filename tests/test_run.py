"""bin/run prepares a folder that was never served from, one at a time."""

import fcntl
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PARTS = ("bin", "declineapp", "manage.py", "requirements.txt", "static", "templates")
Run = Callable[[], subprocess.Popen[str]]


@pytest.fixture
def checkout(tmp_path) -> Path:
    """One like this, with the same packages, which count as installed."""
    folder = tmp_path / "checkout"
    (folder / ".venv").mkdir(parents=True)
    for part in (*PARTS, ".venv/bin", ".venv/lib", ".venv/pyvenv.cfg"):
        (folder / part).symlink_to(ROOT / part)
    wanted = subprocess.check_output(["sh", "-c", ". bin/setup.sh; wanted requirements.txt"], cwd=folder, text=True)  # noqa: S607
    (folder / ".venv/installed-requirements.txt").write_text(wanted)
    return folder


@pytest.fixture
def run(checkout, tmp_path) -> Run:
    env = {"PATH": os.environ["PATH"], "DATA_DIR": str(tmp_path / "var")}
    command = [checkout / "bin/run", "--setup"]
    return lambda: subprocess.Popen(command, cwd="/", env=env, stderr=subprocess.PIPE, text=True)  # noqa: S603


def test_two_at_once_on_a_new_folder_both_get_there(run, tmp_path) -> None:
    both = [run(), run()]
    assert [each.communicate(timeout=120)[1].replace(WAITING, "") for each in both] == ["", ""]
    assert [each.returncode for each in both] == [0, 0]
    assert (tmp_path / "var/static/.collected").exists()


WAITING = "Another bin/run or bin/test is preparing this folder; waiting for it …\n"


def test_the_second_says_in_a_sentence_that_it_waits(run, checkout) -> None:
    folder = os.open(checkout, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    second = run()
    assert second.stderr.readline() == WAITING
    assert second.poll() is None
    os.close(folder)
    assert second.wait(timeout=120) == 0
