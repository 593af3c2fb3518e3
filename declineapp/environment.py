"""Settings as the environment gives them. What is missing or senseless is refused in one sentence that names it."""

import os
import re
from collections.abc import Callable
from contextlib import suppress
from email.utils import formataddr
from pathlib import Path
from typing import Any

import environ
from cryptography.fernet import Fernet
from django.conf.locale import LANG_INFO
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import to_locale

from . import __version__
from .addresses import normalise
from .colours import LEGIBLE, contrast

env = environ.Env()

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = Path(env("DATA_DIR", default=str(BASE_DIR / "var"))).resolve()

DATABASE_ENGINES = {"django.db.backends.sqlite3", "django.db.backends.postgresql"}


def switch(name: str, default: str) -> bool:
    """1 or 0. A typo must not turn debugging on, nor TLS off."""
    value = str(env(name, default=default))
    if value not in {"0", "1"}:
        raise ImproperlyConfigured(f"{name} is “{value}”; it must be 0 or 1.")
    return value == "1"


def number(name: str, default: str, *, least: int = 0, most: int) -> int:
    value = env(name, default=default)
    if not (value.isascii() and value.isdigit() and len(value) < 10 and least <= int(value) <= most):
        raise ImproperlyConfigured(f"{name} is “{value}”; it must be a number from {least} to {most}.")
    return int(value)


def site_name(setting: str, default: str) -> str:
    """The value of a setting that is a name, on one line."""
    value = str(env(setting, default=default)).strip()
    if not value or len(value) > _LONGEST_NAME or not value.isprintable():
        raise ImproperlyConfigured(
            f"{setting} is “{' '.join(value.split())}”; it must be a name of at most {_LONGEST_NAME} characters."
        )
    return value


_LONGEST_NAME = 60


def mail_from(text: str) -> str:
    """Whom mail is from, with the quotation marks that a name with a comma needs, and that many shells take away."""
    parts = re.fullmatch(r"\s*(?:\"?(?P<name>[^\"<>\n]*?)\"?\s*<(?P<bracketed>[^<>\s]+)>|(?P<bare>\S+))\s*", text)
    address = parts and (parts["bracketed"] or parts["bare"])
    if not parts or not address or not _is_address(address):
        raise ImproperlyConfigured(f'MAIL_FROM is “{text}”; it must be such as "Merci, non <hello@example.org>".')
    return formataddr((parts["name"] or "", address))


def _is_address(text: str) -> bool:
    return bool(re.fullmatch(r"[^@\s<>,;\"]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*", text))


def email(default: str) -> dict[str, Any]:
    """How mail goes out. An address that can't be read isn't repeated: it may hold a password."""
    url = str(env("EMAIL_URL", default="") or default)
    config = None
    with suppress(ValueError, KeyError, ImproperlyConfigured):
        if url.partition(":")[0] in env.EMAIL_SCHEMES and not re.search(r"[#?]|//.*/", url):
            config = env.email_url_config(url)
    if config is None:
        raise ImproperlyConfigured(
            "EMAIL_URL must be an address such as smtp+tls://user:password@host:587; "
            "write # as %23, / as %2F, ? as %3F and @ as %40 in a user or password."
        )
    # TLS from the first byte, as the scheme has always meant.
    is_ssl = url.startswith(("smtps:", "smtp+ssl:"))
    return dict(config) | ({"EMAIL_USE_SSL": True, "EMAIL_USE_TLS": False} if is_ssl else {})


def database(url: str) -> dict[str, Any]:
    """The settings of a database's URL. An error doesn't repeat the URL: it may hold a password."""
    config = {}
    with suppress(ValueError):
        if env.DB_SCHEMES.get(url.partition(":")[0]) in DATABASE_ENGINES:
            config = env.db_url_config(url)
    if not config.get("NAME"):
        raise ImproperlyConfigured(
            "DATABASE_URL must be an address such as postgres://user:password@host/name or sqlite:////path/to/file."
        )
    return config


def secret(name: str, *, is_generated: bool, make: Callable[[], str]) -> str:
    """From the environment; else, if `is_generated`, the one in DATA_DIR, made when there is none yet."""
    value = str(env(name, default=""))
    if not value and not is_generated:
        raise ImproperlyConfigured(f"{name} must be set where DATABASE_URL is: each machine would make its own.")
    if value and len(value) < _SHORTEST_SECRET:
        raise ImproperlyConfigured(
            f"{name} must have at least {_SHORTEST_SECRET} characters, so that nobody guesses it."
        )
    return value or _stored(name, DATA_DIR / name.lower(), make)


_SHORTEST_SECRET = 32


def _stored(name: str, path: Path, make: Callable[[], str]) -> str:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_once(path, make())
    if path.stat().st_mode & 0o077:
        raise ImproperlyConfigured(f"{name} is kept in {path}, which others can read or change: chmod 600 {path}")
    text = path.read_text().strip()
    if not text:
        raise ImproperlyConfigured(f"{name} is kept in {path}, which is empty: put back the copy of it that you kept.")
    return text


