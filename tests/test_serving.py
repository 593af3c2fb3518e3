"""How bin/run serves."""

import os
import runpy
import socket
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import psutil
from gunicorn.config import Config
from gunicorn.http import wsgi

from bench.served import Site

ROOT = Path(__file__).parent.parent
CONFIGURATION = ROOT / "bin" / "gunicorn.conf.py"


class Sent(list):
    sendall = list.append


def served(monkeypatch, method: str) -> Sent:
    """What goes out for a page that is asked for by this method."""
    monkeypatch.setenv("HOST", "127.0.0.1")
    monkeypatch.setenv("PORT", "8000")
    monkeypatch.setattr(wsgi, "Response", wsgi.Response)
    runpy.run_path(str(CONFIGURATION))
    sent, asked = Sent(), SimpleNamespace(version=(1, 1), method=method, should_close=lambda: True)
    response = wsgi.Response(asked, sent, Config())
    response.start_response("200 OK", [("Content-Length", "8")])
    response.write(b"the page")
    return sent


def test_headers_and_page_leave_in_one_piece(monkeypatch) -> None:
    sent = served(monkeypatch, "GET")
    assert [piece[:15] + piece[-12:] for piece in sent] == [b"HTTP/1.1 200 OK\r\n\r\nthe page"]


def test_the_head_of_a_page_is_no_warning(monkeypatch, caplog) -> None:
    """Django makes the page all the same, and gunicorn would tell so of each."""
    assert b"the page" not in b"".join(served(monkeypatch, "HEAD"))
    assert not caplog.records


def test_a_worker_begins_with_every_page_loaded() -> None:
    """Once, before it listens: or each worker's first visitor waits for it."""
    code = "import sys, declineapp.wsgi; print('declineapp.pages.sections' in sys.modules)"
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "declineapp.settings"}
    command = [sys.executable, "-c", code]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    assert run.stdout == "True\n", run.stderr


def test_the_chores_are_done_by_who_serves_and_end_with_it(tmp_path) -> None:
    """With RUN_CHORES, as bin/run sets it: what has had its time goes without cron or timers."""
    site = Site(str(tmp_path), RUN_CHORES="1")
    site.run(
        "from declineapp.models import Draft; from django.utils.timezone import now; from datetime import timedelta;"
        "Draft.objects.create(owner='x', touched_at=now() - timedelta(days=500))"
    )
    site.start()
    try:
        assert until(lambda: drafts_in(tmp_path / "db.sqlite3") == 0)
        chores = [each for each in psutil.Process(site.process.pid).children() if "chores" in " ".join(each.cmdline())]
        assert chores
    finally:
        site.stop()
    assert until(lambda: not any(each.is_running() and each.status() != psutil.STATUS_ZOMBIE for each in chores))


def test_systemd_learns_when_it_answers(tmp_path) -> None:
    """Type=notify in its unit: `systemctl start` and `restart` end when somebody can be served."""
    assert "Type=notify" in (ROOT / "deploy" / "systemd" / "merci-non@.service").read_text()
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(20)
        site = Site(str(tmp_path), NOTIFY_SOCKET=str(tmp_path / "notify"))
        site.start()
        try:
            assert b"READY=1" in systemd.recv(1000)
        finally:
            site.stop()


def drafts_in(database: Path) -> int:
    with closing(sqlite3.connect(database)) as connection:
        number: int = connection.execute("SELECT count(*) FROM declineapp_draft").fetchone()[0]
    return number


def until(is_so, seconds: float = 20) -> bool:
    end = time.monotonic() + seconds
    while not (reached := is_so()) and time.monotonic() < end:
        time.sleep(0.1)
    return bool(reached)
