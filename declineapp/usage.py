"""How many came how far, day by day, and nobody in it: what an operator's page shows as a funnel."""

from collections.abc import Iterable
from datetime import timedelta

from django.db.models import Sum
from django.utils import timezone

from .metrics import EVENTS
from .models import DailyCount, increment

DAYS_COUNTED = 400


def count(event: str) -> None:
    """Once more today: a draft begun, a section finished (its slug), a message taken along."""
    EVENTS.labels(event).inc()
    today = {"day": timezone.localdate(), "event": event}
    increment(DailyCount.objects.filter(**today), "number", **today)


def counts_of(events: Iterable[str], days: int) -> dict[str, int]:
    """How often each of these happened in the last `days` days, today among them."""
    since = DailyCount.objects.filter(day__gt=timezone.localdate() - timedelta(days=days))
    sums = dict(since.values_list("event").annotate(Sum("number")))
    return {event: sums.get(event, 0) for event in events}


def forget() -> None:
    DailyCount.objects.filter(day__lt=timezone.localdate() - timedelta(days=DAYS_COUNTED)).delete()
