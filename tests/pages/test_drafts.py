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
    assert owner.stored_draft().name == ""


def test_a_copy_has_the_same_answers(owner) -> None:
    owner.post(owner.at("copy/"))
    copy = Draft.objects.exclude(pk=owner.draft.pk).get()
    assert copy.answers == owner.stored_draft().answers
    assert copy.name == "Copy of Data analyst – Northwind"


def test_deleting_asks_first_and_then_leaves_nothing(owner) -> None:
    owner.see("delete/")
    assert owner.stored_draft()
    owner.post(owner.at("delete/"))
    assert not Draft.objects.exists()
    assert owner.get(owner.at()).status_code == 404


def test_the_export_is_read_by_compose_and_holds_everything(owner) -> None:
    owner.send("messages/email/", {"subject": "Mine", "body": "My own words"})
    owner.post(owner.at("checklist/"), {"go": f"add:own-{1:016x}", "title": "Buy a cake"})
    export = json.loads(owner.see("export.json"))
    kept = export.pop("kept")
    assert not read(export).errors
    assert export == owner.stored_draft().answers
    assert kept["messages"][0]["body"] == "My own words"
    assert kept["checklist"][0]["title"] == "Buy a cake"


def test_each_draft_begins_with_a_wording_of_its_own(client) -> None:
    for _ in range(40):
        client.post("/en/start/")
    assert len({draft.answers["style"]["wording"] for draft in Draft.objects.all()}) > 3


def test_back_shows_nothing_of_a_deleted_draft(owner) -> None:
    assert "cache" in owner.post(owner.at("delete/"))["Clear-Site-Data"]


def listed(owner, **query: str) -> str:
    return owner.get("/en/drafts/", query).content.decode()


def test_the_list_says_what_was_done_and_what_comes_next(owner) -> None:
    assert "Call the person who would hire you" in listed(owner)
    owner.post(owner.at("checklist/"), {"go": "call:voicemail"})
    owner.post(owner.at("checklist/"), {"go": "email:sent"})
    page = listed(owner)
    assert "You left a message on" in page
    assert "The email went out on" in page


def test_the_overview_says_what_was_done_and_what_comes_next(owner) -> None:
    owner.post(owner.at("checklist/"), {"go": "call:spoke"})
    page = owner.see()
    assert "You spoke on" in page
    assert "Next: Send the email" in page
    response = owner.post(owner.at("checklist/"), {"go": "email:sent", "back": "overview"})
    assert response["Location"] == owner.at()
    assert "The email went out on" in owner.see()


def test_an_unfinished_draft_goes_on_where_it_stands(beginner) -> None:
    page = beginner.see()
    assert f'class="button main" href="{beginner.at("offer/")}"' in page
    assert "checklist" not in page


def test_twenty_drafts_make_a_page(owner) -> None:
    for number in range(21):
        owner.draft.copy(f"number {number}", owner.stored_draft().owner)
    assert listed(owner).count("<li>\n    <h2>") == 20
    assert "?page=2" in listed(owner)
    assert listed(owner, page="2").count("<li>\n    <h2>") == 2
    assert "?page=1" in listed(owner, page="2")


@pytest.mark.parametrize("page", ["0", "-1", "x", "99999", "٣", "9999"])
def test_a_page_that_is_none_harms_nothing(owner, page) -> None:
    assert owner.get("/en/drafts/", {"page": page}).status_code == 200


@pytest.mark.parametrize(
    ("path", "typed", "said"),
    [("rename/", {"name": "x"}, "Renamed."), ("copy/", {}, "The copy is the first"), ("delete/", {}, "is deleted.")],
)
def test_what_was_done_to_a_draft_is_said(owner, path, typed, said) -> None:
    response = owner.post(owner.at(path), typed)
    assert said in owner.get(response["Location"]).content.decode()


def test_who_renames_on_the_overview_stays_there(owner) -> None:
    response = owner.post(owner.at("rename/?from=overview"), {"name": "The blue one"})
    assert response["Location"] == f"{owner.at()}?said=renamed"
    assert "Renamed." in owner.get(response["Location"]).content.decode()


def test_all_messages_come_as_one_text(owner) -> None:
    owner.send("messages/email/", {"subject": "Mine", "body": "My own words"})
    text = owner.see("messages.txt")
    assert "My own words" in text
    assert text.count("* * *") == len(owner.get(owner.at("messages/email/")).context["kinds"]) - 1


def test_a_copy_leaves_the_earlier_texts_where_they_are(owner) -> None:
    for body in ("Mine", "Mine, again"):
        owner.send("messages/email/", {"subject": "x", "body": body}, go="save")
    assert owner.stored_draft().revisions.exists()
    owner.post(owner.at("copy/"))
    twin = Draft.objects.exclude(pk=owner.draft.pk).get()
    assert twin.messages.get().body == "Mine, again"
    assert not twin.revisions.exists()
