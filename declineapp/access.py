"""Who may open which draft: the only place that answers.

A browser holds a random key in a cookie. The database holds its digest, so that nobody who reads
the database can open a draft with it.
"""

import hashlib
import re
import secrets
from uuid import UUID

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from .models import DAYS_KEPT, Draft

COOKIE = "merci_key"
_KEY = re.compile(r"[\w-]{43}", re.ASCII)


def owner_of(request: HttpRequest) -> str:
    """The digest of this browser's key, "" when it has none of ours."""
    key = request.COOKIES.get(COOKIE, "")
    return _digest(key) if _KEY.fullmatch(key) else ""


def drafts_of(request: HttpRequest) -> QuerySet[Draft]:
    """The drafts this browser may open, the last touched first."""
    owner = owner_of(request)
    drafts = Draft.objects.filter(owner=owner) if owner else Draft.objects.none()
    return drafts.order_by("-touched_at")


def open_draft(request: HttpRequest, draft_id: UUID) -> Draft:
    """The draft; Http404 for a stranger, as if there were none."""
    return get_object_or_404(drafts_of(request), pk=draft_id)


def new_draft(request: HttpRequest, **fields: object) -> tuple[Draft, str]:
    """An empty draft of this browser's, and the key to hand over with the answer."""
    key = request.COOKIES[COOKIE] if owner_of(request) else secrets.token_urlsafe(32)
    return Draft.objects.create(owner=_digest(key), **fields), key


def hand_over(request: HttpRequest, response: HttpResponse, key: str) -> None:
    """Let the browser keep its key for as long as a draft is kept."""
    response.set_cookie(
        COOKIE, key, max_age=DAYS_KEPT * 86_400, secure=request.is_secure(), httponly=True, samesite="Lax"
    )


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
