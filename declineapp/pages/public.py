"""The pages that need no draft."""

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from ..access import LINK_DAYS, drafts_of
from ..models import DAYS_KEPT
from ..steps import STEPS
from .opening import methods
from .worked_examples import EXAMPLES


@methods("GET")
@never_cache
def landing(request: HttpRequest) -> HttpResponse:
    return render(request, "landing.html", {"steps": STEPS, "returning": drafts_of(request).exists()})


@methods("GET")
def privacy(request: HttpRequest) -> HttpResponse:
    return render(
        request, "privacy.html", {"days": DAYS_KEPT, "link_days": LINK_DAYS, "backup_days": settings.BACKUP_DAYS}
    )


@methods("GET")
def examples(request: HttpRequest) -> HttpResponse:
    return render(request, "examples.html", {"examples": EXAMPLES})


@never_cache
@methods("GET")
def healthz(request: HttpRequest) -> HttpResponse:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return HttpResponse("no database\n", status=503, content_type="text/plain")
    return HttpResponse("ok\n", content_type="text/plain")
