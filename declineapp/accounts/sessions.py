"""Sessions whose rows open nothing: a digest of the cookie's key, and data that is encrypted.

Whoever steals the database, or a backup, has neither a cookie to send nor the code that was just mailed.
"""

import hashlib
from typing import Any

from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.utils import timezone

from ..encryption import WrongKey, decrypt, encrypt


class SessionStore(DatabaseStore):
    def encode(self, session_dict: dict[str, Any]) -> str:
        return encrypt(super().encode(session_dict))

    def decode(self, session_data: Any) -> dict[str, Any]:
        """The session's data; none if no key opens it, so that the browser signs in again."""
        try:
            data: dict[str, Any] = super().decode(decrypt(session_data))
        except WrongKey:
            return {}
        return data

    def exists(self, session_key: str | None) -> bool:
        return super().exists(_digest(session_key)) if session_key else False

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        row: Any = super().create_model_instance(data)
        row.session_key = _digest(row.session_key)
        return row

    def delete(self, session_key: str | None = None) -> None:
        key = session_key or self.session_key
        if key:
            super().delete(_digest(key))

    def _get_session_from_db(self) -> Any:
        row = self.model.objects.filter(
            session_key=_digest(self.session_key or ""), expire_date__gt=timezone.now()
        ).first()
        if row is None:
            self._session_key = None
        return row


def _digest(key: str) -> str:
    """As long as the column of a key."""
    return hashlib.sha256(key.encode()).hexdigest()[:40]
