"""Rows that are found by a code which says something of who wrote: which
message they edited, which line they ticked."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from django.db import models, transaction

from ..encryption import EncryptedCode, digests

if TYPE_CHECKING:
    from .drafts import Draft


class CodedQuerySet(models.QuerySet):
    def by_code(self, draft: "Draft", **codes: str) -> Self:
        """The draft's rows with these codes, under any of the keys."""
        return self.filter(draft=draft, **_digests(draft.pk, codes))

    def get_or_create_by_code(self, draft: "Draft", defaults: dict[str, Any], **codes: str) -> Any:
        """The row with these codes. The draft is locked: while keys are changed, no
        constraint sees two digests of one code."""
        with transaction.atomic():
            draft.lock()
            return self.by_code(draft, **codes).first() or self.create(draft=draft, **codes, **defaults)


class CodedModel(models.Model):
    """Its codes are fields of the type EncryptedCode; each has its digest in a field named after it."""

    objects = CodedQuerySet.as_manager()

    class Meta:
        abstract = True

    @classmethod
    def from_db(cls, db: str | None, field_names: Collection[str], values: Collection[Any], **more: Any) -> Self:
        row = super().from_db(db, field_names, values, **more)
        for name in cls.code_names():
            if row.__dict__.get(name, "") is None:
                setattr(row, name, getattr(row, f"{name}_digest"))
        return row

    @classmethod
    def code_names(cls) -> list[str]:
        return [field.name for field in cls._meta.concrete_fields if isinstance(field, EncryptedCode)]

    def twins(self) -> list[Self]:
        """Other rows with the same codes: a version before 1.0.0 wrote them while this one served already."""
        draft_id = self.draft_id  # type: ignore[attr-defined]
        codes = {name: getattr(self, name) for name in self.code_names()}
        return list(type(self).objects.filter(draft=draft_id, **_digests(draft_id, codes)).exclude(pk=self.pk))

    def merge(self, twin: Self) -> None:
        """Take over what only the deleted twin held."""


def _digests(draft_id: UUID, codes: dict[str, str]) -> dict[str, list[str]]:
    return {f"{name}_digest__in": digests(draft_id, code) for name, code in codes.items()}
