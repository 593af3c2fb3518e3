"""Who may open which draft. Nothing else in the project decides it.

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
    """The owner whose drafts this request may open: the signed-in account, or, only while nobody is signed in, this
    browser; "" with neither.
    """
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
    """The drafts that this request may open, the most recently used first."""
    return _opened_by(owner_of(request))


def drafts_here(request: HttpRequest) -> QuerySet[Draft]:
    """The drafts that this browser's own key opens, even while somebody is signed in."""
    key = key_of(request)
    return _opened_by(_digest(key) if key else "")


def _opened_by(owner: str) -> QuerySet[Draft]:
    if not owner:
        return Draft.objects.none()
    # A union and not an OR of the two conditions, for which PostgreSQL would scan the whole table.
    owned, shared = Draft.objects.filter(owner=owner).values("pk"), Guest.objects.filter(owner=owner).values("draft")
    drafts = Draft.objects.filter(pk__in=owned.union(shared), touched_at__gte=retention_cutoff())
    return drafts.order_by("-touched_at")


def open_draft(request: HttpRequest, draft_id: UUID) -> Draft:
    """The draft. Raises Http404 for a stranger, as if it didn't exist."""
    owner = owner_of(request)
    if not owner:
        raise Http404
    # Most drafts are opened by their owners, and this query takes half the time of the general one.
    with suppress(Draft.DoesNotExist):
        draft = Draft.objects.get(pk=draft_id, owner=owner)
        if draft.touched_at >= retention_cutoff():
            return draft
    return get_object_or_404(drafts_of(request), pk=draft_id)


MOST_DRAFTS = 200
"""The most drafts that one browser or account may have. With the longest texts, they take 100 MB."""


def has_room(request: HttpRequest) -> bool:
    """Whether this visitor may have one more draft."""
    owner = owner_of(request)
    return not owner or Draft.objects.filter(owner=owner).count() < MOST_DRAFTS


def new_draft(request: HttpRequest, **fields: object) -> tuple[Draft, str]:
    """An empty draft for this visitor, and the key to set as a cookie with the response."""
    owner, key = _owner_and_key(request)
    return Draft.objects.create(owner=owner, **fields), key


def hand_over(response: HttpResponse, key: str) -> None:
    """Set the browser's key as a cookie that lives as long as a draft. With an account there may be no key."""
    if key:
        name, days = settings.KEY_COOKIE_NAME, settings.DAYS_KEPT * 86_400
        response.set_cookie(name, key, max_age=days, secure=settings.HTTPS, httponly=True, samesite="Lax")


def make_link(draft: Draft) -> str:
    """The secret of a new private link. Only its digest is stored, so it
    can’t be shown again; the previous link ends."""
    secret = secrets.token_urlsafe(32)
    fresh = {"digest": _digest(secret), "opened_by": "", "expires_at": timezone.now() + timedelta(days=LINK_DAYS)}
    PrivateLink.objects.update_or_create(draft=draft, defaults=fresh)
    return secret


def link_of(draft: Draft) -> PrivateLink | None:
    """The private link that still opens the draft, if there is one."""
    return PrivateLink.objects.filter(draft=draft, opened_by="", expires_at__gt=timezone.now()).first()


def withdraw_link(draft: Draft) -> None:
    PrivateLink.objects.filter(draft=draft).delete()


def follow_link(request: HttpRequest, secret: str) -> tuple[Draft, str] | None:
    """Open the draft to this browser: the draft, and the key to set as a cookie. None if there is no such link.

    A link opens once, because its secret stays in the browser's history. The draft's owner doesn't use it up.
    """
    links = PrivateLink.objects.select_related("draft").filter(expires_at__gt=timezone.now())
    link = links.filter(digest=_digest(secret), draft__touched_at__gte=retention_cutoff()).first()
    if link is None:
        return None
    owner, key = _owner_and_key(request)
    if link.draft.owner != owner:
        with transaction.atomic():
            # A single statement: of two browsers that follow the link at once, one gets in.
            free = Q(opened_by="") | Q(opened_by=owner)
            if not PrivateLink.objects.filter(free, pk=link.pk, digest=link.digest).update(opened_by=owner):
                return None
            Guest.objects.get_or_create(draft=link.draft, owner=owner)
    return link.draft, key


def is_owner(request: HttpRequest, draft: Draft) -> bool:
    """Guests may read and write; deleting, sharing and the like are for the owner."""
    return draft.owner == owner_of(request)


def leave(request: HttpRequest, draft: Draft) -> None:
    """Take this guest's access away, and delete the link it came by, which its browser may remember."""
    owner = owner_of(request)
    with transaction.atomic():
        PrivateLink.objects.filter(draft=draft, opened_by=owner).delete()
        draft.guests.filter(owner=owner).delete()


def key_to_come(request: HttpRequest) -> str:
    """The key to set before a browser opens its first draft, or "" with an account.

    Setting it before the draft exists keeps two quick presses from getting two keys.
    """
    return "" if account_of(request) else _owner_and_key(request)[1]


def others_of(request: HttpRequest, draft: Draft) -> int:
    """How many other browsers open the draft."""
    return draft.guests.exclude(owner=owner_of(request)).count()


def keep_only_here(draft: Draft) -> None:
    """Remove all guests and the private link."""
    with transaction.atomic():
        draft.guests.all().delete()
        withdraw_link(draft)


def take_along(request: HttpRequest, account_id: int) -> None:
    """Move this browser's drafts to the account. Once signed out, the browser no longer opens them."""
    browser, owner = _digest(key_of(request)), _account(account_id)
    with transaction.atomic():
        Draft.objects.filter(owner=browser).update(owner=owner)
        for guest in Guest.objects.filter(owner=browser):
            Guest.objects.get_or_create(draft_id=guest.draft_id, owner=owner)
            guest.delete()


_A_MOMENT = 200
"""How many milliseconds a deletion waits for other transactions before it leaves SQLite's log as it is."""


def delete_draft(draft: Draft) -> None:
    with transaction.atomic():
        _delete(Draft.objects.filter(pk=draft.pk))
    empty_log(wait=_A_MOMENT)


def delete_account(account: Account) -> None:
    """Delete the account with its drafts, its access to other people's drafts, and its sessions."""
    owner = _account(account.pk)
    with transaction.atomic():
        Guest.objects.filter(owner=owner).delete()
        _delete(Draft.objects.filter(owner=owner))
        account.delete()
    empty_log(wait=_A_MOMENT)


def _delete(drafts: QuerySet[Draft]) -> None:
    """Lock the drafts first, or a row saved at the same moment would break their foreign keys."""
    keys = list(drafts.select_for_update().values_list("pk", flat=True))
    Draft.objects.filter(pk__in=keys).delete()


def sign_out_everywhere(request: HttpRequest) -> None:
    """End every session of this account, this one too: sessions hold a digest of the password field."""
    if account := account_of(request):
        account.set_unusable_password()
        account.save(update_fields=["password"])
        logout(request)


def _owner_and_key(request: HttpRequest) -> tuple[str, str]:
    """The owner, and the browser's key, made now if it has none; with an account the key may be ""."""
    if account_of(request):
        return owner_of(request), key_of(request)
    key = key_of(request) or secrets.token_urlsafe(32)
    return _digest(key), key


def _account(pk: int) -> str:
    """An account as an owner. No digest looks like this."""
    return f"account {pk}"


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
