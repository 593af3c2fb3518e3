"""Marks on a checklist, and reminders of its dates."""

from typing import ClassVar

from django.db import models

from ..encryption import Digest, EncryptedCode, EncryptedText
from .codes import CodedModel
from .drafts import Draft


class ChecklistMark(CodedModel):
    """What somebody did to one line of the checklist: ticked it, moved it, or wrote it."""

    OWN: ClassVar = "own-"
    """The codes of lines that the person wrote begin like this."""
    GONE: ClassVar = "gone-"
    """The code of the line removed last, which can be restored."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="marks")
    code = EncryptedCode(db_column="sealed_code")
    code_digest = Digest(of="code", max_length=40, db_column="code")
    ticked = models.BooleanField(default=False)
    place = models.IntegerField(null=True)
    title = EncryptedText(blank=True)
    due = models.DateField(null=True)

    class Meta:
        db_table = "declineapp_mark"
        constraints = [models.UniqueConstraint(fields=["draft", "code_digest"], name="one_mark_a_line")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.code}"

    def merge(self, twin: "ChecklistMark") -> None:
        """Merge the twin's tick into this mark: a line ticked in either stays ticked."""
        self.ticked = self.ticked or twin.ticked
        self.save()


class Reminder(models.Model):
    """A request to be reminded of a draft's dates by e-mail; nothing is sent before its reader has agreed."""

    draft = models.OneToOneField(Draft, models.CASCADE)
    address = EncryptedText()
    language = models.CharField(max_length=5)
    zone = models.CharField(max_length=64)
    confirmed = models.BooleanField(default=False)
    next_at = models.DateTimeField(null=True)
    """When to look at it next; null means as soon as possible."""
    draft_version = models.PositiveIntegerField(default=0, db_default=0)
    """The draft's version when its dates were last read: with another one they are read again."""
    changes = models.PositiveIntegerField(default=0, db_default=0)
    """Counts the changes of dates outside the answers, so that a run that read older ones is ignored."""

    class Meta:
        indexes = [models.Index(fields=["next_at"], condition=models.Q(confirmed=True), name="next_reminder")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.zone}"


class SentReminder(models.Model):
    """A day of which a draft's owner was reminded; written before the mail goes out, so that no second one does."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="sent_reminders")
    day = models.DateField()

    class Meta:
        db_table = "declineapp_reminded"
        constraints = [models.UniqueConstraint(fields=["draft", "day"], name="reminded_once_a_day")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.day}"
