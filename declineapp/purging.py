"""Deleting what has had its time: a little at a time, so that nobody who saves meanwhile waits for long."""

import time

from django.db import connection, transaction
from django.db.models import QuerySet

AT_ONCE = 200
"""Rows that go in one transaction."""


def purge(late: QuerySet) -> int:
    """Delete these rows with all that belongs to them; how many. Broken off, it goes on where it stopped.

    They are to be ordered by an index: else each time would look again through all that is gone already.
    """
    gone = 0
    while some := _purge_some(late):
        gone += some
    return gone


def empty_log(*, wait: int = 10_000) -> None:
    """What was deleted still stands in SQLite's log until that is written
    over: put it into the database and cut it off.

    Waits so many milliseconds for who reads or writes; left undone after that, for the next one or the chores.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return
    with connection.cursor() as cursor:
        before = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
        cursor.execute(f"PRAGMA busy_timeout = {int(wait)}")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        cursor.execute(f"PRAGMA busy_timeout = {before}")


def _purge_some(late: QuerySet) -> int:
    begun = time.monotonic()
    with transaction.atomic():
        # Locked, so that one who opens a draft now either finds it or hears that it is gone. Who saves it at this very
        # moment isn't waited for: it is late no more.
        locked = late.select_for_update(skip_locked=True).values_list("pk", flat=True)[:AT_ONCE]
        keys = list(locked)
        late.model._default_manager.filter(pk__in=keys).only("pk").delete()
    # SQLite lets one write at a time, and who waits looks only now and then whether it may.
    time.sleep(time.monotonic() - begun)
    return len(keys)
