"""Asking for time, and what comes after the no: on the page of the message."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from declineapp.letters import Letter
from declineapp.models import Draft
from declineapp.pages.state import DraftState
from declineapp.steps.offer import STEP as OFFER
from tests.answers import COMPLETE

pytestmark = pytest.mark.django_db


def press(owner, kind: str, go: str):
    """A button of the message, with the text that stands there."""
    subject, body = owner.get(owner.at(f"messages/{kind}/")).context["text"]
    return owner.send(f"messages/{kind}/", {"subject": subject, "body": body}, go=go)


def in_days(days: int) -> str:
    return str(timezone.localdate() + timedelta(days=days))


def calendar(owner) -> dict[str, str]:
    """The dates of the calendar, by what they are of."""
    return {item.calendar: str(item.due) for item in owner.get(owner.at("checklist/")).context["state"].dates}


def asks_for_time(owner, **offer: str) -> None:
    owner.send("offer/", COMPLETE["offer"] | offer, go="leave")
    owner.send("honest-reason/", {"reason": "other_offer", "would_change": "unsure"}, go="leave")


def test_the_day_one_asks_for_is_chosen_in_one_press(owner) -> None:
    asks_for_time(owner)
    days = re.findall(r'value="until ([\d-]+)"', owner.see("messages/extension/"))
    assert len(days) == 3
    assert min(days) > str(timezone.localdate())
    press(owner, "extension", f"until {days[0]}")
    assert owner.stored_draft().section_answers("honest-reason")["extension_until"] == days[0]


@pytest.mark.parametrize("day", ["2020-01-02", "tomorrow", ""])
def test_a_day_that_is_over_or_none_is_not_asked_for(owner, day) -> None:
    asks_for_time(owner)
    press(owner, "extension", f"until {day}")
    assert "extension_until" not in owner.stored_draft().section_answers("honest-reason")


def test_the_days_proposed_come_after_the_day_they_want_an_answer_by(owner) -> None:
    last = str(timezone.localdate() + timedelta(days=20))
    asks_for_time(owner, reply_by=last)
    assert min(re.findall(r'value="until ([\d-]+)"', owner.see("messages/call/"))) > last


def test_the_short_way_to_more_time_asks_for_both_days(owner) -> None:
    asks_for_time(owner)
    subject, body = owner.get(owner.at("messages/extension/")).context["text"]
    days = {"reply_by": in_days(1), "extension_until": in_days(6)}
    owner.send("messages/extension/", {"subject": subject, "body": body, **days}, go="days")
    draft = owner.stored_draft()
    assert draft.section_answers("offer")["reply_by"] == in_days(1)
    assert draft.section_answers("honest-reason")["extension_until"] == in_days(6)
    assert owner.get(owner.at("messages/extension/")).context["text"][1] != body


def test_a_day_that_is_over_is_said_at_its_field_and_kept(owner) -> None:
    asks_for_time(owner)
    subject, body = owner.get(owner.at("messages/extension/")).context["text"]
    owner.send("messages/extension/", {"subject": subject, "body": body, "extension_until": in_days(-3)}, go="days")
    page = owner.see("messages/extension/")
    assert 'id="id_extension_until_wrong"' in page
    assert f'value="{in_days(-3)}"' in page


def test_once_they_agreed_the_day_they_gave_first_is_no_date_any_more(owner) -> None:
    asks_for_time(owner, reply_by=in_days(1))
    press(owner, "extension", f"until {in_days(6)}")
    assert calendar(owner)["reply-by"] == in_days(1)
    owner.post(owner.at("checklist/"), {"go": "tick:await-answer"})
    press(owner, "extension", "decline")
    assert calendar(owner)["reply-by"] == in_days(6)


def test_once_they_agreed_the_day_asked_for_is_the_last_also_where_they_gave_none(owner) -> None:
    asks_for_time(owner)
    press(owner, "extension", f"until {in_days(6)}")
    assert "reply-by" not in calendar(owner)
    tick(owner, "await-answer")
    assert calendar(owner)["reply-by"] == in_days(6)


def test_the_request_stays_as_it_was_sent_once_they_agreed(owner) -> None:
    asks_for_time(owner, reply_by=in_days(1))
    press(owner, "extension", f"until {in_days(6)}")
    asked = owner.get(owner.at("messages/extension/")).context["text"]
    tick(owner, "await-answer")
    assert owner.get(owner.at("messages/extension/")).context["text"] == asked


def test_who_has_decided_since_goes_back_to_the_no_in_one_press(owner) -> None:
    asks_for_time(owner)
    assert 'value="call spoke"' not in owner.see("messages/call/")
    press(owner, "call", "decline")
    assert "would_change" not in owner.stored_draft().section_answers("honest-reason")
    assert "until" not in re.findall(r'name="go" value="(\w+)', owner.see("messages/call/"))


@pytest.mark.parametrize(("language", "words"), [("en", "is hard to take back"), ("fr", "est difficile à reprendre")])
def test_before_it_is_sent_a_sentence_says_that_it_stays_said(owner, language, words) -> None:
    assert words in owner.see("messages/email/", language)
    press(owner, "email", "sent")
    assert words not in owner.see("messages/email/", language)


def test_the_cards_stand_beside_the_second_no(owner) -> None:
    press(owner, "email", "sent")
    press(owner, "email", "email insists")
    assert 'class="cards"' in owner.see("messages/reply/")


def codes(owner) -> list[str]:
    return [item.code for item in owner.get(owner.at("checklist/")).context["state"].items]


def next_code(owner) -> str:
    return owner.get(owner.at("checklist/")).context["next"].item.code


def tick(owner, code: str):
    return owner.post(owner.at("checklist/"), {"go": f"tick:{code}"})


# Asking for time


def test_the_way_leads_from_asking_to_deciding_and_only_then_to_a_no(owner) -> None:
    asks_for_time(owner)
    press(owner, "extension", f"until {in_days(5)}")
    assert {"send-email", "ring"}.isdisjoint(codes(owner))
    for code in ("ask-for-time", "confirm-the-day", "hurry-the-other", "await-answer"):
        assert next_code(owner) == code
        tick(owner, code)
    assert 'value="tick:decide"' in owner.see("checklist/")
    owner.post(owner.at("checklist/"), {"go": "decide:no"})
    assert next_code(owner) == "ring"


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("slug", ["offer", "be-grateful", "honest-reason"])
def test_no_page_shows_a_refusal_to_who_asks_for_time(owner, slug: str, language: str) -> None:
    asks_for_time(owner, message_language=language)
    shown = owner.get(owner.at(f"{slug}/")).context["preview"]
    asked = owner.get(owner.at("messages/extension/")).context["text"][1]
    assert re.sub(r"<.*?>", "", "\n\n".join(shown["paragraphs"])) == asked


def test_that_it_is_asked_is_told_in_one_press(owner) -> None:
    asks_for_time(owner)
    press(owner, "extension", "tick ask-for-time")
    assert owner.at("messages/extension/") in owner.see("messages/call/")
    assert 'value="tick ask-for-time"' not in owner.see("messages/extension/")


def test_who_declines_all_the_same_has_decided(owner) -> None:
    asks_for_time(owner)
    assert owner.post(owner.at("gate/"), {"go": "decline"})["Location"] == owner.at("stand-firm/")
    assert "send-email" in codes(owner)


@pytest.mark.parametrize("stage", ["accepted", "signed"])
def test_after_a_yes_nobody_is_offered_to_ask_for_time(owner, stage: str) -> None:
    owner.send("offer/", COMPLETE["offer"] | {"stage": stage}, go="leave")
    assert 'value="time"' not in owner.see()
    assert 'value="time"' not in owner.see("offer/")
    owner.post(owner.at("case/"), {"go": "time"})
    assert owner.get(owner.at("messages/"))["Location"] == owner.at("messages/call/")
    assert "send-email" in codes(owner)


# Once it is sent


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


def test_who_asks_for_time_is_asked_for_no_reason_to_decline(owner) -> None:
    draft = owner.stored_draft()
    draft.change_answers("honest-reason", reason=None, would_change="unsure")
    assert not owner.get(owner.at("messages/extension/")).context["missing"]
    assert owner.send("honest-reason/", {"would_change": "unsure"})["Location"] == owner.at("gate/")


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


def test_the_agent_is_not_to_be_told_before_the_message_to_the_agent(owner) -> None:
    owner.send("offer/", COMPLETE["offer"] | {"route": "agency", "recipient_kind": "agency"}, go="leave")
    assert "tell-agent" in codes(owner)
    first = owner.get(owner.at("messages/email/")).context["first_things"]
    assert "tell-agent" not in [item.code for item in first]


def test_what_has_to_be_done_by_a_day_is_in_the_calendar(owner) -> None:
    owner.send("offer/", COMPLETE["offer"] | {"stage": "signed", "last_day": in_days(40)}, go="leave")
    assert {"contract", "letter", "last-day", "give-back"} <= calendar(owner).keys()


def test_who_asks_for_time_has_the_wait_in_the_calendar(owner) -> None:
    asks_for_time(owner, reply_by=in_days(3))
    assert {"ask", "await-answer", "decide", "reply-by"} <= calendar(owner).keys()


# Whom the pages speak to


OF_A_FRIEND = {"route": "referral", "recipient_kind": "founder", "address": "casual"}


@pytest.mark.parametrize("given", [{"stage": "approached"}, {"recipient_kind": "own_manager"}, OF_A_FRIEND])
def test_nobody_is_told_of_an_application_who_made_none(owner, given: dict[str, str]) -> None:
    before = owner.get(owner.at("be-grateful/")).context["words"]
    owner.send("offer/", COMPLETE["offer"] | given, go="leave")
    assert owner.get(owner.at("be-grateful/")).context["words"].advice != before.advice


@pytest.mark.parametrize("given", [{"recipient_kind": "own_manager"}, OF_A_FRIEND, {"stage": "approached"}])
def test_who_had_no_interviews_is_asked_of_none(owner, given: dict[str, str]) -> None:
    assert "The interviews" in owner.see("be-grateful/")
    owner.send("offer/", COMPLETE["offer"] | given, go="leave")
    assert "The interviews" not in owner.see("be-grateful/")


def test_ones_own_boss_is_not_somebody_to_stay_in_touch_with(owner) -> None:
    owner.send("offer/", COMPLETE["offer"] | {"recipient_kind": "own_manager"}, go="leave")
    form = owner.get(owner.at("open-door/")).context["form"]
    assert form.relevant_questions[0] == "referral_name"
    assert 'name="keep_in_touch"' in owner.see("open-door/")


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


def test_after_mistreatment_the_list_leads_to_no_page_that_was_left_out(owner) -> None:
    owner.send("honest-reason/", {"reason": "mistreatment"}, go="leave")
    page = owner.get(owner.at("checklist/"))
    slugs = set(re.findall(rf'class="from"><a href="{owner.at()}([\w-]+)/', page.content.decode()))
    assert slugs
    assert slugs <= {step.slug for step in page.context["state"].steps}
    assert "Give an honest reason" not in page.content.decode()


@pytest.mark.parametrize(("language", "number"), [("en", r"\btwo\b"), ("fr", r"\bdeux\b")])
def test_after_mistreatment_no_other_number_of_pages_is_promised_than_is_counted(owner, language, number) -> None:
    owner.send("honest-reason/", {"reason": "mistreatment"}, go="leave")
    box = re.search(r'<p class="box">.*?</p>', owner.see("offer/", language), re.DOTALL)[0]
    assert not re.search(number, box)


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


OWN_BOSS = {"recipient_kind": "own_manager"}


@pytest.mark.parametrize(
    ("given", "slug"),
    [
        (OWN_BOSS, "speak-up"),
        ({"stage": "approached"}, "speak-up"),
        (OWN_BOSS, "stand-firm"),
        (OF_A_FRIEND, "speak-up"),
        (OF_A_FRIEND, "stand-firm"),
    ],
)
def test_the_later_pages_speak_to_the_case(owner, given: dict[str, str], slug: str) -> None:
    before = owner.get(owner.at(f"{slug}/")).context["words"].advice
    owner.send("offer/", COMPLETE["offer"] | given, go="leave")
    assert owner.get(owner.at(f"{slug}/")).context["words"].advice != before


@pytest.mark.parametrize(("language", "words"), [("en", "your employer"), ("fr", "votre employeur")])
def test_ones_own_boss_is_not_expected_to_tell_ones_employer(owner, language: str, words: str) -> None:
    owner.send("stand-firm/", {"expect": ["why"]}, go="leave")
    assert words in owner.see("stand-firm/", language)
    owner.send("offer/", COMPLETE["offer"] | OWN_BOSS, go="leave")
    assert words not in re.search(r"<form.*</form>", owner.see("stand-firm/", language), re.DOTALL)[0]


def test_only_a_friend_is_asked_about_helping_in_another_way(owner) -> None:
    labels = []
    for given in ({}, OF_A_FRIEND):
        owner.send("offer/", COMPLETE["offer"] | given, go="leave")
        labels.append(str(owner.get(owner.at("stand-firm/")).context["form"]["other_role_welcome"].label))
    assert labels[0] != labels[1]


def test_that_they_agree_to_wait_is_said_in_these_words(owner) -> None:
    asks_for_time(owner)
    for code in ("ask-for-time", "confirm-the-day", "hurry-the-other"):
        assert "They agree" not in owner.see("checklist/")
        tick(owner, code)
    assert "They agree" in owner.see("checklist/")


def test_a_talk_without_a_day_is_given_one_from_the_list_and_goes_into_the_calendar(owner) -> None:
    draft = owner.stored_draft()
    for slug, name in (("offer", "offered_on"), ("offer", "reply_by"), ("speak-up", "call_on")):
        draft.change_answers(slug, **{name: None})
    draft.change_answers("speak-up", how="in_person")
    draft.change_answers("offer", recipient_kind="own_manager")
    draft.change_answers("open-door", event_on=None)
    page = owner.see("checklist/")
    assert "checklist.ics" not in page
    assert owner.at("speak-up/?from=checklist#id_call_on") in page
    sent = owner.send("speak-up/?from=checklist", {"how": "in_person", "call_on": in_days(1)})
    assert sent["Location"] == owner.at("checklist/")
    assert "checklist.ics" in owner.see("checklist/")


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
