"""Every address of the site."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import URLPattern, URLResolver, include, path

from .pages import checklist, downloads, drafts, links, messages, overview, public, sections

draft_urls = [
    path("", overview.overview, name="overview"),
    path("check/", overview.check, name="check"),
    path("gate/", overview.gate, name="gate"),
    path("rename/", drafts.rename, name="rename"),
    path("copy/", drafts.copy, name="copy"),
    path("link/", links.link, name="link"),
    path("delete/", drafts.delete, name="delete"),
    path("messages/", messages.first, name="messages"),
    path("messages/<slug:kind>/", messages.message, name="message"),
    path("messages/<slug:kind>.<slug:ext>", downloads.message, name="download"),
    path("checklist/", checklist.checklist, name="checklist"),
    path("checklist.ics", downloads.calendar, name="calendar"),
    path("export.json", downloads.export, name="export"),
    path("<slug:slug>/", sections.section, name="section"),
]

site_urls: list[URLPattern | URLResolver] = [
    path("", public.landing, name="landing"),
    path("privacy/", public.privacy, name="privacy"),
    path("examples/", public.examples, name="examples"),
    path("start/", drafts.start, name="start"),
    path("open/", links.open_link, name="open"),
    path("drafts/", drafts.drafts, name="drafts"),
    path("drafts/<uuid:draft_id>/", include(draft_urls)),
]

urlpatterns = [
    path("healthz", public.healthz, name="healthz"),
    *i18n_patterns(*site_urls),
]

handler400 = "declineapp.pages.errors.bad_request"
