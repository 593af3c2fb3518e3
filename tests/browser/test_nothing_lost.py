"""What is typed is there afterwards, whatever happens to the line, the session, the token or the person's hand."""

import pytest
from playwright.sync_api import Page, expect

from . import walk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MINE = "the walk through the greenhouse"


@pytest.fixture
def thanks(page, live_server) -> Page:
    """The third section page of a new draft."""
    walk.start(page, live_server.url, "en")
    page.goto(page.url.replace("offer/", "be-grateful/"))
    return page


def is_kept(page: Page) -> None:
    page.goto(page.url.partition("?")[0])
    expect(page.locator("[name=specific]")).to_have_value(MINE)


def test_a_line_that_breaks_is_announced_and_the_text_saved_once_it_is_back(thanks) -> None:
    thanks.context.set_offline(True)
    thanks.fill("[name=specific]", MINE)
    expect(thanks.locator("#saved")).to_contain_text("Not saved yet")
    thanks.context.set_offline(False)
    expect(thanks.locator("#saved")).to_have_text("Saved.")
    is_kept(thanks)


@pytest.mark.parametrize("how", ["dead", "starting"])
def test_a_server_that_restarts_is_asked_again(thanks, how) -> None:
    def down(route) -> None:
        route.abort() if how == "dead" else route.fulfill(status=502, body="")

    thanks.route("**/be-grateful/", down)
    thanks.fill("[name=specific]", MINE)
    expect(thanks.locator("#saved")).to_contain_text("Not saved yet")
    thanks.unroute("**/be-grateful/")
    expect(thanks.locator("#saved")).to_have_text("Saved.")
    is_kept(thanks)


def test_a_hand_that_trembles_presses_once(thanks) -> None:
    thanks.fill("[name=specific]", MINE)
    thanks.dblclick(walk.CONTINUE)
    expect(thanks.locator("h1")).to_contain_text("honest reason")
    thanks.go_back()
    is_kept(thanks)


def test_back_shows_what_was_typed_and_it_can_be_changed(thanks) -> None:
    thanks.fill("[name=specific]", "the walk")
    walk.go_on(thanks)
    expect(thanks.locator("h1")).to_contain_text("honest reason")
    thanks.go_back()
    expect(thanks.locator("[name=specific]")).to_have_value("the walk")
    thanks.fill("[name=specific]", MINE)
    walk.go_on(thanks)
    expect(thanks.locator("h1")).to_contain_text("honest reason")
    thanks.go_back()
    is_kept(thanks)


def without_saving_while_typing(page: Page) -> None:
    page.route(
        "**/drafts/**", lambda route: route.abort() if "hx-request" in route.request.headers else route.continue_()
    )


def test_a_token_that_ran_out_costs_one_press_more(thanks) -> None:
    without_saving_while_typing(thanks)
    thanks.fill("[name=specific]", MINE)
    thanks.context.clear_cookies(name="csrftoken")
    walk.go_on(thanks)
    expect(thanks.locator("h1")).to_have_text("Please send that again")
    thanks.click("main .main")
    expect(thanks.locator("h1")).to_contain_text("honest reason")
    thanks.go_back()
    is_kept(thanks)


def test_who_was_signed_out_signs_in_beside_it_and_sends_again(page, live_server) -> None:
    walk.start(page, live_server.url, "en")
    address = page.url.replace("offer/", "be-grateful/")
    walk.enter_code(page, walk.ask_for_code(page, live_server.url, "en"))
    page.click("button[value=yes]")
    page.goto(address)
    without_saving_while_typing(page)
    page.fill("[name=specific]", MINE)
    page.context.clear_cookies(name="sessionid")
    walk.go_on(page)
    expect(page.locator("main")).to_contain_text(MINE)
    beside = page.context.new_page()
    walk.enter_code(beside, walk.ask_for_code(beside, live_server.url, "en"))
    expect(beside.locator("h1")).to_have_text("My drafts")
    page.click("main .main")
    page.click("main .main")
    page.goto(address)
    expect(page.locator("[name=specific]")).to_have_value(MINE)


def test_two_devices_show_both_texts(thanks, browser) -> None:
    thanks.goto(thanks.url.replace("be-grateful/", "link/"))
    thanks.click("button[value=make]")
    link = thanks.input_value("#address")
    thanks.goto(thanks.url.replace("link/", "be-grateful/"))
    context = browser.new_context()
    phone = context.new_page()
    phone.goto(link)
    phone.click("main .main")
    phone.goto(f"{phone.url}be-grateful/")
    phone.fill("[name=specific]", "the lunch")
    expect(phone.locator("#saved")).to_have_text("Saved.")
    thanks.fill("[name=specific]", MINE)
    expect(thanks.locator("#saved")).to_contain_text("another window")
    walk.go_on(thanks)
    expect(thanks.locator(".differing")).to_contain_text("the lunch")
    expect(thanks.locator("[name=specific]")).to_have_value(MINE)
    walk.go_on(thanks)
    expect(thanks.locator("h1")).to_contain_text("honest reason")
    context.close()
