"""Messages that somebody edited, their earlier texts, and the findings of the coach that they ignore."""

from typing import Self

from django.db import models
from django.utils import timezone

from ..conflicts import LastSave
from ..encryption import Digest, EncryptedCode, EncryptedText
from .codes import CodedModel
from .drafts import Draft


class Message(CodedModel):
    """A message as its writer edited it, with the composed text it was edited from."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="messages")
    kind = EncryptedCode(db_column="sealed_kind")
    kind_digest = Digest(of="kind", max_length=12, db_column="kind")
    subject = EncryptedText(blank=True)
    body = EncryptedText(blank=True)
    composed_subject = EncryptedText(blank=True)
    composed_body = EncryptedText()
    page_id = models.CharField(max_length=16, blank=True, db_column="page")
    """Which open page saved last, and how many times it had (see FormVersion)."""
    sequence = models.PositiveIntegerField(default=0, db_column="turn")
    version = models.PositiveIntegerField(default=0)
    saved_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["draft", "kind_digest"], name="one_edit_a_kind")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.kind}"

    @property
    def last_save(self) -> LastSave:
        return LastSave(self.page_id, self.sequence)

    def merge(self, twin: "Message") -> None:
        """The text saved last is kept; the other becomes a revision."""
        now, before = (twin, self) if twin.saved_at > self.saved_at else (self, twin)
        texts = {"subject": before.subject, "body": before.body}
        Revision.objects.create(draft_id=self.draft_id, kind=self.kind, saved_at=before.saved_at, **texts)
        for field in ("subject", "body", "composed_subject", "composed_body", "saved_at"):
            setattr(self, field, getattr(now, field))
        self.save()


class Revision(CodedModel):
    """A text that stood in an edited message until its writer replaced it."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="revisions")
    kind = EncryptedCode(db_column="sealed_kind")
    kind_digest = Digest(of="kind", max_length=12, db_column="kind")
    subject = EncryptedText(blank=True)
    body = EncryptedText(blank=True)
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ["-saved_at", "-pk"]
        indexes = [models.Index(fields=["draft", "kind_digest", "-saved_at"])]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.kind} {self.saved_at:%Y-%m-%d %H:%M}"

    def twins(self) -> list[Self]:
        """Revisions have no twins: a message may have any number of them."""
        return []


class IgnoredFinding(CodedModel):
    """A finding of the coach in a message that its writer doesn't want to see again."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="ignored_findings")
    kind = EncryptedCode(db_column="sealed_kind")
    kind_digest = Digest(of="kind", max_length=12, db_column="kind")
    key = EncryptedCode(db_column="sealed_key")
    """The code, and a digest of the words it was about."""
    key_digest = Digest(of="key", max_length=60, db_column="key")

    class Meta:
        db_table = "declineapp_setaside"
        constraints = [models.UniqueConstraint(fields=["draft", "kind_digest", "key_digest"], name="set_aside_once")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.kind} {self.key}"
