"""How a view of a draft begins: permission first, then the method, then the view."""

import re
from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import BadRequest, ObjectDoesNotExist
from django.db import DatabaseError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from ..access import hand_over, is_owner, key_of, open_draft
from ..budget import is_spent, spending
from ..limits import network_of
from ..models import Draft, Seen
from ..reminders import look_again
from ..steps import Step
from .context import other_address
from .errors import not_the_owner, not_yours, too_often, wrong_method

FORM = "application/x-www-form-urlencoded"
View = Callable[..., HttpResponse]


def methods(*allowed: str) -> Callable[[View], View]:
    """Answer these methods, and 405 to all others."""
    allowed = (*allowed, "HEAD") if "GET" in allowed else allowed

    def decorate(view: View) -> View:
        @wraps(view)
        def page(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.method not in allowed:
                return wrong_method(request, allowed)
            if request.content_type == FORM and not request.body.isascii():
                raise BadRequest("A browser never sends such a form: its encoding can only be guessed.")
            return view(request, *args, **kwargs)

        return page

    return decorate


def dear(view: View) -> View:
    """A view that costs much: at the expense of the network that asks, and 429 when that has nothing left."""

    @wraps(view)
    def page(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        network = network_of(request)
        if is_spent(network):
            return too_often(request)
        with spending(network):
            return view(request, *args, **kwargs)

    return page


def draft_page(*allowed: str, owner_alone: bool = False) -> Callable[[View], View]:
    """A view of one draft: 404 for a stranger, whatever the method; 403 with `owner_alone` for who followed its link."""

    def decorate(view: View) -> View:
        answer = methods(*allowed)(view)

        @wraps(view)
        def page(request: HttpRequest, draft_id: UUID, **kwargs: Any) -> HttpResponse:
            try:
                draft = open_draft(request, draft_id)
            except Http404:
                if request.method == "POST":
                    return not_yours(request)
                raise
            if owner_alone and not is_owner(request, draft):
                return not_the_owner(request, draft)
            return _answer(answer, request, draft, **kwargs)

        return page

    return decorate


def _answer(view: View, request: HttpRequest, draft: Draft, **kwargs: Any) -> HttpResponse:
    """What the view answers, unless the draft is deleted in another window at this very moment."""
    draft_id = draft.pk
    try:
        draft.touch()
        response = view(request, draft, **kwargs)
    except OperationalError:
        raise
    except (DatabaseError, ObjectDoesNotExist):
        if Draft.objects.filter(pk=draft_id).exists():
            raise
        return not_yours(request)
    if request.method == "POST":
        look_again(draft_id)
    hand_over(response, key_of(request))
    return response


def page(name: str, draft: Draft, step: Step | None = None) -> str:
    """The section's address, or the named page's where there is no section to go to."""
    if step:
        return reverse("section", args=[draft.pk, step.slug])
    return reverse(name, args=[draft.pk])


def seen_by(request: HttpRequest) -> Seen | None:
    """What the page tells of itself; a program may post without."""
    seal, page, turn = (request.POST.get(name, "") for name in ("seen", "page", "turn"))
    known = re.fullmatch(r"[\w-]{1,16}", page, re.ASCII)
    return Seen(seal, page if known else "", int(turn) if re.fullmatch("[0-9]{1,6}", turn) else 0) if seal else None


def in_language(request: HttpRequest, code: str) -> str:
    """This page's address in another language of the site; "" for what is none."""
    return other_address(request.get_full_path(), code) if code in dict(settings.LANGUAGES) else ""
