"""A draft taken back from its export, as a new one."""

import json
import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.dateparse import parse_date
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache

from ..access import hand_over, has_room, new_draft, owner_of
from ..checklist import CODES
from ..letters import KINDS
from ..limits import is_exceeded
from ..models import ChecklistMark, Draft, Message
from ..steps import read
from .checklist import MOST_OWN
from .decorators import costly, methods
from .errors import too_many, too_often
from .forms import MessageForm, NameForm, OwnItemForm

LARGEST = 1_000_000
"""Bytes; an export with everything in it is a tenth of that."""
_NOT_OURS = _("This file isn’t the export of a draft, or a part of it is missing.")


class ImportForm(forms.Form):
    use_required_attribute = False

    file = forms.FileField(label=_("The file export.json"), error_messages={"required": _("Choose the file first.")})

    def clean_file(self) -> dict[str, Any]:
        """The export: answers by section, and under "kept" what else there was."""
        file = self.cleaned_data["file"]
        if file.size > LARGEST:
            raise ValidationError(_NOT_OURS, "too_large")
        try:
            export = json.loads(file.read())
        except (ValueError, RecursionError) as error:
            raise ValidationError(_NOT_OURS, "malformed") from error
        if not isinstance(export, dict) or _strange(export):
            raise ValidationError(_NOT_OURS, "unknown")
        return export


def _strange(export: dict[str, Any]) -> bool:
    """An answer that no page of ours could have stored. What a person typed
    wrongly or left out is no reason to refuse it."""
    answers = {slug: typed for slug, typed in export.items() if slug != "kept"}
    found = (error.code for errors in read(answers).errors.values() for error in errors.values())
    return any(code in {"malformed", "unknown"} for code in found)


@methods("GET", "POST")
@costly
@never_cache
def import_draft(request: HttpRequest) -> HttpResponse:
    form = ImportForm(request.POST, request.FILES) if request.method == "POST" else ImportForm()
    if not form.is_bound or not form.is_valid():
        return render(request, "import.html", {"form": form}, status=422 if form.errors else 200)
    if not has_room(request):
        return too_many(request)
    if is_exceeded("draft", request, owner_of(request)):
        return too_often(request)
    export = form.cleaned_data["file"]
    kept = export.pop("kept", {})
    with transaction.atomic():
        draft, key = new_draft(request, answers=export)
        if isinstance(kept, dict):
            _take_back(draft, kept)
    response = redirect(f"{reverse('overview', args=[draft.pk])}?said=imported")
    hand_over(response, key)
    return response


def _take_back(draft: Draft, kept: dict[str, Any]) -> None:
    """What can be read of the rest: its name, the edited messages, the checklist."""
    name = NameForm({"name": _text(kept.get("name"))})
    if name.is_valid():
        draft.name = name.cleaned_data["name"]
        draft.save(update_fields=["name"])
    messages = {row["kind"]: row for row in _rows(kept, "messages") if row.get("kind") in KINDS}
    Message.objects.bulk_create(message for row in messages.values() if (message := _message(draft, row)))
    marks = {row["code"]: row for row in _rows(kept, "checklist") if isinstance(row.get("code"), str)}
    ChecklistMark.objects.bulk_create(
        mark for row in [*marks.values()][: MOST_OWN + len(CODES)] if (mark := _mark(draft, row))
    )


def _rows(kept: dict[str, Any], name: str) -> list[dict[str, Any]]:
    rows = kept.get(name)
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _message(draft: Draft, row: dict[str, Any]) -> Message | None:
    names = ("subject", "body", "composed_subject", "composed_body")
    texts = {name: text for name in names if isinstance(text := row.get(name), str)}
    limit = MessageForm.base_fields["body"].limit  # type: ignore[attr-defined]
    if len(texts) < len(names) or any(len(text) > limit or "\0" in text for text in texts.values()):
        return None
    return Message(draft=draft, kind=row["kind"], **texts)


def _mark(draft: Draft, row: dict[str, Any]) -> ChecklistMark | None:
    code, ticked, place = row["code"], row.get("ticked") is True, row.get("place")
    if code in CODES:
        return ChecklistMark(draft=draft, code=code, ticked=ticked)
    own = OwnItemForm({"title": _text(row.get("title")), "due": _day(row.get("due"))})
    if not re.fullmatch(rf"{ChecklistMark.OWN}[0-9a-f]{{16}}", code) or not own.is_valid():
        return None
    place = place if type(place) is int and 0 <= place < MOST_OWN**2 else 0
    return ChecklistMark(draft=draft, code=code, ticked=ticked, place=place, **own.cleaned_data)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _day(text: Any) -> str:
    try:
        return text if isinstance(text, str) and parse_date(text) else ""
    except ValueError:
        return ""
