"""What is set wrongly is said to whoever set it."""

import ast
import os
import runpy
import subprocess
import sys
from email.utils import parseaddr
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

MANAGE = Path(__file__).parent.parent / "manage.py"


def migrate(folder: Path, **changes: str) -> subprocess.CompletedProcess[bytes]:
    keys = {"SECRET_KEY": "x" * 50, "ENCRYPTION_KEYS": Fernet.generate_key().decode()}
    env = os.environ | {"DATA_DIR": str(folder), "DATABASE_URL": ""} | keys | changes
    return subprocess.run([sys.executable, MANAGE, "migrate"], env=env, capture_output=True, check=False)  # noqa: S603


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
        "ENCRYPTION_KEYS=,",
        "SECRET_KEY=x",
        "DAYS_KEPT=3000000",
        "DAYS_KEPT=-1",
        "BACKUP_DAYS=0",
        "PROXIES=1000",
        "WORKERS=0",
        "SITE_NAME=",
        "SITE_NAME=two\nlines",
        "MAIL_FROM=nonsense",
        "MAIL_FROM=Merci, non",
        "MAIL_FROM=<hello@example.org",
        "OPERATORS=nonsense",
        "OPERATORS=anne@example.org,nobody",
        "SITE_LANGUAGES=de",
        "SITE_LANGUAGES=",
        "HSTS=1",
        "EMAIL_URL=smtp+tls://anne:secret#word@mail.example.org:587",
        "EMAIL_URL=smtp+tls://anne:secret/word@mail.example.org:587",
        "EMAIL_URL=smtp+tls://anne:secret?word@mail.example.org:587",
        "EMAIL_URL=mail.example.org",
        "EMAIL_URL=pigeon://anne:secret@mail.example.org",
        "EMAIL_URL=smtp://anne:secret@mail.example.org:none",
    ],
)
def test_a_wrong_setting_is_named_in_one_sentence(wrong, tmp_path) -> None:
    name, _equals, value = wrong.partition("=")
    told = migrate(tmp_path, **{name: value})
    assert told.returncode == 1
    assert name in told.stderr.decode()
    assert b"secret" not in told.stderr
    assert told.stderr.count(b"\n") == 1


def test_a_privacy_text_that_cannot_be_read_is_said_at_the_start(tmp_path) -> None:
    (tmp_path / "fr.txt").write_bytes("Géré par nous".encode("latin-1"))
    told = migrate(tmp_path, PRIVACY_TEXTS=str(tmp_path))
    assert told.returncode == 1
    assert b"PRIVACY_TEXTS" in told.stderr
    assert b"fr.txt" in told.stderr
    assert told.stderr.count(b"\n") == 1


def test_an_older_python_is_said_in_one_sentence(monkeypatch) -> None:
    """As on Ubuntu 22.04, where an import would end in a traceback."""
    monkeypatch.setattr(sys, "version_info", (3, 10, 12))
    with pytest.raises(SystemExit, match=r"Python 3\.11 or newer is needed"):
        runpy.run_path(str(MANAGE), run_name="__main__")


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


def shown(tmp_path, **environment: str) -> dict[str, str]:
    """The settings that these make, as they would be written in Python."""
    env = os.environ | {"DATA_DIR": str(tmp_path)} | environment
    command = [sys.executable, MANAGE, "diffsettings", "--all"]
    told = subprocess.run(command, env=env, capture_output=True, text=True, check=True)  # noqa: S603
    return dict(line.lstrip("# ").split(" = ", 1) for line in told.stdout.splitlines() if " = " in line)


@pytest.mark.parametrize(
    "given",
    [
        '"Merci, non" <hello@example.org>',
        "Merci, non <hello@example.org>",
        '"Merci, non <hello@example.org>"'.strip('"'),
    ],
)
def test_a_name_with_a_comma_needs_no_quotation_marks(tmp_path, given) -> None:
    assert "Merci, non" in shown(tmp_path, MAIL_FROM=given)["DEFAULT_FROM_EMAIL"]
    assert parseaddr(ast.literal_eval(shown(tmp_path, MAIL_FROM=given)["DEFAULT_FROM_EMAIL"])) == (
        "Merci, non",
        "hello@example.org",
    )


def test_smtps_is_tls_from_the_first_byte(tmp_path) -> None:
    settings = shown(tmp_path, EMAIL_URL="smtps://anne:a%23b@mail.example.org:465")
    assert (settings["EMAIL_USE_SSL"], settings["EMAIL_USE_TLS"]) == ("True", "False")
    assert settings["EMAIL_HOST_PASSWORD"] == "'a#b'"


@pytest.mark.parametrize(
    ("hsts", "seconds", "subdomains"), [("subdomains", True, "True"), ("host", True, "False"), ("off", False, "False")]
)
def test_a_host_may_keep_its_neighbours_out_of_it(tmp_path, hsts, seconds, subdomains) -> None:
    settings = shown(tmp_path, HSTS=hsts, HTTPS="1")
    assert (settings["SECURE_HSTS_SECONDS"] != "0") == seconds
    assert settings["SECURE_HSTS_INCLUDE_SUBDOMAINS"] == settings["SECURE_HSTS_PRELOAD"] == subdomains