def _write_once(path: Path, text: str) -> None:
    """On the disk before anything is encrypted with it, and whole, so that a
    second process never reads half a secret."""
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(draft, path)
        _sync_folder(path.parent)
    finally:
        draft.unlink(missing_ok=True)


def _sync_folder(path: Path) -> None:
    folder = os.open(path, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def encryption_keys(text: str) -> list[str]:
    """The keys in a setting, in order. An error doesn't repeat the wrong key: it may be a real one with a slip."""
    keys = [key.strip() for key in text.split(",") if key.strip()]
    try:
        for key in keys:
            Fernet(key)
    except ValueError as error:
        raise ImproperlyConfigured(
            "ENCRYPTION_KEYS must be keys as `python manage.py rotate_keys --new` makes them, parted by commas."
        ) from error
    if not keys:
        raise ImproperlyConfigured("ENCRYPTION_KEYS is empty; it must be a key, or several parted by commas.")
    return keys


def address(text: str) -> str:
    """Scheme and host alone: paths are added to it."""
    if not re.fullmatch(r"https?://[^/\s?#@]+", text):
        raise ImproperlyConfigured(f"SITE_URL is “{text}”; it must be an address such as https://merci.example.org.")
    return text


def site_of(hosts: list[str], *, https: bool) -> str:
    """The site's URL, made of the first host name that it answers to."""
    if not hosts or not hosts[0].lstrip(".*"):
        raise ImproperlyConfigured(
            "ALLOWED_HOSTS must begin with a name such as merci.example.org, or SITE_URL be set."
        )
    return f"{'https' if https else 'http'}://{hosts[0].lstrip('.*')}"


def choice(name: str, *allowed: str) -> str:
    """One of these; the first where nothing is set."""
    value = str(env(name, default=allowed[0]))
    if value not in allowed:
        raise ImproperlyConfigured(f"{name} is “{value}”; it must be {' or '.join(allowed)}.")
    return value


def folder(name: str) -> list[Path]:
    """The folder that is set, if one is."""
    value = env(name, default="")
    if value and not Path(value).is_dir():
        raise ImproperlyConfigured(f"{name} is “{value}”; there must be such a folder.")
    return [Path(value)] if value else []


def texts(name: str) -> list[Path]:
    """A folder of texts, each of which can be read: a page that shows them would fail later, before everybody."""
    folders = folder(name)
    for text in (text for each in folders for text in sorted(each.glob("*.txt"))):
        try:
            text.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise ImproperlyConfigured(f"{name} holds {text.name}, which must be readable, as UTF-8.") from error
    return folders


def languages(codes: list[str], catalogues: list[Path]) -> list[tuple[str, str]]:
    """Language codes with each language's own name; each must have a catalogue."""
    names = {code: info["name_local"].capitalize() for code, info in LANG_INFO.items() if "name_local" in info}
    if not codes or not all(code in names and _has_words(code, catalogues) for code in codes):
        raise ImproperlyConfigured(
            f"SITE_LANGUAGES is “{','.join(codes)}”; it must be codes such as en,fr,"
            " each with a catalogue in TRANSLATIONS."
        )
    return [(code, names[code]) for code in codes]


def _has_words(code: str, catalogues: list[Path]) -> bool:
    return code == "en" or any((path / to_locale(code)).is_dir() for path in catalogues)


def accounts(name: str) -> list[str]:
    """E-mail addresses of accounts, normalised."""
    texts = [each for each in env.list(name, default=[]) if each.strip()]
    with suppress(ValueError):
        addresses = [normalise(each) for each in texts]
        if all(_is_address(each) for each in addresses):
            return addresses
    raise ImproperlyConfigured(f"{name} is “{','.join(texts)}”; it must be e-mail addresses.")


def contact(text: str) -> str:
    """As a link: to write to, or to open."""
    if text and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+|https?://\S+", text):
        raise ImproperlyConfigured(f"CONTACT is “{text}”; it must be an e-mail address or the address of a page.")
    return f"mailto:{text}" if "@" in text and "://" not in text else text


def colour(name: str, on: dict[str, str]) -> str:
    """A colour with enough contrast on the site's backgrounds."""
    value = str(env(name, default=""))
    if not value:
        return ""
    if not re.fullmatch("#[0-9a-fA-F]{6}", value):
        raise ImproperlyConfigured(f"{name} is “{value}”; it must be a colour such as #1d5c57.")
    for ground in (on["paper"], on["sheet"]):
        if contrast(value, ground) < LEGIBLE:
            raise ImproperlyConfigured(
                f"{name} is “{value}”, which can’t be read on {ground}: the contrast is {contrast(value, ground):.1f} "
                f"to 1, and must be {LEGIBLE}."
            )
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
            release=__version__,
        )
    except sentry_sdk.utils.BadDsn as error:
        raise ImproperlyConfigured("SENTRY_DSN must be an address as Sentry gives it for a project.") from error
