"""What has had its time goes a little at a time."""

from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from declineapp import purging
from declineapp.models import Draft
from declineapp.settings import DAYS_KEPT

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def left(monkeypatch) -> list[int]:
    """How many drafts there are at each pause, with two going at a time."""
    counts: list[int] = []

    def pause(_seconds: float) -> None:
        assert not connection.in_atomic_block
        counts.append(Draft.objects.count())

    monkeypatch.setattr(purging, "AT_ONCE", 2)
    monkeypatch.setattr(purging.time, "sleep", pause)
    return counts


def drafts(count: int, days: int) -> None:
    touched = timezone.now() - timedelta(days=days)
    Draft.objects.bulk_create(Draft(owner="nobody", touched_at=touched) for _ in range(count))


def test_others_may_write_after_every_few(left) -> None:
    drafts(5, DAYS_KEPT + 1)
    assert Draft.purge() == 5
    assert left == [3, 1, 0, 0]


def test_what_isnt_late_stays(left) -> None:
    drafts(3, DAYS_KEPT + 1)
    drafts(2, DAYS_KEPT - 1)
    assert Draft.purge() == 3
    assert left[-1] == Draft.objects.count() == 2
