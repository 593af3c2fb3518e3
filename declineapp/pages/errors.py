"""What is said when something went wrong, in the page's language."""

from collections.abc import Iterable

from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from ..access import open_draft
from ..steps import ASKED
from ..steps.fields import Several
from .answers import in_words

# What a form carries that nobody typed.
SILENT = {"seen", "page", "turn", "from", "go"}


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    if isinstance(exception, RequestDataTooBig):
        return render(request, "413.html", status=413)
    return render(request, "400.html", status=400)


@never_cache
def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Kept in no cache: the draft may be there for who asks next."""
    return render(request, "404.html", status=404)


def wrong_method(request: HttpRequest, allowed: Iterable[str]) -> HttpResponse:
    response = render(request, "405.html", status=405)
    response.headers["Allow"] = ", ".join(allowed)
    return response


def too_often(request: HttpRequest) -> HttpResponse:
    return render(request, "429.html", status=429)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The page's token was too old: show what was typed with a fresh one, to send again."""
    match = request.resolver_match
    draft_id = match and match.kwargs.get("draft_id")
    try:
        if draft_id:
            open_draft(request, draft_id)
    except Http404:
        return not_yours(request)
    return _again(request, "403_csrf.html", status=403)


def not_yours(request: HttpRequest) -> HttpResponse:
    """Signed out or deleted meanwhile, or a stranger: they see what they typed themselves, to send again signed in."""
    return _again(request, "404_typed.html", status=404)


def _again(request: HttpRequest, template: str, status: int) -> HttpResponse:
    typed = {name: values for name, values in request.POST.lists() if name != "csrfmiddlewaretoken"}
    again = [(name, value) for name, values in typed.items() for value in values]
    told = [_told(name, values) for name, values in typed.items() if name not in SILENT and any(values)]
    return render(request, template, {"again": again, "told": told}, status=status)


def _told(name: str, values: list[str]) -> tuple[str, str]:
    """The question, where it is one of ours, and the answer in words."""
    field = next((step.form.base_fields[name] for step in ASKED if name in step.form.base_fields), None)
    if field is None:
        return "", "\n".join(values)
    return str(field.label), in_words(field, values if isinstance(field, Several) else values[-1])
