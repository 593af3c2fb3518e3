"""What is said when something went wrong, in the page's language."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from ..access import MOST_DRAFTS, open_draft
from ..models import Draft
from ..steps import ASKED
from ..steps.fields import Several
from .answers import in_words

# What a form carries that nobody typed.
SILENT = {"seen", "page", "turn", "from", "go"}
SENT_AGAIN = {"section", "message", "checklist", "rename", "reminders"}
"""Pages on which people type. What is done by a press alone (deleting,
starting, opening a link) is pressed again there."""

PRESSED_ON = {
    "start": "landing",
    "account_logout": "landing",
    "remove_passkey": "account",
    "copy": "drafts",
    "leave": "drafts",
    "taken": "drafts",
}
"""The pages with the buttons of addresses that can't be looked at."""


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    if isinstance(exception, RequestDataTooBig):
        return render(request, "413.html", status=413)
    return render(request, "400.html", status=400)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Not cached: another visitor may be allowed to see the page."""
    return render(request, "404.html", status=404)


def wrong_method(request: HttpRequest, allowed: Iterable[str]) -> HttpResponse:
    response = render(request, "405.html", status=405)
    response.headers["Allow"] = ", ".join(allowed)
    return response


def too_often(request: HttpRequest, template: str = "429.html") -> HttpResponse:
    return render(request, template, status=429)


def too_many(request: HttpRequest) -> HttpResponse:
    """The page for an owner who has the most drafts that one may have."""
    return render(request, "too_many.html", {"number": MOST_DRAFTS}, status=409)


def not_the_owner(request: HttpRequest, draft: Draft) -> HttpResponse:
    """The page for a guest who asks for what only the owner may do."""
    return render(request, "owner_alone.html", {"draft": draft}, status=403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The page's token was too old: show what was typed with a fresh one, to send again.

    What another site sent is never offered: one press would do its will.
    """
    match = request.resolver_match
    draft_id = match and match.kwargs.get("draft_id")
    try:
        if draft_id:
            open_draft(request, draft_id)
    except Http404:
        return not_yours(request)
    if _may_be_sent_again(request):
        return _again(request, "403_csrf.html", status=403)
    name = match.url_name if match else "start"
    return redirect(PRESSED_ON[name]) if name in PRESSED_ON else redirect(request.path)


def not_yours(request: HttpRequest) -> HttpResponse:
    """The page where a draft isn't the visitor's (any more: signed out, deleted). It shows back what was typed, to send
    again signed in.
    """
    if _may_be_sent_again(request):
        return _again(request, "404_typed.html", status=404)
    return render(request, "404.html", status=404)


def unavailable(request: HttpRequest) -> HttpResponse:
    """The page while the database is away. It shows back what was typed, to send again in a moment."""
    if request.method == "POST" and _may_be_sent_again(request):
        response = _again(request, "503.html", status=503)
    else:
        response = render(request, "503.html", status=503)
    response.headers["Retry-After"] = "5"
    return response


def _may_be_sent_again(request: HttpRequest) -> bool:
    """Whether the request holds something typed, and comes from a page of ours."""
    match = request.resolver_match
    return bool(match and match.url_name in SENT_AGAIN and _is_from_here(request) and _has_typed(request))


def _is_from_here(request: HttpRequest) -> bool:
    """Whether the browser says that a page of this site sent the request; one that says nothing isn't believed."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        return False
    sender = request.headers.get("Origin") or request.headers.get("Referer", "")
    scheme, host, *_ = urlsplit(sender) if sender.isprintable() else ("", "")
    return (scheme, host) == (request.scheme, request.get_host())


def _has_typed(request: HttpRequest) -> bool:
    typed = (values for name, values in request.POST.lists() if name not in SILENT | {"csrfmiddlewaretoken"})
    return any(any(values) for values in typed)


def _again(request: HttpRequest, template: str, status: int) -> HttpResponse:
    typed = {name: values for name, values in request.POST.lists() if name != "csrfmiddlewaretoken"}
    again = [(name, value) for name, values in typed.items() for value in values]
    told = [_told(name, values) for name, values in typed.items() if name not in SILENT and any(values)]
    return render(request, template, {"again": again, "told": told}, status=status)


def _told(name: str, values: list[str]) -> tuple[str, str]:
    """The question ("" if none of ours has this name), and the answer in words."""
    field = next((step.form.base_fields[name] for step in ASKED if name in step.form.base_fields), None)
    if field is None:
        return "", "\n".join(values)
    return str(field.label), in_words(field, values if isinstance(field, Several) else values[-1])
