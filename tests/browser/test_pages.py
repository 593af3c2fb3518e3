"""Every page and state: nothing missing, nothing too wide, nothing that axe minds."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import URLPattern
from playwright.sync_api import Page, expect

from declineapp.urls import account_urls, draft_urls, site_urls

from . import walk
from .states import states

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NO_PAGES = {"start", "copy", "leave", "taken", "messages", "account_logout", "mfa_login_webauthn"}
"""What is only posted to, or leads on to a page."""


def pages(urls: list) -> list[str]:
    """The addresses that need nothing filled in, without downloads."""
    paths = [str(url.pattern) for url in urls if isinstance(url, URLPattern) and url.name not in NO_PAGES]
    return [path for path in paths if not re.search(r"[<.]", path)]


PUBLIC = [*pages(site_urls), "nowhere/"]
OF_A_DRAFT = [
    *pages(draft_urls),
    *(f"{slug}/" for slug in walk.SLUGS),
    *(f"messages/{kind}/" for kind in ("call", "voicemail", "email", "note")),
]


STRONG = """() => [...new Set([...document.querySelectorAll("main .main")]
  .filter((button) => button.checkVisibility())
  .filter((button) => getComputedStyle(button).color !== getComputedStyle(button).borderTopColor)
  .map((button) => button.innerText))]"""
"""What the filled buttons say: a page has one next step."""


class Watched:
    """A page that notes what goes wrong in it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.troubles: list[str] = []
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("response", self._note)

    def _note(self, response) -> None:
        # What is wrong is said in place, too.
        told = response.status in {409, 422} and response.request.method == "POST"
        if response.status >= 400 and not told and response.request.resource_type != "document":
            self.troubles.append(f"{response.status} {response.url}")

    def look(self) -> None:
        violations = Axe().run(self.page).response["violations"]
        self.troubles += [
            f"{self.page.url}: {violation['id']} {violation['nodes'][0]['html']}" for violation in violations
        ]
        if len(strong := self.page.evaluate(STRONG)) > 1:
            self.troubles.append(f"{self.page.url} has several strong buttons: {strong}")
        if self.page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            self.troubles.append(f"{self.page.url} is wider than the window")


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("dark", 1280)])
def test_every_page_is_whole_and_accessible(browser, live_server, language, scheme, width) -> None:
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 800}, reduced_motion="reduce"
    )
    watched = Watched(context.new_page())
    page = watched.page
    for path in PUBLIC:
        page.goto(f"{live_server.url}/{language}/{path}")
        watched.look()
    walk.start(page, live_server.url, language)
    walk.go_on(page)
    watched.look()
    draft = walk.to_the_end(page, live_server.url, language)
    for path in OF_A_DRAFT:
        page.goto(draft + path)
        watched.look()
    for _name in states(page, draft):
        watched.look()
    _signed_in(watched, live_server.url, language)
    context.close()
    assert not watched.troubles


def test_on_paper_a_call_is_dark_on_white_and_every_card_is_open(browser, live_server) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    draft = walk.to_the_end(page, live_server.url, "en")
    page.goto(f"{draft}messages/call/")
    page.emulate_media(media="print")
    expect(page.locator(".call")).to_have_css("background-color", "rgba(0, 0, 0, 0)")
    expect(page.locator(".card .then").first).to_be_visible()
    expect(page.locator(".tabs")).to_be_hidden()
    context.close()


def _signed_in(watched: Watched, site: str, language: str) -> None:
    page = watched.page
    page.goto(f"{site}/{language}/account/sign-in/")
    page.click("main .main")
    watched.look()
    code = walk.ask_for_code(page, site, language)
    watched.look()
    walk.enter_code(page, "WRONG1")
    watched.look()
    walk.enter_code(page, code)
    for path in pages(account_urls):
        page.goto(f"{site}/{language}/account/{path}")
        watched.look()
