"""The bench that counts lost saves sees a loss where there is one."""

from bench.durability import set_back, written


def test_a_database_that_was_set_back_is_seen() -> None:
    acknowledged, gone = written("sqlite", kills=2, count=2, sabotage=set_back)
    assert acknowledged
    assert gone


def test_an_honest_one_loses_nothing() -> None:
    acknowledged, gone = written("sqlite", kills=2, count=2)
    assert acknowledged
    assert gone == 0
