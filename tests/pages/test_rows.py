"""Nobody fills the database by asking: what is looked at, or refused, leaves no row."""

import secrets
from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.utils import timezone

from declineapp import limits
from declineapp.urls import account_urls, draft_urls, site_urls, urlpatterns
from tests.pages.conftest import ask, code, enter

pytestmark = pytest.mark.django_db

VALUES = {"int:pk": "1", "str:token": "x", "slug:kind": "email", "slug:ext": "txt", "slug:slug": "offer"}


def paths() -> list[str]:
    """Every address of the site, with something in each place."""
    found = [f"/{pattern.pattern}" for pattern in urlpatterns if hasattr(pattern, "name")]
    found += [f"/en/{pattern.pattern}" for pattern in site_urls if hasattr(pattern, "name")]
    found += [f"/en/account/{pattern.pattern}" for pattern in account_urls]
    found += [f"/en/drafts/00000000-0000-4000-8000-000000000000/{pattern.pattern}" for pattern in draft_urls]
    for name, value in VALUES.items():
        found = [path.replace(f"<{name}>", value) for path in found]
    return found


def rows() -> dict[str, int]:
    """How many each table has."""
    counts = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            cursor.execute(f'SELECT count(*) FROM "{table}"')  # noqa: S608
            counts[table] = cursor.fetchone()[0]
    return counts


@pytest.mark.parametrize("accept", ["text/html", "application/json"])
def test_looking_leaves_no_row(accept) -> None:
    before = rows()
    for path in paths():
        client = Client(headers={"Accept": accept, "X-Requested-With": "XMLHttpRequest"})
        client.get(path, {"next": "/en/"})
        client.head(path)
    assert rows() == before


def test_what_is_posted_in_vain_leaves_no_row() -> None:
    before = rows()
    for path in paths():
        if path != "/en/start/":
            Client().post(path, {"email": "", "link": "x" * 43, "code": "x", "credential": "{}", "go": "next"})
    assert rows() == before


@pytest.mark.parametrize("what", ["start/", "account/sign-in/"])
def test_what_is_refused_leaves_no_row(monkeypatch, what) -> None:
    few = {"network": 3, "browser": 3, "address": 3}
    monkeypatch.setattr(limits, "AN_HOUR", {"draft": few, "code": few})
    for number in range(20):
        client = Client(REMOTE_ADDR="192.0.2.7")
        client.cookies["merci_key"] = secrets.token_urlsafe(32)
        answer = client.post(f"/en/{what}", {"email": f"anne{number}@example.org"})
        if number == 3:
            before = rows()
    assert answer.status_code == 429
    assert rows() == before


def test_a_session_that_waits_for_a_code_ends_with_it(client) -> None:
    ask(client)
    assert Session.objects.get().expire_date < timezone.now() + timedelta(minutes=11)
    enter(client, code())
    assert Session.objects.get().expire_date > timezone.now() + timedelta(days=80)
