"""What a page looks like when something is special: wrong, changed elsewhere, expired, gone, found, moved on."""

import re
import secrets
from collections.abc import Iterator

from django.core import mail
from playwright.sync_api import Page, expect

from . import walk

HARSH = "Hi Anne,\n\nUnfortunately I can't accept at this time!! The salary is too low."


def states(page: Page, draft: str, *, reads_mail: bool = True) -> Iterator[str]:
    """Brings a draft that is filled in from one state to the next; their names, each while it is shown.

    A site that is served in another process sends mail that can't be read here: then without the states that need it.
    """
    for name, show in STATES.items():
        if reads_mail or name not in BY_MAIL:
            show(page, draft)
            yield name


def _section_wrong(page: Page, draft: str) -> None:
    page.goto(f"{draft}speak-up/")
    walk.fill(page, "call_on", "2020-01-05")
    walk.fill(page, "email", "anne")
    page.click(".buttons button[value=next]")


def _gate(page: Page, draft: str) -> None:
    _saved_elsewhere(page, f"{draft}honest-reason/", reason="other_offer", would_change="yes")
    page.goto(f"{draft}gate/")


def _elsewhere(page: Page, draft: str) -> None:
    page.goto(f"{draft}be-grateful/")
    _saved_elsewhere(page, f"{draft}be-grateful/", specific="the soup")
    page.fill("[name=specific]", "the bread")
    page.click(".buttons button[value=next]")


def _expired(page: Page, draft: str) -> None:
    _sent_without("csrftoken", page, draft)


def _gone(page: Page, draft: str) -> None:
    _sent_without("merci_key", page, draft)


def _sent_without(cookie: str, page: Page, draft: str) -> None:
    page.goto(f"{draft}be-grateful/")
    kept = page.context.cookies()
    page.context.clear_cookies(name=cookie)
    # Set without a keystroke, or the save while typing may be refused before the button is pressed.
    page.locator("[name=specific]").evaluate("(box) => { box.value = 'the smell of bread'; }")
    page.click(".buttons button[value=next]")
    page.context.clear_cookies()
    page.context.add_cookies(kept)


def _message_coached(page: Page, draft: str) -> None:
    page.goto(f"{draft}messages/email/")
    page.fill("#id_body", HARSH)
    expect(page.locator("#saved")).not_to_be_empty()


def _message_moved_on(page: Page, draft: str) -> None:
    page.goto(f"{draft}messages/email/")
    page.click("button[name=wording]")
    expect(page.locator("#undo")).to_be_visible()


def _message_empty(page: Page, draft: str) -> None:
    page.fill("#id_body", "")
    page.click("button[name=wording]")
    expect(page.locator(".wrong-list")).to_be_visible()


def _message_elsewhere(page: Page, draft: str) -> None:
    page.goto(f"{draft}messages/email/")
    _saved_elsewhere(
        page, f"{draft}messages/email/", body="Hello, thank you, I’m declining the offer.", subject="My answer"
    )
    page.fill("#id_body", "Hello, and thank you.")
    expect(page.locator("#keep-here")).to_be_visible()


def _outcome_wrong(page: Page, draft: str) -> None:
    page.goto(f"{draft}messages/email/")
    page.click("#spoke")
    page.fill("[name=called_on]", "2095-01-01")
    page.click("#outcome")
    expect(page.locator(".wrong-list")).to_be_visible()


def _checklist_ticked(page: Page, draft: str) -> None:
    page.goto(f"{draft}checklist/")
    page.fill("[name=title]", "Water the plants")
    page.click("button[value^=add]:not(.unseen)")
    page.click(".tick >> nth=1")


def _checklist_wrong(page: Page, draft: str) -> None:
    page.click("button[value^=add]:not(.unseen)")


def _reminders_wrong(page: Page, draft: str) -> None:
    page.goto(f"{draft}reminders/")
    page.click("main .main")


def _reminders_asked(page: Page, draft: str) -> None:
    # Nobody is asked too often.
    page.fill("[name=address]", f"anne-{secrets.token_hex(4)}@example.org")
    page.click("main .main")


def _mail_forbidden(page: Page, draft: str) -> None:
    expect(page.locator("h1")).to_be_visible()
    site = re.match(r"https?://[^/]+", draft)[0]
    page.goto(site + re.findall(r"/\w+/mail/\S+", mail.outbox[-1].body)[0])
    page.click("main .main")
    expect(page.locator("button[value=again]")).to_be_visible()


def _link_made(page: Page, draft: str) -> None:
    page.goto(f"{draft}link/")
    page.click("button[value=make]")


def _link_wrong(page: Page, draft: str) -> None:
    page.goto(draft.partition("drafts/")[0] + "open/")
    page.fill("#id_link", "https://example.org/#nothing")
    page.click("main .main")


def _time_asked(page: Page, draft: str) -> None:
    page.goto(f"{draft}messages/email/")
    page.click("#not-called")
    expect(page.locator("#not-called")).to_have_count(0)
    page.goto(draft)
    page.click("button[value=time]")
    page.click("#line-done")
    expect(page.locator("#line-done")).to_have_count(0)


def _deciding(page: Page, draft: str) -> None:
    page.goto(f"{draft}checklist/")
    page.click("#await-answer")


def _message_sent(page: Page, draft: str) -> None:
    page.goto(f"{draft}messages/extension/")
    page.click("button[value=decline]")
    page.goto(f"{draft}messages/email/")
    page.click(".another-day summary")
    page.click("#sent")
    page.click("#no-reply")
    expect(page.locator("#no-reply")).to_have_attribute("aria-pressed", "true")
    for summary in page.locator(".outcome summary").all():
        summary.click()


def _saved_elsewhere(page: Page, address: str, **typed: str) -> None:
    """As another window would."""
    token = next(cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "csrftoken")
    page.context.request.post(address, form={**typed, "go": "leave", "csrfmiddlewaretoken": token})


BY_MAIL = {"mail-forbidden"}

STATES = {
    "section-wrong": _section_wrong,
    "gate-yes": _gate,
    "section-elsewhere": _elsewhere,
    "expired": _expired,
    "gone": _gone,
    "message-coached": _message_coached,
    "message-moved-on": _message_moved_on,
    "message-empty": _message_empty,
    "message-elsewhere": _message_elsewhere,
    "outcome-wrong": _outcome_wrong,
    "checklist-ticked": _checklist_ticked,
    "checklist-wrong": _checklist_wrong,
    "reminders-wrong": _reminders_wrong,
    "reminders-asked": _reminders_asked,
    "mail-forbidden": _mail_forbidden,
    "link-made": _link_made,
    "link-wrong": _link_wrong,
    "time-asked": _time_asked,
    "deciding": _deciding,
    "message-sent": _message_sent,
}
