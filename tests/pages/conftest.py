"""The cast: an owner with one good draft, and a stranger with a key of their own."""

import re
from copy import deepcopy

import pytest
from django.core import mail
from django.test import Client

from declineapp.models import Draft
from tests.answers import COMPLETE

FROM_HERE = {"Origin": "http://testserver", "Sec-Fetch-Site": "same-origin"}
"""What a browser says of a form that a page of ours sends."""


class Visitor(Client):
    """A browser with one draft open."""

    draft: Draft

    def at(self, path: str = "", language: str = "en") -> str:
        """The address of a page of the draft."""
        return f"/{language}/drafts/{self.draft.pk}/{path}"

    def see(self, path: str = "", language: str = "en") -> str:
        """The page's text; it must be there."""
        response = self.get(self.at(path, language))
        assert response.status_code == 200
        return response.content.decode()

    def send(
        self, slug: str, typed: dict, go: str = "next", language: str = "en", *, follow: bool = False, **hidden: str
    ):
        """Fill a page in as it is shown now and press a button."""
        shown = dict(re.findall(r'<input type="hidden" name="(\w+)" value="(\w*)"', self.see(slug, language)))
        return self.post(self.at(slug, language), shown | {"go": go} | hidden | typed, follow=follow)

    def stored_draft(self) -> Draft:
        return Draft.objects.get(pk=self.draft.pk)


def visitor() -> Visitor:
    """A new browser that has just pressed Start."""
    client = Visitor()
    response = client.post("/en/start/")
    client.draft = Draft.objects.get(pk=response["Location"].split("/")[3])
    return client


@pytest.fixture
def owner(db) -> Visitor:
    """With the first wording: each draft begins with another one, and a test is to see the same text every time."""
    client = visitor()
    client.draft.answers = deepcopy(COMPLETE) | {"style": {"wording": 0}}
    client.draft.save()
    return client


@pytest.fixture
def beginner(db) -> Visitor:
    """Somebody who hasn't typed anything yet."""
    return visitor()


@pytest.fixture
def stranger(owner) -> Visitor:
    """Has a draft of their own, and knows the address of the owner's."""
    client = visitor()
    client.draft = owner.draft
    return client


ANNE = "anne@example.org"


def ask(client: Client, address: str = ANNE, language: str = "en", **more: str):
    return client.post(f"/{language}/account/sign-in/", {"email": address} | more)


def code(number: int = -1) -> str:
    """The code in a mail that was sent, the last one's by default."""
    return re.findall(r"^\s+([\w-]{6,9})$", mail.outbox[number].body, re.M)[0]


def enter(client: Client, typed: str, **more: str):
    return client.post("/en/account/sign-in/code/", {"code": typed} | more)


def sign_in(client: Client, address: str = ANNE, take: str = "yes"):
    """With the drafts of this browser, or without: `take` is what is answered where that is asked."""
    ask(client, address)
    answer = enter(client, code())
    if "/take-along/" in answer.headers.get("Location", ""):
        answer = client.post(answer["Location"], {"go": take})
    return answer
