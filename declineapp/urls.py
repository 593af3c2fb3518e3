"""Every address of the site."""

from django.urls import URLPattern, URLResolver, include, path

from .pages import (
    accounts,
    browser,
    checking,
    checklist,
    downloads,
    drafts,
    importing,
    languages,
    links,
    mailing,
    messages,
    operator,
    overview,
    public,
    record,
    reminders,
    sections,
)

draft_urls = [
    path("", overview.overview, name="overview"),
    path("check/", checking.check, name="check"),
    path("gate/", checking.gate, name="gate"),
    path("case/", sections.choose_case, name="case"),
    path("rename/", drafts.rename, name="rename"),
    path("copy/", drafts.copy, name="copy"),
    path("link/", links.link, name="link"),
    path("leave/", links.leave_draft, name="leave"),
    path("delete/", drafts.delete, name="delete"),
    path("messages/", messages.first, name="messages"),
    path("messages/<slug:kind>/", messages.message, name="message"),
    path("taken/", downloads.taken, name="taken"),
    path("messages/<slug:kind>.<slug:ext>", downloads.message, name="download"),
    path("checklist/", checklist.checklist, name="checklist"),
    path("checklist.ics", downloads.calendar, name="calendar"),
    path("reminders/", reminders.reminders, name="reminders"),
    path("record.txt", record.record, name="record"),
    path("messages.txt", downloads.letters, name="letters"),
    path("export.json", downloads.export, name="export"),
    path("<slug:slug>/", sections.section, name="section"),
]

account_urls = [
    path("", accounts.account, name="account"),
    # The second name is one that django-allauth asks for.
    path("sign-in/", accounts.sign_in, name="account_login"),
    path("sign-in/", accounts.sign_in, name="account_request_login_code"),
    path("sign-in/code/", accounts.enter_code, name="account_confirm_login_code"),
    path("sign-in/passkey/", accounts.passkey_sign_in, name="mfa_login_webauthn"),
    path("take-along/", browser.take_along, name="take_along"),
    path("forget/", browser.forget, name="forget"),
    path("sign-out/", accounts.sign_out, name="account_logout"),
    path("passkeys/", accounts.add_passkey, name="add_passkey"),
    path("passkeys/<int:pk>/remove/", accounts.remove_passkey, name="remove_passkey"),
    path("delete/", accounts.delete, name="delete_account"),
]

site_urls: list[URLPattern | URLResolver] = [
    path("", public.landing, name="landing"),
    path("privacy/", public.privacy, name="privacy"),
    path("examples/", public.examples, name="examples"),
    path("start/", drafts.start, name="start"),
    path("open/", links.open_link, name="open"),
    path("reminders/<str:token>/", reminders.answer, name="reminder"),
    path("mail/<str:token>/", mailing.mail, name="mail"),
    path("operator/", operator.funnel, name="operator"),
    path("account/", include(account_urls)),
    path("drafts/", drafts.drafts, name="drafts"),
    path("drafts/import/", importing.import_draft, name="import"),
    path("drafts/<uuid:draft_id>/", include(draft_urls)),
]

urlpatterns = [
    path("healthz", public.healthz, name="healthz"),
    path("metrics", operator.metrics, name="metrics"),
    path("theme.css", public.theme, name="theme"),
    path("site.webmanifest", public.manifest, name="manifest"),
    path("robots.txt", public.robots, name="robots"),
    path("sitemap.xml", public.sitemap, name="sitemap"),
    URLResolver(languages.LanguagePrefix(), site_urls),
]

handler400 = "declineapp.pages.errors.bad_request"
handler404 = "declineapp.pages.errors.not_found"
