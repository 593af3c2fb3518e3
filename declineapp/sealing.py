"""What people wrote, encrypted before it reaches the database.

Fernet (AES-128-CBC with HMAC-SHA-256) with the first of ENCRYPTION_KEYS; read with any of them. With a wrong key
nothing is read, and so nothing is written over.
"""

import json
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


def sealed(text: str) -> str:
    return _sealer(tuple(settings.ENCRYPTION_KEYS)).encrypt(text.encode()).decode()


def opened(token: str) -> str:
    """Raises WrongKey for what was sealed with another key, or never sealed."""
    try:
        return _sealer(tuple(settings.ENCRYPTION_KEYS)).decrypt(token).decode()
    except InvalidToken as error:
        raise WrongKey from error


@lru_cache(maxsize=8)
def _sealer(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(key) for key in keys])


def try_keys(rows: models.QuerySet) -> None:
    """Raises WrongKey when what is stored can't be read: the row that was touched last, and the one that was touched first,
    for an instance with a wrong key may have sealed some meanwhile."""
    for order in ("-touched_at", "touched_at"):
        rows.order_by(order).first()


class _Sealed(models.TextField):
    """Can't be searched: each sealing of the same text differs."""

    def get_lookup(self, lookup_name: str) -> Any:
        return super().get_lookup(lookup_name) if lookup_name == "isnull" else None


class SealedText(_Sealed):
    """Text that is sealed in the database; nothing stays nothing."""

    def get_prep_value(self, value: Any) -> Any:
        value = super().get_prep_value(value)
        return sealed(value) if value else value

    def from_db_value(self, value: str | None, *_: Any) -> str | None:
        return opened(value) if value else value


class SealedJSON(_Sealed):
    """Any JSON, sealed in the database."""

    # How django-stubs hears which type a field holds.
    _pyi_private_set_type: Any
    _pyi_private_get_type: Any

    def get_prep_value(self, value: Any) -> Any:
        return sealed(json.dumps(value, ensure_ascii=False))

    def from_db_value(self, value: str, *_: Any) -> Any:
        return json.loads(opened(value))

    def to_python(self, value: Any) -> Any:
        return value
