"""A section page's requests a second, one person at a time: python -m bench.wizard [--seconds 4] [--rounds 3]

In turns with a bare Django view, and with the same questions in django-formtools' wizard with crispy-bootstrap5, both
served the same way beside it: ratios, for machines differ. Wants: pip install -r bench/requirements.txt
"""

import argparse
import http.client
import time
from collections.abc import Callable
from statistics import median
from tempfile import TemporaryDirectory
from urllib.parse import urlencode

from declineapp.steps import STEPS
from tests.answers import COMPLETE

from .served import Browser, Site

SLUG = "offer"
MANAGEMENT = {"wizard-current_step": SLUG}
"""What the wizard wants to hear with each answer."""


class Beside(Site):
    ready = "/bare"
    settings = "bench.beside.settings"

    def prepare(self) -> None:
        """It has no static files."""


class Asked:
    """A page asked for over one connection, as a browser keeps it."""

    def __init__(self, browser: Browser) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", browser.port)
        self.cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())

    def get(self, path: str) -> None:
        self._ask("GET", path, 200)

    def post(self, path: str, body: str) -> None:
        self._ask("POST", path, 302, body)

    def _ask(self, method: str, path: str, wanted: int, body: str | None = None) -> None:
        headers = {"Cookie": self.cookie, "Accept-Encoding": "identity"}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            answer = self._answer(method, path, body, headers)
        except http.client.RemoteDisconnected:
            # Idle for longer than the server keeps a connection: between two rounds.
            self.connection.close()
            answer = self._answer(method, path, body, headers)
        answer.read()
        if answer.status != wanted:
            raise RuntimeError(f"{method} {path}: {answer.status}")

    def _answer(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> http.client.HTTPResponse:
        self.connection.request(method, path, body, headers)
        return self.connection.getresponse()


def a_second(ask: Callable[[], None], seconds: float) -> float:
    ask()
    count, begun = 0, time.perf_counter()
    while time.perf_counter() < begun + seconds:
        ask()
        count += 1
    return count / (time.perf_counter() - begun)


def draft_of(browser: Browser) -> str:
    """The address of a draft of theirs, filled in."""
    browser.get("/en/")
    draft = browser.post("/en/start/")[1].removesuffix(f"{SLUG}/")
    for slug, typed in COMPLETE.items():
        if slug in {step.slug for step in STEPS}:
            browser.post(f"{draft}{slug}/", **typed, go="leave")
    return draft


def ours(site: Site) -> dict[str, Callable[[], None]]:
    """A draft filled in, its first page looked at and saved, each time otherwise."""
    browser = Browser(site.port)
    draft = draft_of(browser)
    asked, token = Asked(browser), browser.cookies["csrftoken"]
    return {
        "GET": lambda: asked.get(f"{draft}{SLUG}/"),
        "POST": lambda: asked.post(f"{draft}{SLUG}/", typed(csrfmiddlewaretoken=token, go="next")),
    }


def enter_wizard(browser: Browser) -> None:
    browser.get(f"/wizard/{SLUG}/")
    prefixed = {f"{SLUG}-{name}": value for name, value in COMPLETE[SLUG].items()}
    browser.post(f"/wizard/{SLUG}/", **prefixed, **MANAGEMENT)


def wizards(site: Site) -> dict[str, Callable[[], None]]:
    browser = Browser(site.port)
    enter_wizard(browser)
    asked, token = Asked(browser), browser.cookies["csrftoken"]
    return {
        "GET": lambda: asked.get(f"/wizard/{SLUG}/"),
        "POST": lambda: asked.post(f"/wizard/{SLUG}/", typed(f"{SLUG}-", csrfmiddlewaretoken=token, **MANAGEMENT)),
    }


def typed(prefix: str = "", **hidden: str) -> str:
    """The answers, one of them new."""
    answers = COMPLETE[SLUG] | {"role": f"baker {time.perf_counter_ns()}"}
    return urlencode({f"{prefix}{name}": value for name, value in answers.items()} | hidden)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition(":")[0])
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    with TemporaryDirectory() as folder:
        site, beside = Site(folder), Beside(folder)
        site.start()
        beside.start()
        try:
            bare = Asked(Browser(beside.port))
            asking = {("bare view", "GET"): lambda: bare.get("/bare")}
            asking |= {("section page", method): ask for method, ask in ours(site).items()}
            asking |= {("formtools' wizard", method): ask for method, ask in wizards(beside).items()}
            rounds = [
                {who: a_second(ask, arguments.seconds) for who, ask in asking.items()} for _ in range(arguments.rounds)
            ]
        finally:
            site.kill()
            beside.kill()
    report({who: median(each[who] for each in rounds) for who in asking})


def report(a_second: dict[tuple[str, str], float]) -> None:
    bare = a_second["bare view", "GET"]
    print("                          requests/s   of the bare view   times the wizard")
    for (who, method), figure in a_second.items():
        wizard = a_second.get(("formtools' wizard", method), figure)
        print(
            f"{who:18} {method:4} {figure:12.0f} {figure / bare:18.3f}"
            f" {figure / wizard if who == 'section page' else 1:18.1f}"
        )


if __name__ == "__main__":
    main()
