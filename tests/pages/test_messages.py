"""What was edited is never overwritten."""

import html
import re
from datetime import timedelta

import pytest
from django.utils import timezone

from declineapp.conflicts import EditConflict, FormVersion
from declineapp.letters import CARDS, KINDS
from declineapp.models import Draft
from declineapp.pages.state import DraftState
from tests.answers import COMPLETE

pytestmark = pytest.mark.django_db

MINE = "Dear Anne,\n\nNo, thank you.\n\nNadia"


def edit(owner, body: str = MINE, kind: str = "email", **more):
    return owner.send(f"messages/{kind}/", {"subject": "About the role", "body": body} | more, go="save")


def test_every_message_that_applies_can_be_read(owner) -> None:
    for kind in ("call", "voicemail", "email", "note"):
        assert "data analyst" in owner.see(f"messages/{kind}/")


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"call", "voicemail", "email", "note"}))
def test_a_message_that_does_not_apply_leads_to_one_that_does(owner, kind) -> None:
    assert owner.get(owner.at(f"messages/{kind}/"))["Location"] == owner.at("messages/")


def test_an_unfinished_draft_is_told_what_is_missing(beginner) -> None:
    assert beginner.get(beginner.at("messages/"))["Location"] == beginner.at("check/")
    assert f"{beginner.at('offer/')}?from=check#id_role" in beginner.see("check/")


def test_an_edit_is_kept(owner) -> None:
    assert edit(owner).status_code == 302
    assert MINE in owner.see("messages/email/")


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


def test_a_text_shown_and_sent_back_is_no_edit(owner) -> None:
    page = owner.get(owner.at("messages/email/"))
    letter = page.context["editing"].letter
    edit(owner, letter.body.replace("\n", "\r\n"), subject=letter.subject)
    assert not owner.stored_draft().messages.exists()


def test_another_wording_never_loses_what_is_being_typed(owner) -> None:
    edit(owner, wording="3")
    assert MINE in owner.see("messages/email/")
    assert owner.stored_draft().section_answers("style")["wording"] == 3


def test_another_wording_is_another_letter(owner) -> None:
    before = owner.get(owner.at("messages/email/")).context["editing"]
    wording = str(owner.stored_draft().section_answers("style")["wording"] + 1)
    owner.send("messages/email/", {"subject": before.letter.subject, "body": before.letter.body, "wording": wording})
    assert owner.get(owner.at("messages/email/")).context["editing"].letter != before.letter


def test_the_outcome_of_the_call_changes_the_email(owner) -> None:
    before = owner.get(owner.at("messages/email/")).context["editing"].letter
    owner.send("messages/email/", {"subject": before.subject, "body": before.body, "call": "spoke"}, go="outcome")
    assert owner.get(owner.at("messages/email/")).context["editing"].letter != before


def test_an_edit_of_another_window_is_shown_and_kept(owner) -> None:
    edit(owner)
    response = edit(owner, "Another text", seen="0000")
    assert response.status_code == 409
    assert "No, thank you." in response.content.decode()
    assert "Another text" in response.content.decode()
    assert owner.stored_draft().messages.get().body == MINE


@pytest.mark.parametrize(
    ("typed", "field"),
    [({"body": ""}, "body"), ({"subject": "a\nBcc: b"}, "subject")],
)
def test_a_message_that_cannot_be_sent_is_said_and_kept(owner, typed, field) -> None:
    response = owner.send("messages/email/", {"subject": "About the role", "body": MINE} | typed)
    assert response.status_code == 422
    assert f'href="#id_{field}"' in response.content.decode()
    assert getattr(owner.stored_draft().messages.get(), field) == typed[field]


def test_first_things_come_before_sending(owner) -> None:
    owner.send("honest-reason/", {"reason": "other_offer", "would_change": "no", "on_benefits": "yes"})
    assert "Before you send anything" in owner.see("messages/email/")


def test_who_writes_finds_the_cards_beside_the_email(owner) -> None:
    owner.send("speak-up/", {"how": "writing"})
    page = owner.get(owner.at("messages/email/"))
    assert len(page.context["cards"]) == len(CARDS)
    assert page.context["cards"][0].they_say in page.content.decode()


def test_no_message_speaks_of_a_day_that_has_passed(owner) -> None:
    owner.send(
        "open-door/", {"keep_in_touch": ["event"], "event_name": "Spring Fair", "event_on": "2026-01-05"}, go="leave"
    )
    owner.send("offer/", COMPLETE["offer"] | {"reply_by": "2026-01-04"}, go="leave")
    assert "Spring Fair" not in owner.see("messages/email/")
    assert "4 January" not in owner.see("messages/voicemail/")


def test_switching_the_language_of_the_page_keeps_what_is_typed(owner) -> None:
    response = edit(owner) and owner.send("messages/email/", {"subject": "", "body": "Mine, again."}, go="fr")
    assert response["Location"] == owner.at("messages/email/", "fr")
    assert "Mine, again." in owner.see("messages/email/", "fr")


