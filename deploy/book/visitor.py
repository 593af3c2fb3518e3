"""People on the site: with a browser's cookies, over TLS where the site has it."""

import contextlib
import http.client
import json
import re
import secrets
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from http.cookies import SimpleCookie
from typing import NamedTuple
from urllib.parse import urlencode

from .postbox import Postbox, link, text

UNREACHABLE = (OSError, http.client.HTTPException)


class Site(NamedTuple):
    """Where it is, on this machine."""

    name: str
    port: int

    def connection(self) -> http.client.HTTPConnection:
        if self.port != 443:
            return http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection = http.client.HTTPSConnection(self.name, timeout=30)
        # A certificate that nobody has signed: the name on it leads to this machine, and nowhere else.
        context = ssl._create_unverified_context()  # noqa: S323
        connection.sock = context.wrap_socket(
            socket.create_connection(("127.0.0.1", 443), 30), server_hostname=self.name
        )
        return connection

    @property
    def address(self) -> str:
        return f"https://{self.name}" if self.port == 443 else f"http://127.0.0.1:{self.port}"

    def wait(self, seconds: float = 120) -> None:
        """Until the landing page is there."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with contextlib.suppress(*UNREACHABLE):
                if Visitor(self).get("/en/")[0] == 200:
                    return
            time.sleep(0.2)
        raise SystemExit(f"No page at {self.address} within {seconds:.0f} s.")


class Visitor:
    """Keeps cookies; a connection for each request."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.cookies: dict[str, str] = {}

    def get(self, path: str) -> tuple[int, str, str]:
        return self._ask("GET", path)

    def post(self, path: str, **fields: object) -> tuple[int, str, str]:
        """The answer's status, where it leads to, and its text."""
        token = next((value for name, value in self.cookies.items() if name.endswith("csrftoken")), "")
        return self._ask("POST", path, urlencode(fields | {"csrfmiddlewaretoken": token}, doseq=True))

    def _ask(self, method: str, path: str, body: str | None = None) -> tuple[int, str, str]:
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        headers |= {"Host": self.site.address.partition("://")[2], "Referer": f"{self.site.address}{path}"}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        with contextlib.closing(self.site.connection()) as connection:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            page = answer.read().decode()
        for line in answer.headers.get_all("Set-Cookie", []):
            self.cookies |= {name: morsel.value for name, morsel in SimpleCookie(line).items()}
        return answer.status, answer.headers.get("Location", ""), page

    def start(self, language: str = "en") -> str:
        """The address of a new draft."""
        self.get(f"/{language}/")
        return self.post(f"/{language}/start/")[1].removesuffix("offer/")


class Writer(threading.Thread):
    """Opens a page and saves a numbered text, over and over; every answer counts."""

    def __init__(self, site: Site) -> None:
        super().__init__(daemon=True)
        self.visitor = Visitor(site)
        self.draft = self.visitor.start()
        self.over = threading.Event()
        self.answers, self.acknowledged = 0, 0
        self.failures: list[str] = []

    def run(self) -> None:
        number = 0
        while not self.over.is_set():
            number += 1
            self._expect(200, "GET", "offer/")
            if self._expect(302, "POST", "be-grateful/", specific=f"text {number}", go="leave"):
                self.acknowledged = number
            time.sleep(0.05)

    def _expect(self, status: int, method: str, path: str, **fields: str) -> bool:
        self.answers += 1
        ask = self.visitor.post if method == "POST" else self.visitor.get
        try:
            found = str(ask(f"{self.draft}{path}", **fields)[0])
        except UNREACHABLE as error:
            found = type(error).__name__
        if found != str(status):
            self.failures.append(f"{method} {path} {found}")
        return found == str(status)

    def stored(self) -> str:
        answers = json.loads(self.visitor.get(f"{self.draft}export.json")[2])
        return str(answers.get("be-grateful", {}).get("specific", ""))

    @property
    def is_lost(self) -> bool:
        """Whether a save that was acknowledged is gone."""
        return int(self.stored().removeprefix("text ") or 0) < self.acknowledged


@contextlib.contextmanager
def people_writing(site: Site, what: str, count: int = 4) -> Iterator[list[str]]:
    """Four of them, for as long as the block takes. Their failures are printed, and those of the block with them."""
    writers = [Writer(site) for _ in range(count)]
    failures: list[str] = []
    for writer in writers:
        writer.start()
    try:
        yield failures
    finally:
        for writer in writers:
            writer.over.set()
        for writer in writers:
            writer.join()
        failures += [failure for writer in writers for failure in writer.failures]
        lost = sum(writer.is_lost for writer in writers)
        print(
            f"# {what}: {sum(writer.answers for writer in writers)} answers, {len(failures)} failed, {lost} saves lost"
            f"{': ' + ', '.join(sorted(set(failures))) if failures else ''}",
            flush=True,
        )


class Reader:
    """Somebody with a mailbox: signs in by a code, asks for reminders and agrees."""

    def __init__(self, site: Site, postbox: Postbox, language: str) -> None:
        self.visitor, self.postbox, self.language = Visitor(site), postbox, language
        self.address, self.other = f"anne-{language}@example.org", f"nadia-{language}@example.org"
        self.draft = self.visitor.start(language)

    def sign_in(self) -> None:
        self.visitor.get(f"/{self.language}/account/sign-in/")
        self.visitor.post(f"/{self.language}/account/sign-in/", email=self.address)
        mail = self.postbox.mail(self.address)
        code = re.findall(r"^\s+([\w-]{6,9})$", text(mail), re.M)[0]
        status = self.visitor.post(f"/{self.language}/account/sign-in/code/", code=code)[0]
        self._received(mail, status == 302)

    def ask_for_reminders(self) -> None:
        """To another address than the account's: that one has to agree."""
        zone, today = _where_it_is_day()
        self.visitor.post(f"{self.draft}checklist/", go=f"add:own-{secrets.token_hex(8)}", title="Ring", due=today)
        self.visitor.post(f"{self.draft}reminders/", address=self.other, zone=zone)
        mail = self.postbox.mail(self.other)
        path = link(mail, "reminders")
        elsewhere = Visitor(self.visitor.site)
        elsewhere.get(path)
        status = elsewhere.post(path, go="agree")[0]
        self._received(mail, status == 302)

    def get_reminded(self) -> None:
        mail = self.postbox.mail(self.other, number=2)
        self._received(mail, bool(mail["List-Unsubscribe"]))

    def _received(self, mail: EmailMessage, is_right: bool) -> None:
        print(f"# mail received ({self.language}): “{mail['Subject']}”, from {mail['From']}", flush=True)
        if not is_right:
            raise SystemExit("What the mail is for didn't work.")


def _where_it_is_day() -> tuple[str, str]:
    """A zone where a reminder may be sent now, and the day there."""
    now = datetime.now(UTC)
    zone = "Europe/London" if 9 <= now.hour < 18 else ("Asia/Tokyo" if now.hour < 9 else "Pacific/Honolulu")
    shift = {"Europe/London": 0, "Asia/Tokyo": 9, "Pacific/Honolulu": -10}[zone]
    return zone, datetime.fromtimestamp(now.timestamp() + shift * 3600, UTC).date().isoformat()
