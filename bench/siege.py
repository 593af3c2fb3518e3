"""Another visitor's page while eight clients send the dearest they can:
    python -m bench.siege [--seconds 20] [--clients 8]

Each kind of request by itself, from one network, in browsers that keep their drafts; the visitor comes from another.
Medians of one page asked for again and again, and how many times what it takes at rest.
"""

import argparse
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median
from tempfile import TemporaryDirectory

from tests.answers import COMPLETE

from .served import UNREACHABLE, Browser, Site

AT_MOST = 10
"""Times what the page takes at rest."""
LONGEST = 20_000
PROSE = "Thank you for the offer, which I have thought about; I won’t be taking it, as my salary is $9 lower. "
Attack = Callable[[Browser, str], None]


def type_in(text: str) -> Attack:
    """A message as long as is kept, changed each time, and coached."""

    def attack(browser: Browser, draft: str) -> None:
        body = f"{time.perf_counter_ns()} {text}"[:LONGEST]
        browser.headers["HX-Request"] = "true"
        browser.post(f"{draft}messages/email/", subject="No", body=body)

    return attack


def look(path: str) -> Attack:
    return lambda browser, draft: browser.get(f"{draft}{path}") and None


def take_back(browser: Browser, _draft: str) -> None:
    """An export as large as is read."""
    export = json.dumps(COMPLETE | {"kept": {"messages": [{"kind": "email", "body": "a" * LONGEST}] * 8}})
    parts = {"csrfmiddlewaretoken": browser.cookies["csrftoken"], 'file"; filename="export.json': export}
    lines = [
        f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in parts.items()
    ]
    browser.send("/en/drafts/import/", "".join(lines) + "--x--\r\n", "multipart/form-data; boundary=x")


ATTACKS: dict[str, Attack] = {
    "a long message, prose": type_in(PROSE * (LONGEST // len(PROSE))),
    "a long message, sums": type_in("9$ " * (LONGEST // 3)),
    "a long message, one word": type_in("a" * LONGEST),
    "a long message, stops": type_in("I. " * (LONGEST // 3)),
    "a section saved": lambda browser, draft: (
        browser.post(f"{draft}be-grateful/", specific=f"the walk {time.perf_counter_ns()}") and None
    ),
    "a document": look("messages/email.docx"),
    "the message": look("messages/email/"),
    "all that is stored": look("export.json"),
    "a copy": lambda browser, draft: browser.post(f"{draft}copy/") and None,
    "a file taken back": take_back,
}


def enter(site: Site, network: str) -> tuple[Browser, str]:
    """A browser of that network with a good draft."""
    browser = Browser(site.port)
    browser.headers["X-Forwarded-For"] = network
    browser.get("/en/")
    draft = browser.post("/en/start/")[1].removesuffix("offer/")
    for slug, answers in COMPLETE.items():
        browser.post(f"{draft}{slug}/", **answers, go="leave")
    return browser, draft


@contextmanager
def besieged(site: Site, attack: Attack, clients: int) -> Iterator[None]:
    """While so many clients send this one after the other."""
    over = threading.Event()

    def go_on() -> None:
        browser, draft = enter(site, "203.0.113.7")
        while not over.is_set():
            try:
                attack(browser, draft)
            except (*UNREACHABLE, UnicodeDecodeError):
                time.sleep(0.1)

    threads = [threading.Thread(target=go_on) for _ in range(clients)]
    for thread in threads:
        thread.start()
    time.sleep(1)
    try:
        yield
    finally:
        over.set()
        for thread in threads:
            thread.join()


def visit(browser: Browser, draft: str, seconds: float) -> float:
    """The median milliseconds of a page, by somebody who reads for a moment in between."""
    taken, end = [], time.perf_counter() + seconds
    while time.perf_counter() < end:
        begun = time.perf_counter()
        status, *_ = browser.get(f"{draft}be-grateful/")
        taken.append(1000 * (time.perf_counter() - begun))
        if status != 200:
            raise RuntimeError(f"the visitor got {status}")
        time.sleep(0.05)
    return median(taken)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition(":")[0])
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--only", help="attacks whose name holds this")
    arguments = parser.parse_args()
    print(f"{'':28}median ms   of what it is at rest")
    worst = 0.0
    with TemporaryDirectory() as folder:
        site = Site(folder, PROXIES="1")
        site.start()
        try:
            visitor = enter(site, "198.51.100.2")
            rest = visit(*visitor, 5)
            print(f"{'at rest':28}{rest:9.1f}")
            for name, attack in ATTACKS.items():
                if arguments.only and arguments.only not in name:
                    continue
                with besieged(site, attack, arguments.clients):
                    taken = visit(*visitor, arguments.seconds)
                worst = max(worst, taken / rest)
                print(f"{name:28}{taken:9.1f}{taken / rest:15.1f}", flush=True)
        finally:
            site.kill()
    print("Held." if worst <= AT_MOST else f"More than {AT_MOST} times: {worst:.1f}.")


if __name__ == "__main__":
    main()
