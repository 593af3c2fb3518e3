import json

import pytest

from declineapp.models import Draft
from declineapp.steps import read

pytestmark = pytest.mark.django_db


def test_my_drafts_lists_mine_alone(owner, stranger) -> None:
    page = owner.get("/en/drafts/").content.decode()
    assert "Data analyst – Northwind" in page
    assert "Northwind" not in stranger.get("/en/drafts/").content.decode()


def test_the_list_asks_the_database_the_same_however_many(owner, django_assert_max_num_queries) -> None:
    for _ in range(5):
        owner.post(owner.at("copy/"))
    with django_assert_max_num_queries(2):
        owner.get("/en/drafts/")


def test_a_renamed_draft_goes_by_its_name(owner) -> None:
    owner.post(owner.at("rename/"), {"name": "The blue one"})
    assert "The blue one" in owner.get("/en/drafts/").content.decode()


@pytest.mark.parametrize("name", ["", "x" * 81, "a\nb", "a\x00b"])
def test_a_name_that_cannot_be_is_refused_and_shown(owner, name) -> None:
    response = owner.post(owner.at("rename/"), {"name": name})
    assert response.status_code == 422
    assert "What you typed is saved" not in response.content.decode()
    assert owner.kept().name == ""


def test_a_copy_has_the_same_answers(owner) -> None:
    owner.post(owner.at("copy/"))
    copy = Draft.objects.exclude(pk=owner.draft.pk).get()
    assert copy.answers == owner.kept().answers
    assert copy.name == "Copy of Data analyst – Northwind"


def test_deleting_asks_first_and_then_leaves_nothing(owner) -> None:
    owner.see("delete/")
    assert owner.kept()
    owner.post(owner.at("delete/"))
    assert not Draft.objects.exists()
    assert owner.get(owner.at()).status_code == 404


def test_the_export_is_read_by_compose_and_holds_everything(owner) -> None:
    owner.send("messages/email/", {"subject": "Mine", "body": "My own words"})
    owner.post(owner.at("checklist/"), {"go": f"add:own-{1:016x}", "title": "Buy a cake"})
    export = json.loads(owner.see("export.json"))
    kept = export.pop("kept")
    assert not read(export).errors
    assert export == owner.kept().answers
    assert kept["messages"][0]["body"] == "My own words"
    assert kept["checklist"][0]["title"] == "Buy a cake"


def test_each_draft_begins_with_a_wording_of_its_own(client) -> None:
    for _ in range(40):
        client.post("/en/start/")
    assert len({draft.answers["style"]["wording"] for draft in Draft.objects.all()}) > 3


def test_back_shows_nothing_of_a_deleted_draft(owner) -> None:
    assert "cache" in owner.post(owner.at("delete/"))["Clear-Site-Data"]
