"""Counters: of rate limits, and of events by day."""

from typing import Any

from django.db import IntegrityError, models, transaction
from django.db.models import F, QuerySet


def increment(rows: QuerySet, column: str, **row: Any) -> None:
    """Add one to a column of this row, or create the row with one. Safe when done twice at the same moment."""
    if not rows.update(**{column: F(column) + 1}):
        try:
            with transaction.atomic():
                rows.model._default_manager.create(**row, **{column: 1})
        except IntegrityError:
            rows.update(**{column: F(column) + 1})


class RateLimitCounter(models.Model):
    """How often somebody did something in an hour. Who it was is kept as a digest."""

    digest = models.CharField(max_length=64, primary_key=True)
    count = models.PositiveIntegerField(default=1)
    ends_at = models.DateTimeField()

    class Meta:
        db_table = "declineapp_tally"
        indexes = [models.Index(fields=["ends_at"])]

    def __str__(self) -> str:
        return f"{self.count} until {self.ends_at:%Y-%m-%d %H:%M}"


class DailyCount(models.Model):
    """How often something happened on a day; to whom isn't kept."""

    day = models.DateField()
    event = models.CharField(max_length=20)
    number = models.PositiveIntegerField()

    class Meta:
        db_table = "declineapp_count"
        constraints = [models.UniqueConstraint(fields=["day", "event"], name="one_count_a_day")]

    def __str__(self) -> str:
        return f"{self.day} {self.event} {self.number}"
