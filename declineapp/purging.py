"""Delete old rows in small batches, so that nobody who saves at the same time waits for long."""

import time

from django.db import connection, transaction
from django.db.models import QuerySet

AT_ONCE = 200
"""Rows deleted in one transaction."""


def purge(late: QuerySet) -> int:
    """Delete these rows and what depends on them; returns how many. If interrupted, run it again.

    Order the rows by an index, or each batch searches again through what is already gone.
    """
    gone = 0
    while some := _purge_some(late):
        gone += some
    return gone


def empty_log(*, wait: int = 10_000) -> None:
    """Truncate SQLite's write-ahead log, which would hold deleted rows until it is overwritten.

    Waits at most `wait` milliseconds for readers and writers; then it is left to the next call or the chores.
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
        # Locked, so that whoever opens a draft now either finds it or learns that it is gone. A draft that is being
        # saved at this moment is skipped: it is no longer old.
        locked = late.select_for_update(skip_locked=True).values_list("pk", flat=True)[:AT_ONCE]
        keys = list(locked)
        late.model._default_manager.filter(pk__in=keys).only("pk").delete()
    # SQLite allows one writer at a time, and a waiting writer polls: leave it as much time as this batch took.
    time.sleep(time.monotonic() - begun)
    return len(keys)
