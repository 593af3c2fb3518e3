"""What is set wrongly is said to whoever set it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

MANAGE = Path(__file__).parent.parent / "manage.py"


@pytest.mark.parametrize(
    "wrong",
    [
        "HTTPS=yes",
        "DEBUG=true",
        "WORKERS=two",
        "LOGS=xml",
        "DAYS_KEPT=0",
        "SITE_LANGUAGES=en,xx",
        "CONTACT=careers",
        "OPERATORS=änne@example.org",
        "COLOUR=teal",
        "COLOUR=#7fd0c0",
        "COLOUR_DARK=#1d5c57",
        "PRIVACY_TEXTS=/nowhere/at/all",
        "TRANSLATIONS=/nowhere/at/all",
        "SITE_URL=merci.example.org",
        "ALLOWED_HOSTS=*",
        "ALLOWED_HOSTS=.",
        "SENTRY_DSN=nonsense",
        "DATABASE_URL=nonsense",
        "DATABASE_URL=postgres://host",
        "DATABASE_URL=oracle://someone:secret@localhost/x",
        "DATABASE_URL=postgres://someone:secret@localhost:none/x",
        "DATABASE_URL=postgres://someone:secret@127.0.0.1:1/x",
        "DATABASE_URL=sqlite:////nowhere/at/all",
        "ENCRYPTION_KEYS=nonsense",
    ],
)
def test_a_wrong_setting_is_named_in_one_sentence(wrong, tmp_path) -> None:
    name, _equals, value = wrong.partition("=")
    keys = {"SECRET_KEY": "x" * 50, "ENCRYPTION_KEYS": Fernet.generate_key().decode()}
    env = os.environ | {"DATA_DIR": str(tmp_path), "DATABASE_URL": ""} | keys | {name: value}
    told = subprocess.run([sys.executable, MANAGE, "migrate"], env=env, capture_output=True, check=False)  # noqa: S603
    assert told.returncode == 1
    assert name in told.stderr.decode()
    assert b"secret" not in told.stderr
    assert told.stderr.count(b"\n") == 1


@pytest.mark.parametrize("missing", ["SECRET_KEY", "ENCRYPTION_KEYS"])
def test_machines_that_share_a_database_are_given_their_keys(missing, tmp_path) -> None:
    keys = {"SECRET_KEY": "x" * 50, "ENCRYPTION_KEYS": Fernet.generate_key().decode()}
    env = os.environ | keys | {"DATA_DIR": str(tmp_path), "DATABASE_URL": "postgres://host/name", missing: ""}
    told = subprocess.run([sys.executable, MANAGE, "check"], env=env, capture_output=True, text=True, check=False)  # noqa: S603
    assert told.returncode == 1
    assert told.stderr.startswith(missing)
    assert not list(tmp_path.iterdir())


def test_production_settings_pass_the_deployment_checks(tmp_path) -> None:
    env = os.environ | {"DATA_DIR": str(tmp_path), "HTTPS": "1", "DEBUG": "0", "ALLOWED_HOSTS": "example.org"}
    # Only the browser tests want it.
    env.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)
    command = [sys.executable, MANAGE, "check", "--deploy", "--fail-level", "WARNING"]
    assert subprocess.run(command, env=env, capture_output=True, check=False).returncode == 0  # noqa: S603


def test_over_tls_every_cookie_is_this_hosts_alone(tmp_path) -> None:
    env = os.environ | {"DATA_DIR": str(tmp_path), "HTTPS": "1"}
    command = [sys.executable, MANAGE, "diffsettings"]
    shown = subprocess.run(command, env=env, capture_output=True, text=True, check=True)  # noqa: S603
    settings = dict(line.split(" = ", 1) for line in shown.stdout.splitlines() if " = " in line)
    for name in ("KEY_COOKIE", "SESSION_COOKIE", "CSRF_COOKIE"):
        assert settings[f"{name}_NAME"].startswith("'__Host-")
    assert settings["SESSION_COOKIE_SECURE"].startswith("True")
    assert settings["CSRF_COOKIE_SECURE"].startswith("True")
