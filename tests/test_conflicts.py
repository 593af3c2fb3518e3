"""Whose save stands, where two pages hold the same text."""

import pytest

from declineapp.conflicts import FormVersion, LastSave

SHOWN, CHANGED = "what was shown", "what another page saved"


def test_nobody_else_saved() -> None:
    assert not FormVersion(SHOWN, "a", 1).is_conflict(LastSave(), SHOWN)


@pytest.mark.parametrize("page_id", ["a", ""])
def test_another_page_saved_meanwhile(page_id: str) -> None:
    """A page without an id of its own, too: it can't be the one that saved."""
    assert FormVersion(SHOWN, page_id, 0).is_conflict(LastSave("b", 3), CHANGED)
    assert FormVersion(SHOWN, page_id, 0).is_conflict(LastSave("", 0), CHANGED)


def test_the_page_itself_saved_before() -> None:
    assert not FormVersion(SHOWN, "a", 2).is_conflict(LastSave("a", 1), CHANGED)


def test_a_save_that_was_overtaken_is_late() -> None:
    assert FormVersion(SHOWN, "a", 1).is_late(LastSave("a", 2))
    assert not FormVersion(SHOWN, "a", 2).is_late(LastSave("a", 2))
    assert not FormVersion(SHOWN, "b", 1).is_late(LastSave("a", 2))
