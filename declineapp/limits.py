"""How often somebody may do what costs the site something; counted in the database, so that all workers count together."""

import ipaddress
import time
from contextlib import suppress
from datetime import UTC, datetime

from django.conf import settings
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from .models import Tally, one_more
from .purging import purge

HOUR = 3600
AN_HOUR = {
    "draft": {"browser": 100, "network": 2000},
    "link": {"browser": 20, "network": 400},
    "reminder": {"browser": 20, "network": 200, "address": 5},
    "code": {"browser": 20, "network": 200, "address": 10},
}
"""What may be done how often in an hour, by one browser (or account), by one network (a careers office is many people),
and to one e-mail address."""


def exceeded(what: str, request: HttpRequest, owner: str, address: str = "") -> bool:
    """Count once more, and whether that is too often. `owner` is "" for a browser that we don't know yet."""
    by = {"network": network_of(request), "browser": owner, "address": address}
    counts = {kind: _counted(f"{what} {kind} {who}") for kind, who in by.items() if who}
    return any(count > AN_HOUR[what][kind] for kind, count in counts.items())


def network_of(request: HttpRequest) -> str:
    """The address they come from; of IPv6 the part that is one household's."""
    addresses = [*request.headers.get("X-Forwarded-For", "").split(","), request.META.get("REMOTE_ADDR", "")]
    told = [address.strip() for address in addresses if address.strip()]
    with suppress(ValueError, IndexError):
        # Each proxy of ours added one at the end; what stands before anybody can have written.
        address = ipaddress.ip_address(told[-1 - settings.PROXIES :][0])
        return str(ipaddress.ip_network((address, 64), strict=False)) if address.version == 6 else str(address)
    return ""


def forget() -> None:
    """Delete what was counted in hours that are over."""
    purge(Tally.objects.filter(ends_at__lt=datetime.now(UTC)).order_by("ends_at"))


def _counted(who: str) -> int:
    """How often in this hour, this time with it."""
    hour = int(time.time()) // HOUR
    # Keyed, or the few addresses that there are could be tried out on the digests.
    digest = salted_hmac("limits", f"{who} {hour}", algorithm="sha256").hexdigest()
    tally = Tally.objects.filter(digest=digest)
    one_more(tally, "count", digest=digest, ends_at=datetime.fromtimestamp((hour + 1) * HOUR, UTC))
    return tally.values_list("count", flat=True).first() or 0
