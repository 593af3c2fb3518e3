"""The message page: one next step, and everything else in place."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from declineapp.models import Message
from tests.answers import COMPLETE

from . import walk
from .walk import MINE, body, press

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PHONE = {"width": 390, "height": 844}


def unloaded(page: Page) -> None:
    """From now on one can tell whether the page was loaded again."""
    page.evaluate("() => { window.stays = true; }")


def is_the_same_page(page: Page) -> bool:
    return bool(page.evaluate("window.stays"))


@pytest.mark.parametrize("name", ["In other words", "Shorter", "More neutral"])
def test_another_sound_comes_in_place_and_goes_in_one_press(editor: Page, name: str) -> None:
    before = body(editor)
    unloaded(editor)
    press(editor, name)
    expect(editor.locator("#done")).to_contain_text("New wording.")
    assert body(editor) != before
    press(editor, "Undo")
    expect(editor.locator("#id_body")).to_have_value(before)
    assert is_the_same_page(editor)
    assert not Message.objects.exists()


def test_the_browser_takes_a_new_wording_back_too(editor: Page) -> None:
    before = body(editor)
    press(editor, "In other words")
    expect(editor.locator("#id_body")).not_to_have_value(before)
    editor.focus("#id_body")
    editor.keyboard.press("Control+z")
    expect(editor.locator("#id_body")).to_have_value(before)
    expect(editor.locator("#saved")).to_have_text("Saved.")
    editor.reload()
    expect(editor.locator("#id_body")).to_have_value(before)


def test_a_fix_comes_in_place_and_what_is_typed_after_it_is_saved(editor: Page) -> None:
    editor.fill("#id_body", MINE.replace("it.", "it at this time."))
    unloaded(editor)
    editor.locator("button[value^='mend negotiation-hook']").click()
    expect(editor.locator("#done")).to_contain_text("Fixed.")
    expect(editor.locator("#id_body")).to_have_value(MINE)
    editor.fill("#id_body", MINE + "!")
    expect(editor.locator("#saved")).to_have_text("Saved.")
    assert Message.objects.get().body == MINE + "!"
    assert is_the_same_page(editor)


def test_the_update_after_the_call_comes_in_place(editor: Page) -> None:
    before = body(editor)
    unloaded(editor)
    press(editor, "We spoke")
    expect(editor.locator("#done")).to_contain_text("Updated.")
    assert body(editor) != before
    press(editor, "Undo")
    expect(editor.locator("#id_body")).to_have_value(before)
    assert is_the_same_page(editor)


def test_sent_is_noted_in_one_press_and_taken_back_in_one(editor: Page) -> None:
    press(editor, "I’ve sent it")
    expect(editor.get_by_role("heading", name=re.compile("^Sent on"))).to_be_visible()
    press(editor, "Undo")
    expect(editor.get_by_role("button", name="I’ve sent it")).to_be_visible()


def test_changed_answers_are_taken_place_by_place(page: Page, live_server) -> None:
    draft = walk.finished(page, live_server.url)
    page.goto(f"{draft}messages/email/")
    page.fill("#id_body", body(page).replace("Nadia Osman", "N. Osman"))
    expect(page.locator("#saved")).to_have_text("Saved.")
    page.goto(f"{draft}offer/")
    page.fill("[name=company]", "Acme")
    expect(page.locator("#saved")).to_have_text("Saved.")
    page.goto(f"{draft}messages/email/")
    unloaded(page)
    places = page.locator(".places li")
    number = places.count()
    last = places.filter(has_text="Acme").last.get_by_role("button", name=re.compile("^Change it"))
    last.click()
    expect(places).to_have_count(number - 1)
    expect(page.locator("#id_body")).to_have_value(re.compile(r"Acme[^~]*N\. Osman"))
    assert is_the_same_page(page)


@pytest.mark.parametrize("sizing", [True, False])
def test_the_whole_text_is_seen(editor: Page, sizing: bool) -> None:
    if not sizing:
        editor.add_init_script("CSS.supports = () => false;")
        editor.reload()
        editor.eval_on_selector("#id_body", "box => { box.style.fieldSizing = 'fixed'; }")
    editor.fill("#id_body", MINE + "\nAnd so on." * 60)
    box = editor.locator("#id_body")
    assert box.evaluate("e => e.scrollHeight <= e.clientHeight + 1")


def test_on_a_phone_the_ways_to_send_are_always_in_reach(editor: Page) -> None:
    editor.set_viewport_size(PHONE)
    for scrolled in (0, 300):
        editor.evaluate(f"window.scrollTo(0, {scrolled})")
        for name in ("Copy subject", "Copy message"):
            expect(editor.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
        expect(editor.get_by_role("link", name="Open in my email program")).to_be_in_viewport(ratio=1)
    expect(editor.get_by_role("button", name="Save", exact=True)).to_have_count(0)


def test_a_shown_example_of_a_first_thing_goes_with_its_tick(page: Page, live_server) -> None:
    reason = COMPLETE["honest-reason"] | {"on_benefits": "yes"}
    page.goto(f"{walk.finished(page, live_server.url, honest_reason=reason)}messages/email/")
    unloaded(page)
    page.get_by_role("checkbox", name=re.compile("adviser")).click()
    expect(page.locator(".first-things")).to_have_count(0)
    press(page, "Undo")
    expect(page.locator(".first-things")).to_have_count(1)
    assert is_the_same_page(page)


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_is_accessible(editor: Page, width: int, scheme: str) -> None:
    editor.set_viewport_size({"width": width, "height": 800})
    editor.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    editor.fill("#id_body", MINE.replace("it.", "it at this time!!"))
    pressed = {
        "I left a message": "Updated.",
        "In other words": "stays",
        "I’ve sent it": "Noted as sent.",
        "They insist, or are angry": "Noted.",
        "They threaten me": "Noted.",
    }
    for name, said in pressed.items():
        press(editor, name)
        expect(editor.locator("#done")).to_contain_text(said)
        assert not Axe().run(editor).response["violations"], name
    assert editor.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_copy_takes_the_subject_and_the_message(browser, live_server) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{walk.finished(page, live_server.url)}messages/email/")
    for name, field in (("Copy subject", "#id_subject"), ("Copy message", "#id_body")):
        page.fill(field, f"{name}: « l’été »")
        press(page, name)
        expect(page.locator("#saved")).to_contain_text("copied")
        assert page.evaluate("navigator.clipboard.readText()") == f"{name}: « l’été »"
    context.close()


def test_without_scripts_every_button_still_works(browser, live_server) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{walk.finished(page, live_server.url)}messages/email/")
    before = body(page)
    press(page, "In other words")
    assert body(page) != before
    press(page, "Undo")
    assert body(page) == before
    page.fill("#id_body", MINE)
    press(page, "Save")
    assert body(page) == MINE
    press(page, "I’ve sent it")
    expect(page.get_by_role("heading", name=re.compile("^Sent on"))).to_be_visible()
    context.close()


def test_earlier_versions_tell_the_time_of_their_reader(browser, live_server) -> None:
    context = browser.new_context(timezone_id="Asia/Tokyo", locale="en-GB")
    page = context.new_page()
    page.goto(f"{walk.finished(page, live_server.url)}messages/email/")
    for text in ("One.", "Two."):
        page.fill("#id_body", text)
        expect(page.locator("#saved")).to_have_text("Saved.")
        page.reload()
    page.click(".revisions summary")
    time = page.locator(".revisions time").first
    told = page.evaluate("iso => new Date(iso).toTimeString().slice(0, 5)", time.get_attribute("datetime"))
    expect(time).to_contain_text(told)
    context.close()


def test_the_advice_is_told_where_one_sends(editor: Page) -> None:
    editor.set_viewport_size(PHONE)
    expect(editor.locator("#to-advice")).to_be_hidden()
    editor.fill("#id_body", MINE.replace("it.", "it at this time."))
    expect(editor.locator("#to-advice")).to_be_in_viewport()
    expect(editor.locator("#to-advice")).to_contain_text("to look at.")


def test_on_a_desk_the_advice_stands_before_the_sending_and_hides_it_never(editor: Page) -> None:
    editor.set_viewport_size({"width": 1280, "height": 800})
    editor.fill("#id_body", f"{MINE}\n\nYour salary is a joke. [Name] At this time, no!! I am so sorry. I am useless.")
    expect(editor.locator(".remarks li").nth(3)).to_be_attached()
    editor.evaluate("scrollTo(0, 0)")
    expect(editor.locator("#mail")).to_be_in_viewport(ratio=1)
    advice, mail = (editor.locator(each).bounding_box() for each in (".coach", "#mail"))
    assert advice
    assert mail
    assert advice["y"] + advice["height"] <= mail["y"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_has_the_focus_never_lies_under_the_bar(editor: Page, language: str) -> None:
    editor.set_viewport_size({"width": 320, "height": 640})
    editor.emulate_media(reduced_motion="reduce")
    editor.goto(editor.url.replace("/en/", f"/{language}/"))
    covered = []
    for _ in range(40):
        editor.keyboard.press("Tab")
        editor.wait_for_timeout(30)
        covered += editor.evaluate(
            """() => {
              const box = document.activeElement.getBoundingClientRect();
              const top = document.elementFromPoint(box.x + box.width / 2, Math.min(box.bottom, innerHeight) - 4);
              const bar = top?.closest(".ways");
              return bar && !bar.contains(document.activeElement) && box.height < 300
                ? [document.activeElement.outerHTML] : [];
            }"""
        )
    assert not covered
