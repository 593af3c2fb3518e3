"""Settings as the environment gives them. What is missing or senseless is refused in one sentence that names it."""

import os
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import environ
from cryptography.fernet import Fernet
from django.core.exceptions import ImproperlyConfigured

env = environ.Env()

DATABASE_ENGINES = {"django.db.backends.sqlite3", "django.db.backends.postgresql"}


def switch(name: str, default: str) -> bool:
    """1 or 0. A typo must not turn debugging on, nor TLS off."""
    value = str(env(name, default=default))
    if value not in {"0", "1"}:
        raise ImproperlyConfigured(f"{name} is “{value}”; it must be 0 or 1.")
    return value == "1"


def number(name: str, default: str) -> int:
    value = env(name, default=default)
    if not (value.isascii() and value.isdigit()):
        raise ImproperlyConfigured(f"{name} is “{value}”; it must be a number.")
    return int(value)


def database(url: str) -> dict[str, Any]:
    """Where it is. An address that can't be read isn't repeated: it may hold a password."""
    found = {}
    with suppress(ValueError):
        if env.DB_SCHEMES.get(url.partition(":")[0]) in DATABASE_ENGINES:
            found = env.db_url_config(url)
    if not found.get("NAME"):
        raise ImproperlyConfigured(
            "DATABASE_URL must be an address such as postgres://user:password@host/name or sqlite:////path/to/file."
        )
    return found


def kept_secret(path: Path, make: Callable[[], str]) -> str:
    """The secret in this file, made when there is none yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        # Linked into place whole, so that a second process never reads half a secret.
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(make())
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink(missing_ok=True)
    return path.read_text()


def encryption_keys(text: str) -> list[str]:
    """Those given, in order. One that is none isn't repeated: it may be a slip in a real one."""
    keys = [key.strip() for key in text.split(",") if key.strip()]
    try:
        for key in keys:
            Fernet(key)
    except ValueError as error:
        raise ImproperlyConfigured(
            "ENCRYPTION_KEYS must be keys as `python manage.py rotate_keys --new` makes them, parted by commas."
        ) from error
    return keys


def address(text: str) -> str:
    """Scheme and host alone: paths are added to it."""
    if not re.fullmatch(r"https?://[^/\s?#@]+", text):
        raise ImproperlyConfigured(f"SITE_URL is “{text}”; it must be an address such as https://merci.example.org.")
    return text


def choice(name: str, *allowed: str) -> str:
    """One of these; the first where nothing is set."""
    value = str(env(name, default=allowed[0]))
    if value not in allowed:
        raise ImproperlyConfigured(f"{name} is “{value}”; it must be {' or '.join(allowed)}.")
    return value


def watch_for_errors(dsn: str, before_send: Callable[..., Any]) -> None:
    """Tell Sentry of errors, by what `before_send` makes of them and nothing else."""
    import sentry_sdk

    try:
        sentry_sdk.init(
            dsn,
            before_send=before_send,
            before_breadcrumb=lambda *_: None,
            include_local_variables=False,
            max_request_body_size="never",
            send_default_pii=False,
            auto_session_tracking=False,
        )
    except sentry_sdk.utils.BadDsn as error:
        raise ImproperlyConfigured("SENTRY_DSN must be an address as Sentry gives it for a project.") from error
