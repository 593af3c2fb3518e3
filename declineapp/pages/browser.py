"""What a browser holds without an account: its drafts, which may go along into one, and our cookies, which may go."""

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from .. import access
from ..access import account_of, drafts_here
from .caching import forget_all
from .decorators import methods
from .state import DraftState

_NAMED = 20
"""Drafts named at most."""


@methods("GET", "POST")
@login_required
def take_along(request: HttpRequest) -> HttpResponse:
    """Asked, never done unasked: at a computer that several use, the drafts may be somebody else's."""
    if request.method == "POST":
        return _answered(request)
    found = list(drafts_here(request)[: _NAMED + 1])
    if not found:
        return redirect("drafts")
    names = [DraftState(draft).name for draft in found[:_NAMED]]
    return render(request, "account/take_along.html", {"names": names, "more": len(found) > _NAMED})


def _answered(request: HttpRequest) -> HttpResponse:
    """Anything but a yes is a no."""
    account, said, after = account_of(request), "left-here", request.GET.get("next", "")
    if account and request.POST.get("go") == "yes":
        access.take_along(request, account.pk)
        said = "taken-along"
    return redirect(after if get_adapter().is_safe_url(after) else f"{reverse('drafts')}?said={said}")


@methods("GET", "POST")
def forget(request: HttpRequest) -> HttpResponse:
    """Remove all our cookies from this browser. Its drafts stay stored until they expire."""
    if request.method != "POST":
        context = {"only_here": drafts_here(request).count(), "days_kept": settings.DAYS_KEPT}
        return render(request, "account/forget.html", context)
    logout(request)
    return forget_all(redirect(f"{reverse('landing')}?said=forgotten"))
