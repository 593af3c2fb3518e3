"""A private link in the hands of real browsers: its secret never leaves the page but by the button."""

import pytest
from playwright.sync_api import Page, expect

from . import walk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def asked(page) -> list[str]:
    """Everything that this browser tells a server: addresses, and headers such as Referer."""
    told: list[str] = []
    page.on("request", lambda request: told.append(f"{request.url} {request.headers}"))
    return told


@pytest.fixture
def link(browser, live_server) -> str:
    """A private link, made in another browser."""
    context = browser.new_context()
    page = context.new_page()
    walk.start(page, live_server.url, "en")
    page.fill("[name=company]", "Northwind")
    page.click("button[value=leave]")
    page.goto(f"{page.url}link/")
    page.click("button[value=make]")
    address = page.input_value("#address")
    context.close()
    return address


def opened(page: Page) -> None:
    page.click("main .main")
    expect(page.locator("h1")).to_have_text("Northwind")


def test_a_link_opens_the_draft_at_one_press_and_is_told_to_nobody(page, link, asked) -> None:
    page.goto(link)
    expect(page.locator("main .main")).to_be_focused()
    assert "#" not in page.url
    opened(page)
    assert not [told for told in asked if link.split("#")[1] in told]


def test_the_language_can_be_changed_before_it_is_opened(page, link, asked) -> None:
    page.goto(link)
    page.click("[hreflang=fr]")
    opened(page)
    assert not [told for told in asked if link.split("#")[1] in told]


def test_without_scripts_the_link_is_pasted(browser, link) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(link)
    page.fill("#id_link", link)
    opened(page)
    context.close()
