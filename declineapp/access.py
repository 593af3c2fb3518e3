"""Who may open which draft: the only place that answers.

A draft belongs to an account, or to a browser. A browser holds a random key in a cookie, and a private link a random
secret. The database holds their digests, so that nobody who reads the database can open a draft with them.
"""

import hashlib
import re
import secrets
from contextlib import suppress
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.contrib.auth import logout
from django.db import transaction
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone

from .models import Account, Draft, Guest, PrivateLink, retention_cutoff
from .purging import empty_log

LINK_DAYS = 7
"""How long a private link opens its draft."""
_SECRET = re.compile(r"[\w-]{43}", re.ASCII)


def owner_of(request: HttpRequest) -> str:
    """Whose drafts are opened here: the account's that is signed in, else
    those of this browser's key; "" without one."""
    if account := account_of(request):
        return _account(account.pk)
    key = key_of(request)
    return _digest(key) if key else ""


def account_of(request: HttpRequest) -> Account | None:
    """The account that is signed in."""
    return request.user if isinstance(request.user, Account) else None


def key_of(request: HttpRequest) -> str:
    """This browser's key, "" when it has none of ours."""
    key = request.COOKIES.get(settings.KEY_COOKIE_NAME, "")
    return key if _SECRET.fullmatch(key) else ""


def drafts_of(request: HttpRequest) -> QuerySet[Draft]:
    """The drafts that may be opened here, the last touched first."""
    return _opened_by(owner_of(request))


def drafts_here(request: HttpRequest) -> QuerySet[Draft]:
    """Those that this browser opens without an account, whoever is signed in."""
    key = key_of(request)
    return _opened_by(_digest(key) if key else "")


def _opened_by(owner: str) -> QuerySet[Draft]:
    if not owner:
        return Draft.objects.none()
    # Their union, not “owner or guest”: for that PostgreSQL reads every draft that there is.
    owned, shared = Draft.objects.filter(owner=owner).values("pk"), Guest.objects.filter(owner=owner).values("draft")
    drafts = Draft.objects.filter(pk__in=owned.union(shared), touched_at__gte=retention_cutoff())
    return drafts.order_by("-touched_at")


def open_draft(request: HttpRequest, draft_id: UUID) -> Draft:
    """The draft; Http404 for a stranger, as if there were none."""
    owner = owner_of(request)
    if not owner:
        raise Http404
    # Most drafts are opened by their owners: asked for that alone, the answer is there in half the time.
    with suppress(Draft.DoesNotExist):
        return Draft.objects.get(pk=draft_id, owner=owner, touched_at__gte=retention_cutoff())
    return get_object_or_404(drafts_of(request), pk=draft_id)


MOST_DRAFTS = 200
"""Drafts of one browser or account: with the longest texts in each, they take a hundred megabytes."""


def has_room(request: HttpRequest) -> bool:
    """Whether who asks may have another draft."""
    owner = owner_of(request)
    return not owner or Draft.objects.filter(owner=owner).count() < MOST_DRAFTS


def new_draft(request: HttpRequest, **fields: object) -> tuple[Draft, str]:
    """An empty draft for who asks, and the key to hand over with the answer."""
    owner, key = _owner_and_key(request)
    return Draft.objects.create(owner=owner, **fields), key


def hand_over(response: HttpResponse, key: str) -> None:
    """Let the browser keep its key for as long as a draft is kept. Whoever is signed in may have none."""
    if key:
        name, days = settings.KEY_COOKIE_NAME, settings.DAYS_KEPT * 86_400
        response.set_cookie(name, key, max_age=days, secure=settings.HTTPS, httponly=True, samesite="Lax")


def make_link(draft: Draft) -> str:
    """The secret of a new private link, which nobody can be told again; the link before it opens nothing any more."""
    secret = secrets.token_urlsafe(32)
    fresh = {"digest": _digest(secret), "opened_by": "", "expires_at": timezone.now() + timedelta(days=LINK_DAYS)}
    PrivateLink.objects.update_or_create(draft=draft, defaults=fresh)
    return secret


def link_of(draft: Draft) -> PrivateLink | None:
    """The private link that opens the draft today."""
    return PrivateLink.objects.filter(draft=draft, opened_by="", expires_at__gt=timezone.now()).first()


