"""What the buttons beside a message do, and how each is undone."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.answers import COMPLETE
from tests.pages.writing import edit, ours, pressed

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("button", [{"length": "short"}, {"tone": "plain"}, {"wording": "1"}])
def test_another_sound_is_undone_in_one_press(owner, button) -> None:
    before = ours(owner)
    response = owner.send("messages/email/", before | button, go="")
    page = owner.get(response["Location"].partition("#")[0])
    assert "New wording." in page.content.decode()
    assert ours(owner) != before
    owner.send("messages/email/", ours(owner), undo=page.context["done"].undo)
    assert ours(owner) == before


def test_another_sound_is_offered_only_where_the_text_would_change(owner) -> None:
    offered = set()
    for kind in ("email", "call", "voicemail", "note"):
        at = f"messages/{kind}/"
        owner.stored_draft().change_answers("style", tone="")
        is_offered = 'name="tone"' in owner.see(at)
        before = owner.get(owner.at(at)).context["editing"].letter
        owner.stored_draft().change_answers("style", tone="plain")
        assert is_offered == (owner.get(owner.at(at)).context["editing"].letter != before), kind
        offered.add(is_offered)
    assert offered == {True, False}


@pytest.mark.parametrize("edited", [False, True])
def test_a_fix_is_undone_in_one_press(owner, edited) -> None:
    hooked = ours(owner, body="Dear Anne,\n\nThank you. I won’t be joining Northwind at this time.\n\nNadia")
    edit(owner, "Earlier.") if edited else None
    owner.send("messages/email/", hooked, go="save")
    remarks = owner.get(owner.at("messages/email/")).context["coaching"].remarks
    key = next(remark.key for remark in remarks if remark.finding.replacements)
    page = pressed(owner, f"mend {key}")
    assert "at this time" not in ours(owner)["body"]
    owner.send("messages/email/", ours(owner), undo=page.context["done"].undo)
    assert ours(owner)["body"] == hooked["body"]


def test_what_was_sent_is_noted_ticked_and_undone_in_one_press(owner) -> None:
    page = pressed(owner, "sent")
    assert owner.stored_draft().section_answers("outcome") == {"email": "sent", "sent_on": str(timezone.localdate())}
    assert "Sent on" in page.content.decode()
    assert owner.stored_draft().marks.get().ticked
    owner.send("messages/email/", ours(owner), undo=page.context["done"].undo)
    assert not owner.stored_draft().section_answers("outcome")
    assert not owner.stored_draft().marks.get().ticked


@pytest.mark.parametrize(("told", "days"), [(-1, -1), (1, 1), (0, 0), (400, 0), ("x", 0), ("2026-13-45", 0)])
def test_the_day_is_theirs_where_it_can_be(owner, told, days) -> None:
    today = timezone.localdate()
    pressed(owner, "sent", today=str(today + timedelta(days=told)) if isinstance(told, int) else told)
    assert owner.stored_draft().section_answers("outcome")["sent_on"] == str(today + timedelta(days=days))


def test_one_press_says_how_the_call_went(owner) -> None:
    before = ours(owner)
    page = pressed(owner, "call spoke")
    assert owner.stored_draft().section_answers("outcome") == {"call": "spoke", "called_on": str(timezone.localdate())}
    assert ours(owner) != before
    owner.send("messages/email/", ours(owner), undo=page.context["done"].undo)
    assert ours(owner) == before


def test_what_comes_first_follows_the_ticks(owner) -> None:
    owner.send("honest-reason/", {"reason": "other_offer", "would_change": "no", "on_benefits": "yes"})
    page = pressed(owner, "tick ask-adviser").content.decode()
    assert "Before you send anything" not in page
    assert "Before you send anything" not in owner.see("messages/call/")
    assert owner.stored_draft().marks.get().ticked


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ({"honest-reason": {"reason": "other_offer", "would_change": "yes"}}, "negotiate"),
        ({"honest-reason": {"reason": "other_offer", "would_change": "unsure"}}, "extension"),
        ({"offer": COMPLETE["offer"] | {"route": "referral"}}, "heads_up"),
    ],
)
def test_a_message_never_asks_for_itself_first(owner, answers, kind) -> None:
    for slug, typed in answers.items():
        owner.send(f"{slug}/", typed, go="leave")
    assert "Before you send anything" in owner.see("messages/email/")
    assert owner.at(f"messages/{kind}/") in owner.see("messages/email/").split('class="box warn first-things"')[1]
    assert "Before you send anything" not in owner.see(f"messages/{kind}/")


def test_a_meeting_is_called_one(owner) -> None:
    owner.send("speak-up/", {"how": "in_person"}, go="leave")
    page = owner.see("messages/call/")
    assert "<h1>In person</h1>" in page
    assert "The call" not in page


@pytest.mark.parametrize(
    "undo", ["", "x", "wording=abc", "revision=x", "company=Acme", "tone=%00&untick=x", "=", "&" * 300]
)
def test_an_undo_that_is_none_harms_nothing(owner, undo) -> None:
    before = ours(owner)
    assert owner.send("messages/email/", before, undo=undo).status_code == 302
    assert ours(owner) == before
    assert owner.get(owner.at("messages/email/"), {"said": "x", "undo": undo}).status_code == 200
