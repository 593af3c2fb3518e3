"""Processor time of one person's whole way, landing to message: python -m bench.journey [--people 20] [--rounds 3]

Beside the same six forms in django-formtools' wizard with crispy-bootstrap5, served the same way, in
turns; the server's own time, all its processes together, whatever the client costs. By “See my message”,
the first page alone, which is the way to a message here; through all six pages, as the wizard makes
everybody go; and that with the saves that a browser makes while one types, one an answer, which the wizard
has nothing to lay beside. Wants: pip install -r bench/requirements.txt
"""

import argparse
from collections.abc import Callable
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import psutil

from tests.answers import COMPLETE

from .served import Browser, Site
from .wizard import Beside

AT_MOST = 1 / 3
"""Of the wizard's time, for the same way."""


def go_short(site: Site) -> None:
    """Landing, the first page, the message."""
    browser, draft = begin(site)
    browser.get(f"{draft}offer/")
    expect(browser.get(browser.post(f"{draft}offer/", **COMPLETE["offer"], go="message")[1])[0], 200)


def begin(site: Site) -> tuple[Browser, str]:
    browser = Browser(site.port)
    browser.get("/en/")
    return browser, browser.post("/en/start/")[1].removesuffix("offer/")


def go(site: Site, *, types: bool = False) -> None:
    """Landing, six pages, check-your-answers, the message."""
    browser, draft = begin(site)
    for slug, answers in COMPLETE.items():
        browser.get(f"{draft}{slug}/")
        if types:
            type_in(browser, f"{draft}{slug}/", answers)
        expect(browser.post(f"{draft}{slug}/", **answers, go="next")[0], 302)
    expect(browser.get(f"{draft}check/")[0], 200)
    address = browser.get(f"{draft}messages/")[1]
    expect(browser.get(address)[0], 200)


def type_in(browser: Browser, address: str, answers: dict[str, Any]) -> None:
    """Answer after answer, each saved by itself."""
    so_far: dict[str, Any] = {}
    browser.headers["HX-Request"] = "true"
    for name, answer in answers.items():
        so_far[name] = answer
        expect(browser.post(address, **so_far)[0], 200)
    del browser.headers["HX-Request"]


def go_by_wizard(site: Site) -> None:
    browser = Browser(site.port)
    expect(browser.get("/bare")[0], 200)
    for slug, answers in COMPLETE.items():
        browser.get(f"/wizard/{slug}/")
        prefixed = {f"{slug}-{name}": answer for name, answer in answers.items()}
        where = browser.post(f"/wizard/{slug}/", **prefixed, **{"wizard-current_step": slug})[1]
    expect(browser.get(where)[0], 200)


def expect(status: int, wanted: int) -> None:
    if status != wanted:
        raise RuntimeError(f"{status} instead of {wanted}")


def processor_time(site: Site) -> float:
    """What the server has used so far, in seconds."""
    first = psutil.Process(site.process.pid)
    times = [process.cpu_times() for process in (first, *first.children(recursive=True))]
    return sum(each.user + each.system for each in times)


def each_costs(site: Site, way: Callable[[], None], people: int) -> float:
    """Milliseconds a person."""
    before = processor_time(site)
    for _ in range(people):
        way()
    return 1000 * (processor_time(site) - before) / people


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition(":")[0])
    parser.add_argument("--people", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    with TemporaryDirectory() as folder:
        site, beside = Site(folder), Beside(folder)
        site.start()
        beside.start()
        ways: dict[str, tuple[Site, Callable[[], None]]] = {
            "by See my message": (site, lambda: go_short(site)),
            "through all pages": (site, lambda: go(site)),
            "and saving while typing": (site, lambda: go(site, types=True)),
            "formtools' wizard": (beside, lambda: go_by_wizard(beside)),
        }
        try:
            rounds = [
                {name: each_costs(served, way, arguments.people) for name, (served, way) in ways.items()}
                # The first one warms up.
                for _ in range(arguments.rounds + 1)
            ][1:]
        finally:
            site.kill()
            beside.kill()
    report({name: median(each[name] for each in rounds) for name in ways})


def report(costs: dict[str, float]) -> None:
    wizard = costs["formtools' wizard"]
    print(f"{'':26}ms of processor a person   of the wizard's")
    for name, cost in costs.items():
        print(f"{name:26}{cost:25.0f}{cost / wizard:18.2f}")
    missed = [name for name in ("by See my message", "through all pages") if costs[name] / wizard > AT_MOST]
    print(f"More than {AT_MOST:.2f}: {', '.join(missed)}." if missed else "Held.")


if __name__ == "__main__":
    main()
