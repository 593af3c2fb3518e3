"""Drafts, and who else may open them."""

import json
import uuid
from datetime import date, datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone

from ..conflicts import EditConflict, FormVersion, LastSave, fingerprint_of
from ..encryption import EncryptedJSON, EncryptedText, digests
from ..purging import purge

SectionAnswers = dict[str, Any]
"""The raw answers of one section, by field: a string, a list of codes, or a number."""


def retention_cutoff() -> datetime:
    """The time before which an unopened draft counts as deleted, even if it hasn't been purged yet."""
    return timezone.now() - timedelta(days=settings.DAYS_KEPT)


class Draft(models.Model):
    """One offer to turn down. Its id can't be guessed, and opens nothing by itself."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.CharField(max_length=64)
    name = EncryptedText(blank=True)
    answers = EncryptedJSON(default=dict)
    last_saves = models.JSONField(default=dict, db_column="writers")
    """Which open page saved a section last, and how many times it had (see
    FormVersion), by the digest of the section's slug."""
    version = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now)
    touched_at = models.DateTimeField(default=timezone.now)
    is_exported = models.BooleanField(default=False, db_default=False, db_column="taken")
    """A message was copied from it, downloaded, or opened in an e-mail program."""

    class Meta:
        indexes = [models.Index(fields=["owner", "-touched_at"]), models.Index(fields=["touched_at"])]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def deleted_on(self) -> date:
        """The day on which it is deleted unless somebody opens it before."""
        return timezone.localdate(self.touched_at) + timedelta(days=settings.DAYS_KEPT)

    def touch(self) -> None:
        """Restart its 90 days because somebody opened it; written at most once a day."""
        now = timezone.now()
        if now - self.touched_at > timedelta(days=1):
            Draft.objects.filter(pk=self.pk).update(touched_at=now)
            self.touched_at = now

    @classmethod
    def purge(cls) -> int:
        """Delete drafts that nobody opened for 90 days; returns how many."""
        return purge(cls.objects.filter(touched_at__lt=retention_cutoff()).order_by("touched_at"))

    def section_answers(self, slug: str) -> SectionAnswers:
        """The raw answers of that section, empty ones left out."""
        answers: SectionAnswers = self.answers.get(slug, {})
        return answers

    def fingerprint(self, slug: str) -> str:
        """A digest of the section's stored answers, which changes whenever they do."""
        return fingerprint_of(json.dumps(self.answers.get(slug), sort_keys=True))

    def remember(self, slug: str, answers: SectionAnswers, form: FormVersion | None = None) -> None:
        """Store the answers of a section. Without `form`, overwrite what is stored.

        Raises EditConflict when another page saved other answers since that of `form` was shown; this draft then has
        the stored ones. The same answers twice are no conflict: a double press, or an acknowledgement that got lost.
        """
        while self.answers.get(slug) != answers:
            if form and form.is_late(self._last_save(slug)):
                return
            if form and form.is_conflict(self._last_save(slug), self.fingerprint(slug)):
                raise EditConflict
            save = [form.page_id, form.sequence] if form else None
            last_saves = self._last_saves_without(slug) | {digests(self.pk, slug)[0]: save}
            if self._replace(answers=self.answers | {slug: answers}, last_saves=last_saves):
                return
            self.refresh_from_db()

    def _last_save(self, slug: str) -> LastSave:
        saves = (self.last_saves.get(name) for name in digests(self.pk, slug))
        return LastSave(*next(filter(None, saves), ()))

    def _last_saves_without(self, slug: str) -> dict[str, Any]:
        of_section = digests(self.pk, slug)
        return {name: save for name, save in self.last_saves.items() if name not in of_section}

    def renew_digests(self) -> None:
        """Make the digests anew with the first key. `answers` names every section that was saved."""
        self.last_saves = {digests(self.pk, slug)[0]: self._last_save(slug) for slug in self.answers}

    def lock(self) -> None:
        """Lock the row until this transaction ends. Raises DoesNotExist when the draft was deleted meanwhile."""
        Draft.objects.select_for_update().only("pk").get(pk=self.pk)

    def change_answers(self, slug: str, **changes: Any) -> None:
        """Change single answers of a section and leave the others; None removes an answer."""
        while True:
            answers = {
                name: value for name, value in (self.section_answers(slug) | changes).items() if value is not None
            }
            if self._replace(answers=self.answers | {slug: answers}):
                return
            self.refresh_from_db()

    def _replace(self, **values: Any) -> bool:
        """Update the row in one statement if its version is still the one that was read; returns whether it was."""
        values |= {"version": self.version + 1, "touched_at": timezone.now()}
        if not Draft.objects.filter(pk=self.pk, version=self.version).update(**values):
            return False
        for name, value in values.items():
            setattr(self, name, value)
        return True

    def copy(self, name: str, owner: str) -> "Draft":
        """Another draft with the same answers, edited messages and checklist; earlier texts stay with the first."""
        with transaction.atomic():
            twin = Draft.objects.create(owner=owner, name=name, answers=self.answers)
            row: Any
            for row in (*self.messages.all(), *self.ignored_findings.all(), *self.marks.all()):
                row.pk = None
                row.draft_id = twin.pk
                row.save(force_insert=True)
        return twin


class Guest(models.Model):
    """Another browser, or the account signed in there, that may open the draft: its private link was opened there."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="guests")
    owner = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "draft"], name="one_guest_a_browser")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.owner}"


class PrivateLink(models.Model):
    """A draft's private link, stored as a digest. It can be opened once."""

    draft = models.OneToOneField(Draft, models.CASCADE)
    digest = models.CharField(max_length=64, unique=True)
    opened_by = models.CharField(max_length=64, blank=True, db_default="")
    """The browser that opened it, which may open it again."""
    expires_at = models.DateTimeField()

    class Meta:
        db_table = "declineapp_link"
        indexes = [models.Index(fields=["expires_at"])]

    def __str__(self) -> str:
        return f"{self.draft_id} until {self.expires_at:%Y-%m-%d %H:%M}"