def typing(owner, body: str, page: str = "a", turn: int = 1, seen: str = "x"):
    """What the page saves by itself while one types."""
    fields = {"subject": "About the role", "body": body, "page": page, "turn": turn, "seen": seen}
    return owner.post(owner.at("messages/email/"), fields, headers={"HX-Request": "true"})


def test_typing_is_saved_and_answered_by_the_coach(owner) -> None:
    said = typing(owner, "Dear Anne,\n\nI won’t be joining you at this time.\n\nNadia").content.decode()
    assert "at this time" in owner.see("messages/email/")
    assert 'class="fix"' in said
    assert "<html" not in said


def test_a_page_follows_its_own_saves_and_none_is_overtaken(owner) -> None:
    seen = owner.get(owner.at("messages/email/")).context["editing"].fingerprint
    assert typing(owner, "One.", turn=1, seen=seen).status_code == 200
    assert typing(owner, "One. Two. Three.", turn=3, seen=seen).status_code == 200
    typing(owner, "One. Two.", turn=2, seen=seen)
    assert "One. Two. Three." in owner.see("messages/email/")
    assert typing(owner, "Theirs.", page="b", seen=seen).status_code == 409


def at_once(owner, *texts: str) -> None:
    """Saved by requests that all begin before one of them has saved, as when a proxy sends one again."""
    draft = owner.stored_draft()
    under_way = [DraftState(draft).editing("email") for _ in texts]
    for editing, text in zip(under_way, texts, strict=True):
        editing.save("About the role", text, FormVersion(editing.fingerprint, "a", 1))


@pytest.mark.parametrize("before", ["", "Earlier."])
def test_the_same_text_twice_at_once_is_no_conflict(owner, before) -> None:
    if before:
        edit(owner, before)
    at_once(owner, MINE, MINE)
    assert owner.stored_draft().messages.get().body == MINE
    assert [revision.body for revision in owner.stored_draft().revisions.all()] == [before] * bool(before)


def test_two_texts_at_once_are_a_conflict(owner) -> None:
    with pytest.raises(EditConflict):
        at_once(owner, MINE, "Theirs.")
    assert owner.stored_draft().messages.get().body == MINE


def test_what_is_typed_and_taken_back_again_is_taken_back(owner) -> None:
    shown = owner.get(owner.at("messages/email/")).context
    typing(owner, "Something else.", seen=shown["editing"].fingerprint)
    typing(owner, shown["text"][1], turn=2, seen=shown["editing"].fingerprint)
    assert "Something else." not in owner.see("messages/email/")


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


def ours(owner, **more) -> dict[str, str]:
    """Our own text, as the page shows it."""
    letter = owner.get(owner.at("messages/email/")).context["editing"].letter
    return {"subject": letter.subject, "body": letter.body} | more


def pressed(owner, go: str, **typed: str):
    """The page that a button leads to."""
    response = owner.send("messages/email/", ours(owner) | typed, go=go)
    return owner.get(response["Location"].partition("#")[0])


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


@pytest.mark.parametrize("button", [{"length": "short"}, {"tone": "plain"}, {"wording": "1"}])
def test_another_sound_is_undone_in_one_press(owner, button) -> None:
    before = ours(owner)
    response = owner.send("messages/email/", before | button, go="")
    page = owner.get(response["Location"].partition("#")[0])
    assert "New wording." in page.content.decode()
    assert ours(owner) != before
    owner.send("messages/email/", ours(owner), undo=page.context["done"].undo)
    assert ours(owner) == before


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


def test_an_error_in_how_it_went_is_told_at_the_top(owner) -> None:
    response = owner.post(owner.at("messages/email/"), {"body": "No.", "called_on": "2095-01-01", "go": "outcome"})
    page = response.content.decode()
    assert response.status_code == 422
    assert "<title>Error:" in page
    assert 'href="#id_called_on"' in page


def test_an_empty_message_is_told_at_its_box(owner) -> None:
    page = owner.post(owner.at("messages/email/"), {"subject": "x", "body": ""}).content.decode()
    assert "<title>Error:" in page
    assert 'aria-describedby="id_body_wrong"' in page
    assert 'id="id_body_wrong"' in page


TOO_LONG = "9$ " * 7_000


def test_a_text_too_long_is_refused_with_all_of_it_on_the_screen(owner) -> None:
    edit(owner)
    response = edit(owner, TOO_LONG)
    assert response.status_code == 422
    assert TOO_LONG.strip() in response.content.decode()
    assert MINE in owner.see("messages/email/")
    assert not owner.stored_draft().revisions.exists()


def test_a_text_too_long_is_not_coached_while_it_is_typed(owner, monkeypatch) -> None:
    monkeypatch.setattr("declineapp.pages.coaching.coach", lambda text, *_, **__: [] if len(text) <= 20_000 else 1 / 0)
    typed = {"subject": "x", "body": TOO_LONG}
    response = owner.post(owner.at("messages/email/"), typed, headers={"HX-Request": "true"})
    assert response.status_code == 413
    assert edit(owner, TOO_LONG).status_code == 422
    assert not owner.stored_draft().messages.exists()
