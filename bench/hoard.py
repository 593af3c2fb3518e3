"""How much disk, and how many rows, one browser and a crowd of strangers can take: python -m bench.hoard [--seconds 60]

One browser edits messages as long as is kept, each time on a new page so that the earlier text stays, and copies
its draft, as fast as it is let; beside it clients without cookies look at every public page and post in vain.
What is told is the database with its log, and the rows of all tables.
"""

import argparse
import itertools
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from .served import UNREACHABLE, Browser, Site
from .siege import LONGEST, enter

AT_MOST = 100_000_000
"""Bytes: what two hundred drafts may take, and far from a disk."""
KINDS = ("email", "call", "note", "voicemail")
LOOKED_AT = (
    "/en/",
    "/fr/examples/",
    "/en/privacy/",
    "/en/account/sign-in/",
    "/en/open/",
    "/en/drafts/",
    "/en/nothing/",
)


def hoard(site: Site, over: threading.Event) -> None:
    browser, draft = enter(site, "203.0.113.7")
    for number in itertools.count():
        if over.is_set():
            return
        kind, text = KINDS[number % len(KINDS)], f"{number} ".ljust(LONGEST - 1, "x")
        attempt(browser, f"{draft}messages/{kind}/", subject="No", body=text)
        if number % 10 == 0:
            attempt(browser, f"{draft}copy/")


def look(site: Site, over: threading.Event) -> None:
    """Each time as somebody new."""
    for path in itertools.cycle(LOOKED_AT):
        if over.is_set():
            return
        browser = Browser(site.port)
        browser.headers["X-Forwarded-For"] = "198.51.100.9"
        attempt(browser, path)
        attempt(browser, path, email="nobody", link="nothing")


def attempt(browser: Browser, path: str, **fields: str) -> None:
    try:
        if fields or path.endswith("copy/"):
            browser.cookies.setdefault("csrftoken", "x" * 32)
            browser.post(path, **fields)
        else:
            browser.get(path)
    except (*UNREACHABLE, UnicodeDecodeError):
        time.sleep(0.1)


def taken(folder: str) -> tuple[int, dict[str, int]]:
    """Bytes of the database and its log, and the rows of each table that has more than ten."""
    size = sum(path.stat().st_size for path in Path(folder).glob("db.sqlite3*"))
    with closing(sqlite3.connect(f"{folder}/db.sqlite3")) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}  # noqa: S608
    return size, {
        name: count for name, count in rows.items() if count > 10 and name.startswith(("declineapp", "django_s"))
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition(":")[0])
    parser.add_argument("--seconds", type=float, default=60)
    arguments = parser.parse_args()
    over = threading.Event()
    with TemporaryDirectory() as folder:
        site = Site(folder, PROXIES="1")
        site.start()
        threads = [threading.Thread(target=work, args=(site, over)) for work in (hoard, hoard, look, look)]
        try:
            for thread in threads:
                thread.start()
            print("seconds   megabytes   rows")
            for part in range(1, 4):
                time.sleep(arguments.seconds / 3)
                size, rows = taken(folder)
                print(f"{part * arguments.seconds / 3:7.0f}{size / 1e6:12.1f}   {rows}", flush=True)
        finally:
            over.set()
            for thread in threads:
                thread.join()
            site.kill()
    print("Held." if size <= AT_MOST else f"More than {AT_MOST / 1e6:.0f} megabytes.")


if __name__ == "__main__":
    main()
