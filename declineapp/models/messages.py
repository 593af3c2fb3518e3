"""Messages that somebody edited, their earlier texts, and what the coach is not to say of them again."""

from typing import Self

from django.db import models
from django.utils import timezone

from ..sealing import Code, Digest, SealedText
from .codes import Coded
from .drafts import Draft


class Message(Coded):
    """A message as its writer edited it, with the composed text it was edited from."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="messages")
    kind = Code(db_column="sealed_kind")
    kind_digest = Digest(of="kind", max_length=12, db_column="kind")
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
        constraints = [models.UniqueConstraint(fields=["draft", "kind_digest"], name="one_edit_a_kind")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.kind}"

    def take_in(self, twin: "Message") -> None:
        """The text that was saved last stands; the other can be gone back to."""
        now, before = (twin, self) if twin.saved_at > self.saved_at else (self, twin)
        texts = {"subject": before.subject, "body": before.body}
        Revision.objects.create(draft_id=self.draft_id, kind=self.kind, saved_at=before.saved_at, **texts)
        for field in ("subject", "body", "composed_subject", "composed_body", "saved_at"):
            setattr(self, field, getattr(now, field))
        self.save()


class Revision(Coded):
    """A text that stood in an edited message until its writer replaced it."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="revisions")
    kind = Code(db_column="sealed_kind")
    kind_digest = Digest(of="kind", max_length=12, db_column="kind")
    subject = SealedText(blank=True)
    body = SealedText(blank=True)
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ["-saved_at", "-pk"]
        indexes = [models.Index(fields=["draft", "kind_digest", "-saved_at"])]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.kind} {self.saved_at:%Y-%m-%d %H:%M}"

    def twins(self) -> list[Self]:
        """A message has as many earlier texts as it had."""
        return []


class SetAside(Coded):
    """Something the coach said of a message, and its writer doesn't want to hear again."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="set_aside")
    kind = Code(db_column="sealed_kind")
    kind_digest = Digest(of="kind", max_length=12, db_column="kind")
    key = Code(db_column="sealed_key")
    """The code, and a digest of the words it was about."""
    key_digest = Digest(of="key", max_length=60, db_column="key")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["draft", "kind_digest", "key_digest"], name="set_aside_once")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.kind} {self.key}"
