"""Caching: responses aren't stored by caches or the browser's history unless they say so."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import add_never_cache_headers

Answer = Callable[[HttpRequest], HttpResponse]


def private_by_default(answer: Answer) -> Answer:
    """Middleware: no-store on every answer without a word about caching of its own."""

    def respond(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        if not response.has_header("Cache-Control"):
            add_never_cache_headers(response)
        return response

    return respond


def forget_all(response: HttpResponse) -> HttpResponse:
    """Remove our cookies, and what tabs have kept. Not “cookies” by that
    header: it would take those of sites beside ours."""
    for name in settings.COOKIES:
        response.delete_cookie(name)
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


def forget_pages(response: HttpResponse) -> HttpResponse:
    """Back shows nothing of what was open here: it was deleted, or its owner signed out."""
    response.headers["Clear-Site-Data"] = '"cache"'
    return response
