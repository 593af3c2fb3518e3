"""What was typed a moment ago is saved, whichever way the page is left."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from . import walk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MINE = "the walk through the greenhouse"
FIELDS = {"be-grateful/": "[name=specific]", "messages/email/": "#id_body"}


def by_link(page: Page) -> None:
    page.click("header .mark")
    page.wait_for_url("**/en/")


def by_back(page: Page) -> None:
    page.go_back()


def by_reload(page: Page) -> None:
    page.reload()


def by_address(page: Page) -> None:
    page.goto("about:blank")


def by_closing(page: Page) -> None:
    page.close(run_before_unload=True)


def by_hiding(page: Page) -> None:
    """As a phone that goes into a pocket; no browser says so to a test."""
    with page.expect_request(lambda request: request.method == "POST", timeout=300):
        page.evaluate(
            """() => {
              Object.defineProperty(document, "visibilityState", {value: "hidden", configurable: true});
              document.dispatchEvent(new Event("visibilitychange"));
            }"""
        )


WAYS = [by_link, by_back, by_reload, by_address, by_closing, by_hiding]


@pytest.fixture
def draft(page: Page, live_server) -> str:
    return walk.finished(page, live_server.url)


@pytest.mark.parametrize("path", FIELDS)
@pytest.mark.parametrize("leave", WAYS)
def test_what_was_typed_last_is_saved(page: Page, draft: str, leave: Callable[[Page], None], path: str) -> None:
    page.goto(draft)
    page.goto(f"{draft}{path}")
    page.fill(FIELDS[path], MINE)
    another = page.context.new_page()
    leave(page)
    _is_kept(another, f"{draft}{path}", FIELDS[path])


@pytest.mark.parametrize("path", FIELDS)
def test_a_page_loaded_again_goes_on_with_what_was_typed(page: Page, draft: str, path: str) -> None:
    page.goto(f"{draft}{path}")
    page.fill(FIELDS[path], MINE)
    page.reload()
    expect(page.locator(FIELDS[path])).to_have_value(MINE)
    page.fill(FIELDS[path], f"{MINE} in June")
    expect(page.locator("#saved")).to_have_text("Saved.")
    _is_kept(page, f"{draft}{path}", FIELDS[path], f"{MINE} in June")


def test_what_the_line_lost_is_there_when_one_returns(page: Page, draft: str) -> None:
    page.goto(f"{draft}be-grateful/")
    page.evaluate("() => { window.fetch = () => Promise.reject(new TypeError()); }")
    page.fill("[name=specific]", MINE)
    page.goto(draft)
    page.goto(f"{draft}be-grateful/")
    expect(page.locator("[name=specific]")).to_have_value(MINE)
    expect(page.locator("#saved")).to_have_text("Saved.")


def test_the_longest_text_is_saved_too(page: Page, draft: str) -> None:
    long = " ".join(["é’"] * 6_600)
    page.goto(f"{draft}messages/email/")
    page.fill("#id_body", long)
    page.goto("about:blank")
    _is_kept(page, f"{draft}messages/email/", "#id_body", long)


def test_leaving_untouched_sends_nothing(page: Page, draft: str) -> None:
    sent = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    page.goto(f"{draft}be-grateful/")
    page.goto(draft)
    assert not sent


def test_a_text_given_up_does_not_come_back(page: Page, draft: str) -> None:
    page.goto(f"{draft}messages/email/")
    ours = page.input_value("#id_body")
    page.fill("#id_body", MINE)
    expect(page.locator("#saved")).to_have_text("Saved.")
    page.reload()
    page.fill("#id_body", f"{MINE} and more")
    page.click("button[value=take]")
    expect(page.locator("#id_body")).to_have_value(ours)
    _is_kept(page, f"{draft}messages/email/", "#id_body", ours)


def _is_kept(page: Page, address: str, field: str, text: str = MINE) -> None:
    """Seen by another page, at the latest when a slow machine has written it."""
    for _ in range(20):
        page.goto(address)
        if page.input_value(field) == text:
            return
        page.wait_for_timeout(200)
    assert page.input_value(field) == text
