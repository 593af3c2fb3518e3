"""Logs and reports of errors: what broke and where, nothing of what was typed."""

import json
import logging
import sys

import pytest

from declineapp.logs import JSONFormatter, RedactingFormatter, for_sentry, request_id

SECRET = "the greenhouse"
DRAFT = "/en/drafts/0d6c1e5e-7b0a-4f0e-9d58-3c1f6f3a2b11/offer/"


def broken() -> tuple:
    try:
        try:
            {}[SECRET]
        except KeyError as error:
            raise ValueError(SECRET) from error
    except ValueError:
        return sys.exc_info()


@pytest.fixture
def record() -> logging.LogRecord:
    return logging.LogRecord("django.request", logging.ERROR, __file__, 1, "Broken: %s", (f"{DRAFT}?q=x",), broken())


@pytest.mark.parametrize("formatter", [RedactingFormatter(), JSONFormatter()])
def test_an_error_is_told_by_kind_and_place_alone(formatter, record) -> None:
    told = formatter.format(record)
    assert "ValueError" in told
    assert "KeyError" in told
    assert "test_logs.py" in told
    assert SECRET not in told
    assert "0d6c1e5e" not in told
    assert "q=x" not in told


def test_a_reminders_token_is_not_told(record) -> None:
    record.args = ("/fr/reminders/WyJ4:1w:abc/",)
    assert "WyJ4" not in RedactingFormatter().format(record)


def test_a_line_of_json_carries_the_requests_id(record) -> None:
    mine = request_id.set("abcdefgh")
    try:
        assert json.loads(JSONFormatter().format(record))["request"] == "abcdefgh"
    finally:
        request_id.reset(mine)


def test_sentry_hears_kinds_and_places_alone(record) -> None:
    gathered = {
        "event_id": "1",
        "level": "error",
        "request": {"url": DRAFT, "data": SECRET, "cookies": SECRET},
        "user": {"email": SECRET},
        "breadcrumbs": [SECRET],
        "exception": {"values": [{"type": "ValueError", "value": SECRET}]},
        "extra": {"typed": SECRET},
        "server_name": SECRET,
        "logentry": {"message": SECRET},
    }
    told = json.dumps(for_sentry(gathered, {"exc_info": record.exc_info}))
    assert "ValueError" in told
    assert "test_logs.py" in told
    assert SECRET not in told
    assert "0d6c1e5e" not in told
