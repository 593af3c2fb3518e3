"""What comes after the no: it is sent, and answered, or not."""

import re

import pytest

from declineapp.letters import Letter
from declineapp.models import Draft
from declineapp.pages.state import DraftState
from declineapp.steps.offer import STEP as OFFER
from tests.answers import COMPLETE
from tests.pages.cases import calendar, codes, in_days, next_code, press, tick

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("language", "words"), [("en", "is hard to take back"), ("fr", "est difficile à reprendre")])
def test_before_it_is_sent_a_sentence_says_that_it_stays_said(owner, language, words) -> None:
    assert words in owner.see("messages/email/", language)
    press(owner, "email", "sent")
    assert words not in owner.see("messages/email/", language)


def test_who_may_have_sent_other_words_can_put_them_here(owner) -> None:
    """Our text isn't shown as theirs, where they never took it away."""
    asks = "Did you send other words?"
    assert asks not in owner.see("messages/email/")
    press(owner, "email", "sent")
    assert asks in owner.see("messages/email/")
    assert asks not in owner.see("messages/note/")
    Draft.objects.update(is_exported=True)
    assert asks not in owner.see("messages/email/")


def test_the_cards_stand_beside_the_second_no(owner) -> None:
    press(owner, "email", "sent")
    press(owner, "email", "email insists")
    assert 'class="cards"' in owner.see("messages/reply/")


def test_who_declined_days_ago_says_when_beside_the_button(owner) -> None:
    subject, body = owner.get(owner.at("messages/email/")).context["text"]
    owner.send("messages/email/", {"subject": subject, "body": body, "day_sent": in_days(-4)}, go="sent")
    assert owner.stored_draft().section_answers("outcome")["sent_on"] == in_days(-4)


@pytest.mark.parametrize("told", ["", "x", "2199-01-01", "2001-01-01"])
def test_a_day_that_cannot_be_is_today(owner, told: str) -> None:
    owner.post(owner.at("checklist/"), {"go": "email:sent", "day_sent": told})
    assert owner.stored_draft().section_answers("outcome")["sent_on"] == in_days(0)


def test_the_day_is_set_and_belongs_to_no_other_button(owner) -> None:
    assert f'name="day_sent" id="id_day_sent" value="{in_days(0)}"' in owner.see("messages/email/")
    owner.post(owner.at("checklist/"), {"go": "call:spoke", "day_sent": in_days(-4)})
    assert owner.stored_draft().section_answers("outcome")["called_on"] == in_days(0)


def test_the_day_it_was_sent_can_be_changed(owner) -> None:
    press(owner, "email", "sent")
    assert 'name="sent_on"' in owner.see("messages/email/")
    subject, body = owner.get(owner.at("messages/email/")).context["text"]
    owner.send("messages/email/", {"subject": subject, "body": body, "sent_on": in_days(-2)}, go="outcome")
    assert owner.stored_draft().section_answers("outcome") == {"email": "sent", "sent_on": in_days(-2)}


def test_what_remains_stays_in_the_calendar(owner) -> None:
    press(owner, "email", "sent")
    assert "checklist.ics" in owner.see("checklist/")
    assert owner.see("checklist.ics").count("BEGIN:VEVENT") == 2


@pytest.mark.parametrize("days", [0, -9])
def test_the_question_whether_it_arrived_is_there_after_nothing_yet(owner, days: int) -> None:
    owner.post(owner.at("checklist/"), {"go": "email:sent", "day_sent": in_days(days)})
    press(owner, "email", "email no_reply")
    assert f'class="button main" href="{owner.at("messages/reminder/")}"' in owner.see("messages/email/")
    assert (next_code(owner) == "remind") is (days == -9)


def test_a_threat_is_noted_in_one_press_and_taken_back_in_another(owner) -> None:
    press(owner, "email", "sent")
    page = owner.get(press(owner, "email", "threat")["Location"])
    assert "keep-threat" in set(codes(owner))
    assert "answer-again" not in set(codes(owner))
    content = page.content.decode()
    assert "Keep the threat, and don’t answer it" in content
    assert f'class="button main" href="{owner.at("messages/reply/")}"' not in content
    assert owner.at("messages/reply/") in content
    subject, body = page.context["text"]
    owner.send("messages/email/", {"subject": subject, "body": body}, undo=page.context["done"].undo)
    assert owner.stored_draft().section_answers("outcome")["email"] == "sent"
    assert owner.stored_draft().section_answers("stand-firm") == COMPLETE["stand-firm"]


def test_only_a_no_that_is_accepted_ends_the_list(owner) -> None:
    owner.post(owner.at("checklist/"), {"go": "email:sent"})
    owner.post(owner.at("checklist/"), {"go": "email:threat"})
    assert "settled" not in owner.see("checklist/")
    assert next_code(owner) == "keep-threat"


@pytest.mark.parametrize("outcome", [{}, {"email": "sent"}, {"email": "no_reply"}])
def test_who_sends_a_text_is_told_of_no_email(owner, outcome: dict) -> None:
    draft = owner.stored_draft()
    draft.change_answers("speak-up", how="text")
    draft.change_answers("outcome", **outcome, sent_on=in_days(-9))
    for path in ("checklist/", ""):
        next_step = re.search(r'<section class="next".*?</section>', owner.see(path), re.DOTALL)[0]
        assert "email" not in re.sub(r'"[^"]*"', "", next_step)


def test_who_regrets_a_no_is_told_what_may_still_help(owner) -> None:
    press(owner, "email", "sent")
    assert "I regret it" in owner.see("messages/email/")
    owner.send("honest-reason/", {"reason": "mistreatment"}, go="leave")
    assert "I regret it" not in owner.see("messages/email/")


