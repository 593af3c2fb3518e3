"""The way to the message in a real browser: short, and nothing jumps, blinks or asks twice."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from bench import flow

from . import walk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PHONE = {"width": 390, "height": 844}


@pytest.fixture
def site(live_server) -> str:
    return live_server.url


@pytest.fixture
def offer(page: Page, site: str) -> Page:
    """The first page of a new draft, on a phone."""
    page.set_viewport_size(PHONE)
    page.emulate_media(reduced_motion="reduce")
    walk.start(page, site, "en")
    return page


def at(page: Page, slug: str) -> Page:
    page.goto(page.url.replace("offer/", f"{slug}/"))
    return page


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_way_is_as_short_as_promised(browser, site, language) -> None:
    measured = flow.figures(browser, site, language)
    assert not {what: figure for what, figure in measured.items() if not figure <= flow.AT_MOST[what]}


# Questions that an answer calls for


@pytest.mark.parametrize(
    ("slug", "asked", "answer"),
    [
        ("offer", "address", lambda page: page.fill("[name=recipient_name]", "Anne")),
        ("offer", "last_day", lambda page: page.check("[name=stage][value=signed]")),
        ("honest-reason", "other_offer_written", lambda page: page.check("[name=reason][value=other_offer]")),
        ("honest-reason", "would_change", lambda page: page.check("[name=reason][value=terms]")),
        ("honest-reason", "record", lambda page: page.check("[name=reason][value=mistreatment]")),
        ("stand-firm", "other_role_welcome", lambda page: page.check("[name=expect][value=other_role]")),
        ("open-door", "event_name", lambda page: page.check("[name=keep_in_touch][value=event]")),
    ],
)
def test_a_question_comes_with_the_answer_that_calls_for_it(offer, slug, asked, answer) -> None:
    page = at(offer, slug)
    question = page.locator(f"[name={asked}]").first
    expect(question).to_be_hidden()
    answer(page)
    expect(question).to_be_visible()


def test_it_goes_again_with_that_answer_but_never_with_what_was_typed_in_it(offer) -> None:
    page = at(offer, "open-door")
    event = page.locator("[name=keep_in_touch][value=event]")
    event.check()
    event.uncheck()
    expect(page.locator("[name=event_name]")).to_be_hidden()
    event.check()
    page.fill("[name=event_name]", "PyCon")
    event.uncheck()
    expect(page.locator("[name=event_name]")).to_be_visible()


def test_without_scripts_every_question_is_there(browser, site) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    walk.start(page, site, "en")
    walk.choose(page, "address", "warm")
    walk.fill(page, "last_day", "2090-01-05")
    expect(page.get_by_role("button", name="See my message")).to_be_visible()
    context.close()


def test_a_choice_is_taken_back_with_the_keyboard_alone(offer) -> None:
    walk.choose(offer, "rounds", "many")
    expect(offer.locator("#saved")).to_have_text("Saved.")
    offer.locator("[name=rounds][value=many]").focus()
    with offer.expect_response(lambda response: response.request.method == "POST"):
        offer.keyboard.press("ArrowDown")
    expect(offer.locator("#id_rounds_none")).to_be_checked()
    offer.reload()
    expect(offer.locator("[name=rounds][value=many]")).not_to_be_checked()


# See my message


def test_see_my_message_comes_once_the_first_page_is_valid(offer) -> None:
    button = offer.get_by_role("button", name="See my message")
    expect(button).to_be_hidden()
    walk.fill_in(offer, "offer", "en")
    expect(button).to_be_visible()
    button.click()
    expect(offer.locator("#id_body")).to_have_value(re.compile("Northwind"))


@pytest.mark.parametrize(
    ("zone", "country"), [("Europe/London", "gb"), ("America/Toronto", "ca"), ("Asia/Tokyo", "us")]
)
def test_the_clock_tells_the_country_where_nobody_has(browser, site, zone, country) -> None:
    context = browser.new_context(locale="en-US", timezone_id=zone)
    page = context.new_page()
    walk.start(page, site, "en")
    expect(page.locator("[name=country]")).to_have_value(country)
    page.select_option("[name=country]", "nz")
    expect(page.locator("#saved")).to_have_text("Saved.")
    page.reload()
    expect(page.locator("[name=country]")).to_have_value("nz")
    context.close()


# The preview on a phone


def tap(place: Locator) -> None:
    """As a finger does; Playwright's own click scrolls first, which nobody does."""
    box = place.bounding_box()
    place.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def test_the_bar_shows_the_line_that_changed_last(offer) -> None:
    walk.fill_in(offer, "offer", "en")
    expect(offer.get_by_role("button", name="See my message")).to_be_visible()
    page = at(offer, "be-grateful")
    page.fill("[name=specific]", "the smell of bread at six")
    expect(page.locator("#last")).to_contain_text("the smell of bread at six")


