"""Drafts, and who else may open them."""

import hashlib
import json
import uuid
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone

from ..purging import purge
from ..sealing import SealedJSON, SealedText, digests

Typed = dict[str, Any]
"""What was typed on one page, by field: a string, a list of codes, or a number."""


class Elsewhere(Exception):
    """Another window saved other answers to the same page meanwhile; neither may silently win."""


class Seen(NamedTuple):
    """What a page knew when it was shown (`seal`), which page it is, and how many times it has saved."""

    seal: str
    page: str
    turn: int


def oldest_kept() -> datetime:
    """A draft that nobody opened since then is gone, whether the chores have run or not."""
    return timezone.now() - timedelta(days=settings.DAYS_KEPT)


class Draft(models.Model):
    """One offer to turn down. Its id can't be guessed, and opens nothing by itself."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.CharField(max_length=64)
    name = SealedText(blank=True)
    answers = SealedJSON(default=dict)
    writers = models.JSONField(default=dict)
    """Which page saved a section last, and how many times it had (see Seen), by the digest of the section's slug."""
    version = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now)
    touched_at = models.DateTimeField(default=timezone.now)
    taken = models.BooleanField(default=False, db_default=False)
    """A message was copied from it, downloaded, or opened in an e-mail program."""

    class Meta:
        indexes = [models.Index(fields=["owner", "-touched_at"]), models.Index(fields=["touched_at"])]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def deleted_on(self) -> date:
        """The day it goes unless somebody opens it before."""
        return timezone.localdate(self.touched_at) + timedelta(days=settings.DAYS_KEPT)

    def touch(self) -> None:
        """Somebody opened it: its days begin anew. Written once a day, however often they look."""
        now = timezone.now()
        if now - self.touched_at > timedelta(days=1):
            Draft.objects.filter(pk=self.pk).update(touched_at=now)
            self.touched_at = now

    @classmethod
    def purge(cls) -> int:
        """Delete those that nobody opened for so long; how many."""
        return purge(cls.objects.filter(touched_at__lt=oldest_kept()).order_by("touched_at"))

    def typed(self, slug: str) -> Typed:
        """What was typed on that page, empty answers left out."""
        typed: Typed = self.answers.get(slug, {})
        return typed

    def seal(self, slug: str) -> str:
        """Changes whenever that page's stored answers do."""
        text = json.dumps(self.answers.get(slug), sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def remember(self, slug: str, typed: Typed, seen: Seen | None = None) -> None:
        """Store what was typed on a page; without `seen`, whatever is stored.

        Raises Elsewhere when another page saved other answers meanwhile; the stored ones are then fresh on this
        draft. The same answers twice are no conflict: a double press, or an acknowledgement that got lost.
        """
        while self.answers.get(slug) != typed:
            if seen and self._is_late(slug, seen):
                return
            if seen and self._is_foreign(slug, seen):
                raise Elsewhere
            writer = [seen.page, seen.turn] if seen else None
            writers = self._writers_without(slug) | {digests(self.pk, slug)[0]: writer}
            if self._replace(answers=self.answers | {slug: typed}, writers=writers):
                return
            self.refresh_from_db()

    def _is_late(self, slug: str, seen: Seen) -> bool:
        """The page itself saved something newer: this one was overtaken on its way."""
        page, turn = self._writer(slug)
        return page == seen.page and seen.turn < turn

    def _is_foreign(self, slug: str, seen: Seen) -> bool:
        """What is stored was neither there when the page was shown nor saved by it since."""
        page, _turn = self._writer(slug)
        return page != seen.page and self.seal(slug) != seen.seal

    def _writer(self, slug: str) -> tuple[str, int]:
        found = (self.writers.get(name) for name in digests(self.pk, slug))
        return next(filter(None, found), ("", 0))

    def _writers_without(self, slug: str) -> dict[str, Any]:
        return {name: writer for name, writer in self.writers.items() if name not in digests(self.pk, slug)}

    def renew_digests(self) -> None:
        """By the first key from now on. Whoever saved a section left answers there."""
        self.writers = {digests(self.pk, slug)[0]: self._writer(slug) for slug in self.answers}

    def lock(self) -> None:
        """Others wait for it until this transaction ends. Raises DoesNotExist when the draft was deleted meanwhile."""
        Draft.objects.select_for_update().only("pk").get(pk=self.pk)

    def adjust(self, slug: str, **changes: Any) -> None:
        """Change single answers of a page, whatever else it holds; None takes an answer away."""
        while True:
            typed = {k: v for k, v in (self.typed(slug) | changes).items() if v is not None}
            if self._replace(answers=self.answers | {slug: typed}):
                return
            self.refresh_from_db()

    def _replace(self, **values: Any) -> bool:
        """One statement, so that it is whole or not at all; False when somebody else was quicker."""
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
            kept: Any
            for kept in (*self.messages.all(), *self.set_aside.all(), *self.marks.all()):
                kept.pk = None
                kept.draft_id = twin.pk
                kept.save(force_insert=True)
        return twin


class Guest(models.Model):
    """Another browser that may open the draft: its private link was opened there."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="guests")
    owner = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "draft"], name="one_guest_a_browser")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.owner}"


class Link(models.Model):
    """A draft's private link, of which only the digest is kept. It opens once."""

    draft = models.OneToOneField(Draft, models.CASCADE)
    digest = models.CharField(max_length=64, unique=True)
    opened_by = models.CharField(max_length=64, blank=True, db_default="")
    """Where it was opened: there it may be pressed twice."""
    expires_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["expires_at"])]

    def __str__(self) -> str:
        return f"{self.draft_id} until {self.expires_at:%Y-%m-%d %H:%M}"
