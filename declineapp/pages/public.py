"""The pages that need no draft."""

import logging
from pathlib import Path

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import sitemap as sitemap_of
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.views.decorators.cache import cache_control

from ..access import LINK_DAYS, drafts_of
from ..colours import DARK, LIGHT, contrast
from ..encryption import WrongKey, try_keys
from ..models import Draft
from .decorators import methods
from .languages import page_language
from .state import DraftState, page_message_language
from .worked_examples import EXAMPLES, ON_LANDING

log = logging.getLogger(__name__)


@methods("GET")
def landing(request: HttpRequest) -> HttpResponse:
    return render(
        request,
        "landing.html",
        {"example": ON_LANDING[page_message_language()], "last": _last_draft(request)},
    )


def _last_draft(request: HttpRequest) -> DraftState | None:
    """The draft that this browser or account wrote on last."""
    draft = drafts_of(request).first()
    return DraftState(draft) if draft else None


@methods("GET")
def privacy(request: HttpRequest) -> HttpResponse:
    return render(
        request,
        "privacy.html",
        {
            "days": settings.DAYS_KEPT,
            "link_days": LINK_DAYS,
            "backup_days": settings.BACKUP_DAYS,
            "theirs": _privacy_text(),
        },
    )


def _privacy_text() -> str:
    """The operator's privacy text in the page's language, or else in the first language that has one."""
    codes = [page_language(), *(code for code, _name in settings.LANGUAGES)]
    texts = [folder / f"{code}.txt" for folder in settings.PRIVACY_TEXTS for code in codes]
    return next(filter(None, map(_read, texts)), "")


def _read(text: Path) -> str:
    """The text of a file; "" if it is missing or unreadable, for the page holds more than that."""
    try:
        return text.read_text(encoding="utf-8") if text.is_file() else ""
    except (OSError, UnicodeDecodeError):
        log.exception("A text in PRIVACY_TEXTS can't be read.")
        return ""


@methods("GET")
def examples(request: HttpRequest) -> HttpResponse:
    """The examples in the page's language; the page in the other language shows the others."""
    written = [example for example in EXAMPLES if example.language.partition("-")[0] == page_language()]
    return render(request, "examples.html", {"examples": written or EXAMPLES})


@methods("GET")
def theme(request: HttpRequest) -> HttpResponse:
    """The operator's colours over the site's own."""
    rules = [(settings.COLOUR, "{}"), (settings.COLOUR_DARK, "@media(prefers-color-scheme:dark){{{}}}")]
    text = "".join(around.format(_rule(colour)) for colour, around in rules if colour)
    return HttpResponse(text, content_type="text/css; charset=utf-8", headers={"Cache-Control": "max-age=3600"})


def _rule(colour: str) -> str:
    on = max((LIGHT["on-brand"], DARK["on-brand"]), key=lambda other: contrast(colour, other))
    return f":root{{--brand:{colour};--on-brand:{on};--tint:color-mix(in srgb,{colour} 12%,var(--paper))}}"


@methods("GET")
@cache_control(max_age=3600)
def manifest(request: HttpRequest) -> JsonResponse:
    """What a phone shows that keeps the site among its programs."""
    icons = [
        {"src": static("icon.svg"), "sizes": "any", "type": "image/svg+xml"},
        *({"src": static(f"icon-{size}.png"), "sizes": f"{size}x{size}", "type": "image/png"} for size in (192, 512)),
    ]
    names = {"name": settings.SITE_NAME, "short_name": settings.SITE_NAME, "start_url": "/", "display": "minimal-ui"}
    colours = {"background_color": LIGHT["paper"], "theme_color": settings.COLOUR or LIGHT["brand"]}
    return JsonResponse(names | colours | {"icons": icons}, content_type="application/manifest+json")


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
@cache_control(max_age=3600)
def sitemap(request: HttpRequest) -> HttpResponse:
    return sitemap_of(request, {"public": PublicPages})


@methods("GET")
@cache_control(max_age=3600)
def robots(request: HttpRequest) -> HttpResponse:
    """Nothing of a draft, an account or a private link is anybody's to index."""
    closed = [
        f"/{code}/{path}/"
        for code, _name in settings.LANGUAGES
        for path in ("drafts", "account", "open", "reminders", "mail")
    ]
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in closed)]
    lines.append(f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")


@methods("GET")
def healthz(request: HttpRequest) -> HttpResponse:
    """Whether people can be answered: the database is there, and the keys open what stands in it."""
    try:
        try_keys(Draft.objects.all())
    except DatabaseError:
        return HttpResponse("no database\n", status=503, content_type="text/plain")
    except WrongKey:
        return HttpResponse("wrong ENCRYPTION_KEYS\n", status=503, content_type="text/plain")
    return HttpResponse("ok\n", content_type="text/plain")
