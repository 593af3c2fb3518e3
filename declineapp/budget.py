"""What one network may cost the site in processor time by what is dear: coaching, documents, files taken in.

Each worker counts for itself, in memory: counting in the database would cost more than most of what is counted.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager

SAVED_UP = 5.0
"""Seconds of a worker's time that a network may use at once."""
A_SECOND = 0.2
"""Seconds that it gains every second: fifty people who type in one careers office use less."""
_MOST_NETWORKS = 10_000

_debts: dict[str, tuple[float, float]] = {}
"""By network: how many seconds it owes, and when that was."""


def is_spent(network: str) -> bool:
    """Whether it must wait before it may cost something again."""
    return _debt(network) > SAVED_UP


@contextmanager
def spending(network: str) -> Iterator[None]:
    """Count what is done within, by the time of this thread alone."""
    begun = time.thread_time()
    try:
        yield
    finally:
        if len(_debts) >= _MOST_NETWORKS:
            _forget_paid()
        _debts[network] = (_debt(network) + time.thread_time() - begun, time.monotonic())


def _debt(network: str) -> float:
    debt, at = _debts.get(network, (0.0, 0.0))
    return max(0.0, debt - A_SECOND * (time.monotonic() - at))


def _forget_paid() -> None:
    for network in [network for network in _debts if not _debt(network)]:
        del _debts[network]
