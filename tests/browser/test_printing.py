"""On paper: the letter as a letter, whole, and nothing of the tools around it."""

import re

import pytest
from playwright.sync_api import Page, expect

from . import walk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SUBJECT = (
    "My answer about the position of senior data analyst in your office for reporting and forecasting in Birmingham"
)
HOOKED = "Dear Anne,\n\nThank you. I won’t be joining Northwind at this time.\n\n"
PAGES = HOOKED + "\n\n".join("More of it, and a few words besides. " * 12 for _ in range(14)) + "\n\nNadia"


@pytest.fixture
def editor(page: Page, live_server) -> Page:
    page.goto(f"{walk.finished(page, live_server.url)}messages/email/")
    page.fill("#id_subject", SUBJECT)
    page.fill("#id_body", PAGES)
    expect(page.locator(".marks mark").first).to_be_attached()
    return page


def printed(page: Page) -> bytes:
    content = page.pdf()
    page.emulate_media(media="print")
    return content


def test_what_stands_in_the_boxes_is_printed_as_text_whole_and_once(editor: Page) -> None:
    printed(editor)
    paper = editor.locator(".on-paper")
    assert paper.inner_text().split("\n", 1)[0] == SUBJECT
    assert paper.locator("div").text_content() == PAGES
    for hidden in ("#id_subject", "#id_body", ".marks"):
        expect(editor.locator(hidden)).to_be_hidden()


def test_it_begins_on_the_first_page_and_goes_on_where_that_ends(editor: Page) -> None:
    """A box that doesn't fit goes to the next page as one, and leaves the first one empty."""
    assert len(re.findall(rb"/Type\s*/Page\b", printed(editor))) == 2


def test_nothing_around_a_letter_is_printed(editor: Page) -> None:
    printed(editor)
    for hidden in ("h1", "label", ".coach", ".hint", ".ways", ".links", "#tools", ".buttons"):
        for element in editor.locator(f"main {hidden}").all():
            expect(element).to_be_hidden()


def test_on_the_screen_nothing_stands_twice(editor: Page) -> None:
    editor.pdf()
    expect(editor.locator(".on-paper")).to_be_hidden()
