"""A draft that was downloaded comes back whole, and nothing strange with it."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from declineapp.models import Draft

pytestmark = pytest.mark.django_db
ADDRESS = "/en/drafts/import/"


def take_back(client, content: bytes | dict):
    content = content if isinstance(content, bytes) else json.dumps(content).encode()
    return client.post(ADDRESS, {"file": SimpleUploadedFile("export.json", content)})


def exported(owner) -> dict:
    return json.loads(owner.see("export.json"))


def imported(owner) -> Draft:
    return Draft.objects.exclude(pk=owner.draft.pk).get()


def test_an_export_comes_back_as_a_new_draft(owner) -> None:
    owner.post(owner.at("rename/"), {"name": "The blue one"})
    owner.send("messages/email/", {"subject": "Mine", "body": "My own words"})
    owner.post(owner.at("checklist/"), {"go": f"add:own-{1:016x}", "title": "Buy a cake", "due": "2090-06-01"})
    owner.post(owner.at("checklist/"), {"go": "tick:note-down"})
    response = take_back(owner, exported(owner))
    draft = imported(owner)
    assert response["Location"] == f"/en/drafts/{draft.pk}/?said=imported"
    assert (draft.name, draft.answers) == ("The blue one", owner.stored_draft().answers)
    assert draft.messages.get().body == "My own words"
    assert sorted(draft.marks.values_list("code", "ticked", "title")) == sorted(
        owner.stored_draft().marks.values_list("code", "ticked", "title")
    )


def test_the_answers_alone_are_enough(owner) -> None:
    answers = exported(owner)
    del answers["kept"]
    take_back(owner, answers)
    assert imported(owner).answers == answers


def test_an_unfinished_draft_comes_back_as_it_was(beginner) -> None:
    beginner.send("offer/", {"company": "Acme", "reply_by": "yesterday"}, go="leave")
    take_back(beginner, exported(beginner))
    assert imported(beginner).answers == beginner.stored_draft().answers


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"x", b"[]", b"null", b"1", b"\xff\xfe", b"[" * 100_000, b'{"offer": 1}', b'{"nowhere": {}}'),
        b'{"offer": {"nothing": "x"}}',
        b'{"offer": {"company": ["x"]}}',
        b"{}" + b" " * 1_000_001,
    ],
)
def test_what_is_no_export_is_refused(owner, content) -> None:
    assert take_back(owner, content).status_code == 422
    assert Draft.objects.count() == 1


def test_no_file_is_told(owner) -> None:
    assert "Choose the file first." in owner.post(ADDRESS).content.decode()


@pytest.mark.parametrize(
    "kept",
    [
        *(1, [], "x", {"messages": 1}, {"messages": [1, {}, {"kind": "email"}], "checklist": [1, {"code": 1}]}),
        {"name": ["x"], "checklist": [{"code": "own-x", "title": "x"}, {"code": "nothing"}]},
        {
            "messages": [
                dict.fromkeys(("subject", "body", "composed_subject", "composed_body"), "x\0") | {"kind": "email"}
            ]
        },
        {"checklist": [{"code": f"own-{1:016x}", "title": "x", "due": "2026-99-99", "place": "x"}]},
    ],
)
def test_what_cannot_be_read_of_the_rest_is_left_out(owner, kept) -> None:
    assert take_back(owner, owner.stored_draft().answers | {"kept": kept}).status_code == 302
    draft = imported(owner)
    assert not draft.messages.exists()
    assert owner.get(f"/en/drafts/{draft.pk}/checklist/").status_code == 200
