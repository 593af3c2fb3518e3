"""What every answer carries, and what no log holds."""

import logging

import pytest
from django.test import Client

from declineapp.logs import RedactingFormatter
from declineapp.pages import overview
from tests.pages.conftest import FROM_HERE

SECRET = "the greenhouse"


def _fail(*_args: object) -> None:
    raise ValueError(SECRET) from KeyError(SECRET)


@pytest.fixture
def answers(owner, monkeypatch) -> dict:
    """One answer of every kind, by its status or its name."""
    monkeypatch.setattr(overview, "DraftState", _fail)
    owner.raise_request_exception = False
    strict = Client(enforce_csrf_checks=True, headers=FROM_HERE)
    strict.cookies = owner.cookies
    return {
        "page": owner.get("/en/"),
        "draft": owner.get(owner.at("offer/")),
        "download": owner.get(owner.at("export.json")),
        "static": owner.get("/static/app.js"),
        "302": owner.get("/"),
        "400": owner.get("/en/", headers={"Host": "evil.example"}),
        "403": strict.post(owner.at("offer/"), {"role": SECRET}),
        "404": Client().get(owner.at()),
        "404, typed": Client(headers=FROM_HERE).post(owner.at("offer/"), {"role": SECRET}),
        "405": owner.put(owner.at()),
        "413": owner.generic("POST", "/en/start/", "x" * 300_000, "application/x-www-form-urlencoded"),
        "422": owner.post("/en/open/", {"link": SECRET}),
        "500": owner.get(owner.at()),
        "health": owner.get("/healthz"),
    }


def test_every_answer_has_its_headers(answers) -> None:
    for name, answer in answers.items():
        if name[:3].isdigit():
            assert answer.status_code == int(name[:3])
        assert "default-src 'none'" in answer["Content-Security-Policy"], name
        assert "frame-ancestors 'none'" in answer["Content-Security-Policy"], name
        assert "unsafe" not in answer["Content-Security-Policy"]
        assert answer["X-Content-Type-Options"] == "nosniff", name
        assert answer["Referrer-Policy"] == "same-origin", name
        assert "Access-Control-Allow-Origin" not in answer, name


def test_nothing_is_kept_by_a_cache_but_what_is_everybodys(answers) -> None:
    private = {name: answer for name, answer in answers.items() if name != "static"}
    assert not [name for name, answer in private.items() if "no-store" not in answer["Cache-Control"]]


@pytest.mark.parametrize("path", ["robots.txt", "sitemap.xml", "site.webmanifest", "theme.css"])
def test_what_is_everybodys_may_be_kept(client, db, path) -> None:
    answer = client.get(f"/{path}")
    assert "no-store" not in answer["Cache-Control"]
    assert not answer.cookies


def test_no_log_holds_what_was_typed_nor_where_a_draft_is(owner, caplog, monkeypatch) -> None:
    monkeypatch.setattr(overview, "DraftState", _fail)
    owner.raise_request_exception = False
    owner.get(owner.at() + "?q=" + SECRET)
    told = "\n".join(RedactingFormatter().format(record) for record in caplog.records)
    assert "ValueError" in told
    assert "test_walls.py" in told
    assert SECRET not in told
    assert str(owner.draft.pk) not in told


def test_every_handler_is_discreet() -> None:
    handlers = [handler for name in ("", "django", "django.request") for handler in logging.getLogger(name).handlers]
    ours = [handler for handler in handlers if type(handler) is logging.StreamHandler]
    assert ours
    assert all(isinstance(handler.formatter, RedactingFormatter) for handler in ours)


@pytest.mark.parametrize("host", ["evil.example", "a b", "x" * 300, "[::1", "testserver:x"])
@pytest.mark.parametrize("method", ["get", "head", "post"])
def test_a_bad_host_is_told_to_no_log(owner, caplog, host, method) -> None:
    owner.raise_request_exception = False
    for path in ("/en/", "/en/start/", owner.at("offer/"), "/robots.txt", "/healthz"):
        assert getattr(owner, method)(path, headers={"Host": host}).status_code in {400, 403, 404, 405}
    assert not caplog.records


def test_looking_at_the_heads_of_pages_fills_no_log(owner, caplog) -> None:
    owner.raise_request_exception = False
    for path in ("/en/", "/en/privacy/", "/xx", owner.at(), "/healthz", "/static/app.js"):
        for _ in range(3):
            owner.head(path)
    assert not caplog.records
