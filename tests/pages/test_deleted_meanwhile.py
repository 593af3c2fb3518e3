"""A save that meets a deletion: what was typed is shown back, and nothing breaks."""

import threading

import pytest
from django.db import connection, connections

from declineapp.access import delete_draft
from declineapp.models import ChecklistMark, Draft, Message
from declineapp.urls import draft_urls
from tests.pages.conftest import FROM_HERE, Visitor

pytestmark = pytest.mark.django_db(transaction=True)

VALUES = {"<slug:kind>": "email", "<slug:ext>": "txt", "<slug:slug>": "be-grateful"}
OWN = "own-0123456789abcdef"
POSTS = [
    {"specific": "the greenhouse", "body": "the greenhouse", "subject": "x", "name": "the greenhouse", "go": "next"},
    {"body": "the greenhouse", "go": "save", "seen": "0" * 16, "page": "a", "turn": "1"},
    {"title": "the greenhouse", "due": "2027-01-01", "go": f"add:{OWN}"},
    {"go": "tick:ring"},
    {"go": "make"},
    {"go": "only-here"},
    {"go": "sent", "kind": "email"},
    {"address": "anne@example.org", "zone": "Europe/Paris"},
]


def paths() -> list[str]:
    found = [str(pattern.pattern) for pattern in draft_urls]
    for name, value in VALUES.items():
        found = [path.replace(name, value) for path in found]
    return found


@pytest.fixture
def going(owner, monkeypatch) -> Visitor:
    """Whose draft is deleted from another window once a page of it was opened."""
    touch = Draft.touch

    def delete_meanwhile(draft: Draft) -> None:
        touch(draft)
        Draft.objects.filter(pk=draft.pk).delete()

    monkeypatch.setattr(Draft, "touch", delete_meanwhile)
    owner.raise_request_exception = False
    return owner


@pytest.mark.parametrize("typed", POSTS, ids=lambda typed: typed.get("go", "address"))
@pytest.mark.parametrize("path", paths())
def test_a_save_that_meets_a_deletion_breaks_nothing(going, path, typed) -> None:
    answer = going.post(going.at(path), typed, headers=FROM_HERE)
    assert answer.status_code < 500
    assert not ChecklistMark.objects.exists()
    assert not Message.objects.exists()


@pytest.mark.parametrize(
    ("path", "typed"),
    [("be-grateful/", POSTS[0]), ("messages/email/", POSTS[0]), ("rename/", POSTS[0]), ("checklist/", POSTS[2])],
)
def test_what_was_typed_is_shown_back(going, path, typed) -> None:
    answer = going.post(going.at(path), typed, headers=FROM_HERE)
    assert answer.status_code in {404, 409}
    assert "the greenhouse" in answer.content.decode()


def test_a_page_that_meets_a_deletion_is_404(going) -> None:
    assert going.get(going.at("delete/")).status_code < 500


def test_other_errors_are_not_hidden(owner, monkeypatch) -> None:
    monkeypatch.setattr(Draft, "remember", lambda *_args, **_kwargs: Draft.objects.get(pk="0" * 32))
    with pytest.raises(Draft.DoesNotExist):
        owner.post(owner.at("be-grateful/"), POSTS[0])


def test_deleting_while_somebody_saves_fails_never(owner) -> None:
    """On PostgreSQL, a row that came between the children's deletion and the draft's broke it."""
    errors: list[BaseException] = []
    draft = Draft.objects.get(pk=owner.draft.pk)

    def save() -> None:
        for number in range(300):
            try:
                ChecklistMark.objects.create(draft=draft, code=f"own-{number:016}")
            except Exception:
                if Draft.objects.filter(pk=draft.pk).exists():
                    raise
        connections.close_all()

    saver = threading.Thread(target=save)
    saver.start()
    try:
        delete_draft(Draft.objects.get(pk=draft.pk))
    except Exception as error:
        errors.append(error)
    saver.join()
    assert not errors
    assert not ChecklistMark.objects.exists()
    assert connection.is_usable()
