"""How the database finds what is asked of it:
    python -m bench.plans [--databases sqlite,postgresql] [--drafts 1000000] [--full]

Every statement of the pages and of the nightly command, the longest time that it took, and the tables that were read
from end to end for it; with --full, its whole plan. Wants: pip install -r bench/requirements.txt
"""

import argparse
import re
import time
from collections.abc import Callable
from typing import Any

from django.core.management import call_command
from django.db import connection
from django.test import Client

from tests.answers import COMPLETE

from .filling import FILL
from .served import Site, stored

READ_THROUGH = re.compile(
    r"(?:Seq Scan on|SCAN|Index (?:Only )?Scan (?:Backward )?using \w+ on) (declineapp_\w+).*$(?!\n +Index Cond)", re.M
)
"""An index without a condition is read through, too."""
SHOW = "from bench.plans import show; show(full={})"
EXPLAIN = {"sqlite": "EXPLAIN QUERY PLAN", "postgresql": "EXPLAIN"}
EXPLAINED = {"SELECT", "UPDATE", "DELETE"}


class Plans:
    """Notes each statement's plan before it is carried out, and how long that takes."""

    def __init__(self) -> None:
        self.plans: dict[str, str] = {}
        self.seconds: dict[str, float] = {}

    def __call__(self, execute: Callable, sql: str, params: Any, many: bool, context: dict) -> Any:
        if sql.split()[0] not in EXPLAINED:
            return execute(sql, params, many, context)
        key = re.sub(r"(%s, )+%s", "%s, …", sql)
        if key not in self.plans:
            execute(f"{EXPLAIN[connection.vendor]} {sql}", params, False, context)
            self.plans[key] = "\n".join(str(row[-1]) for row in context["cursor"].fetchall())
        begun = time.perf_counter()
        done = execute(sql, params, many, context)
        self.seconds[key] = max(self.seconds.get(key, 0), time.perf_counter() - begun)
        return done

    @property
    def read_through(self) -> dict[str, set[str]]:
        """The tables that are read from end to end, by the statement that does it."""
        found = {sql: set(READ_THROUGH.findall(plan)) for sql, plan in self.plans.items()}
        return {sql: tables for sql, tables in found.items() if tables}


def show(full: bool) -> None:
    """In the site's own process: what it asks, one line each."""
    for what, doing in {"pages": visit, "purge_drafts": lambda: call_command("purge_drafts")}.items():
        plans = Plans()
        with connection.execute_wrapper(plans):
            doing()
        print(f"\n{connection.vendor}, {what}: {len(plans.plans)} statements")
        for sql in sorted(plans.plans, key=lambda sql: -plans.seconds[sql]):
            tables = " ".join(plans.read_through.get(sql, ()))
            if full or tables:
                print(f"{plans.seconds[sql] * 1000:8.1f} ms  {tables or '-':20} {sql if full else sql[:300]}")
            if full:
                print(re.sub("^", " " * 16, plans.plans[sql], flags=re.MULTILINE))
        print(f"{max(plans.seconds.values()) * 1000:8.1f} ms  the longest")


def visit() -> None:
    """One person's draft from its start to its end, and a second browser that opens it, too."""
    here, there = Client(headers={"host": "127.0.0.1"}), Client(headers={"host": "127.0.0.1"})
    draft = here.post("/en/start/").headers["Location"].removesuffix("offer/")
    for slug, typed in COMPLETE.items():
        here.get(f"{draft}{slug}/")
        here.post(f"{draft}{slug}/", typed)
    for page in ("", "check/", "messages/email/", "checklist/", "checklist.ics", "link/", "export.json"):
        here.get(f"{draft}{page}")
    for text in ("Thank you, but no.", "No, but thank you."):
        here.post(f"{draft}messages/email/", {"subject": "Thanks", "body": text, "go": "save"})
    here.post(f"{draft}checklist/", {"go": "tick:send-email"})
    secret = re.findall(r"#([\w-]{43})", here.post(f"{draft}link/", {"go": "make"}).content.decode())[0]
    there.post("/en/open/", {"link": secret})
    for browser in (here, there):
        browser.get("/en/drafts/")
        browser.get(f"{draft}offer/")
    here.post(f"{draft}copy/")
    here.post(f"{draft}link/", {"go": "only-here"})
    here.post(f"{draft}delete/")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition(":")[0])
    parser.add_argument("--databases", type=lambda text: text.split(","), default=["sqlite", "postgresql"])
    parser.add_argument("--drafts", type=int, default=1_000_000)
    parser.add_argument("--full", action="store_true", help="every statement with its plan")
    arguments = parser.parse_args()
    for database in arguments.databases:
        with stored(database) as (folder, own):
            site = Site(folder, own.url)
            site.run(FILL.format(arguments.drafts))
            site.run(SHOW.format(arguments.full))


if __name__ == "__main__":
    main()
