"""What is counted: how often somebody may do something, and how many came how far."""

from django.db import models


class Tally(models.Model):
    """How often somebody did something in an hour. Who it was is kept as a digest."""

    digest = models.CharField(max_length=64, primary_key=True)
    count = models.PositiveIntegerField(default=1)
    ends_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["ends_at"])]

    def __str__(self) -> str:
        return f"{self.count} until {self.ends_at:%Y-%m-%d %H:%M}"


class Count(models.Model):
    """How often something happened on a day; to whom isn't kept."""

    day = models.DateField()
    event = models.CharField(max_length=20)
    number = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["day", "event"], name="one_count_a_day")]

    def __str__(self) -> str:
        return f"{self.day} {self.event} {self.number}"
