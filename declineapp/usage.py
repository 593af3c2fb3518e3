"""How many drafts came how far, by day and without any person in it: the funnel of the operator's page."""

from collections.abc import Iterable
from datetime import timedelta

from django.db.models import Sum
from django.utils import timezone

from .metrics import EVENTS
from .models import DailyCount, increment

DAYS_COUNTED = 400


def count(event: str) -> None:
    """Count one more event today: a draft started, a section finished (by its slug), a message exported."""
    EVENTS.labels(event).inc()
    today = {"day": timezone.localdate(), "event": event}
    increment(DailyCount.objects.filter(**today), "number", **today)


def counts_of(events: Iterable[str], days: int) -> dict[str, int]:
    """How often each event happened in the last `days` days, today included."""
    since = DailyCount.objects.filter(day__gt=timezone.localdate() - timedelta(days=days))
    sums = dict(since.values_list("event").annotate(Sum("number")))
    return {event: sums.get(event, 0) for event in events}


def forget() -> None:
    DailyCount.objects.filter(day__lt=timezone.localdate() - timedelta(days=DAYS_COUNTED)).delete()
