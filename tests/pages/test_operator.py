"""What an operator sees: how many came how far, figures for Prometheus, and
lines in the log, without a person in them."""

import json
import logging
import re

import pytest
from django.test import Client

from declineapp.logs import JSONFormatter
from declineapp.pages.operator import EVENTS
from declineapp.usage import counts_of
from tests.answers import COMPLETE

from .conftest import ANNE, sign_in

pytestmark = pytest.mark.django_db


def counts() -> dict[str, int]:
    return {event: number for event, number in counts_of(EVENTS, days=1).items() if number}


def test_a_start_is_counted(beginner) -> None:
    assert counts() == {"start": 1}


def test_a_section_is_counted_when_it_is_done_and_only_then(beginner) -> None:
    beginner.send("offer/", {"role": "baker"})
    assert "offer" not in counts()
    for _ in range(2):
        beginner.send("offer/", COMPLETE["offer"])
    assert counts()["offer"] == 1


def test_a_message_taken_along_is_counted_once(owner) -> None:
    owner.get(owner.at("messages/email.txt"))
    for _ in range(2):
        assert owner.post(owner.at("taken/")).status_code == 204
    assert counts()["taken"] == 1


def test_the_operator_sees_how_many_came_how_far(owner, settings) -> None:
    settings.OPERATORS = [ANNE]
    sign_in(owner)
    page = owner.get("/en/operator/").content.decode()
    assert re.search(r"Started</th><td>1 <small>100%</small>", page)


@pytest.mark.parametrize("operators", [[], ["somebody@example.org"]])
def test_nobody_else_finds_that_page(owner, settings, operators) -> None:
    settings.OPERATORS = operators
    assert owner.get("/en/operator/").status_code == 404
    sign_in(owner)
    assert owner.get("/en/operator/").status_code == 404


def test_prometheus_fetches_the_figures_with_its_token(owner, client, settings) -> None:
    settings.METRICS_TOKEN = "of the scrape"
    owner.get(owner.at("offer/"))
    told = client.get("/metrics", headers={"Authorization": "Bearer of the scrape"}).content.decode()
    assert 'merci_responses_total{method="GET",page="section",status="200"}' in told
    assert 'merci_events_total{event="start"}' in told
    assert str(owner.draft.pk) not in told


@pytest.mark.parametrize("authorization", ["", "Bearer ", "Bearer other"])
@pytest.mark.parametrize("token", ["", "of the scrape"])
def test_without_its_token_there_are_no_figures(client, settings, token, authorization) -> None:
    settings.METRICS_TOKEN = token
    assert client.get("/metrics", headers={"Authorization": authorization}).status_code == 404


def test_each_request_is_a_line_with_its_id_and_without_an_address(owner, caplog) -> None:
    with caplog.at_level(logging.INFO, "declineapp.requests"):
        answer = owner.get(owner.at("offer/"), headers={"X-Request-Id": "from-the-proxy"})
    assert answer["X-Request-Id"] == "from-the-proxy"
    line = JSONFormatter().format(caplog.records[-1])
    told = json.loads(line)
    assert (told["page"], told["method"], told["status"]) == ("section", "GET", 200)
    assert str(owner.draft.pk) not in line


@pytest.mark.parametrize("given", ["", "x", "two\nlines and more", "é" * 12])
def test_an_id_that_is_none_is_not_taken_over(client, given) -> None:
    made = client.get("/healthz", headers={"X-Request-Id": given})["X-Request-Id"]
    assert re.fullmatch("[0-9a-f]{16}", made)


def test_prometheus_asks_without_tls(db, settings) -> None:
    """At an instance's own address, where no proxy is."""
    settings.SECURE_SSL_REDIRECT = True
    settings.METRICS_TOKEN = "of the scrape"
    told = Client().get("/metrics", headers={"Authorization": "Bearer of the scrape"})
    assert told.status_code == 200
    assert Client().get("/en/").status_code == 301
