"""Edit conflicts: two open pages save the same text.

A page saves again and again while somebody types in it, and its requests may arrive in another order. So each page has
an id of its own and counts its saves, and what is stored remembers which page saved it last.
"""

import hashlib
from typing import NamedTuple


class EditConflict(Exception):
    """Another page saved something else since this one was shown; neither text may silently replace the other."""


class LastSave(NamedTuple):
    """Which open page saved last, and the number of that save."""

    page_id: str = ""
    sequence: int = 0


class FormVersion(NamedTuple):
    """What a form posts of itself: the fingerprint of the text it was shown with, the id of its open page, and how many
    times that page has saved.
    """

    fingerprint: str
    page_id: str
    sequence: int

    def is_own(self, last: LastSave) -> bool:
        """The last save came from the same open page."""
        return bool(self.page_id) and self.page_id == last.page_id

    def is_late(self, last: LastSave) -> bool:
        """The same open page saved something newer, whose request overtook this one."""
        return self.is_own(last) and self.sequence < last.sequence

    def is_conflict(self, last: LastSave, fingerprint: str) -> bool:
        """Another page saved since this form was shown; `fingerprint` is that of the stored text."""
        return self.fingerprint != fingerprint and not self.is_own(last)


def fingerprint_of(text: str) -> str:
    """Sixteen hex digits that change whenever the text does."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]
