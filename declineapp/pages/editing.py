"""One message of a draft: what we compose, what its writer made of it, and how the two stand to each other."""

import difflib
import hashlib
from functools import cached_property

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from ..letters import Letter
from ..models import Elsewhere, Message
from .state import State


class Editing:
    """An edited text is never replaced but by its writer."""

    def __init__(self, state: State, kind: str) -> None:
        self.draft = state.draft
        self.kind = kind
        self.composed = state.letters.get(kind)
        self.edit = Message.objects.filter(draft=state.draft, kind=kind).first()

    @property
    def exists(self) -> bool:
        """False for a kind that the answers don't call for and nobody edited."""
        return bool(self.edit or self.composed)

    @property
    def letter(self) -> Letter:
        """The message as it stands."""
        if self.edit:
            return Letter(subject=self.edit.subject, body=self.edit.body)
        return self.composed or Letter("")

    @property
    def seal(self) -> str:
        """Changes whenever the message does; a page carries the one it was shown with."""
        return _sealed(self.letter)

    @cached_property
    def changes(self) -> list[tuple[str, str]]:
        """How the composed text changed since the edit: ("-" or "+" or " ", line)."""
        if not (self.edit and self.composed):
            return []
        before = _lines(Letter(subject=self.edit.composed_subject, body=self.edit.composed_body))
        now = _lines(self.composed)
        if before == now:
            return []
        return [(line[0], line[2:]) for line in difflib.ndiff(before, now) if line[0] in "+- " and line[2:].strip()]

    def save(self, subject: str, body: str, *, seen: str) -> None:
        """Keep an edited text; one that wasn't changed since it was shown is no edit. Without `seen`, whatever stands.

        Raises Elsewhere when the message shown with the seal `seen` was edited in another window meanwhile.
        """
        text = Letter(subject=subject if self.kind == "email" else "", body=body)
        if text == self.letter or _sealed(text) == seen:
            return
        if self.edit and seen and self.seal != seen:
            raise Elsewhere
        if self.edit:
            self._replace(self.edit, text)
        else:
            self._create(text)

    def take(self) -> None:
        """Give the edit up for the composed text."""
        if self.edit:
            self.edit.delete()

    def keep(self) -> None:
        """Keep the edit, knowing how the composed text changed."""
        if self.edit and self.composed:
            Message.objects.filter(pk=self.edit.pk).update(
                composed_subject=self.composed.subject, composed_body=self.composed.body
            )

    def _create(self, text: Letter) -> None:
        composed = self.composed or Letter("")
        try:
            with transaction.atomic():
                Message.objects.create(
                    draft=self.draft,
                    kind=self.kind,
                    subject=text.subject,
                    body=text.body,
                    composed_subject=composed.subject,
                    composed_body=composed.body,
                )
        except IntegrityError as error:
            raise Elsewhere from error

    def _replace(self, edit: Message, text: Letter) -> None:
        same = Message.objects.filter(pk=edit.pk, version=edit.version)
        now = timezone.now()
        if not same.update(subject=text.subject, body=text.body, version=F("version") + 1, saved_at=now):
            raise Elsewhere


def _sealed(letter: Letter) -> str:
    return hashlib.sha256(repr(letter).encode()).hexdigest()[:16]


def _lines(letter: Letter) -> list[str]:
    return [letter.subject, *letter.body.splitlines()]
