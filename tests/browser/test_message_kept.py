"""The message in a browser: nothing typed is lost, and what is said of it is true."""

import re

import pytest
from playwright.sync_api import Page, expect

from declineapp.models import Message

from . import walk
from .walk import MINE, body, press

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_what_is_typed_while_a_wording_is_on_its_way_stays(editor: Page) -> None:
    editor.route("**/messages/email/?*", lambda route: (editor.wait_for_timeout(400), route.continue_()))
    press(editor, "In other words")
    editor.fill("#id_body", MINE)
    expect(editor.locator("#done")).to_contain_text("New wording.")
    expect(editor.locator("#saved")).to_have_text("Saved.")
    expect(editor.locator("#id_body")).to_have_value(MINE)
    assert Message.objects.get().body == MINE


def test_a_button_pressed_in_the_middle_of_typing_wins(editor: Page) -> None:
    ours = body(editor)
    editor.fill("#id_body", MINE)
    expect(editor.locator("#saved")).to_have_text("Saved.")
    editor.reload()
    editor.fill("#id_body", MINE + "!")
    press(editor, "Start again from our text")
    expect(editor.locator("#id_body")).to_have_value(ours)
    editor.wait_for_timeout(900)
    assert not Message.objects.exists()


def test_two_windows_show_both_texts_at_once(editor: Page) -> None:
    other = editor.context.new_page()
    other.goto(editor.url)
    other.fill("#id_body", "Theirs.")
    expect(other.locator("#saved")).to_have_text("Saved.")
    editor.fill("#id_body", MINE)
    expect(editor.locator("#above")).to_contain_text("Theirs.")
    expect(editor.locator("#id_body")).to_have_value(MINE)
    press(editor, "Keep what I wrote here")
    expect(editor.locator("#above")).not_to_contain_text("Theirs.")
    assert Message.objects.get().body == MINE


@pytest.mark.parametrize("scripts", [True, False])
def test_our_text_takes_the_place_of_one_too_long_to_keep(browser, live_server, scripts: bool) -> None:
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto(f"{walk.finished(page, live_server.url)}messages/email/")
    ours = body(page)
    page.fill("#id_body", MINE)
    page.click("button[value='get txt']")
    page.reload()
    expect(page.locator("#id_body")).to_have_value(MINE)
    page.fill("#id_body", "No. " * 6000)
    press(page, "Start again from our text")
    expect(page.locator("#id_body")).to_have_value(ours)
    press(page, "Undo")
    expect(page.locator("#id_body")).to_have_value(MINE)
    context.close()


def test_a_text_too_long_to_keep_is_never_said_to_be_saved(editor: Page) -> None:
    editor.fill("#id_body", "No. " * 6000)
    expect(editor.locator("#saved")).to_contain_text("Not saved")
    press(editor, "In other words")
    expect(editor.locator(".wrong-list")).to_be_visible()
    expect(editor.locator("main")).not_to_contain_text("is saved")
    expect(editor.locator("#saved")).to_contain_text("Not saved")
    press(editor, "Start again from our text")
    expect(editor.locator(".wrong-list")).to_have_count(0)
    expect(editor.locator("#saved")).to_be_empty()


def test_a_text_that_is_saved_is_never_said_not_to_be(editor: Page) -> None:
    editor.fill("#id_body", "")
    expect(editor.locator("#saved")).to_have_text("Saved.")
    press(editor, "In other words")
    expect(editor.locator(".wrong-list")).to_be_visible()
    editor.wait_for_timeout(300)
    expect(editor.locator("#saved")).not_to_contain_text("Not saved")


def test_a_button_pressed_without_a_line_is_pressed_again_once_it_is_back(editor: Page) -> None:
    editor.route("**/messages/email/", lambda route: route.abort())
    press(editor, "I’ve sent it")
    expect(editor.locator("#saved")).to_contain_text("Not saved yet")
    editor.unroute("**/messages/email/")
    expect(editor.get_by_role("heading", name=re.compile("^Sent on"))).to_be_visible()
    expect(editor.locator("#saved")).to_be_empty()
