"""One message of a draft: the composed text, the edited text, and how they differ."""

from functools import cached_property
from itertools import accumulate
from typing import Any

from django.db import transaction
from django.db.models import F, QuerySet
from django.db.models.functions import Length
from django.utils import timezone

from ..conflicts import EditConflict, FormVersion, fingerprint_of
from ..letters import Letter
from ..models import Draft, Message, Revision
from .places import Place, changed_places, likeness

SAME_TEXT = 0.65
"""The least likeness (0 to 1) at which differences are shown place by place; below it, the whole text is shown."""
MOST_REVISIONS = 50
"""The most revisions of one message that are kept."""
MOST_KEPT = 400_000
"""The most bytes that these take together, as they are stored: a hundred letters of the usual length, a dozen of the
longest."""


class Editing:
    """A draft's message of one kind. Only its writer replaces an edited text."""

    def __init__(self, draft: Draft, kind: str, composed: Letter | None) -> None:
        self.draft = draft
        self.kind = kind
        self.composed = composed
        self.edit = self._stored()

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
    def has_subject(self) -> bool:
        """The message is sent as an email of its own."""
        return self.kind == "email" or any(letter and letter.subject for letter in (self.composed, self.letter))

    @property
    def fingerprint(self) -> str:
        """A digest that changes whenever the message does; a page holds that of the text it was shown with."""
        return _fingerprint(self.letter)

    @cached_property
    def places(self) -> list[Place]:
        """The places where our text changed since the edit; none where it changed as a whole."""
        if not (self.edit and self.composed) or self.is_rewritten:
            return []
        parts = (("subject", self.edit.composed_subject), ("body", self.edit.composed_body))
        found = [
            place
            for part, was in parts
            for place in changed_places(part, was, getattr(self.composed, part), getattr(self.letter, part))
        ]
        return [place for place in found if not (place.stands and place.theirs == getattr(self.letter, place.part))]

    @cached_property
    def is_rewritten(self) -> bool:
        """Our text has changed so much since the edit that it is shown as a whole."""
        if not (self.edit and self.composed):
            return False
        was = Letter(subject=self.edit.composed_subject, body=self.edit.composed_body)
        return was != self.composed and likeness(_whole(was), _whole(self.composed)) < SAME_TEXT

    def resolve_place(self, key: str, *, take: bool) -> None:
        """Take the new words of one place into the edited text, or refuse them; either way it isn't asked again."""
        place = next((place for place in self.places if place.key == key), None)
        if place and self.edit:
            if take and place.stands:
                text = {"subject": self.letter.subject, "body": self.letter.body} | {place.part: place.theirs}
                self.save(text["subject"], text["body"])
            Message.objects.filter(pk=self.edit.pk).update(**{f"composed_{place.part}": place.settled})

    def save(self, subject: str, body: str, form: FormVersion | None = None) -> None:
        """Store an edited text; a text that wasn't changed since it was shown is no edit.

        Without `form`, overwrite what is stored. Raises EditConflict when the message was edited in another window
        since the page of `form` was shown.
        """
        text = Letter(subject=subject if self.has_subject else "", body=body)
        if text == self.letter or (form and self._is_stale(text, form)):
            return
        if self.edit and form and form.is_conflict(self.edit.last_save, self.fingerprint):
            raise EditConflict
        try:
            if self.edit:
                self._replace(self.edit, text, form)
            else:
                self._create(text, form)
        except EditConflict:
            # A double press, or a request that a proxy sent again, is no conflict with itself.
            self.edit = self._stored()
            if self.letter != text:
                raise
        self.edit = self._stored()

    def _stored(self) -> Message | None:
        return Message.objects.by_code(self.draft, kind=self.kind).order_by("-saved_at").first()

    def _is_own(self, form: FormVersion | None) -> bool:
        """The stored text was saved by the same open page."""
        return bool(self.edit and form and form.is_own(self.edit.last_save))

    def _is_stale(self, text: Letter, form: FormVersion) -> bool:
        """Nothing to save: a later save of the same page has arrived, or the text is as it was shown."""
        if self.edit and form.is_late(self.edit.last_save):
            return True
        return not self._is_own(form) and _fingerprint(text) == form.fingerprint

    def reset(self) -> None:
        """Return to the composed text; the edited one becomes a revision."""
        if self.edit:
            with transaction.atomic():
                self._add_revision(self.edit)
                self.edit.delete()

    @property
    def revisions(self) -> QuerySet[Revision]:
        """The earlier texts of the message, the last one first."""
        return Revision.objects.by_code(self.draft, kind=self.kind)

    def restore(self, revision: str) -> None:
        """Bring an earlier text back; the current one becomes a revision."""
        earlier = self.revisions.filter(pk=revision).first() if revision.isascii() and revision.isdigit() else None
        if earlier:
            self.save(earlier.subject, earlier.body)

    def _add_revision(self, edit: Message) -> None:
        """Store the current text as a revision before it is replaced."""
        Revision.objects.create(
            draft=self.draft, kind=self.kind, subject=edit.subject, body=edit.body, saved_at=edit.saved_at
        )
        sizes = list(self.revisions.annotate(size=Length("body")).values_list("pk", "size"))
        together = accumulate(size for _pk, size in sizes)
        old = [
            pk for index, ((pk, _), size) in enumerate(zip(sizes, together, strict=True)) if _is_too_much(index, size)
        ]
        Revision.objects.filter(pk__in=old).delete()

    def keep_edit(self) -> None:
        """Keep the edited text although the composed one changed."""
        if self.edit and self.composed:
            Message.objects.filter(pk=self.edit.pk).update(
                composed_subject=self.composed.subject, composed_body=self.composed.body
            )

    def _create(self, text: Letter, form: FormVersion | None) -> None:
        composed = self.composed or Letter("")
        texts = {
            "subject": text.subject,
            "body": text.body,
            "composed_subject": composed.subject,
            "composed_body": composed.body,
        }
        with transaction.atomic():
            self.draft.lock()
            if self._stored():
                raise EditConflict
            Message.objects.create(draft=self.draft, kind=self.kind, **texts, **_saver(form))

    def _replace(self, edit: Message, text: Letter, form: FormVersion | None) -> None:
        same = Message.objects.filter(pk=edit.pk, version=edit.version)
        values = {"subject": text.subject, "body": text.body, "saved_at": timezone.now(), **_saver(form)}
        with transaction.atomic():
            # What a page types on is one text; what another page left, or an earlier press, can be gone back to.
            if not self._is_own(form):
                self._add_revision(edit)
            if not same.update(version=F("version") + 1, **values):
                raise EditConflict


def _is_too_much(index: int, together: int) -> bool:
    """Whether this revision, counted from the latest, goes beyond what is kept; the latest never does."""
    return index >= MOST_REVISIONS or (index > 0 and together > MOST_KEPT)


def _saver(form: FormVersion | None) -> dict[str, Any]:
    return {"page_id": form.page_id, "sequence": form.sequence} if form else {"page_id": "", "sequence": 0}


def _fingerprint(letter: Letter) -> str:
    return fingerprint_of(repr(letter))


def _whole(letter: Letter) -> str:
    return f"{letter.subject}\n\n{letter.body}"
