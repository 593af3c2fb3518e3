"""How often somebody may do what costs the site something; counted in the
database, so that all workers count together."""

import ipaddress
import re
import time
from contextlib import suppress
from datetime import UTC, datetime

from django.conf import settings
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from .models import RateLimitCounter, increment
from .purging import purge

HOUR = 3600
DAY = 24 * HOUR
AN_HOUR = {
    "draft": {"network": 2000, "browser": 100},
    "link": {"network": 400, "browser": 20},
    "reminder": {"network": 200, "browser": 20, "address": 5},
    "code": {"network": 200, "browser": 20, "address": 5},
    "code again": {"browser": 20},
}
"""How often something may be done in an hour: by one network (a careers office is many people), by one browser or
account, and from one network to one e-mail address, so that a stranger can't use up the owner's share."""
MAILS_A_DAY = 20
"""Mails a day to one address, whoever asks; browsers that signed in with it before aren't counted."""


def is_exceeded(what: str, request: HttpRequest, owner: str, address: str = "") -> bool:
    """Count this request; returns whether that is too often. `owner` is "" for a browser without a key.

    Once one limit is exceeded, the others aren't counted: refused requests must not add rows without end.
    """
    network = network_of(request)
    by = {"network": network, "browser": owner, "address": address and f"{network} {address}"}
    in_an_hour = [(f"{what} {kind} {by[kind]}", most) for kind, most in AN_HOUR[what].items() if by[kind]]
    if any(_count_in_span(who) > most for who, most in in_an_hour):
        return True
    return bool(address) and _count_in_span(f"mail {address}", DAY) > MAILS_A_DAY


def is_among_first(what: str, most: int = 1) -> bool:
    """Count this; returns whether it is one of the first `most` within an hour, even among simultaneous ones."""
    return _increment(what, time.time() + HOUR) <= most


_PORT = re.compile(r"(?:\[(?P<v6>[^\]]*)\]|(?P<v4>[\d.]+))(?::\d+)?")
"""An address as some proxies write it: with its port, an IPv6 one in brackets."""


def network_of(request: HttpRequest) -> str:
    """The client's IPv4 address, or the /64 network of an IPv6 address, which is one household's."""
    addresses = [*request.headers.get("X-Forwarded-For", "").split(","), request.META.get("REMOTE_ADDR", "")]
    forwarded = [address.strip() for address in addresses if address.strip()]
    # Each of our proxies appended an address; anything before those can be forged. Without a usable one, the proxy
    # itself is taken: all clients then count as one network, rather than not at all.
    for text in [*forwarded[-1 - settings.PROXIES :][:1], request.META.get("REMOTE_ADDR", "")]:
        with suppress(ValueError):
            return _network(text)
    return "unknown"


def _network(text: str) -> str:
    """Raises ValueError if the text is no IP address."""
    with_port = _PORT.fullmatch(text)
    address = ipaddress.ip_address((with_port["v6"] or with_port["v4"]) if with_port else text.partition("%")[0])
    # An IPv4 address mapped into IPv6, by a dual-stack socket: as a /64 they would all be one network.
    address = getattr(address, "ipv4_mapped", None) or address
    return str(ipaddress.ip_network((address, 64), strict=False)) if address.version == 6 else str(address)


def forget() -> None:
    """Delete the counters of past hours and days."""
    purge(RateLimitCounter.objects.filter(ends_at__lt=datetime.now(UTC)).order_by("ends_at"))


def _count_in_span(who: str, seconds: int = HOUR) -> int:
    """Count once in the current hour (or day); returns how often so far."""
    span = int(time.time()) // seconds
    return _increment(f"{who} {span}", (span + 1) * seconds)


def _increment(what: str, ends: float) -> int:
    # A keyed digest: there are few enough IP addresses to try them all on a plain one.
    digest = salted_hmac("limits", what, algorithm="sha256").hexdigest()
    tally = RateLimitCounter.objects.filter(digest=digest)
    increment(tally, "count", digest=digest, ends_at=datetime.fromtimestamp(ends, UTC))
    return tally.values_list("count", flat=True).first() or 0
