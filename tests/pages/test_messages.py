"""What was edited is never overwritten."""

import pytest

from declineapp.conflicts import EditConflict, FormVersion
from declineapp.letters import CARDS, KINDS
from declineapp.pages.state import DraftState
from tests.answers import COMPLETE
from tests.pages.writing import MINE, edit, typing

pytestmark = pytest.mark.django_db


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


def test_typing_is_saved_and_answered_by_the_coach(owner) -> None:
    said = typing(owner, "Dear Anne,\n\nI won’t be joining you, the salary is too low.\n\nNadia").content.decode()
    assert "the salary is too low" in owner.see("messages/email/")
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
