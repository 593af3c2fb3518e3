"""How bin/run serves."""

import runpy
from pathlib import Path
from types import SimpleNamespace

from gunicorn.config import Config
from gunicorn.http import wsgi

CONFIGURATION = Path(__file__).parent.parent / "bin" / "gunicorn.conf.py"


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
