"""Edit conflicts: two open pages save the same text.

A page saves again and again while somebody types in it, and its requests may arrive in another order. So each page has
an id of its own and counts its saves, and what is stored remembers which page saved it last.
"""

import hashlib
from typing import NamedTuple


class EditConflict(Exception):
    """Another page saved something else meanwhile; neither text may silently win."""


class LastSave(NamedTuple):
    """Which open page saved last, and the number of that save."""

    page_id: str = ""
    sequence: int = 0


class FormVersion(NamedTuple):
    """What a form knew when it was shown (`fingerprint`), which open page it
    stands in, and how many times that has saved."""

    fingerprint: str
    page_id: str
    sequence: int

    def is_own(self, last: LastSave) -> bool:
        """What stands was saved by the page that saves now."""
        return bool(self.page_id) and self.page_id == last.page_id

    def is_late(self, last: LastSave) -> bool:
        """The page itself saved something newer: this save was overtaken on its way."""
        return self.is_own(last) and self.sequence < last.sequence

    def is_conflict(self, last: LastSave, fingerprint: str) -> bool:
        """What stands, by its `fingerprint`, was neither there when the form was shown nor saved from it since."""
        return self.fingerprint != fingerprint and not self.is_own(last)


def fingerprint_of(text: str) -> str:
    """Sixteen hex digits that change whenever the text does."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]
