"""The pages that need no draft."""

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import sitemap as sitemap_of
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache

from ..access import LINK_DAYS, drafts_of
from ..models import DAYS_KEPT
from .opening import methods
from .worked_examples import EXAMPLES, ON_LANDING


@methods("GET")
@never_cache
def landing(request: HttpRequest) -> HttpResponse:
    return render(
        request,
        "landing.html",
        {"example": ON_LANDING[get_language() or "en"], "returning": drafts_of(request).exists()},
    )


@methods("GET")
def privacy(request: HttpRequest) -> HttpResponse:
    return render(
        request, "privacy.html", {"days": DAYS_KEPT, "link_days": LINK_DAYS, "backup_days": settings.BACKUP_DAYS}
    )


@methods("GET")
def examples(request: HttpRequest) -> HttpResponse:
    return render(request, "examples.html", {"examples": EXAMPLES})


class PublicPages(Sitemap):
    """What a search engine may show, in both languages."""

    i18n = True
    alternates = True
    x_default = True

    def items(self) -> list[str]:
        return ["landing", "examples", "privacy"]

    def location(self, item: str) -> str:
        return reverse(item)


@methods("GET")
def sitemap(request: HttpRequest) -> HttpResponse:
    return sitemap_of(request, {"public": PublicPages})


@methods("GET")
def robots(request: HttpRequest) -> HttpResponse:
    """Nothing of a draft, an account or a private link is anybody's to index."""
    closed = [
        f"/{code}/{path}/" for code, _name in settings.LANGUAGES for path in ("drafts", "account", "open", "reminders")
    ]
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in closed)]
    lines.append(f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")


@never_cache
@methods("GET")
def healthz(request: HttpRequest) -> HttpResponse:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return HttpResponse("no database\n", status=503, content_type="text/plain")
    return HttpResponse("ok\n", content_type="text/plain")
