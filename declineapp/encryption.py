"""What people wrote, encrypted before it reaches the database.

Fernet (AES-128-CBC with HMAC-SHA-256) with the first of ENCRYPTION_KEYS; read with any of them. With a wrong key
nothing is read, and so nothing is written over.

A row that must be found is found by a digest: HMAC-SHA-256, under a key derived from each of ENCRYPTION_KEYS.
"""

import hmac
import json
from base64 import urlsafe_b64encode
from functools import lru_cache
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import models


class WrongKey(ImproperlyConfigured):
    """None of ENCRYPTION_KEYS opens what is stored."""

    def __init__(self) -> None:
        super().__init__("None of ENCRYPTION_KEYS opens what is stored. Nothing was changed.")


def encrypt(text: str) -> str:
    return _fernet(tuple(settings.ENCRYPTION_KEYS)).encrypt(text.encode()).decode()


def decrypt(token: str) -> str:
    """Raises WrongKey if the text was encrypted with another key, or not at all."""
    try:
        return _fernet(tuple(settings.ENCRYPTION_KEYS)).decrypt(token).decode()
    except InvalidToken as error:
        raise WrongKey from error


def is_encrypted(text: str) -> bool:
    """Every Fernet token begins like this."""
    return text.startswith("gAAAA")


@lru_cache(maxsize=8)
def _fernet(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(key) for key in keys])


def digests(scope: Any, code: str) -> list[str]:
    """What may stand for this code in rows of that scope, say a draft's: its digest under each key, the one to
    write first; and the code itself, as versions before 1.0.0 wrote it.

    The same code in two scopes has two digests, so that nobody learns it by counting.
    """
    text = f"{scope} {code}".encode()
    values = (hmac.digest(_digest_key(key), text, "sha256") for key in settings.ENCRYPTION_KEYS)
    return [*(urlsafe_b64encode(value).decode().rstrip("=") for value in values), code]


@lru_cache(maxsize=8)
def _digest_key(key: str) -> bytes:
    """Derived, so that public digests aren't made with an encryption key itself."""
    return hmac.digest(key.encode(), b"digests of codes", "sha256")


def try_keys(rows: models.QuerySet) -> None:
    """Raises WrongKey when what is stored can't be read: the row that was touched last, and the one that was touched
    first, for an instance with a wrong key may have encrypted some meanwhile."""
    for order in ("-touched_at", "touched_at"):
        rows.order_by(order).first()


class _EncryptedField(models.TextField):
    """Can't be searched: the same text is encrypted differently each time."""

    def get_lookup(self, lookup_name: str) -> Any:
        return super().get_lookup(lookup_name) if lookup_name == "isnull" else None


class EncryptedText(_EncryptedField):
    """Text that is encrypted in the database. An empty text stays empty."""

    def get_prep_value(self, value: Any) -> Any:
        value = super().get_prep_value(value)
        return encrypt(value) if value else value

    def from_db_value(self, value: str | None, *_: Any) -> str | None:
        return decrypt(value) if value else value


class EncryptedCode(EncryptedText):
    """A code of ours that says something of who wrote: encrypted, and found by the Digest beside it.

    Null where a version before 1.0.0 wrote the row; the code then stands in the digest's column.
    """

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs | {"null": True})


class Digest(models.CharField):
    """The digest of an EncryptedCode of the same row, within its draft; written whenever the row is saved."""

    def __init__(self, *, of: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.of = of

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, kwargs | {"of": self.of}

    def pre_save(self, row: models.Model, add: bool) -> Any:
        code = getattr(row, self.of)
        if code is not None:
            setattr(row, self.attname, self.get_prep_value(digests(row.draft_id, code)[0]))  # type: ignore[attr-defined]
        return super().pre_save(row, add)

    def get_prep_value(self, value: Any) -> Any:
        """72 bits are enough to tell a draft's few codes apart, and fit the narrowest column."""
        value = super().get_prep_value(value)
        return value and value[: self.max_length]


class EncryptedJSON(_EncryptedField):
    """Any JSON, encrypted in the database."""

    # How django-stubs hears which type a field holds.
    _pyi_private_set_type: Any
    _pyi_private_get_type: Any

    def get_prep_value(self, value: Any) -> Any:
        return encrypt(json.dumps(value, ensure_ascii=False))

    def from_db_value(self, value: str, *_: Any) -> Any:
        return json.loads(decrypt(value))

    def to_python(self, value: Any) -> Any:
        return value
