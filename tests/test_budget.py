"""What a network may cost in processor time."""

import pytest

from declineapp import budget


class Clock:
    """Both clocks that the budget reads, moved by hand."""

    def __init__(self) -> None:
        self.used = self.now = 0.0

    def thread_time(self) -> float:
        return self.used

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(budget, "time", clock)
    monkeypatch.setattr(budget, "SAVED_UP", 5.0)
    return clock


def spend(clock: Clock, seconds: float, network: str = "203.0.113.7") -> None:
    with budget.spending(network):
        clock.used += seconds


def test_a_network_waits_once_it_cost_too_much(clock) -> None:
    spend(clock, 4)
    assert not budget.is_spent("203.0.113.7")
    spend(clock, 2)
    assert budget.is_spent("203.0.113.7")
    assert not budget.is_spent("198.51.100.2")


def test_what_it_owes_goes_with_the_time(clock) -> None:
    spend(clock, 7)
    clock.now += 2.1 / budget.A_SECOND
    assert not budget.is_spent("203.0.113.7")


def test_what_broke_off_is_counted(clock) -> None:
    def break_off() -> None:
        clock.used += 9
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"), budget.spending("203.0.113.7"):
        break_off()
    assert budget.is_spent("203.0.113.7")


def test_memory_does_not_grow_without_end(clock, monkeypatch) -> None:
    monkeypatch.setattr(budget, "_MOST_NETWORKS", 100)
    for number in range(1000):
        spend(clock, 0.001, f"network {number}")
        clock.now += 1
    assert len(budget._debts) <= 100