def test_who_has_said_no_already_is_led_to_what_comes_after(owner) -> None:
    place = owner.post("/en/start/", {"case": "sent"})["Location"]
    draft = Draft.objects.exclude(pk=owner.draft.pk).get()
    assert owner.post(place, COMPLETE["offer"] | {"go": "next"})["Location"] == f"/en/drafts/{draft.pk}/checklist/"
    page = owner.get(f"/en/drafts/{draft.pk}/checklist/")
    assert page.context["next"].item.code == "remind"
    assert "What came back?" in page.content.decode()
    assert not draft.messages.exists()
    owner.post(f"/en/drafts/{draft.pk}/checklist/", {"go": "email:sent", "day_sent": in_days(-2)})
    draft.refresh_from_db()
    assert draft.section_answers("outcome")["sent_on"] == in_days(-2)


def test_what_is_out_is_ticked_wherever_it_was_said(owner) -> None:
    owner.stored_draft().change_answers("outcome", email="sent", sent_on=in_days(-4))
    assert next_code(owner) != "send-email"


def test_the_cards_stand_beside_the_text_that_is_the_no(owner) -> None:
    owner.send("speak-up/", {"how": "text"}, go="leave")
    assert 'class="cards"' in owner.see("messages/note/")


@pytest.mark.parametrize(
    ("outcome", "kind", "code"), [("insists", "reply", "answer-again"), ("no_reply", "reminder", "remind")]
)
def test_a_message_that_follows_is_told_as_sent_in_one_press(owner, outcome: str, kind: str, code: str) -> None:
    owner.stored_draft().change_answers("outcome", email=outcome, sent_on=in_days(-9))
    assert f'value="tick {code}"' in owner.see(f"messages/{kind}/")
    press(owner, kind, f"tick {code}")
    assert next_code(owner) != code
    assert f'value="tick {code}"' not in owner.see(f"messages/{kind}/")


def test_a_call_that_was_not_made_is_taken_back_later_too(owner) -> None:
    press(owner, "email", "call spoke")
    assert 'value="call not_yet"' in owner.see("messages/email/")
    press(owner, "email", "call not_yet")
    assert next_code(owner) == "ring"
    assert "called_on" not in owner.stored_draft().section_answers("outcome")


def test_whatever_has_a_subject_opens_in_the_mail_program(owner, monkeypatch) -> None:
    owner.stored_draft().change_answers("outcome", email="no_reply", sent_on=in_days(-9))
    asked = Letter(subject="My email of Monday", body="Did it arrive?")
    monkeypatch.setattr(DraftState, "letter", lambda state, kind: asked)
    assert 'id="mail"' in owner.see("messages/reminder/")
    sent = owner.send("messages/reminder/", {"subject": "My email", "body": asked.body}, go="mail")
    assert "mailto:?subject=My%20email&amp;body=" in owner.get(sent["Location"]).content.decode()


def test_who_still_hears_nothing_is_told_when_it_is_done(owner) -> None:
    owner.stored_draft().change_answers("outcome", email="no_reply", sent_on=in_days(-2))
    tick(owner, "remind")
    dates = calendar(owner)
    assert dates["let-it-stand"] > in_days(0)
    tick(owner, "let-it-stand")
    assert "let-it-stand" not in calendar(owner)


def test_who_has_said_no_elsewhere_says_so_on_the_overview_and_takes_it_back(owner) -> None:
    assert 'value="sent"' in owner.see()
    assert owner.post(owner.at("case/"), {"go": "sent"})["Location"] == owner.at("checklist/")
    assert next_code(owner) == "remind"
    assert 'value="sent"' not in owner.see()
    assert owner.send("offer/", COMPLETE["offer"], go="unsent")["Location"] == owner.at("offer/")
    assert next_code(owner) == "ring"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_who_has_said_no_is_promised_no_message_on_the_first_page(owner, language: str) -> None:
    owner.stored_draft().change_answers("outcome", email="sent")
    advice = owner.get(owner.at("offer/", language)).context["words"].advice
    assert advice != OFFER.advice
    assert 'value="unsent"' in owner.see("offer/", language)


def test_who_insists_does_not_threaten_whatever_was_expected(owner) -> None:
    owner.stored_draft().change_answers("stand-firm", expect=["threat", "why"])
    press(owner, "email", "sent")
    noted = owner.get(press(owner, "email", "email insists")["Location"])
    assert next_code(owner) == "answer-again"
    subject, body = noted.context["text"]
    owner.send("messages/email/", {"subject": subject, "body": body}, undo=noted.context["done"].undo)
    assert "threat" in owner.stored_draft().section_answers("stand-firm")["expect"]


def test_a_threat_that_was_none_is_changed_in_one_press(owner) -> None:
    press(owner, "email", "sent")
    press(owner, "email", "threat")
    assert "They threaten you." in owner.see()
    owner.post(owner.at("checklist/"), {"go": "email:insists"})
    assert "They threaten you." not in owner.see()
    assert next_code(owner) == "answer-again"


@pytest.mark.parametrize("outcome", ["sent", "insists", "no_reply"])
def test_what_comes_back_can_be_said_whatever_is_next(owner, outcome: str) -> None:
    owner.stored_draft().change_answers("outcome", email=outcome, sent_on=in_days(-1))
    assert next_code(owner) != "remind"
    for path in ("checklist/", ""):
        assert owner.see(path).count('value="email:threat"') == 1
    owner.post(owner.at("checklist/"), {"go": "email:answered"})
    assert 'value="email:threat"' not in owner.see("checklist/")
