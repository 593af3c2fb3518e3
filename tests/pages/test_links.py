"""A private link opens a draft elsewhere, until it is withdrawn or expires."""

import re
from datetime import timedelta

import pytest
from django.http import HttpRequest
from django.test import Client
from django.utils import timezone

from declineapp import access
from declineapp.models import Guest, PrivateLink, Reminder
from declineapp.urls import draft_urls
from tests.pages.conftest import ANNE, Visitor


@pytest.fixture
def phone(owner) -> Visitor:
    """Another browser of the owner's, which hasn't opened the draft yet."""
    client = Visitor()
    client.draft = owner.draft
    return client


def link(owner) -> str:
    """A new private link, as the page shows it."""
    shown = owner.post(owner.at("link/"), {"go": "make"}).content.decode()
    return re.findall(r'value="(http[^"]+/en/open/#[\w-]{43})"', shown)[0]


def follow(phone: Client, address: str):
    return phone.post("/en/open/", {"link": address})


@pytest.mark.parametrize("pasted", ["{}", " {} ", "Here: {}"])
def test_a_private_link_opens_the_draft_elsewhere(owner, phone, pasted) -> None:
    assert follow(phone, pasted.format(link(owner))).status_code == 302
    phone.send("be-grateful/", {"specific": "the walk through the greenhouse"}, go="leave")
    assert owner.stored_draft().section_answers("be-grateful")["specific"] == "the walk through the greenhouse"


def test_the_secret_alone_is_enough(owner, phone) -> None:
    follow(phone, link(owner).split("#")[1])
    assert phone.get(phone.at()).status_code == 200


def test_looking_at_the_link_opens_nothing(owner, phone) -> None:
    assert phone.get(link(owner)).status_code == 200
    assert phone.get(phone.at()).status_code == 404
    assert not Guest.objects.exists()


def test_the_link_is_shown_once_and_not_kept(owner) -> None:
    secret = link(owner).split("#")[1]
    assert secret not in owner.see("link/")
    assert secret not in str(PrivateLink.objects.values_list())


def test_a_withdrawn_link_opens_nothing(owner, phone) -> None:
    address = link(owner)
    owner.post(owner.at("link/"), {"go": "withdraw"})
    assert follow(phone, address).status_code == 422
    assert phone.get(phone.at()).status_code == 404


def test_a_new_link_replaces_the_one_before(owner, phone) -> None:
    before, now = link(owner), link(owner)
    assert follow(phone, before).status_code == 422
    assert follow(phone, now).status_code == 302


def test_an_expired_link_opens_nothing(owner, phone) -> None:
    address = link(owner)
    PrivateLink.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert follow(phone, address).status_code == 422
    assert 'value="withdraw"' not in owner.see("link/")


@pytest.mark.parametrize("pasted", ["", "nonsense", "http://evil.example/#", "#", "x" * 600, "\x00", "é" * 43])
def test_what_is_no_link_is_said_at_the_field(owner, phone, pasted) -> None:
    link(owner)
    response = follow(phone, pasted)
    assert response.status_code == 422
    assert 'id="id_link_wrong"' in response.content.decode()


def test_a_link_leads_to_its_draft_and_nowhere_else(owner, phone) -> None:
    secret = link(owner).split("#")[1]
    assert follow(phone, f"https://evil.example/open/#{secret}")["Location"] == owner.at()


def test_withdrawing_leaves_it_open_where_it_was_opened(owner, phone) -> None:
    follow(phone, link(owner))
    owner.post(owner.at("link/"), {"go": "withdraw"})
    assert phone.get(phone.at()).status_code == 200


def test_its_owner_can_keep_it_in_one_browser_only(owner, phone) -> None:
    address = link(owner)
    follow(phone, address)
    assert "1 other browser" in owner.see("link/")
    owner.post(owner.at("link/"), {"go": "only-here"})
    assert "other browser" not in owner.see("link/")
    assert phone.get(phone.at()).status_code == 404
    assert follow(phone, address).status_code == 422


def test_a_link_opens_once(owner, phone) -> None:
    address = link(owner)
    follow(phone, address)
    assert follow(Visitor(), address).status_code == 422
    assert Guest.objects.count() == 1
    assert 'value="withdraw"' not in owner.see("link/")


