"""Earlier texts of a message, and answers that changed since it was edited."""

import html
import re

import pytest

from declineapp.models import Draft
from tests.answers import COMPLETE
from tests.pages.writing import MINE, edit, ours, pressed, typing

pytestmark = pytest.mark.django_db


def test_an_edit_survives_later_answers_and_shows_what_would_change(owner) -> None:
    edit(owner)
    owner.send("be-grateful/", {"specific": "the afternoon in the greenhouse"}, go="leave")
    page = owner.see("messages/email/")
    assert MINE in page
    assert "greenhouse" in page.split("<textarea")[0]


def test_they_may_keep_theirs(owner) -> None:
    edit(owner)
    owner.send("be-grateful/", {"specific": "the greenhouse"}, go="leave")
    owner.post(owner.at("messages/email/"), {"subject": "About the role", "body": MINE, "go": "keep"})
    page = owner.see("messages/email/")
    assert MINE in page
    assert "greenhouse" not in page


def test_they_may_take_the_new_text(owner) -> None:
    edit(owner)
    owner.send("be-grateful/", {"specific": "the greenhouse"}, go="leave")
    owner.post(owner.at("messages/email/"), {"subject": "About the role", "body": MINE, "go": "take"})
    page = owner.see("messages/email/")
    assert "No, thank you." not in page.split("</textarea>")[0]
    assert "greenhouse" in page


def earlier(page: str) -> list[str]:
    """The buttons that go back, the last text first."""
    return re.findall(r'value="(revision \d+)"', page)


def test_each_replaced_text_can_be_gone_back_to(owner) -> None:
    edit(owner, "The first.")
    edit(owner, "The second.")
    page = owner.see("messages/email/")
    assert len(earlier(page)) == 1
    owner.send("messages/email/", {"subject": "About the role", "body": "The second."}, go=earlier(page)[0])
    page = owner.see("messages/email/")
    assert "The first.</textarea>" in page
    assert "The second." in page.split("</textarea>")[-1]


def test_starting_again_loses_nothing(owner) -> None:
    edit(owner)
    owner.post(owner.at("messages/email/"), {"subject": "About the role", "body": MINE, "go": "take"})
    page = owner.see("messages/email/")
    assert MINE not in page.split("</textarea>")[0]
    owner.send("messages/email/", {"subject": "", "body": ""} | shown_text(page), go=earlier(page)[0])
    assert MINE in owner.see("messages/email/").split("</textarea>")[0]


def test_typing_on_makes_one_revision_a_sitting(owner) -> None:
    edit(owner, "Yesterday’s.")
    seen = owner.get(owner.at("messages/email/")).context["editing"].fingerprint
    for turn, body in enumerate(("T", "To", "Today’s."), 1):
        typing(owner, body, turn=turn, seen=seen)
    assert len(earlier(owner.see("messages/email/"))) == 1


@pytest.mark.parametrize(
    "go", ["revision", "revision 0", "revision x", "revision ٣", "revision 99999999999999999999999"]
)
def test_a_revision_that_is_none_changes_nothing(owner, go) -> None:
    edit(owner)
    owner.send("messages/email/", {"subject": "About the role", "body": MINE}, go=go)
    assert MINE in owner.see("messages/email/")


def test_nobody_goes_back_to_a_strangers_text(owner, stranger) -> None:
    edit(owner, "Secret.")
    edit(owner, "Secret no more.")
    theirs = earlier(owner.see("messages/email/"))[0]
    stranger.draft = Draft.objects.exclude(pk=owner.draft.pk).get()
    stranger.draft.answers = COMPLETE
    stranger.draft.save()
    edit(stranger)
    stranger.send("messages/email/", {"subject": "About the role", "body": MINE}, go=theirs)
    assert "Secret." not in stranger.see("messages/email/")


def shown_text(page: str) -> dict[str, str]:
    """What stands in the editor."""
    return {"body": html.unescape(page.split("<textarea")[1].split(">", 1)[1].split("</textarea>")[0]).strip()}


def test_what_would_change_is_shown_word_by_word(owner) -> None:
    edit(owner)
    owner.send("be-grateful/", COMPLETE["be-grateful"] | {"specific": "the walk through the greenhouse"}, go="leave")
    box = owner.see("messages/email/").split("<textarea")[0].split('class="places"')[1]
    changes = re.findall(r"<del>(.*?)</del><ins>(.*?)</ins>", box, re.DOTALL)
    assert [(before.strip(" .,\n"), after.strip(" .,\n")) for before, after in changes] == [("workshop", "greenhouse")]


def test_another_wording_is_shown_as_a_whole(owner) -> None:
    edit(owner)
    owner.send("messages/email/", {"subject": "About the role", "body": MINE, "wording": "1"})
    box = owner.see("messages/email/").split("<textarea")[0].split('class="letter"')[1]
    assert not re.search("<(del|ins)>", box)
    assert "Dear Anne," in box
    assert "About the role" not in box.split("</div>")[0]


def test_each_place_is_taken_or_left_in_their_own_text(owner) -> None:
    edit(owner, ours(owner)["body"].replace("Nadia", "N."), subject="Mine")
    owner.send("offer/", COMPLETE["offer"] | {"company": "Acme"}, go="leave")
    owner.send("be-grateful/", COMPLETE["be-grateful"] | {"specific": "the walk through the greenhouse"}, go="leave")
    places = owner.get(owner.at("messages/email/")).context["editing"].places
    pressed(owner, f"take-place {next(place.key for place in places if 'greenhouse' in place.now)}")
    for place in places:
        pressed(owner, f"keep-place {place.key}")
    editing = owner.get(owner.at("messages/email/")).context["editing"]
    assert "greenhouse" in editing.letter.body
    assert "Acme" not in editing.letter.body
    assert "N. Osman" in editing.letter.body
    assert editing.places == []


def test_what_was_sent_is_offered_no_other_wording(owner) -> None:
    edit(owner)
    owner.send("be-grateful/", {"specific": "the greenhouse"}, go="leave")
    assert 'id="take"' in owner.see("messages/email/")
    owner.stored_draft().change_answers("outcome", email="sent")
    assert 'id="take"' not in owner.see("messages/email/")


@pytest.mark.parametrize("length", ["short", "full"])
def test_a_new_text_is_said_to_be_shown_only_where_it_is(owner, length: str) -> None:
    owner.stored_draft().change_answers("style", length="short" if length == "full" else "full")
    edit(owner)
    response = owner.send("messages/email/", {"subject": "About the role", "body": MINE, "length": length}, go="")
    page = owner.get(response["Location"].partition("#")[0])
    assert (page.context["done"].said == "offered") is page.context["offers_text"]
    owner.stored_draft().change_answers("outcome", email="sent")
    response = owner.send("messages/email/", {"subject": "About the role", "body": MINE, "tone": "plain"}, go="")
    page = owner.get(response["Location"].partition("#")[0])
    assert (page.context["done"].said, page.context["offers_text"]) == ("kept", False)
