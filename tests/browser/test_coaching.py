"""The coach beside the editor: what one types is read, marked and saved, and nothing jumps."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from . import walk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

HOOKED = (
    "Dear Anne,\n\nThank you for the offer and your time 🙂. I won’t be joining Northwind at this time.\n\n"
    "All the best, Nadia"
)
# In the document, wherever it is scrolled to.
PLACE = "e => [e.getBoundingClientRect().top + window.scrollY, e.offsetWidth]"


@pytest.fixture
def editor(page: Page, live_server) -> Page:
    """The e-mail of a finished draft."""
    page.goto(f"{walk.to_the_end(page, live_server.url, 'en')}messages/email/")
    return page


def test_typing_is_read_marked_and_saved(editor: Page) -> None:
    expect(editor.locator("#coaching")).to_contain_text("Nothing to fix.")
    editor.fill("#id_body", HOOKED)
    expect(editor.locator(".marks mark")).to_have_text("at this time")
    expect(editor.locator("#saved")).to_have_text("Saved.")
    editor.reload()
    expect(editor.locator("#id_body")).to_have_value(HOOKED)


def test_the_marks_lie_where_the_words_are(editor: Page) -> None:
    editor.fill("#id_body", HOOKED + "\n" + "More of it. " * 80)
    expect(editor.locator(".marks mark").first).to_have_text("at this time")
    layer, text = editor.locator(".marks"), editor.locator("#id_body")
    assert layer.evaluate("e => e.scrollHeight") == text.evaluate("e => e.scrollHeight")
    assert layer.bounding_box() == text.bounding_box()


def test_nothing_moves_under_the_cursor(editor: Page) -> None:
    editor.set_viewport_size({"width": 320, "height": 700})
    text = editor.locator("#id_body")
    editor.fill("#id_body", "Dear Anne,")
    before = text.evaluate(PLACE)
    editor.fill("#id_body", HOOKED)
    expect(editor.locator("#coaching li").first).to_be_visible()
    assert text.evaluate(PLACE) == before
    expect(text).to_be_focused()


def test_one_press_mends_by_the_keyboard_alone(editor: Page) -> None:
    editor.fill("#id_body", HOOKED)
    editor.locator("button[value^='mend negotiation-hook']").press("Enter")
    expect(editor.locator("#id_body")).to_have_value(HOOKED.replace(" at this time", ""))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_findings_are_accessible(editor: Page, scheme: str) -> None:
    editor.emulate_media(color_scheme=scheme)
    editor.fill("#id_body", f"{HOOKED}\n\nThe salary is a joke!! I’m sorry. I’m so sorry. [Name]")
    expect(editor.locator("#coaching li").first).to_be_visible()
    editor.click(".in-the-text summary")
    assert not Axe().run(editor).response["violations"]
