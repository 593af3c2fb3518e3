"""Messages that somebody edited, their earlier texts, and what the coach is not to say of them again."""

from django.db import models
from django.utils import timezone

from ..sealing import SealedText
from .drafts import Draft


class Message(models.Model):
    """A message as its writer edited it, with the composed text it was edited from."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="messages")
    kind = models.CharField(max_length=12)
    subject = SealedText(blank=True)
    body = SealedText(blank=True)
    composed_subject = SealedText(blank=True)
    composed_body = SealedText()
    page = models.CharField(max_length=16, blank=True)
    """Which page saved last, and how many times it had (see Seen)."""
    turn = models.PositiveIntegerField(default=0)
    version = models.PositiveIntegerField(default=0)
    saved_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["draft", "kind"], name="one_edit_a_kind")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.kind}"


class Revision(models.Model):
    """A text that stood in an edited message until its writer replaced it."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="revisions")
    kind = models.CharField(max_length=12)
    subject = SealedText(blank=True)
    body = SealedText(blank=True)
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ["-saved_at", "-pk"]
        indexes = [models.Index(fields=["draft", "kind", "-saved_at"])]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.kind} {self.saved_at:%Y-%m-%d %H:%M}"


class SetAside(models.Model):
    """Something the coach said of a message, and its writer doesn't want to hear again."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="set_aside")
    kind = models.CharField(max_length=12)
    key = models.CharField(max_length=60)
    """The code, and a digest of the words it was about."""

    class Meta:
        constraints = [models.UniqueConstraint(fields=["draft", "kind", "key"], name="set_aside_once")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.kind} {self.key}"
