"""What is kept: drafts, the messages somebody edited, and the marks on a checklist."""

import hashlib
import json
import uuid
from typing import Any

from django.db import models, transaction
from django.db.models import F
from django.utils import timezone

Typed = dict[str, Any]
"""What was typed on one page, by field: a string, a list of codes, or a number."""


class Elsewhere(Exception):
    """Another window saved other answers to the same page meanwhile; neither may silently win."""


class Draft(models.Model):
    """One offer to turn down. Its id is no secret kept from its owner, but it can't be guessed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.CharField(max_length=64)
    name = models.CharField(max_length=80, blank=True)
    answers = models.JSONField(default=dict)
    version = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now)
    touched_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["owner", "-touched_at"])]

    def __str__(self) -> str:
        return str(self.id)

    def typed(self, slug: str) -> Typed:
        """What was typed on that page, empty answers left out."""
        return self.answers.get(slug, {})

    def seal(self, slug: str) -> str:
        """Changes whenever that page's stored answers do; a page carries the one it was shown with."""
        text = json.dumps(self.answers.get(slug), sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def remember(self, slug: str, typed: Typed, *, seen: str) -> None:
        """Store what was typed on a page shown with the seal `seen`.

        Raises Elsewhere, with the stored answers fresh on this draft, when others were saved to the same page
        meanwhile. The same answers twice are no conflict: a double press, or an answer that got lost on its way.
        """
        while slug not in self.answers or self.answers[slug] != typed:
            if self.seal(slug) != seen:
                raise Elsewhere
            if self._replace_answers(self.answers | {slug: typed}):
                return
            self.refresh_from_db()

    def adjust(self, slug: str, **changes: Any) -> None:
        """Change single answers of a page, whatever else it holds; None takes an answer away."""
        while True:
            typed = {k: v for k, v in (self.typed(slug) | changes).items() if v is not None}
            if self._replace_answers(self.answers | {slug: typed}):
                return
            self.refresh_from_db()

    def _replace_answers(self, answers: dict[str, Typed]) -> bool:
        """One statement, so that it is whole or not at all; False when somebody else was quicker."""
        now = timezone.now()
        same = Draft.objects.filter(pk=self.pk, version=self.version)
        if not same.update(answers=answers, version=F("version") + 1, touched_at=now):
            return False
        self.answers, self.version, self.touched_at = answers, self.version + 1, now
        return True

    def copy(self, name: str) -> "Draft":
        """Another draft of the same owner with the same answers, edited messages and checklist."""
        with transaction.atomic():
            twin = Draft.objects.create(owner=self.owner, name=name, answers=self.answers)
            for kept in [*self.messages.all(), *self.marks.all()]:
                kept.pk, kept.draft = None, twin
                kept._state.adding = True
                kept.save()
        return twin


class Message(models.Model):
    """A message as its writer edited it, with the composed text it was edited from."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="messages")
    kind = models.CharField(max_length=12)
    subject = models.TextField(blank=True)
    body = models.TextField(blank=True)
    composed_subject = models.TextField(blank=True)
    composed_body = models.TextField()
    version = models.PositiveIntegerField(default=0)
    saved_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["draft", "kind"], name="one_edit_a_kind")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.kind}"


class Mark(models.Model):
    """What somebody did to one line of the checklist: ticked it, moved it, or wrote it."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="marks")
    code = models.CharField(max_length=40)
    ticked = models.BooleanField(default=False)
    place = models.IntegerField(null=True)
    title = models.CharField(max_length=200, blank=True)
    due = models.DateField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["draft", "code"], name="one_mark_a_line")]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.code}"
