"""The checklist as a path: the next step on top, ticks without a reload or a jump."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from . import walk
from .walk import press

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NUMBER = "+44 (0)20 7946 0018"


@pytest.fixture
def path(page: Page, live_server) -> Page:
    page.goto(f"{walk.finished(page, live_server.url, speak_up={'phone': NUMBER})}checklist/")
    page.evaluate("() => { window.stays = true; }")
    return page


def test_a_tick_neither_loads_the_page_nor_moves_it(path: Page) -> None:
    path.set_viewport_size({"width": 390, "height": 500})
    tick = path.get_by_role("checkbox", name="Note what you said")
    tick.scroll_into_view_if_needed()
    before = path.evaluate("window.scrollY")
    tick.press("Enter")
    expect(path.get_by_role("checkbox", name="Note what you said", checked=True)).to_be_focused()
    expect(path.locator("#saved")).to_have_text("1 of 7 done.")
    assert path.evaluate("window.scrollY") == before
    assert path.evaluate("window.stays")


def test_the_way_from_the_call_to_the_email(path: Page) -> None:
    expect(path.get_by_role("link", name=f"Call {NUMBER}")).to_have_attribute("href", "tel:+442079460018")
    press(path, "I left a message")
    expect(path.locator("#next-title")).to_contain_text("Call once more")
    press(path, "We spoke")
    expect(path.locator("#next-title")).to_contain_text("Send the email")
    press(path, "I’ve sent it")
    expect(path.get_by_role("checkbox", name="Send the email", checked=True)).to_be_visible()
    expect(path.locator("#next-title")).to_contain_text("Note what you said")
    assert path.evaluate("window.stays")


def test_own_lines_are_added_changed_removed_and_brought_back_in_place(path: Page) -> None:
    for title in ("Ring Zoe", "Buy a cake"):
        path.get_by_label("Something else to do").fill(title)
        path.keyboard.press("Enter")
        expect(path.get_by_role("checkbox", name=title)).to_be_visible()
        expect(path.get_by_label("Something else to do")).to_have_value("")
    path.locator(".edit summary").first.click()
    path.get_by_label("What there is to do").first.fill("Ring Zoe twice")
    path.get_by_role("button", name=re.compile("^Save")).first.click()
    expect(path.get_by_role("checkbox", name="Ring Zoe twice")).to_be_visible()
    path.locator(".edit summary").first.click()
    path.get_by_role("button", name=re.compile("^Remove")).first.click()
    expect(path.get_by_role("checkbox", name="Ring Zoe twice")).to_have_count(0)
    expect(path.get_by_role("button", name="Undo")).to_be_focused()
    path.keyboard.press("Enter")
    expect(path.get_by_role("checkbox", name="Ring Zoe twice")).to_be_visible()
    assert path.evaluate("window.stays")


def test_what_is_wrong_with_a_line_is_said_in_place(path: Page) -> None:
    path.click("#add")
    expect(path.locator(".wrong-list")).to_be_focused()
    assert path.evaluate("window.stays")


def test_a_tick_that_did_not_arrive_is_said(path: Page) -> None:
    path.route("**/checklist/", lambda route: route.abort())
    path.get_by_role("checkbox", name="Note what you said").click()
    expect(path.locator("#saved")).to_be_visible()
    expect(path.locator("#saved")).to_contain_text("Not saved")


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_every_state_is_accessible(path: Page, width: int) -> None:
    path.set_viewport_size({"width": width, "height": 800})
    path.emulate_media(reduced_motion="reduce")
    path.get_by_label("Something else to do").fill("Ring Zoe")
    path.keyboard.press("Enter")
    path.locator(".edit summary").click()
    assert not Axe().run(path).response["violations"]
    path.get_by_label("What there is to do").fill("")
    path.get_by_role("button", name=re.compile("^Save")).click()
    expect(path.locator("details.edit .error")).to_be_focused()
    assert not Axe().run(path).response["violations"]
    press(path, "I left a message")
    expect(path.locator("#next-title")).to_contain_text("Call once more")
    path.locator(".edit summary").click()
    path.get_by_role("button", name=re.compile("^Remove")).click()
    expect(path.locator("#restore")).to_be_visible()
    assert not Axe().run(path).response["violations"]
    assert path.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_on_a_desk_the_next_step_stands_beside_the_path(path: Page) -> None:
    path.set_viewport_size({"width": 1280, "height": 800})
    step, steps = path.locator(".next").bounding_box(), path.locator(".steps").bounding_box()
    assert step["x"] >= steps["x"] + steps["width"]
    assert step["y"] < 300


def test_without_scripts_it_is_the_same_path(browser, live_server) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{walk.finished(page, live_server.url)}checklist/")
    press(page, "We spoke")
    press(page, "I’ve sent it")
    expect(page.locator("#next-title")).to_contain_text("Note what you said")
    context.close()


def test_the_overview_takes_what_came_of_the_call(page: Page, live_server) -> None:
    page.goto(walk.finished(page, live_server.url))
    press(page, "I left a message")
    expect(page.get_by_text("You left a message on")).to_be_visible()
    expect(page.locator("#next-title")).to_contain_text("Call once more")
    assert not Axe().run(page).response["violations"]


def test_a_link_of_the_path_leads_to_its_page(path: Page) -> None:
    path.get_by_role("link", name="Open my lines").click()
    path.wait_for_url("**/messages/call/")
    expect(path.locator("h1")).to_have_text("The call")
