"""A passkey, made and used in a browser with a finger of its own."""

import pytest
from playwright.sync_api import Page, expect

from . import walk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def finger(page) -> None:
    """A device that always recognises whoever holds it."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
    options |= {"isUserVerified": True, "automaticPresenceSimulation": True}
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def sign_in_by_mail(page: Page, site: str) -> None:
    walk.enter_code(page, walk.ask_for_code(page, site, "en"))
    expect(page.locator("h1")).to_have_text("My drafts")


@pytest.mark.usefixtures("finger")
def test_a_passkey_is_made_and_used(page, live_server) -> None:
    sign_in_by_mail(page, live_server.url)
    page.goto(f"{live_server.url}/en/account/")
    page.click("text=Add a passkey")
    page.click("[data-passkey]")
    expect(page.locator(".drafts .draft")).to_have_count(1)
    page.click("text=Sign out")
    page.goto(f"{live_server.url}/en/account/sign-in/")
    page.click("[data-passkey]")
    expect(page.locator("h1")).to_have_text("My drafts")
    page.goto(f"{live_server.url}/en/account/")
    page.click("text=Remove")
    expect(page.locator(".drafts .draft")).to_have_count(0)


@pytest.mark.usefixtures("finger")
def test_a_passkey_that_no_account_knows_is_told_so(page, live_server) -> None:
    sign_in_by_mail(page, live_server.url)
    page.goto(f"{live_server.url}/en/account/passkeys/")
    page.click("[data-passkey]")
    page.click("text=Remove")
    page.click("text=Sign out")
    page.goto(f"{live_server.url}/en/account/sign-in/")
    page.click("[data-passkey]")
    expect(page.locator("[role=alert]")).to_contain_text("No account here knows this passkey")
