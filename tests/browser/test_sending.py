"""What is on the screen is what goes out, whichever way it goes."""

import re
from email import message_from_bytes, policy
from io import BytesIO
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from docx import Document
from playwright.sync_api import Page, expect

from declineapp.exports import mailto
from declineapp.letters import Letter

from . import walk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MINE = "Dear Anne,\n\nNo, thank you: « l’été » & 100 % + more?\n\nNadia"
MAIL = "a[href^='mailto:']"


@pytest.fixture
def editor(page: Page, live_server) -> Page:
    page.goto(f"{walk.to_the_end(page, live_server.url, 'en')}messages/email/")
    return page


def linked(page: Page) -> dict[str, str]:
    """Subject and body as a mail program reads them out of the link."""
    query = urlsplit(page.locator(MAIL).get_attribute("href")).query
    return {name: unquote(value) for name, _, value in (part.partition("=") for part in query.split("&"))}


def downloaded(page: Page, ext: str) -> bytes:
    with page.expect_download() as download:
        page.get_by_role("button", name=f".{ext}", exact=True).click()
    return download.value.path().read_bytes()


def holding(page: Page) -> None:
    """Every save from now on is under way for good."""
    page.route("**/messages/**", lambda route: None if "hx-request" in route.request.headers else route.continue_())


def test_the_mail_link_holds_what_is_typed(editor: Page) -> None:
    editor.fill("#id_subject", "My answer")
    editor.fill("#id_body", MINE)
    assert linked(editor) == {"subject": "My answer", "body": MINE.replace("\n", "\r\n")}


def test_the_mail_link_holds_it_while_a_save_is_under_way(editor: Page) -> None:
    holding(editor)
    editor.fill("#id_body", MINE)
    editor.wait_for_timeout(800)
    editor.fill("#id_body", "Shorter.")
    assert linked(editor)["body"] == "Shorter."


def test_the_browser_makes_the_same_link_as_the_server(editor: Page) -> None:
    before = parse_qs(urlsplit(editor.locator(MAIL).get_attribute("href")).query)
    editor.fill("#id_body", editor.input_value("#id_body") + " ")
    editor.fill("#id_body", editor.input_value("#id_body").rstrip(" "))
    assert parse_qs(urlsplit(editor.locator(MAIL).get_attribute("href")).query) == before


def test_a_text_too_long_for_a_link_is_said_to_be(editor: Page) -> None:
    long = "No. " * 600
    assert not mailto(Letter(subject="x", body=long))
    editor.fill("#id_body", long)
    expect(editor.locator(MAIL)).to_be_hidden()
    expect(editor.get_by_text("too long for a link")).to_be_visible()
    editor.fill("#id_body", MINE)
    expect(editor.locator(MAIL)).to_be_visible()


@pytest.mark.parametrize("busy", [False, True])
def test_each_file_holds_what_is_typed(editor: Page, busy: bool) -> None:
    editor.fill("#id_body", "An earlier text.")
    expect(editor.locator("#saved")).to_have_text("Saved.")
    if busy:
        holding(editor)
        editor.fill("#id_body", "Under way.")
        editor.wait_for_timeout(800)
    editor.fill("#id_body", MINE)
    assert MINE in downloaded(editor, "txt").decode().replace("\r\n", "\n")
    editor.fill("#id_body", MINE + "!")
    mail = message_from_bytes(downloaded(editor, "eml"), policy=policy.default)
    assert MINE + "!" in mail.get_content().replace("\r\n", "\n")
    editor.fill("#id_body", MINE + "?")
    document = Document(BytesIO(downloaded(editor, "docx")))
    assert "Nadia?" in "\n".join(paragraph.text for paragraph in document.paragraphs)


def test_the_lines_of_a_call_follow_what_is_typed(editor: Page) -> None:
    editor.goto(editor.url.replace("email", "call"))
    editor.click("details.editor > summary")
    editor.fill("#id_body", "Hello Anne.\n\nNo, thank you.")
    expect(editor.locator("#lines p")).to_have_text(["Hello Anne.", "No, thank you."])
    editor.emulate_media(media="print")
    expect(editor.locator("#lines")).to_contain_text("No, thank you.")


def test_without_scripts_the_mail_button_sends_what_is_typed(browser, live_server) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{walk.to_the_end(page, live_server.url, 'en')}messages/email/")
    expect(page.locator(MAIL)).to_have_count(0)
    page.fill("#id_body", MINE)
    page.get_by_role("button", name=re.compile("mail program")).click()
    assert linked(page)["body"] == MINE.replace("\n", "\r\n")
    assert MINE.split("\n")[2] in page.locator(".letter").inner_text()
    context.close()


def test_without_scripts_a_file_holds_what_is_typed(browser, live_server) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{walk.to_the_end(page, live_server.url, 'en')}messages/email/")
    page.fill("#id_body", MINE)
    assert MINE in downloaded(page, "txt").decode().replace("\r\n", "\n")
    context.close()