def test_the_preview_opens_over_the_page_and_closes_to_the_same_place(offer) -> None:
    offer.evaluate("scrollTo(0, 381)")
    tap(offer.get_by_role("button", name="Preview"))
    expect(offer.locator("#preview")).to_be_visible()
    tap(offer.get_by_role("button", name="Close"))
    expect(offer.locator("#preview")).to_be_hidden()
    assert offer.evaluate("scrollY") == 381
    tap(offer.locator("#last"))
    expect(offer.locator("#preview")).to_be_visible()
    offer.keyboard.press("Escape")
    expect(offer.locator("#preview")).to_be_hidden()
    assert offer.evaluate("scrollY") == 381


def test_on_a_desk_the_preview_stands_beside_the_questions(offer) -> None:
    offer.set_viewport_size({"width": 1280, "height": 900})
    expect(offer.locator("#preview")).to_be_visible()
    expect(offer.get_by_role("button", name="Preview")).to_be_hidden()


# Saved, and errors


def is_in_view(place: Locator) -> bool:
    box, height = place.bounding_box(), place.page.viewport_size["height"]
    return bool(box) and box["y"] >= 0 and box["y"] + box["height"] <= height


def test_saved_is_seen_where_one_types(offer) -> None:
    offer.fill("[name=company]", "Northwind")
    beside = offer.locator(".question:has([name=company]) .here")
    expect(beside).to_have_text("Saved.")
    assert is_in_view(beside)


@pytest.mark.parametrize("name", ["company", "stage"])
def test_an_errors_link_shows_the_question_and_what_is_wrong(offer, name) -> None:
    walk.go_on(offer)
    offer.locator(f".wrong-list a[href^='#id_{name}']").click()
    question = offer.locator(f".question:has([name={name}])")
    assert is_in_view(question.locator("legend, label").first)
    assert is_in_view(question.locator(".error"))
    assert offer.evaluate("document.activeElement.name") == name


def test_a_reload_or_forward_after_an_error_asks_nothing(offer) -> None:
    methods = []
    walk.go_on(offer)
    expect(offer.locator(".wrong-list")).to_be_visible()
    offer.on("request", lambda request: request.is_navigation_request() and methods.append(request.method))
    offer.reload()
    expect(offer.locator(".wrong-list")).to_be_visible()
    offer.go_back()
    offer.go_forward()
    expect(offer.locator(".wrong-list")).to_be_visible()
    assert set(methods) == {"GET"}


def test_a_change_link_opens_what_is_folded_and_goes_to_the_question(offer) -> None:
    walk.fill_in(offer, "offer", "en")
    walk.go_on(offer)
    offer.goto(offer.url.replace("speak-up/", "check/"))
    offer.click(".empty summary")
    offer.get_by_role("link", name="Their email address").click()
    expect(offer.get_by_label("Their email address")).to_be_focused()


# Nothing that axe minds, with everything open


def troubles(page: Page) -> list[str]:
    found = [f"{each['id']}: {each['nodes'][0]['html']}" for each in Axe().run(page).response["violations"]]
    wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    return [f"{page.url} {trouble}" for trouble in [*found, *(["too wide"] if wide else [])]]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_section_is_accessible_on_a_phone_with_all_of_it_open(page, site, language) -> None:
    page.set_viewport_size(PHONE)
    draft = walk.to_the_end(page, site, language)
    found = []
    for slug in (*walk.SLUGS, "check"):
        page.goto(f"{draft}{slug}/")
        found += troubles(page)
        page.evaluate(
            "for (const group of document.querySelectorAll('details'))"
            " { group.open = true; group.classList.remove('unasked'); }"
        )
        found += troubles(page)
        if slug != "check":
            page.click(".peek")
            found += troubles(page)
    assert not found
