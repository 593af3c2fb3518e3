"""Two instances behind a proxy: one after the other is killed while people write, and nobody should notice.

    python -m bench.failover [--proxy nginx|caddy ...] [--kills 6] [--people 16] [--gently]

The instances share nothing but PostgreSQL and the two keys. The proxy is a real one, with the very file in deploy/.
--gently ends an instance as a deployment does, instead of killing all its processes at once. Wants nginx on the
PATH, and pip install -r bench/requirements.txt, which brings a Caddy.

Lost: saves that were acknowledged and are gone. Doubled: texts that stand twice among the earlier ones of a
message. Told: drafts whose address stands in a file of the proxy.
"""

import argparse
import contextlib
import random
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from cryptography.fernet import Fernet

from tests.answers import COMPLETE

from .proxies import PROXIES, Proxy
from .served import UNREACHABLE, Browser, PostgreSQL, Site

PAGES: dict[str, dict] = {f"{slug}/": {**typed, "go": "next"} for slug, typed in COMPLETE.items()}
PAGES["messages/email/"] = {"subject": "The position", "go": "save"}
NUMBERED = {"offer/": ("role", "cook"), "be-grateful/": ("specific", "soup"), "messages/email/": ("body", "letter")}
"""What is typed otherwise each time: the question, and the word before the number."""


class Answer(NamedTuple):
    """What a person got to see; a status of 0 is a connection that was cut."""

    method: str
    status: int
    seconds: float

    @property
    def conflict(self) -> bool:
        return self.status == 409

    @property
    def failed(self) -> bool:
        return not self.conflict and self.status != {"GET": 200, "POST": 302}[self.method]


class Person(threading.Thread):
    """Looks at one page after another, fills in the form and sends it with
    all that stands in it, until it is answered."""

    def __init__(self, port: int, answers: list[Answer], over: threading.Event) -> None:
        super().__init__(daemon=True)
        self.answers, self.over = answers, over
        self.browser = Browser(port)
        self.browser.get("/en/")
        self.draft = self.browser.post("/en/start/")[1].removesuffix("offer/")
        self.acknowledged: dict[str, list[int]] = {path: [] for path in NUMBERED}

    def run(self) -> None:
        number = 0
        while not self.over.is_set():
            number += 1
            for path, typed in PAGES.items():
                self._fill_in(path, typed, number)

    def _fill_in(self, path: str, typed: dict, number: int) -> None:
        _answer, text = self._insist("GET", path)
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="(\w*)"', text))
        field, word = NUMBERED.get(path, ("", ""))
        answer, _text = self._insist("POST", path, **hidden | typed | ({field: f"{word} {number}"} if field else {}))
        if field and not answer.conflict:
            self.acknowledged[path].append(number)

    def _insist(self, method: str, path: str, **fields: object) -> tuple[Answer, str]:
        while True:
            answer, text = self._ask(method, path, **fields)
            self.answers.append(answer)
            if not answer.failed:
                return answer, text
            time.sleep(0.1)

    def _ask(self, method: str, path: str, **fields: object) -> tuple[Answer, str]:
        begun, status, text = time.perf_counter(), 0, ""
        with contextlib.suppress(*UNREACHABLE):
            ask = self.browser.post if method == "POST" else self.browser.get
            status, _where, text = ask(f"{self.draft}{path}", **fields)
        return Answer(method, status, time.perf_counter() - begun), text

    def lost(self) -> int:
        """Acknowledged saves that are gone: newer than what is there."""
        text = self.browser.get(f"{self.draft}export.json")[2]
        return sum(
            number > int(re.findall(rf'"{field}": "{word} (\d+)"', text)[0])
            for path, (field, word) in NUMBERED.items()
            for number in self.acknowledged[path]
        )

    def doubled(self) -> int:
        """Texts of the message that stand among its earlier ones twice."""
        texts = re.findall(r'"body": "(letter \d+)"', self.browser.get(f"{self.draft}export.json")[2])
        return len(texts) - len(set(texts))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--proxy", choices=list(PROXIES), nargs="*", default=list(PROXIES))
    parser.add_argument("--kills", type=int, default=6)
    parser.add_argument("--people", type=int, default=16)
    parser.add_argument("--gently", action="store_true")
    arguments = parser.parse_args()
    print("proxy    kill   answers   GET failed   POST failed   conflicts   longest   saves   lost   doubled   told")
    for name in arguments.proxy:
        measure(name, arguments.kills, arguments.people, arguments.gently)


def measure(name: str, kills: int, count: int, gently: bool) -> None:
    answers: list[Answer] = []
    over = threading.Event()
    with served(name) as (instances, proxy):
        people = [Person(proxy.port, answers, over) for _ in range(count)]
        for person in people:
            person.start()
        for number in range(kills):
            before = len(answers)
            restarted(instances[number % 2], gently)
            report(name, str(number + 1), answers[before:])
        over.set()
        for person in people:
            person.join()
        saves = sum(len(numbers) for person in people for numbers in person.acknowledged.values())
        lost, doubled = (sum(each(person) for person in people) for each in (Person.lost, Person.doubled))
        told = sum(person.draft in proxy.written() for person in people)
    report(name, "all", answers, f"{saves:8} {lost:6} {doubled:9} {told:6}")


def restarted(instance: Site, gently: bool) -> None:
    """While people write: gone for up to two seconds and as long as it takes to start, and there again."""
    time.sleep(random.uniform(1, 2))  # noqa: S311
    if gently:
        instance.stop()
    else:
        instance.kill()
    time.sleep(random.uniform(0, 2))  # noqa: S311
    instance.start()


def report(proxy: str, kill: str, answers: list[Answer], saved: str = "") -> None:
    failed = {method: sum(answer.failed for answer in answers if answer.method == method) for method in ("GET", "POST")}
    conflicts, longest = sum(answer.conflict for answer in answers), max(answer.seconds for answer in answers)
    print(
        f"{proxy:8} {kill:>4} {len(answers):9} {failed['GET']:12} {failed['POST']:13}"
        f" {conflicts:11} {longest:7.1f} s{saved}",
        flush=True,
    )


@contextlib.contextmanager
def served(proxy: str) -> Iterator[tuple[list[Site], Proxy]]:
    """Both instances and the proxy before them; all gone afterwards."""
    shared = {name: Fernet.generate_key().decode() for name in ("SECRET_KEY", "ENCRYPTION_KEYS")} | {"PROXIES": "1"}
    with (
        TemporaryDirectory() as folder,
        PostgreSQL(f"{folder}/postgresql") as database,
        contextlib.ExitStack() as stack,
    ):
        instances = [Site(f"{folder}/{name}", database.url, **shared) for name in ("one", "two")]
        for instance in instances:
            instance.start()
            stack.callback(instance.kill)
        ports = [instance.port for instance in instances]
        yield instances, stack.enter_context(PROXIES[proxy](Path(folder) / "proxy", ports))


if __name__ == "__main__":
    main()
