"""Large letters and small windows: nothing that stays in place covers what is read, or what has the focus."""

import pytest
from playwright.sync_api import Page

from . import walk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PAGES = ("offer/", "messages/email/", "messages/call/", "messages/note/", "checklist/", "")
WINDOWS = [(320, 640, 100), (320, 640, 200), (390, 844, 200), (195, 422, 100), (320, 256, 100), (1000, 500, 100)]
COVERED = """() => [...document.querySelectorAll("main *")]
  .filter((part) => getComputedStyle(part).position === "sticky" && part.checkVisibility())
  .map((part) => part.getBoundingClientRect()).filter((box) => box.width > innerWidth * 0.6)
  .reduce((sum, box) => sum + Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)), 0)"""
OUT_OF_REACH = """() => [...document.querySelectorAll("main *")]
  .filter((part) => getComputedStyle(part).position === "sticky" && part.checkVisibility())
  .filter((part) => part.offsetHeight > innerHeight).map((part) => part.className)"""
BROKEN_WORDS = """() => [...document.querySelectorAll("#saved, .step, button, .button")]
  .filter((part) => part.checkVisibility() && part.innerText.trim())
  .filter((part) => {
    const range = document.createRange();
    range.selectNodeContents(part);
    const lines = new Set([...range.getClientRects()].filter((box) => box.width).map((box) => Math.round(box.top / 8)));
    return lines.size > part.innerText.trim().split(/\\s+/).length + 1;
  }).map((part) => part.outerHTML)"""


@pytest.fixture(params=WINDOWS, ids=lambda window: "{}x{} at {} %".format(*window))
def window(request, browser, live_server) -> Page:
    """A phone or a desk, with letters of this size, on a finished draft."""
    width, height, letters = request.param
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce", bypass_csp=True)
    page = context.new_page()
    page.add_init_script(
        f"addEventListener('DOMContentLoaded', () => {{ document.documentElement.style.fontSize = '{letters}%'; }})"
    )
    page.goto(walk.finished(page, live_server.url, speak_up={"phone": "+44 20 7946 0018"}))
    yield page
    context.close()


def test_what_stays_in_place_leaves_most_of_the_window_free(window: Page) -> None:
    draft, height, covering = window.url, window.viewport_size["height"], {}
    for path in PAGES:
        window.goto(draft + path)
        if path == "offer/":
            window.fill("[name=role]", "cook")
            window.wait_for_function("document.getElementById('saved').textContent")
        if path == "messages/email/":
            window.fill("#id_body", "Hello, no!! Not at this time.")
            window.wait_for_selector("#to-advice:not([hidden])", state="attached")
        window.evaluate("scrollTo(0, 200)")
        covering[path] = window.evaluate(COVERED)
        assert not window.evaluate(OUT_OF_REACH), path
        assert not window.evaluate(BROKEN_WORDS), path
    assert max(covering.values()) <= 0.3 * height, covering


def test_what_has_the_focus_is_seen(window: Page) -> None:
    draft = window.url
    for path in ("offer/", "messages/email/"):
        window.goto(draft + path)
        hidden = []
        for _ in range(25):
            window.keyboard.press("Tab")
            window.wait_for_timeout(20)
            hidden += window.evaluate(
                """() => {
                  const part = document.activeElement, box = part.getBoundingClientRect();
                  if (part === document.body || box.height > innerHeight * 0.6) return [];
                  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                  return top && (part.contains(top) || top.contains(part) || top.closest("label"))
                    ? [] : [part.outerHTML];
                }"""
            )
        assert not hidden
