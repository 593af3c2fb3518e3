"""The way through the site as a person goes it, one page a function."""

import re

from django.core import mail
from django.test import Client
from playwright.sync_api import Page

from declineapp.models import Draft
from tests.answers import bent

TYPED = {
    "en": {
        "your_name": "Nadia Osman",
        "company": "Northwind",
        "role": "data analyst",
        "recipient_name": "Anne Martin",
        "specific": "the walk through the workshop",
    },
    "fr": {
        "your_name": "Inès Garnier",
        "company": "Hachette",
        "role": "analyste de données",
        "recipient_name": "Anne Martin",
        "specific": "la visite de l’atelier",
    },
}
SLUGS = ("offer", "speak-up", "be-grateful", "honest-reason", "stand-firm", "open-door")
CONTINUE = ".buttons button[value=next]"


def start(page: Page, site: str, language: str) -> None:
    page.goto(f"{site}/{language}/")
    page.click("main form button")


def go_on(page: Page) -> None:
    page.click(CONTINUE)


def unfold(page: Page, name: str) -> None:
    """Open what a question is folded away in; or wait for the script that calls it."""
    folded = page.locator(f"details.group:not([open]):has([name={name}]) > summary")
    while not page.locator(f"[name={name}]").first.is_visible():
        for summary in folded.all():
            if summary.is_visible():
                summary.click()
        page.wait_for_timeout(20)


def choose(page: Page, name: str, code: str) -> None:
    unfold(page, name)
    page.check(f"[name={name}][value={code}]")


def fill(page: Page, name: str, text: str) -> None:
    unfold(page, name)
    page.fill(f"[name={name}]", text)


def fill_in(page: Page, slug: str, language: str) -> None:
    """Answer what a quick person answers on this page."""
    typed = TYPED[language]
    match slug:
        case "offer":
            for name in ("your_name", "company", "role", "recipient_name"):
                page.fill(f"[name={name}]", typed[name])
            choose(page, "stage", "offered")
            choose(page, "address", "warm")
        case "speak-up":
            choose(page, "how", "call")
            fill(page, "call_on", "2090-01-05")
        case "be-grateful":
            choose(page, "liked", "people")
            page.fill("[name=specific]", typed["specific"])
        case "honest-reason":
            choose(page, "reason", "other_offer")
            choose(page, "would_change", "no")
        case "stand-firm":
            choose(page, "expect", "why")
        case "open-door":
            choose(page, "keep_in_touch", "linkedin")


def to_the_end(page: Page, site: str, language: str) -> str:
    """From the landing page to check-your-answers; the address of the draft."""
    start(page, site, language)
    for slug in SLUGS:
        fill_in(page, slug, language)
        go_on(page)
    return page.url.removesuffix("check/")


def finished(page: Page, site: str, **sections: dict) -> str:
    """The address of a finished draft that this browser has opened, without the way to it; see tests.answers.bent."""
    client = Client()
    response = client.post("/en/start/")
    draft = Draft.objects.get(pk=response["Location"].split("/")[3])
    draft.answers = bent(**sections) | {"style": {"wording": 0}}
    draft.save()
    page.context.add_cookies([{"name": "merci_key", "value": client.cookies["merci_key"].value, "url": site}])
    return f"{site}/en/drafts/{draft.pk}/"


def ask_for_code(page: Page, site: str, language: str) -> str:
    """Ask for a code by mail; the code."""
    page.goto(f"{site}/{language}/account/sign-in/")
    page.fill("#id_email", "anne@example.org")
    page.click("main .main")
    page.wait_for_selector("#id_code")
    return re.findall(r"^\s+([\w-]{6,9})$", mail.outbox[-1].body, re.M)[0]


def enter_code(page: Page, code: str) -> None:
    page.fill("#id_code", code)
    page.click("main .main")


MINE = "Dear Anne,\n\nThank you for the offer. I’m declining it.\n\nNadia Osman"


def body(page: Page) -> str:
    """The message in the box."""
    return page.input_value("#id_body")


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()
