"""A draft on another device: its private link, and the page where it is opened.

The link's secret stands behind the #, which no browser sends: it is in no log, no Referer and no cache. The page that
it leads to opens nothing until its button is pressed, so that a mail program that looks at links opens nothing either.
"""

import re

import segno
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import mark_safe

from ..access import (
    LINK_DAYS,
    follow_link,
    hand_over,
    keep_only_here,
    key_to_come,
    leave,
    link_of,
    make_link,
    others_of,
    owner_of,
    withdraw_link,
)
from ..limits import is_exceeded
from ..models import Draft
from .caching import forget_pages
from .decorators import draft_page, methods
from .errors import too_often
from .forms import OpenForm
from .state import DraftState


@draft_page("GET", "POST", owner_alone=True)
def link(request: HttpRequest, draft: Draft) -> HttpResponse:
    go = request.POST.get("go")
    if go == "make":
        return (
            too_often(request)
            if is_exceeded("link", request, owner_of(request))
            else _show(request, draft, make_link(draft))
        )
    if go == "withdraw":
        withdraw_link(draft)
    if go == "only-here":
        keep_only_here(draft)
    return redirect("link", draft.pk) if request.method == "POST" else _show(request, draft)


def _show(request: HttpRequest, draft: Draft, secret: str = "") -> HttpResponse:
    address = f"{request.build_absolute_uri(reverse('open'))}#{secret}" if secret else ""
    context = {
        "draft": draft,
        "state": DraftState(draft),
        "address": address,
        # Black on white in the dark theme, too: cameras read nothing else well.
        "picture": mark_safe(segno.make(address).svg_inline(scale=4, light="white")) if address else "",  # noqa: S308
        "link": link_of(draft),
        "days": LINK_DAYS,
        "others": others_of(request, draft),
    }
    return render(request, "link.html", context)


@methods("GET", "POST")
def open_link(request: HttpRequest) -> HttpResponse:
    form = OpenForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        followed = follow_link(request, _secret(form.cleaned_data["link"]))
        if followed:
            draft, key = followed
            response = redirect("overview", draft.pk)
            hand_over(response, key)
            return response
        form.refuse()
    shown = render(request, "open.html", {"form": form}, status=422 if form.errors else 200)
    hand_over(shown, key_to_come(request))
    return shown


@draft_page("POST")
def leave_draft(request: HttpRequest, draft: Draft) -> HttpResponse:
    leave(request, draft)
    return forget_pages(redirect("drafts"))


def _secret(pasted: str) -> str:
    """What stands behind the #, or all of it when only that was pasted."""
    return re.split(r"[#\s]", pasted.strip())[-1]
