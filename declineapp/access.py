"""Who may open which draft: the only place that answers.

A browser holds a random key in a cookie, and a private link a random secret. The database holds their digests, so
that nobody who reads the database can open a draft with them.
"""

import hashlib
import re
import secrets
from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone

from .models import DAYS_KEPT, Draft, Guest, Link

COOKIE = "merci_key"
LINK_DAYS = 7
"""How long a private link opens its draft."""
_SECRET = re.compile(r"[\w-]{43}", re.ASCII)


def owner_of(request: HttpRequest) -> str:
    """The digest of this browser's key, "" when it has none of ours."""
    key = request.COOKIES.get(COOKIE, "")
    return _digest(key) if _SECRET.fullmatch(key) else ""


def drafts_of(request: HttpRequest) -> QuerySet[Draft]:
    """The drafts this browser may open, the last touched first."""
    owner = owner_of(request)
    mine = Q(owner=owner) | Q(pk__in=Guest.objects.filter(owner=owner).values("draft"))
    drafts = Draft.objects.filter(mine) if owner else Draft.objects.none()
    return drafts.order_by("-touched_at")


def open_draft(request: HttpRequest, draft_id: UUID) -> Draft:
    """The draft; Http404 for a stranger, as if there were none."""
    return get_object_or_404(drafts_of(request), pk=draft_id)


def new_draft(request: HttpRequest, **fields: object) -> tuple[Draft, str]:
    """An empty draft of this browser's, and the key to hand over with the answer."""
    key = _key(request)
    return Draft.objects.create(owner=_digest(key), **fields), key


def hand_over(request: HttpRequest, response: HttpResponse, key: str) -> None:
    """Let the browser keep its key for as long as a draft is kept."""
    response.set_cookie(
        COOKIE, key, max_age=DAYS_KEPT * 86_400, secure=request.is_secure(), httponly=True, samesite="Lax"
    )


def make_link(draft: Draft) -> str:
    """The secret of a new private link, which nobody can be told again; the link before it opens nothing any more."""
    secret = secrets.token_urlsafe(32)
    expires_at = timezone.now() + timedelta(days=LINK_DAYS)
    Link.objects.update_or_create(draft=draft, defaults={"digest": _digest(secret), "expires_at": expires_at})
    return secret


def link_of(draft: Draft) -> Link | None:
    """The private link that opens the draft today."""
    return Link.objects.filter(draft=draft, expires_at__gt=timezone.now()).first()


def withdraw_link(draft: Draft) -> None:
    Link.objects.filter(draft=draft).delete()


def follow_link(request: HttpRequest, secret: str) -> tuple[Draft, str] | None:
    """The draft, from now on open to this browser, and the key to hand over; None when there is no such link."""
    links = Link.objects.select_related("draft").filter(expires_at__gt=timezone.now())
    link = links.filter(digest=_digest(secret)).first()
    if link is None:
        return None
    key = _key(request)
    if link.draft.owner != _digest(key):
        Guest.objects.get_or_create(draft=link.draft, owner=_digest(key))
    return link.draft, key


def others_of(request: HttpRequest, draft: Draft) -> int:
    """How many other browsers open the draft."""
    owner = owner_of(request)
    return draft.guests.exclude(owner=owner).count() + (draft.owner != owner)


def keep_only_here(request: HttpRequest, draft: Draft) -> None:
    """From now on no other browser opens the draft, and no link."""
    with transaction.atomic():
        Draft.objects.filter(pk=draft.pk).update(owner=owner_of(request))
        draft.guests.all().delete()
        withdraw_link(draft)


def _key(request: HttpRequest) -> str:
    """This browser's key, or a new one."""
    return request.COOKIES[COOKIE] if owner_of(request) else secrets.token_urlsafe(32)


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
