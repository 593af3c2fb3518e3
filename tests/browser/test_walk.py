"""From landing to calendar in a real browser."""

import re

import pytest
from playwright.sync_api import Page, expect

from . import walk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LANGUAGES = pytest.mark.parametrize("language", ["en", "fr"])


@pytest.fixture
def site(live_server) -> str:
    return live_server.url


@pytest.fixture
def without_scripts(browser):
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


@LANGUAGES
def test_from_landing_to_the_calendar(page: Page, site, language) -> None:
    draft = walk.to_the_end(page, site, language)
    page.click("main .buttons .main")
    expect(page.locator(".call")).to_contain_text(walk.TYPED[language]["role"])
    page.goto(f"{draft}messages/email/")
    expect(page.locator("#id_body")).to_have_value(re.compile(walk.TYPED[language]["your_name"]))
    page.goto(f"{draft}checklist/")
    with page.expect_download() as download:
        page.click("a[href$='.ics']")
    assert "BEGIN:VEVENT" in download.value.path().read_text()


@LANGUAGES
def test_everything_works_without_scripts(without_scripts: Page, site, language) -> None:
    draft = walk.to_the_end(without_scripts, site, language)
    without_scripts.goto(f"{draft}messages/email/")
    without_scripts.fill("#id_body", "My own words")
    without_scripts.click(".buttons button[value=save]")
    expect(without_scripts.locator("#id_body")).to_have_value("My own words")
    without_scripts.goto(f"{draft}checklist/")
    without_scripts.click(".tick >> nth=0")
    expect(without_scripts.locator(".tick >> nth=0")).to_have_attribute("aria-checked", "true")


def test_the_next_day_the_draft_is_there(browser, site) -> None:
    context = browser.new_context()
    page = context.new_page()
    walk.start(page, site, "en")
    walk.fill_in(page, "offer", "en")
    walk.go_on(page)
    cookies = [cookie for cookie in context.cookies() if cookie["expires"] > 0]
    context.close()
    tomorrow = browser.new_context()
    tomorrow.add_cookies(cookies)
    page = tomorrow.new_page()
    page.goto(f"{site}/en/drafts/")
    page.click("text=Data analyst – Northwind")
    page.click("main >> text=Say it soon")
    expect(page.locator("h1")).to_contain_text("Say it soon")
    tomorrow.close()


def test_saves_while_typing_and_lets_one_hear_it(page: Page, site) -> None:
    walk.start(page, site, "en")
    walk.fill_in(page, "offer", "en")
    expect(page.locator("#preview")).to_contain_text("data analyst")
    expect(page.locator("#saved")).to_have_text("Saved.")
    page.reload()
    expect(page.locator("[name=company]")).to_have_value("Northwind")


def test_typing_on_and_pressing_at_once_is_no_conflict(page: Page, site) -> None:
    walk.start(page, site, "en")
    walk.fill_in(page, "offer", "en")
    expect(page.locator("#saved")).to_have_text("Saved.")
    page.fill("[name=role]", "senior data analyst")
    walk.go_on(page)
    expect(page.locator("h1")).to_contain_text("Say it soon")
    page.go_back()
    page.fill("[name=role]", "lead data analyst")
    walk.go_on(page)
    expect(page.locator("h1")).to_contain_text("Say it soon")


def test_two_windows_show_both_texts(page: Page, site) -> None:
    walk.start(page, site, "en")
    other = page.context.new_page()
    other.goto(page.url)
    walk.fill_in(other, "offer", "en")
    walk.go_on(other)
    page.route(
        "**/offer/", lambda route: route.abort() if route.request.headers.get("hx-request") else route.continue_()
    )
    walk.fill_in(page, "offer", "en")
    page.fill("[name=role]", "baker")
    walk.go_on(page)
    expect(page.locator(".differing")).to_contain_text("data analyst")
    expect(page.locator("[name=role]")).to_have_value("baker")
    walk.go_on(page)
    expect(page.locator("h1")).to_contain_text("Say it soon")


def test_enter_continues_and_does_not_switch_the_language(page: Page, site) -> None:
    walk.start(page, site, "en")
    walk.fill_in(page, "offer", "en")
    page.press("[name=role]", "Enter")
    page.wait_for_url("**/en/drafts/*/speak-up/")


def test_the_language_switch_keeps_what_was_typed(page: Page, site) -> None:
    walk.start(page, site, "en")
    page.fill("[name=role]", "baker")
    page.click("header button")
    page.wait_for_url("**/fr/drafts/*/offer/")
    expect(page.locator("[name=role]")).to_have_value("baker")


def test_errors_take_the_focus_and_lead_to_the_field(page: Page, site) -> None:
    walk.start(page, site, "en")
    walk.go_on(page)
    expect(page.locator(".wrong-list")).to_be_focused()
    page.click(".wrong-list a >> nth=0")
    expect(page.locator("#id_your_name")).to_be_focused()


def test_the_keyboard_alone_is_enough(page: Page, site) -> None:
    page.goto(f"{site}/en/")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('main form button')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/offer/")
    page.focus("#id_your_name")
    for text in ("Nadia Osman", "Northwind", "data analyst", ""):
        page.keyboard.type(text)
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_url("**/speak-up/")


def test_copying_takes_the_text_as_it_stands(browser, site) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    draft = walk.to_the_end(page, site, "fr")
    page.goto(f"{draft}messages/email/")
    page.click("[data-copy=id_body]")
    expect(page.locator("#saved")).not_to_have_text("")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator("#id_body").input_value()
    assert "\u00a0" in copied or "\u202f" in copied or "’" in copied
    context.close()
