"""“Please send that again” is offered for what was typed here, and for nothing else."""

import pytest
from django.test import Client

from tests.pages.conftest import FROM_HERE

TYPED = {"role": "pastry cook"}
ELSEWHERE = [
    {},
    {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"},
    {"Origin": "null"},
    {"Referer": "https://evil.example/en/"},
    {"Origin": "http://testserver", "Sec-Fetch-Site": "cross-site"},
    {"Origin": "http://testserver.evil.example"},
    {"Origin": "https://testserver"},
]


def strict(owner, headers: dict[str, str]) -> Client:
    client = Client(enforce_csrf_checks=True, headers=headers)
    client.cookies = owner.cookies
    return client


@pytest.mark.parametrize("headers", ELSEWHERE)
@pytest.mark.parametrize("path", ["offer/", "messages/email/", "checklist/", "rename/"])
def test_what_another_site_sent_is_not_offered(owner, headers, path) -> None:
    response = strict(owner, headers).post(owner.at(path), TYPED)
    assert response.status_code == 302
    assert response["Location"] == owner.at(path)


@pytest.mark.parametrize("headers", ELSEWHERE)
def test_nor_to_a_stranger(owner, headers) -> None:
    response = Client(headers=headers).post(owner.at("offer/"), TYPED)
    assert response.status_code == 404
    assert "pastry cook" not in response.content.decode()


@pytest.mark.parametrize("path", ["delete/", "copy/", "link/"])
def test_a_press_is_pressed_again_where_it_belongs(owner, path) -> None:
    response = strict(owner, FROM_HERE).post(owner.at(path), {"go": "yes", "link": "x"})
    assert response.status_code == 302
    assert response["Location"] == ("/en/drafts/" if path == "copy/" else owner.at(path))


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("start/", ""),
        ("open/", "open/"),
        ("account/sign-out/", ""),
        ("account/passkeys/1/remove/", "account/"),
        ("account/delete/", "account/delete/"),
        ("account/sign-in/", "account/sign-in/"),
    ],
)
def test_nothing_is_offered_again_off_the_draft(owner, path, page) -> None:
    response = strict(owner, FROM_HERE).post(f"/en/{path}", {"link": "secret", "email": "anne@example.org"})
    assert response.status_code == 302
    assert response["Location"] == f"/en/{page}"


def test_a_page_without_anything_typed_is_shown_anew(owner) -> None:
    response = strict(owner, FROM_HERE).post(owner.at("offer/"), {"role": "", "go": "next"})
    assert response["Location"] == owner.at("offer/")


@pytest.mark.parametrize("headers", [FROM_HERE, {"Referer": "http://testserver/en/"}])
def test_what_was_typed_here_is_offered_again(owner, headers) -> None:
    response = strict(owner, headers).post(owner.at("offer/"), TYPED)
    assert response.status_code == 403
    assert "pastry cook" in response.content.decode()