def withdraw_link(draft: Draft) -> None:
    PrivateLink.objects.filter(draft=draft).delete()


def follow_link(request: HttpRequest, secret: str) -> tuple[Draft, str] | None:
    """The draft, from now on open to this browser, and the key to hand over; None when there is no such link.

    A link opens once, for its secret stays in a browser's history; its owner alone may follow it without using it up.
    """
    links = PrivateLink.objects.select_related("draft").filter(expires_at__gt=timezone.now())
    link = links.filter(digest=_digest(secret), draft__touched_at__gte=retention_cutoff()).first()
    if link is None:
        return None
    owner, key = _owner_and_key(request)
    if link.draft.owner != owner:
        with transaction.atomic():
            # One statement, so that of two browsers at once one gets in.
            free = Q(opened_by="") | Q(opened_by=owner)
            if not PrivateLink.objects.filter(free, pk=link.pk, digest=link.digest).update(opened_by=owner):
                return None
            Guest.objects.get_or_create(draft=link.draft, owner=owner)
    return link.draft, key


def is_owner(request: HttpRequest, draft: Draft) -> bool:
    """Whose draft it is; who followed its link reads and writes, and nothing else."""
    return draft.owner == owner_of(request)


def leave(request: HttpRequest, draft: Draft) -> None:
    """Who followed its link opens it no more; nor by that link, which this browser may remember."""
    owner = owner_of(request)
    with transaction.atomic():
        PrivateLink.objects.filter(draft=draft, opened_by=owner).delete()
        draft.guests.filter(owner=owner).delete()


def key_to_come(request: HttpRequest) -> str:
    """The key of a browser that is about to open a draft: had it first come with the draft, a second press would have
    another. "" with an account."""
    return "" if account_of(request) else _owner_and_key(request)[1]


def others_of(request: HttpRequest, draft: Draft) -> int:
    """How many other browsers open the draft."""
    return draft.guests.exclude(owner=owner_of(request)).count()


def keep_only_here(draft: Draft) -> None:
    """From now on nobody but its owner opens the draft, and no link."""
    with transaction.atomic():
        draft.guests.all().delete()
        withdraw_link(draft)


def take_along(request: HttpRequest, account_id: int) -> None:
    """Give this browser's drafts to the account: signed out, the browser opens them no more."""
    browser, owner = _digest(key_of(request)), _account(account_id)
    with transaction.atomic():
        Draft.objects.filter(owner=browser).update(owner=owner)
        for guest in Guest.objects.filter(owner=browser):
            Guest.objects.get_or_create(draft_id=guest.draft_id, owner=owner)
            guest.delete()


_A_MOMENT = 200
"""Milliseconds that who deletes waits for others."""


def delete_draft(draft: Draft) -> None:
    with transaction.atomic():
        _delete(Draft.objects.filter(pk=draft.pk))
    empty_log(wait=_A_MOMENT)


def delete_account(account: Account) -> None:
    """With its drafts, and its access to others'; its sessions end with it."""
    owner = _account(account.pk)
    with transaction.atomic():
        Guest.objects.filter(owner=owner).delete()
        _delete(Draft.objects.filter(owner=owner))
        account.delete()
    empty_log(wait=_A_MOMENT)


def _delete(drafts: QuerySet[Draft]) -> None:
    """Locked first: what somebody saves meanwhile would come between a draft and what belongs to it."""
    keys = list(drafts.select_for_update().values_list("pk", flat=True))
    Draft.objects.filter(pk__in=keys).delete()


def sign_out_everywhere(request: HttpRequest) -> None:
    """End every session of the account that is signed in, this one too: each holds a digest of this."""
    if account := account_of(request):
        account.set_unusable_password()
        account.save(update_fields=["password"])
        logout(request)


def _owner_and_key(request: HttpRequest) -> tuple[str, str]:
    """Who asks, and the key that the browser is to keep, a new one where it has none; "" with an account."""
    if account_of(request):
        return owner_of(request), key_of(request)
    key = key_of(request) or secrets.token_urlsafe(32)
    return _digest(key), key


def _account(pk: int) -> str:
    """An account as an owner; no digest looks like it."""
    return f"account {pk}"


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
