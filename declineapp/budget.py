"""How much processor time one network may use for expensive work: coaching, documents, imported files.

Each worker counts in its own memory: counting in the database would cost more than most of that work.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager

SAVED_UP = 5.0
"""Seconds of a worker's time that a network may use at once."""
A_SECOND = 0.2
"""Seconds gained back every second. Fifty people typing in one careers office use less."""
_MOST_NETWORKS = 10_000

_debts: dict[str, tuple[float, float]] = {}
"""By network: how many seconds it owes, and when that was."""


def is_spent(network: str) -> bool:
    """Whether this network must wait before it may use more."""
    return _debt(network) > SAVED_UP


@contextmanager
def spending(network: str) -> Iterator[None]:
    """Charge this network for the work done in the block, by this thread's processor time."""
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
