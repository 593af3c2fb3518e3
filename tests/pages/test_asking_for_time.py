"""Asking for time: until when, and back to the no once one has decided."""

import re

import pytest

from tests.answers import COMPLETE
from tests.pages.cases import asks_for_time, calendar, codes, in_days, next_code, press, tick

pytestmark = pytest.mark.django_db


def test_the_day_one_asks_for_is_chosen_in_one_press(owner) -> None:
    asks_for_time(owner)
    days = re.findall(r'value="until ([\d-]+)"', owner.see("messages/extension/"))
    assert len(days) == 3
    assert min(days) > in_days(0)
    press(owner, "extension", f"until {days[0]}")
    assert owner.stored_draft().section_answers("honest-reason")["extension_until"] == days[0]


@pytest.mark.parametrize("day", ["2020-01-02", "tomorrow", ""])
def test_a_day_that_is_over_or_none_is_not_asked_for(owner, day) -> None:
    asks_for_time(owner)
    press(owner, "extension", f"until {day}")
    assert "extension_until" not in owner.stored_draft().section_answers("honest-reason")


def test_the_days_proposed_come_after_the_day_they_want_an_answer_by(owner) -> None:
    last = in_days(20)
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


def test_who_asks_for_time_is_asked_for_no_reason_to_decline(owner) -> None:
    draft = owner.stored_draft()
    draft.change_answers("honest-reason", reason=None, would_change="unsure")
    assert not owner.get(owner.at("messages/extension/")).context["missing"]
    assert owner.send("honest-reason/", {"would_change": "unsure"})["Location"] == owner.at("gate/")


def test_who_asks_for_time_has_the_wait_in_the_calendar(owner) -> None:
    asks_for_time(owner, reply_by=in_days(3))
    assert {"ask", "await-answer", "decide", "reply-by"} <= calendar(owner).keys()


def test_that_they_agree_to_wait_is_said_in_these_words(owner) -> None:
    asks_for_time(owner)
    for code in ("ask-for-time", "confirm-the-day", "hurry-the-other"):
        assert "They agree" not in owner.see("checklist/")
        tick(owner, code)
    assert "They agree" in owner.see("checklist/")


def test_once_they_agreed_the_decision_comes_next(owner) -> None:
    asks_for_time(owner, reply_by=in_days(1))
    press(owner, "extension", f"until {in_days(6)}")
    tick(owner, "ask-for-time")
    assert "hurry-the-other" in codes(owner)
    tick(owner, "await-answer")
    assert "hurry-the-other" not in codes(owner)
    assert next_code(owner) in {"decide", "confirm-the-day", "get-it-in-writing"}
