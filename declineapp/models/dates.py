"""Marks on a checklist, and reminders of its dates."""

from typing import ClassVar

from django.db import models

from ..sealing import SealedText
from .drafts import Draft


class Mark(models.Model):
    """What somebody did to one line of the checklist: ticked it, moved it, or wrote it."""

    OWN: ClassVar = "own-"
    """How the codes of lines begin that they wrote themselves."""
    GONE: ClassVar = "gone-"
    """And the code of the one removed last, which can be brought back."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="marks")
    code = models.CharField(max_length=40)
    ticked = models.BooleanField(default=False)
    place = models.IntegerField(null=True)
    title = SealedText(blank=True)
    due = models.DateField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["draft", "code"], name="one_mark_a_line")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.code}"


class Reminder(models.Model):
    """Where to, and in which language and time zone, a draft's dates are brought to mind, once its owner agreed to it."""

    draft = models.OneToOneField(Draft, models.CASCADE)
    address = SealedText()
    language = models.CharField(max_length=5)
    zone = models.CharField(max_length=64)
    confirmed = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.draft_id} {self.zone}"


class Reminded(models.Model):
    """A day of which a draft's owner was reminded; written before the mail goes out, so that no second one does."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="reminded")
    day = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["draft", "day"], name="reminded_once_a_day")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.day}"
