"""How a view of a draft begins: permission first, then the method, then the view."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache

from ..access import open_draft
from .errors import wrong_method

View = Callable[..., HttpResponse]


def methods(*allowed: str) -> Callable[[View], View]:
    """Answer these methods, and 405 to all others."""
    allowed = (*allowed, "HEAD") if "GET" in allowed else allowed

    def decorate(view: View) -> View:
        @wraps(view)
        def page(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.method not in allowed:
                return wrong_method(request, allowed)
            return view(request, *args, **kwargs)

        return page

    return decorate


def draft_page(*allowed: str) -> Callable[[View], View]:
    """A view of one draft: 404 for a stranger, whatever the method; never kept in a cache."""

    def decorate(view: View) -> View:
        answer = methods(*allowed)(view)

        @wraps(view)
        @never_cache
        def page(request: HttpRequest, draft_id: UUID, **kwargs: Any) -> HttpResponse:
            return answer(request, open_draft(request, draft_id), **kwargs)

        return page

    return decorate
