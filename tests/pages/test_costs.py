"""Whoever costs the site too much waits; what they type is saved all the same, and nobody else notices."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models.functions import Length

from declineapp import budget
from declineapp.editing import MOST_KEPT
from declineapp.models import Draft
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
    assert spent.stored_draft().messages.get().body == BODY
    assert "The advice comes back in a moment." in answer.content.decode()
    assert "Nothing to fix." not in answer.content.decode()


def test_what_it_costs_is_counted(owner, monkeypatch) -> None:
    monkeypatch.setattr(budget, "SAVED_UP", 0.0)
    monkeypatch.setattr(budget, "A_SECOND", 0.0)
    assert owner.get(owner.at("messages/email.docx")).status_code == 200
    assert owner.get(owner.at("messages/email.docx")).status_code == 429
    other = owner.get(owner.at("messages/email.docx"), REMOTE_ADDR="198.51.100.2")
    assert other.status_code == 200


def test_reading_a_message_is_counted(owner, monkeypatch) -> None:
    monkeypatch.setattr(budget, "SAVED_UP", 0.0)
    monkeypatch.setattr(budget, "A_SECOND", 0.0)
    assert owner.get(owner.at("messages/email/")).status_code == 200
    assert owner.get(owner.at("export.json")).status_code == 429


def leave_texts(owner: Visitor, number: int, length: int) -> list[str]:
    """So many texts, each typed on a page of its own and replaced by the next;
    the earlier ones that are kept, newest first."""
    for count in range(number):
        body = f"{count} ".ljust(length, "x")
        owner.post(owner.at("messages/email/"), {"subject": "No", "body": body})
    return [revision.body.split(" ")[0] for revision in owner.stored_draft().revisions.all()]


def test_earlier_texts_take_so_much_room_and_no_more(owner) -> None:
    kept = leave_texts(owner, 20, 19_000)
    assert kept == [str(number) for number in range(18, 18 - len(kept), -1)]
    assert 10 <= len(kept) < 19
    sizes = owner.stored_draft().revisions.annotate(size=Length("body")).values_list("size", flat=True)
    assert sum(sizes) <= MOST_KEPT


def test_of_short_texts_all_are_kept(owner) -> None:
    assert len(leave_texts(owner, 20, 600)) == 19


@pytest.mark.parametrize("way", ["start", "copy", "import"])
def test_who_has_very_many_drafts_is_asked_to_delete_some(owner, monkeypatch, way) -> None:
    monkeypatch.setattr("declineapp.access.MOST_DRAFTS", 1)
    file = SimpleUploadedFile("export.json", b"{}")
    address = {"start": "/en/start/", "copy": owner.at("copy/"), "import": "/en/drafts/import/"}[way]
    answer = owner.post(address, {"file": file} if way == "import" else {})
    assert answer.status_code == 409
    assert owner.stored_draft().owner
    assert Draft.objects.count() == 1
