"""People who ask again as soon as they are answered: all of them in one
thread, so that asking takes little from the server."""

import re
import selectors
import socket
import time
from collections.abc import Callable, Sequence
from statistics import quantiles

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
PATIENCE = 60
"""Seconds after which an answer won't come any more."""

Request = tuple[str, str, str]
"""Method, path and body."""


class Person:
    """A browser's connection, kept while the server keeps it."""

    def __init__(self, port: int, cookies: dict[str, str], ask: Callable[[], Request], wanted: int) -> None:
        self.port, self.ask, self.wanted = port, ask, wanted
        cookie = "; ".join(f"{name}={value}" for name, value in cookies.items())
        self.headers = f"Host: 127.0.0.1:{port}\r\nCookie: {cookie}\r\nAccept-Encoding: identity\r\n"

    def connect(self) -> None:
        self.socket = socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)

    def press(self) -> None:
        method, path, body = self.ask()
        form = f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n" if body else ""
        self.heard, self.begun = b"", time.perf_counter()
        self.socket.sendall(f"{method} {path} HTTP/1.1\r\n{self.headers}{form}\r\n{body}".encode())

    def hear(self) -> int | None:
        """The answer's status once all of it is there; 0 when the connection broke off before."""
        try:
            more = self.socket.recv(1 << 16)
        except OSError:
            more = b""
        self.heard += more
        head, _, body = self.heard.partition(b"\r\n\r\n")
        length = LENGTH.search(head)
        if length and len(body) >= int(length[1]):
            return int(head[9:12])
        return None if more else 0


class Press:
    """All of them at once for so many seconds, and until the last of them is answered."""

    def __init__(self, people: Sequence[Person], seconds: float) -> None:
        self.taken: list[float] = []
        self.errors = 0
        own, begun = time.process_time(), time.perf_counter()
        self.until = begun + seconds
        with selectors.DefaultSelector() as self.waiting:
            for person in people:
                self._begin(person)
            self._listen()
        self.lasted = time.perf_counter() - begun
        self.own = time.process_time() - own

    @property
    def a_second(self) -> float:
        return len(self.taken) / self.lasted

    @property
    def own_ms(self) -> float:
        """What it took to ask once, in milliseconds of a processor."""
        return self.own * 1000 / max(1, len(self.taken))

    def within_ms(self, percent: int) -> float:
        """So many of a hundred were answered in that time."""
        return quantiles(self.taken, n=100)[percent - 1] * 1000 if len(self.taken) > 1 else float("nan")

    def _begin(self, person: Person) -> None:
        person.connect()
        self.waiting.register(person.socket, selectors.EVENT_READ, person)
        person.press()

    def _listen(self) -> None:
        while people := len(self.waiting.get_map()):
            ready = self.waiting.select(PATIENCE)
            if not ready:
                self.errors += people
                return
            for key, _events in ready:
                status = key.data.hear()
                if status is not None:
                    self._answered(key.data, status)

    def _answered(self, person: Person, status: int) -> None:
        if status == person.wanted:
            self.taken.append(time.perf_counter() - person.begun)
        else:
            self.errors += 1
        if status and time.perf_counter() < self.until:
            person.press()
            return
        self.waiting.unregister(person.socket)
        person.socket.close()
        if time.perf_counter() < self.until:
            self._begin(person)
