"""The keyboard alone: where the focus lands, and that it is seen."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from . import walk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def draft(page: Page, live_server) -> str:
    """A draft that is filled in; its address."""
    walk.start(page, live_server.url, "en")
    return walk.to_the_end(page, live_server.url, "en")


def test_enter_adds_the_line_that_is_typed_and_ticks_no_other(page, draft) -> None:
    page.goto(f"{draft}checklist/")
    page.get_by_label("Something else to do").fill("Ring Zoe")
    page.keyboard.press("Enter")
    expect(page.get_by_role("checkbox", name="Ring Zoe")).to_be_visible()
    expect(page.locator("[aria-checked=true]")).to_have_count(0)


def test_a_tick_keeps_the_focus_and_a_removed_line_gives_it_to_the_list(page, draft) -> None:
    page.goto(f"{draft}checklist/")
    page.get_by_role("checkbox", name="Read it aloud once").press("Enter")
    expect(page.get_by_role("checkbox", name="Read it aloud once", checked=True)).to_be_focused()
    page.get_by_label("Something else to do").fill("Ring Zoe")
    page.keyboard.press("Enter")
    page.locator(".edit summary").press("Enter")
    page.get_by_role("button", name=re.compile("^Remove.*Ring Zoe")).press("Enter")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()


def test_after_a_button_of_a_message_one_goes_on_where_one_was(page, draft) -> None:
    page.goto(f"{draft}messages/email/")
    page.get_by_label("Message", exact=True).fill("Hello,\n\nI won’t take the job. The salary!!")
    expect(page.locator("#saved")).to_have_text("Saved.")
    page.get_by_role("button", name=re.compile("^Ignore")).first.press("Enter")
    expect(page.get_by_role("heading", name="Advice on this message")).to_be_focused()
    page.reload()
    page.get_by_role("button", name="Start again from our text").press("Enter")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Message", exact=True)).to_have_value(re.compile("The salary!!"))


@pytest.mark.parametrize("height", [640, 256])
def test_what_has_the_focus_is_never_hidden(page, draft, height) -> None:
    page.set_viewport_size({"width": 320, "height": height})
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{draft}be-grateful/")
    hidden = []
    for _ in range(30):
        page.keyboard.press("Tab")
        hidden += page.evaluate(
            """() => {
              const box = document.activeElement.getBoundingClientRect();
              const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              const seen = document.activeElement === document.body
                || top?.closest("label, a, button, summary, .question, input, textarea");
              return seen && !top?.closest(".preview") || document.activeElement.closest(".preview")
                ? [] : [document.activeElement.id];
            }"""
        )
    assert not hidden


def test_what_is_typed_before_the_scripts_arrive_is_saved(page, draft) -> None:
    page.route("**/htmx*", lambda route: (page.wait_for_timeout(600), route.continue_()))
    page.goto(f"{draft}be-grateful/", wait_until="commit")
    page.get_by_label("One thing you remember").fill("the smell of bread")
    expect(page.locator("#saved")).to_have_text("Saved.")
    page.reload()
    expect(page.get_by_label("One thing you remember")).to_have_value("the smell of bread")


def test_a_count_that_stays_is_not_spoken_again(page, draft) -> None:
    page.goto(f"{draft}messages/email/")
    page.evaluate(
        "window.spoken = [count.textContent];"
        "new MutationObserver(() => spoken.push(count.textContent)).observe(count, { childList: true })"
    )
    editor = page.get_by_label("Message", exact=True)
    for text in ("", "One word.", "One word more.", "The salary is too low!!"):
        with page.expect_response("**/messages/email/"):
            editor.press_sequentially(f" {text}")
    expect(page.locator("#count")).to_contain_text("to look at")
    page_message_language = page.evaluate("window.spoken")
    assert all(before != after for before, after in pairwise(page_message_language))


@pytest.mark.parametrize("width", [320, 700, 1280])
def test_a_word_without_end_widens_no_page(page, draft, width) -> None:
    page.goto(f"{draft}be-grateful/")
    page.get_by_label("One thing you remember").fill("https://example.org/" + "a" * 170)
    page.get_by_role("button", name="Continue", exact=True).click()
    page.set_viewport_size({"width": width, "height": 800})
    for path in ("check/", "be-grateful/", "messages/email/", ""):
        page.goto(f"{draft}{path}")
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), path
