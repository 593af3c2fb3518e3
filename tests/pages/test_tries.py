"""A code that was mailed is tried three times, also by requests that come at once."""

from threading import Barrier, Thread

import pytest
from django.db import connections
from django.http import HttpRequest, HttpResponse
from django.test import Client

from declineapp.models import Account
from declineapp.pages.accounts import EnterCode
from tests.pages.conftest import ask, code, enter


@pytest.mark.django_db(transaction=True)
def test_codes_tried_at_once_are_three_tries_too(monkeypatch) -> None:
    """Each has read the session before any of them writes it."""
    client, count = Client(), 8
    ask(client)
    right, all_read, post = code(), Barrier(count), EnterCode.post

    def wait_and_post(view: EnterCode, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        all_read.wait(timeout=20)
        return post(view, request, *args, **kwargs)

    with monkeypatch.context() as patched:
        patched.setattr(EnterCode, "post", wait_and_post)
        enter_at_once(client, count)
    assert enter(client, right).status_code in {302, 422}
    assert not Account.objects.get().last_login


def enter_at_once(client: Client, count: int) -> None:
    def enter_wrong_code() -> None:
        twin = Client()
        twin.cookies = client.cookies
        enter(twin, "WRONG1")
        connections.close_all()

    threads = [Thread(target=enter_wrong_code) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
