"""While the database is unreachable or locked: nothing typed is lost, and pages that don't need it are served."""

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse

from .errors import unavailable

PUBLIC = {"landing", "privacy", "examples"}
"""Pages that are served as to a stranger: they are the same for everybody but for a name or a link."""


class Unavailable:
    """Middleware: 503 where a view meets a database that can't be reached, or is locked for longer than one waits."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, OperationalError | InterfaceError):
            return None
        request.user = AnonymousUser()
        match = request.resolver_match
        if match and match.url_name in PUBLIC and request.method in {"GET", "HEAD"}:
            request.COOKIES.pop(settings.KEY_COOKIE_NAME, None)
            response: HttpResponse = match.func(request, *match.args, **match.kwargs)
            return response
        return unavailable(request)
