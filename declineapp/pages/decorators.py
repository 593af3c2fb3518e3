"""Decorators of views: the methods allowed, who may open the draft, and what costs the site much."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.core.exceptions import BadRequest, ObjectDoesNotExist
from django.db import DatabaseError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse

from ..access import hand_over, is_owner, key_of, open_draft
from ..budget import is_spent, spending
from ..limits import network_of
from ..models import Draft
from ..reminders import look_again
from .errors import not_the_owner, not_yours, too_often, wrong_method

FORM = "application/x-www-form-urlencoded"
View = Callable[..., HttpResponse]


def methods(*allowed: str) -> Callable[[View], View]:
    """Answer these methods, and 405 to all others."""
    allowed = (*allowed, "HEAD") if "GET" in allowed else allowed

    def decorate(view: View) -> View:
        @wraps(view)
        def wrapper(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.method not in allowed:
                return wrong_method(request, allowed)
            if request.content_type == FORM and not request.body.isascii():
                raise BadRequest("A browser never sends such a form: its encoding can only be guessed.")
            return view(request, *args, **kwargs)

        return wrapper

    return decorate


def costly(view: View) -> View:
    """A view that costs much: at the expense of the network that asks, and 429 when that has nothing left."""

    @wraps(view)
    def wrapper(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        network = network_of(request)
        if is_spent(network):
            return too_often(request)
        with spending(network):
            return view(request, *args, **kwargs)

    return wrapper


def draft_page(*allowed: str, owner_alone: bool = False) -> Callable[[View], View]:
    """A view of one draft: 404 for a stranger, whatever the method; 403 with
    `owner_alone` for who followed its link."""

    def decorate(view: View) -> View:
        answer = methods(*allowed)(view)

        @wraps(view)
        def wrapper(request: HttpRequest, draft_id: UUID, **kwargs: Any) -> HttpResponse:
            try:
                draft = open_draft(request, draft_id)
            except Http404:
                if request.method == "POST":
                    return not_yours(request)
                raise
            if owner_alone and not is_owner(request, draft):
                return not_the_owner(request, draft)
            return _answer(answer, request, draft, **kwargs)

        return wrapper

    return decorate


def _answer(view: View, request: HttpRequest, draft: Draft, **kwargs: Any) -> HttpResponse:
    """What the view answers, unless the draft is deleted in another window at this very moment."""
    draft_id, version = draft.pk, draft.version
    try:
        draft.touch()
        response = view(request, draft, **kwargs)
    except OperationalError:
        raise
    except (DatabaseError, ObjectDoesNotExist):
        if Draft.objects.filter(pk=draft_id).exists():
            raise
        return not_yours(request)
    if request.method == "POST" and draft.version == version:
        # Changed answers change the version, which tells by itself that dates may have moved.
        look_again(draft_id)
    hand_over(response, key_of(request))
    return response
