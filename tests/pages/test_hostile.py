"""Random, hostile and broken requests to every address: nothing breaks. REQUESTS=20000 asks for more."""

import os
import random
from collections import Counter
from urllib.parse import urlencode

import pytest

from declineapp.letters import KINDS
from declineapp.steps import ASKED
from declineapp.urls import account_urls, draft_urls
from tests.answers import COMPLETE

pytestmark = pytest.mark.django_db

REQUESTS = int(os.environ.get("REQUESTS", "1500"))
FORM = "application/x-www-form-urlencoded"
TYPES = (FORM, "multipart/form-data; boundary=x", "application/json", "text/plain; charset=x")
FIELDS = [
    *(name for step in ASKED for name in step.form.base_fields),
    *(
        "go seen page turn from subject body title due name wording tone length link code credential next"
        " csrfmiddlewaretoken"
    ).split(),
]
CODES = [code for step in ASKED for field in step.form.base_fields.values() for code in getattr(field, "labels", {})]
PRESSED = (
    "next back leave later fr en take keep save hear revision mend aside tick:ring untick:x add:own-0123456789abcdef "
    "up:own-0123456789abcdef remove:own-0123456789abcdef"
).split()
PRESSED += ["mend money:0", "aside money:0123456789ab", "revision 1", f"revision {'9' * 30}", "revision -1"]
ODD = [
    *(
        "2026-01-01 9999-12-31 0001-01-01 2100-12-31 14:30 24:00 -1 1e9 true ../.. %s%s {company} {{7*7}}"
        " anne@example.org"
    ).split(),
    "9" * 30,
    "x" * 81,
    "x" * 300,
    "x" * 20001,
    "</textarea><script>",
    "\x00",
    "\r\nBcc: a@example.org",
    *("http://[::1", "//[", "http://a]b", "//evil.example", "https:evil.example"),
    *('{"id": 1e999}', '{"id": "eA", "response": {}}', "[" * 3000, "1" * 5000),
]
SIGNS = [0, 10, 13, 32, 34, 39, 60, 62, 0x85, 0x202E, 0x2028, 0xFFFD, 0x1F600]


def value(rng: random.Random) -> str:
    kind = rng.random()
    if kind < 0.3:
        return rng.choice(CODES)
    if kind < 0.55:
        return rng.choice(PRESSED)
    if kind < 0.8:
        return rng.choice(ODD)
    return "".join(chr(rng.choice([*SIGNS, rng.randrange(32, 0xD000)])) for _ in range(rng.randrange(40)))


def address(rng: random.Random, owner) -> str:
    if rng.random() < 0.2:
        path = str(rng.choice(account_urls).pattern).replace("<int:pk>", rng.choice(["1", "9" * 30]))
        return f"/en/account/{path}" if path not in {"delete/", "forget/"} else "/fr/open/"
    path = str(rng.choice(draft_urls).pattern)
    path = path.replace("<slug:kind>", rng.choice([*KINDS, "x"])).replace("<slug:slug>", rng.choice(ASKED).slug)
    path = path.replace("<slug:ext>", rng.choice(["txt", "eml", "docx", "pdf"]))
    if path == "delete/" or rng.random() < 0.05:
        return rng.choice(["/", "/en/%ff/", "/healthz", "/en/drafts/%00/", "/xx/", "/en/drafts/", "/fr/examples/"])
    return owner.at(path, rng.choice(["en", "fr"]))


def ask(rng: random.Random, owner):
    """One request, as a browser, a program or a fool would send it."""
    where = address(rng, owner)
    fields = urlencode([(rng.choice(FIELDS), value(rng)) for _ in range(rng.randrange(12))])
    headers = {"HX-Request": "true"} if rng.random() < 0.2 else {}
    kind = rng.random()
    if kind < 0.4:
        return owner.get(f"{where}?{fields}"[:4000], headers=headers)
    if kind < 0.9:
        return owner.generic("POST", where, fields, FORM, headers=headers)
    if kind < 0.93:
        return owner.generic("POST", where, rng.randbytes(60), rng.choice(TYPES))
    if kind < 0.95:
        return owner.generic("POST", where, rng.choice(ODD), "application/json")
    return owner.generic(rng.choice("PUT DELETE PATCH OPTIONS TRACE HEAD FOO".split()), where)


def test_nothing_that_is_sent_breaks_anything(owner) -> None:
    rng, answered = random.Random(REQUESTS), Counter()
    owner.raise_request_exception = False
    for number in range(REQUESTS):
        if number % 40 == 0:
            # Answers that make messages, or most addresses would only lead away.
            owner.stored_draft()._replace(answers=COMPLETE)
        answered[ask(rng, owner).status_code // 100] += 1
    assert answered[5] == 0, answered
    assert answered[2] > REQUESTS / 5
