"""The database is away or locked: what was typed is shown back, and what needs no database is served."""

import re

import pytest
from django.db import InterfaceError, OperationalError, connection
from django.test import Client

from tests.pages.conftest import FROM_HERE

pytestmark = pytest.mark.django_db


@pytest.fixture
def away(owner):
    """The owner's browser while no statement reaches the database."""

    def refuse(execute, sql, params, many, context):
        raise OperationalError("database is locked")

    owner.raise_request_exception = False
    with connection.execute_wrapper(refuse):
        yield owner


def test_what_was_typed_is_shown_back_to_be_sent_again(away) -> None:
    answer = away.post(away.at("be-grateful/"), {"specific": "the walk through the greenhouse"}, headers=FROM_HERE)
    shown = answer.content.decode()
    assert answer.status_code == 503
    assert answer["Retry-After"]
    assert re.findall(r'name="specific" value="the walk through the greenhouse"', shown)
    assert "just typed isn’t saved yet" in shown


def test_it_is_saved_when_it_is_sent_again(owner) -> None:
    def refuse(execute, sql, params, many, context):
        raise OperationalError("database is locked")

    typed = {"specific": "the walk through the greenhouse"}
    with connection.execute_wrapper(refuse):
        shown = owner.post(owner.at("be-grateful/"), typed, headers=FROM_HERE).content.decode()
    again = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', shown))
    owner.post(owner.at("be-grateful/"), again, headers=FROM_HERE)
    assert owner.stored_draft().section_answers("be-grateful")["specific"] == "the walk through the greenhouse"


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("path", ["", "offer/", "messages/email/", "checklist/", "export.json"])
def test_each_page_says_so_in_its_language(away, path, language) -> None:
    answer = away.get(away.at(path, language))
    assert answer.status_code == 503
    assert f'<html lang="{language}">' in answer.content.decode()


@pytest.mark.parametrize("path", ["", "privacy/", "examples/"])
def test_public_pages_are_served_as_to_a_stranger(away, path) -> None:
    away.cookies["sessionid"] = "0" * 32
    assert away.get(f"/en/{path}").status_code == 200


def test_what_another_site_sent_is_not_offered(away) -> None:
    elsewhere = {"Origin": "https://elsewhere.example", "Sec-Fetch-Site": "cross-site"}
    answer = away.post(away.at("be-grateful/"), {"specific": "springboard"}, headers=elsewhere)
    assert answer.status_code == 503
    assert "springboard" not in answer.content.decode()


def test_a_connection_that_broke_is_told_alike(owner, monkeypatch) -> None:
    def broken(self, *args):
        raise InterfaceError("connection already closed")

    owner.raise_request_exception = False
    monkeypatch.setattr("declineapp.models.Draft.touch", broken)
    assert owner.get(owner.at()).status_code == 503


def test_a_fault_of_ours_stays_one(owner, monkeypatch) -> None:
    def wrong(self, *args):
        raise ValueError

    owner.raise_request_exception = False
    monkeypatch.setattr("declineapp.models.Draft.touch", wrong)
    assert owner.get(owner.at()).status_code == 500


def test_starting_says_so_and_makes_nothing(client: Client) -> None:
    client.raise_request_exception = False

    def refuse(execute, sql, params, many, context):
        raise OperationalError

    with connection.execute_wrapper(refuse):
        assert client.post("/en/start/", headers=FROM_HERE).status_code == 503
