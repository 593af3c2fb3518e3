"""A wrong key is noticed before anything is encrypted with it, and a key is changed while two instances serve."""

import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command

from declineapp import environment
from declineapp.management.commands.rotate_keys import fingerprint
from declineapp.models import Draft
from tests.pages.conftest import visitor
from tests.test_encryption import write

ROOT = Path(__file__).parent.parent
OLD, NEW = (Fernet.generate_key().decode() for _ in range(2))
GUNICORN = [sys.executable, "-m", "gunicorn", "--config", "bin/gunicorn.conf.py", "declineapp.wsgi"]


def run(command: list[str], folder: Path, **changes: str) -> subprocess.CompletedProcess[str]:
    """As the systemd unit starts it; a server that serves is ended after a while."""
    env = os.environ | {"DATA_DIR": str(folder), "DATABASE_URL": "", "HOST": "127.0.0.1", "PORT": "0"} | changes
    try:
        return subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, check=False, timeout=20)  # noqa: S603
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 0, "", "")


def test_gunicorn_does_not_start_with_a_wrong_key(tmp_path) -> None:
    run([sys.executable, "manage.py", "migrate"], tmp_path, ENCRYPTION_KEYS=OLD)
    made = "from declineapp.models import Draft; Draft.objects.create(owner='o')"
    run([sys.executable, "manage.py", "shell", "-c", made], tmp_path, ENCRYPTION_KEYS=OLD)
    started = run(GUNICORN, tmp_path, ENCRYPTION_KEYS=NEW)
    assert started.returncode
    assert "ENCRYPTION_KEYS" in started.stderr.splitlines()[-1]


@pytest.mark.django_db
def test_an_instance_with_a_wrong_key_is_not_well(client, settings) -> None:
    settings.ENCRYPTION_KEYS = [OLD]
    write()
    assert client.get("/healthz").status_code == 200
    settings.ENCRYPTION_KEYS = [NEW]
    assert client.get("/healthz").status_code == 503


@pytest.mark.django_db
@pytest.mark.parametrize("late", ["2026-01-01T00:00Z", "2126-01-01T00:00Z"])
def test_what_a_wrong_key_has_sealed_meanwhile_hides_it_from_nobody(client, settings, late) -> None:
    settings.ENCRYPTION_KEYS = [OLD]
    Draft.objects.create(owner="o", touched_at=late)
    settings.ENCRYPTION_KEYS = [NEW]
    Draft.objects.create(owner="o")
    assert client.get("/healthz").status_code == 503


# As the README says it: the new key behind the old one everywhere, then before it, then alone.
STEPS = [[OLD], [OLD, NEW], [NEW, OLD], [NEW]]


@pytest.mark.django_db
@pytest.mark.parametrize("step", range(3))
@pytest.mark.parametrize("first", [0, 1])
def test_while_a_key_is_changed_neither_of_two_instances_fails(settings, step, first) -> None:
    """One has its new setting already, the other hasn't; each reads what the other wrote."""
    writes, reads = STEPS[step + first], STEPS[step + 1 - first]
    settings.ENCRYPTION_KEYS = STEPS[step]
    owner = visitor()
    if step == 2:
        call_command("rotate_keys", stdout=StringIO())
    settings.ENCRYPTION_KEYS = writes
    owner.send("be-grateful/", {"specific": "the greenhouse"}, go="leave")
    settings.ENCRYPTION_KEYS = reads
    assert "the greenhouse" in owner.see("be-grateful/")
    assert owner.get("/healthz").status_code == 200


@pytest.mark.django_db
def test_it_is_told_which_key_all_is_sealed_with_and_whether_another_can_go(settings) -> None:
    """Whoever restarted an instance without its new setting would throw the key away that all is encrypted with."""
    told, new = StringIO(), StringIO()
    call_command("rotate_keys", "--new", stdout=StringIO(), stderr=new)
    assert re.search(r"\b[0-9a-f]{8}\b", new.getvalue())
    for keys in ([OLD], [NEW, OLD]):
        settings.ENCRYPTION_KEYS = keys
        call_command("rotate_keys", stdout=told)
    only, both = told.getvalue().splitlines()
    assert fingerprint(OLD) in only
    assert "can go" not in only
    assert fingerprint(NEW) in both
    assert "the first of 2 keys; the other can go" in both


@pytest.mark.parametrize("keys", ["", " ", ",", "\n"])
def test_no_key_at_all_is_refused(keys) -> None:
    with pytest.raises(ImproperlyConfigured, match="ENCRYPTION_KEYS"):
        environment.encryption_keys(keys)


@pytest.fixture
def kept(tmp_path, monkeypatch) -> Path:
    """Where a key is kept that nobody set."""
    monkeypatch.setattr(environment, "DATA_DIR", tmp_path)
    monkeypatch.delenv("SOME_KEY", raising=False)
    return tmp_path / "some_key"


def secret() -> str:
    return environment.secret("SOME_KEY", is_generated=True, make=lambda: "made")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o602])
def test_a_key_that_others_can_read_is_refused(kept, mode) -> None:
    secret()
    kept.chmod(mode)
    with pytest.raises(ImproperlyConfigured, match="chmod 600"):
        secret()


def test_a_key_file_with_nothing_in_it_is_refused(kept) -> None:
    secret()
    kept.write_text("\n")
    with pytest.raises(ImproperlyConfigured, match="empty"):
        secret()


def test_a_key_is_on_the_disk_before_anything_is_sealed_with_it(kept, monkeypatch) -> None:
    synced: list[bool] = []

    def fsync(descriptor: int) -> None:
        synced.append(os.path.isdir(f"/proc/self/fd/{descriptor}"))
        assert synced[-1] == kept.exists()

    monkeypatch.setattr(os, "fsync", fsync)
    assert secret() == "made"
    assert synced == [False, True]
