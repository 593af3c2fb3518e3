"""What an operator sees: how many come how far, and the figures that Prometheus fetches. Neither holds a person."""

import secrets
from typing import NamedTuple

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from .. import __version__
from ..access import account_of
from ..metrics import exposition
from ..models import Account, Draft, Reminder
from ..steps import STEPS
from ..usage import counts_of
from .decorators import methods

SPANS = (7, 30, 365)
EVENTS = ("start", *(step.slug for step in STEPS), "taken")


class Row(NamedTuple):
    """How often something happened in each span of days, and for how many of a hundred that started."""

    label: str
    numbers: list[tuple[int, int]]


@methods("GET")
def funnel(request: HttpRequest) -> HttpResponse:
    """404 for everybody else, as if there were no such page."""
    account = account_of(request)
    if not account or account.email not in settings.OPERATORS:
        raise Http404
    sums = [counts_of(EVENTS, days) for days in SPANS]
    labels = {"start": _("Started"), "taken": _("Took a message along")} | {step.slug: step.title for step in STEPS}
    rows = [Row(labels[event], [(each[event], _of_hundred(each, event)) for each in sums]) for event in EVENTS]
    kept = [
        (_("Drafts"), Draft.objects.count()),
        (_("Accounts"), Account.objects.count()),
        (_("Reminders"), Reminder.objects.filter(confirmed=True).count()),
    ]
    return render(request, "operator.html", {"rows": rows, "spans": SPANS, "kept": kept, "version": __version__})


def _of_hundred(sums: dict[str, int], event: str) -> int:
    return round(100 * sums[event] / sums["start"]) if sums["start"] else 0


@methods("GET")
def metrics(request: HttpRequest) -> HttpResponse:
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if not settings.METRICS_TOKEN or not secrets.compare_digest(given.encode(), settings.METRICS_TOKEN.encode()):
        raise Http404
    text, content_type = exposition()
    return HttpResponse(text, content_type=content_type)
