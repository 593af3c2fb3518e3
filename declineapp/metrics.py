"""What an operator sees of the requests: an id for each, a line in the log, and their number and time for Prometheus.

A page is named as in `urls.py`, never by its address.
"""

import logging
import re
import secrets
import time
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest, multiprocess
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4 as TEXT

from .logs import request_id

log = logging.getLogger("declineapp.requests")
RESPONSES = Counter("merci_responses_total", "Answers, by page, method and status.", ["page", "method", "status"])
SECONDS = Histogram("merci_response_seconds", "Time to answer.", ["page", "method"])
EVENTS = Counter("merci_events_total", "Drafts begun, sections finished, messages taken along.", ["event"])

_REQUEST_ID = re.compile(r"[\w.-]{8,64}", re.ASCII)
_METHODS = {"GET", "HEAD", "POST"}
_PAGELESS = "none"


def measured(answer: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware, the outermost."""

    def watch(request: HttpRequest) -> HttpResponse:
        header = request.headers.get("X-Request-Id", "")
        # A proxy's own id is kept, so that its log and ours can be matched.
        mine = request_id.set(header if _REQUEST_ID.fullmatch(header) else secrets.token_hex(8))
        begun = time.perf_counter()
        try:
            response = answer(request)
            response.headers["X-Request-Id"] = request_id.get()
            _record(request, response, time.perf_counter() - begun)
        finally:
            request_id.reset(mine)
        return response

    return watch


def _record(request: HttpRequest, response: HttpResponse, seconds: float) -> None:
    page = (request.resolver_match and request.resolver_match.view_name) or _PAGELESS
    # A client may invent methods: they must not become labels.
    method = request.method if request.method in _METHODS else "other"
    fields = {"page": page, "method": method, "status": response.status_code, "ms": round(seconds * 1000, 1)}
    log.info("answered", extra={"fields": fields})
    if settings.METRICS_TOKEN:
        RESPONSES.labels(page, method, response.status_code).inc()
        SECONDS.labels(page, method).observe(seconds)


def exposition() -> tuple[bytes, str]:
    """The figures of all workers, and their content type."""
    if not settings.METRICS_SHARED:
        return generate_latest(), TEXT
    registry = CollectorRegistry()
    multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry), TEXT