def test_a_double_press_opens_it_all_the_same(owner, phone) -> None:
    address = link(owner)
    phone.get("/en/open/")
    key = phone.cookies["merci_key"].value
    assert follow(phone, address).status_code == 302
    phone.cookies["merci_key"] = key
    assert follow(phone, address)["Location"] == owner.at()


def test_two_browsers_at_once_do_not_both_get_in(owner, phone, monkeypatch) -> None:
    """The other one follows it between our reading it and our taking it."""
    address, other = link(owner), Visitor()

    def meanwhile(request: HttpRequest) -> tuple[str, str]:
        monkeypatch.undo()
        follow(other, address)
        return access._owner_and_key(request)

    monkeypatch.setattr(access, "_owner_and_key", meanwhile)
    assert follow(phone, address).status_code == 422
    assert Guest.objects.count() == 1


OWNERS = [
    *(("link/", {"go": go}) for go in ("make", "withdraw", "only-here")),
    ("delete/", {}),
    ("reminders/", {"address": "mallory@example.org", "zone": "Europe/Paris"}),
    ("reminders/", {"go": "stop"}),
]


@pytest.mark.parametrize(("path", "pressed"), OWNERS)
def test_who_followed_a_link_does_nothing_that_is_the_owners(owner, phone, path, pressed) -> None:
    follow(phone, link(owner))
    link(owner)
    Reminder.objects.create(draft=owner.draft, address=ANNE, language="en", zone="UTC")
    assert phone.post(phone.at(path), pressed).status_code == 403
    assert owner.get(owner.at()).status_code == 200
    assert Reminder.objects.get().address == ANNE
    assert PrivateLink.objects.count() == 1


def test_who_followed_a_link_sees_no_address_of_the_owners(owner, phone) -> None:
    follow(phone, link(owner))
    Reminder.objects.create(draft=owner.draft, address=ANNE, language="en", zone="UTC")
    for path in [str(pattern.pattern) for pattern in draft_urls if "<" not in str(pattern.pattern)]:
        assert ANNE not in phone.get(phone.at(path)).content.decode(), path
    assert ANNE in owner.see("export.json")


def test_who_followed_a_link_may_leave_again(owner, phone) -> None:
    address = link(owner)
    follow(phone, address)
    assert "leave/" in phone.get(phone.at("delete/")).content.decode()
    phone.post(phone.at("leave/"))
    assert phone.get(phone.at()).status_code == 404
    assert follow(phone, address).status_code == 422
    assert owner.get(owner.at()).status_code == 200


def test_the_other_browser_has_it_among_its_drafts(owner, phone) -> None:
    follow(phone, link(owner))
    assert owner.at() in phone.get("/en/drafts/").content.decode()


def test_a_copy_made_elsewhere_belongs_to_that_browser(owner, phone) -> None:
    follow(phone, link(owner))
    phone.post(phone.at("copy/"))
    assert "Copy of" in phone.get("/en/drafts/").content.decode()
    assert "Copy of" not in owner.get("/en/drafts/").content.decode()


def test_its_own_browser_may_follow_the_link_too(owner) -> None:
    follow(owner, link(owner))
    assert not Guest.objects.exists()


def test_neither_page_is_kept_in_a_cache(owner) -> None:
    for path in (owner.at("link/"), "/en/open/"):
        assert "no-store" in owner.get(path)["Cache-Control"]


OWNERS_PAGES = ("link/", "delete/", "reminders/")


def pages_linked(client: Visitor) -> set[str]:
    """Which of the owner's pages are offered on the pages that everybody reads."""
    shown = client.see("") + client.see("checklist/") + client.get("/en/drafts/").content.decode()
    return {page for page in OWNERS_PAGES if f'"{client.at(page)}"' in shown}


def test_a_guest_is_offered_nothing_that_is_the_owners(owner, phone) -> None:
    owner.draft.marks.create(code="own-1", title="Give back the badge", due=timezone.localdate() + timedelta(days=7))
    follow(phone, link(owner))
    assert pages_linked(owner) == set(OWNERS_PAGES)
    assert not pages_linked(phone)
    assert f'"{phone.at("leave/")}"' in phone.see("")
