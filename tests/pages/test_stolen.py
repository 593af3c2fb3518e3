"""Whoever steals the database, or a backup of it, opens nothing with what stands there."""

import base64
import contextlib
import zlib

from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client

from tests.pages.conftest import ask, code, sign_in

COOKIES = (settings.SESSION_COOKIE_NAME, settings.KEY_COOKIE_NAME)


def values() -> set[str]:
    """Every text in every column of every table."""
    found = set()
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608
            found |= {str(value) for row in cursor.fetchall() for value in row if value not in (None, "")}
    return found


def unpacked(value: str) -> str:
    """What stands in a value that is only packed, as Django's own sessions are."""
    for part in value.split(":"):
        with contextlib.suppress(ValueError, zlib.error):
            value += str(zlib.decompress(base64.urlsafe_b64decode(part.removeprefix(".") + "==")))
    return value


def test_no_column_is_a_cookie(owner) -> None:
    sign_in(owner)
    owner.get(owner.at())
    for value in values():
        for cookie in COOKIES:
            thief = Client()
            thief.cookies[cookie] = value
            assert thief.get(owner.at()).status_code == 404
            assert thief.get("/en/account/").status_code == 302


def test_the_owner_stays_signed_in(owner) -> None:
    sign_in(owner)
    assert owner.get("/en/account/").status_code == 200
    assert owner.get(owner.at()).status_code == 200


def test_a_code_that_was_mailed_stands_nowhere(owner) -> None:
    ask(owner)
    assert not [value for value in values() if code() in unpacked(value)]


def test_signing_out_leaves_no_session(owner) -> None:
    sign_in(owner)
    owner.post("/en/account/sign-out/")
    assert not Session.objects.exists()
