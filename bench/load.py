"""The wizard under load: python -m bench.load [--drafts 0,1000000] [--people 1,10,100] [--seconds 10] [--databases …]

A section page of the real site, shown and saved by people who each have a draft of their own; beside it, on the same
database and in turns with it, a bare Django view and the same questions in django-formtools' wizard with
crispy-bootstrap5. Prints Markdown. Wants: pip install -r bench/requirements.txt
"""

import argparse
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path
from statistics import mean
from typing import NamedTuple

import psutil

from .filling import FILL
from .pressing import Person, Press, Request
from .served import Browser, Database, PostgreSQL, Site, stored
from .wizard import MANAGEMENT, SLUG, Beside, draft_of, enter_wizard, typed

HIDDEN = re.compile(r'<input type="hidden" name="(seen|page)" value="([^"]*)"')


class Asked(NamedTuple):
    """A kind of request and the people who make it."""

    who: str
    method: str
    people: list[Person]


def bare(site: Site, people: int) -> list[Asked]:
    return [
        Asked("bare view", "GET", [Person(site.port, {}, lambda: ("GET", "/bare", ""), 200) for _ in range(people)])
    ]


def wizard(site: Site, people: int) -> list[Asked]:
    path, browsers = f"/wizard/{SLUG}/", [Browser(site.port) for _ in range(people)]
    for browser in browsers:
        enter_wizard(browser)
    saves = [_saves(path, f"{SLUG}-", csrfmiddlewaretoken=_token(browser), **MANAGEMENT) for browser in browsers]
    return _both("wizard", browsers, [_looks(path)] * people, saves)


def section(site: Site, people: int) -> list[Asked]:
    browsers = [Browser(site.port) for _ in range(people)]
    paths = [f"{draft_of(browser)}{SLUG}/" for browser in browsers]
    saves = [_types(browser, path) for browser, path in zip(browsers, paths, strict=True)]
    return _both("section page", browsers, [_looks(path) for path in paths], saves)


def _both(who: str, browsers: Sequence[Browser], *asks: Sequence[Callable[[], Request]]) -> list[Asked]:
    return [
        Asked(
            who, method, [Person(one.port, one.cookies, ask, wanted) for one, ask in zip(browsers, each, strict=True)]
        )
        for method, wanted, each in zip(["GET", "POST"], [200, 302], asks, strict=True)
    ]


def _looks(path: str) -> Callable[[], Request]:
    return lambda: ("GET", path, "")


def _saves(path: str, prefix: str = "", **hidden: str) -> Callable[[], Request]:
    return lambda: ("POST", path, typed(prefix, **hidden))


def _types(browser: Browser, path: str) -> Callable[[], Request]:
    """Saves again and again from a page that was opened once, as the page itself does while somebody types."""
    hidden = dict(HIDDEN.findall(browser.get(path)[2])) | {"csrfmiddlewaretoken": _token(browser), "go": "next"}
    turn = count(1)
    return lambda: ("POST", path, typed(turn=str(next(turn)), **hidden))


def _token(browser: Browser) -> str:
    return next(value for name, value in browser.cookies.items() if name.endswith("csrftoken"))


class Figures(NamedTuple):
    """What was seen with one database."""

    size: int
    """Of it, in bytes, before anybody came."""
    workers: list[tuple[int, int]]
    """Memory of each, after the last request: RSS, and PSS, in bytes."""


def measured(database: str, drafts: int, people: Sequence[int], seconds: float) -> Figures:
    with stored(database) as (folder, own):
        site, beside = Site(folder, own.url), Beside(folder, own.url)
        if drafts:
            site.run(FILL.format(drafts))
        size = stored_bytes(folder, own)
        try:
            site.start()
            beside.start()
            asked = [*bare(beside, max(people)), *wizard(beside, max(people)), *section(site, max(people))]
            for number in people:
                _report(f"{database} | {drafts:,} | {number}", asked, number, seconds)
            return Figures(size, list(memory(site)))
        finally:
            site.kill()
            beside.kill()


def _report(where: str, asked: Sequence[Asked], people: int, seconds: float) -> None:
    a_second: dict[tuple[str, str], float] = {}
    for who, method, everybody in asked:
        Press(everybody[:people], 0.5)
        press = Press(everybody[:people], seconds)
        a_second[who, method] = press.a_second
        row = [where, f"{who} {method}", f"{press.a_second:,.0f}"]
        row += [f"{press.within_ms(percent):,.1f}" for percent in (50, 95, 99)]
        row += [f"{press.a_second / a_second['bare view', 'GET']:.3f}"]
        row += [
            f"{press.a_second / a_second.get(('wizard', method), press.a_second):.1f}" if who == "section page" else ""
        ]
        print("|", " | ".join([*row, str(press.errors), f"{press.own_ms:.2f}"]), "|", flush=True)


def stored_bytes(folder: str, own: Database) -> int:
    if isinstance(own, PostgreSQL):
        return int(re.findall(r"\d+", own.server.psql("SELECT pg_database_size(current_database())"))[0])
    return sum(file.stat().st_size for file in Path(folder).glob("db.sqlite3*"))


def memory(site: Site) -> Iterator[tuple[int, int]]:
    for worker in psutil.Process(site.process.pid).children():
        used = worker.memory_full_info()
        yield used.rss, used.pss


HEAD = """
| database | drafts | people | page | requests/s | p50 ms | p95 ms | p99 ms | of the bare view \
| times the wizard | errors | client's own ms |
| --- | --: | --: | --- | --: | --: | --: | --: | --: | --: | --: | --: |"""
FOOT = """
| database | drafts | database in MB | bytes a draft | a worker's RSS in MB | its PSS in MB |
| --- | --: | --: | --: | --: | --: |"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition(":")[0])
    parser.add_argument("--drafts", type=numbers, default=[0, 1_000_000])
    parser.add_argument("--people", type=numbers, default=[1, 10, 100])
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--databases", type=lambda text: text.split(","), default=["sqlite", "postgresql"])
    arguments = parser.parse_args()
    print(HEAD.strip())
    seen = {
        (database, drafts): measured(database, drafts, arguments.people, arguments.seconds)
        for database in arguments.databases
        for drafts in arguments.drafts
    }
    print(FOOT)
    for (database, drafts), figures in seen.items():
        print("|", " | ".join([database, f"{drafts:,}", *_sizes(figures, drafts, seen.get((database, 0)))]), "|")


def _sizes(figures: Figures, drafts: int, empty: Figures | None) -> list[str]:
    a_draft = (figures.size - (empty.size if empty else 0)) / drafts if drafts else 0
    used = [f"{mean(each) / 1e6:.0f}" for each in zip(*figures.workers, strict=True)]
    return [f"{figures.size / 1e6:,.0f}", f"{a_draft:,.0f}" if drafts else "", *used]


def numbers(text: str) -> list[int]:
    return [int(number) for number in text.split(",")]


if __name__ == "__main__":
    main()
