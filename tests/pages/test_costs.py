"""Whoever costs the site too much waits; what they type is saved all the same, and nobody else notices."""

import pytest

from declineapp import budget
from tests.pages.conftest import Visitor

pytestmark = pytest.mark.django_db
PATHS = ["messages/email.docx", "messages/email.txt", "export.json", "checklist.ics", "messages.txt"]
BODY = "Dear Anne,\n\nYour salary is a joke. No.\n\nNadia"


@pytest.fixture
def spent(owner, monkeypatch) -> Visitor:
    """Whose network cost too much just now."""
    monkeypatch.setattr(budget, "SAVED_UP", -1.0)
    return owner


@pytest.mark.parametrize("path", PATHS)
def test_what_is_dear_has_to_wait(spent, path) -> None:
    assert spent.get(spent.at(path)).status_code == 429


def test_copies_and_files_have_to_wait(spent) -> None:
    assert spent.post(spent.at("copy/")).status_code == 429
    assert spent.post("/en/drafts/import/").status_code == 429


def test_a_stranger_still_gets_404(spent, stranger) -> None:
    assert stranger.get(stranger.at("messages/email.docx")).status_code == 404


@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}])
def test_a_text_is_saved_and_read_later(spent, headers) -> None:
    answer = spent.post(spent.at("messages/email/"), {"subject": "No", "body": BODY}, headers=headers, follow=True)
    assert answer.status_code == 200
    assert spent.kept().messages.get(kind="email").body == BODY
    assert "The advice comes back in a moment." in answer.content.decode()
    assert "Nothing to fix." not in answer.content.decode()


def test_what_it_costs_is_counted(owner, monkeypatch) -> None:
    monkeypatch.setattr(budget, "SAVED_UP", 0.0)
    assert owner.get(owner.at("messages/email.docx")).status_code == 200
    assert owner.get(owner.at("messages/email.docx")).status_code == 429
    other = owner.get(owner.at("messages/email.docx"), REMOTE_ADDR="198.51.100.2")
    assert other.status_code == 200


def test_reading_a_message_is_counted(owner, monkeypatch) -> None:
    monkeypatch.setattr(budget, "SAVED_UP", 0.0)
    assert owner.get(owner.at("messages/email/")).status_code == 200
    assert owner.get(owner.at("export.json")).status_code == 429
