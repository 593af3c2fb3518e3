"""What costs the site something can't be done without end."""

import pytest
from django.test import Client, RequestFactory

from declineapp import limits
from declineapp.models import Draft, RateLimitCounter
from tests.pages.conftest import visitor

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def few(monkeypatch) -> None:
    monkeypatch.setattr(
        limits, "AN_HOUR", {"draft": {"browser": 3, "network": 5}, "link": {"browser": 2, "network": 9}}
    )


def test_a_browser_that_starts_without_end_is_asked_to_wait() -> None:
    client = visitor()
    assert [client.post("/en/start/").status_code for _ in range(4)] == [302, 302, 302, 429]
    assert Draft.objects.count() == 4


def test_copies_are_drafts_too() -> None:
    client = visitor()
    assert [client.post(client.at("copy/")).status_code for _ in range(4)] == [302, 302, 302, 429]


def test_a_network_that_starts_without_end_is_asked_to_wait() -> None:
    assert [Client().post("/en/start/").status_code for _ in range(6)] == [302] * 5 + [429]
    assert Client(REMOTE_ADDR="192.0.2.7").post("/en/start/").status_code == 302


def test_links_without_end_are_refused() -> None:
    client = visitor()
    assert [client.post(client.at("link/"), {"go": "make"}).status_code for _ in range(3)] == [200, 200, 429]


def test_the_next_hour_begins_anew(monkeypatch) -> None:
    now = limits.time.time()
    client = visitor()
    assert [client.post("/en/start/").status_code for _ in range(4)][-1] == 429
    monkeypatch.setattr(limits.time, "time", lambda: now + 3600)
    assert client.post("/en/start/").status_code == 302


def test_what_was_counted_is_forgotten_and_tells_no_address(monkeypatch) -> None:
    monkeypatch.setattr(limits.time, "time", lambda: 0)
    Client(REMOTE_ADDR="192.0.2.7").post("/en/start/")
    assert "192.0.2.7" not in str(RateLimitCounter.objects.values_list())
    limits.forget()
    assert not RateLimitCounter.objects.exists()


@pytest.mark.parametrize(
    ("proxies", "forwarded", "network"),
    [
        (0, "198.51.100.1", "192.0.2.7"),
        (1, "198.51.100.1", "198.51.100.1"),
        (1, "203.0.113.9, 198.51.100.1", "198.51.100.1"),
        (2, "203.0.113.9, 198.51.100.1", "203.0.113.9"),
        (1, "", "192.0.2.7"),
        (3, "198.51.100.1", "198.51.100.1"),
        (1, "2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
        (1, "nonsense", "192.0.2.7"),
        (1, "::ffff:198.51.100.1", "198.51.100.1"),
        (1, "198.51.100.1:4711", "198.51.100.1"),
        (1, "[2001:db8:1:2:3::4]:4711", "2001:db8:1:2::/64"),
        (1, "[::ffff:198.51.100.1]:4711", "198.51.100.1"),
        (1, "[2001:db8:1:2:3::4]", "2001:db8:1:2::/64"),
        (1, "fe80::1%eth0", "fe80::/64"),
    ],
)
def test_nobody_gets_round_it_by_claiming_another_address(settings, proxies, forwarded, network) -> None:
    settings.PROXIES = proxies
    request = RequestFactory().get("/", REMOTE_ADDR="192.0.2.7", headers={"X-Forwarded-For": forwarded})
    assert limits.network_of(request) == network
