"""Each row of the case tables, in English."""

import re
from dataclasses import replace
from datetime import date, time
from itertools import product
from typing import Any

import pytest

from declineapp.letters import cards
from declineapp.letters.en import LETTERS
from declineapp.letters.facts import Facts
from declineapp.letters.letter import Card

FACTS = Facts(
    your_name="Nadia Osman",
    company="Northwind",
    role="data analyst",
    recipient_name="Anne Martin",
    recipient_title="ms",
    stage="offered",
    liked=("people",),
    specific="the walk through the workshop",
    reason="other_offer",
    your_phone="+44 20 7946 0000",
    keep_in_touch=("linkedin",),
)
WORDINGS = range(6)


def emails(**answers: Any) -> list[str]:
    return [LETTERS["email"](replace(FACTS, wording=wording, **answers)).body for wording in WORDINGS]


def email(**answers: Any) -> str:
    return emails(**answers)[0]


def said(kind: str, **answers: Any) -> str:
    return LETTERS[kind](replace(FACTS, **answers)).body


def card_for(code: str, **answers: Any) -> Card:
    return next(card for card in cards(replace(FACTS, **answers)) if card.code == code)


def test_an_application_is_withdrawn_in_the_first_sentence() -> None:
    for body in emails(stage="before_offer"):
        assert "withdraw" in body.split("\n\n")[1].partition(". ")[0]


@pytest.mark.parametrize("stage", ["accepted", "signed"])
def test_a_yes_is_taken_back_with_its_date_and_one_apology(stage: str) -> None:
    for body in emails(stage=stage, accepted_on=date(2026, 5, 4)):
        assert "accepted" in body
        assert "on 4 May" in body
        assert "withdraw" in body
        assert body.count("sorry") == 1


def test_a_withdrawal_names_what_it_disrupts() -> None:
    for body in emails(stage="signed", start_on=date(2026, 7, 1)):
        assert any(word in body for word in ("disrupt", "plans"))
        assert "the contract signed" in body
        assert "my start set for 1 July" in body


@pytest.mark.parametrize(("route", "length"), list(product(["direct", "agency", "internal"], ["full", "short"])))
def test_thanks_come_before_the_no(route: str, length: str) -> None:
    for body in emails(route=route, length=length):
        told = re.search(r"not to accept|won’t be|declining|turning|saying no", body)
        thanked = re.search(r"[Tt]hank|grateful", body)
        assert thanked
        assert told
        assert thanked.start() < told.start()


@pytest.mark.parametrize("how", ["writing", "call"])
def test_nothing_is_claimed_of_how_soon_it_comes(how: str) -> None:
    for body in emails(how=how, reason="private", specific="", keep_in_touch=()):
        assert not re.search(r"at once|delay|as soon as|keep you waiting", body)


def test_an_agent_is_thanked_and_tells_the_company() -> None:
    for body in emails(route="agency"):
        assert any(asked in body for asked in ("let them know", "tell them", "told them", "pass this on"))
        assert any(
            done in body
            for done in ("putting me forward", "put me forward", "bringing me", "have you to thank", "your work")
        )
        assert "you make" not in body


def test_an_agent_is_known_by_what_they_are() -> None:
    assert email(recipient_kind="agency") == email(route="agency")


@pytest.mark.parametrize(("route", "word"), [("referral", "Thank you"), ("school", "school")])
def test_who_helped_hears_it_from_them(route: str, word: str) -> None:
    for wording in WORDINGS:
        body = said("heads_up", route=route, referrer_name="Jo Hill", wording=wording)
        assert body.startswith("Dear Jo,")
        assert "declining" in body
        assert len(body.split("\n\n")) <= 4
    assert word in said("heads_up", route=route, wording=1) + said("heads_up", route=route, wording=0)


def test_a_colleague_leaves_nobody() -> None:
    for body in emails(route="internal", reason="staying", keep_in_touch=()):
        assert "build" in body
        assert "here at Northwind" in body
        assert "paths cross again" not in body


def test_a_long_way_is_thanked_for_at_length() -> None:
    for few, many in zip(emails(rounds="few"), emails(rounds="many", people="Karim and Jo"), strict=True):
        assert many.count("your colleagues") > few.count("your colleagues")
        assert "Karim and Jo" in many


def test_writing_explains_nothing() -> None:
    for body in emails(how="writing"):
        assert "in writing" in body or "writing" in body
        assert "phone" not in body
        assert "call" not in body


def test_the_wrong_place_is_no_fit_and_nothing_worse() -> None:
    for body in emails(reason="workplace_fit", keep_in_touch=()):
        assert "fit for me" in body or "fit, and this" in body
        assert "touch" not in body
        assert "again" not in body.replace("Thank you again", "")
    assert "LinkedIn" in email(reason="workplace_fit")


@pytest.mark.parametrize("stage", ["before_offer", "offered", "signed"])
def test_mistreatment_gets_two_neutral_lines(stage: str) -> None:
    for body in emails(reason="mistreatment", stage=stage, reason_detail="They shouted."):
        assert body.count("\n\n") == 2
        for word in ("thank", "glad", "enjoyed", "touch", "wish you", "They shouted"):
            assert word not in body


def test_terms_are_no_money() -> None:
    for body in emails(reason="terms", reason_detail="The pay is low."):
        assert "match" in body
        assert "pay" not in body


def test_personal_says_no_more() -> None:
    for body in emails(reason="personal", reason_detail="My mother is ill."):
        assert "personal" in body
        assert "mother" not in body


def test_private_gives_no_reason_and_cards_hold_to_it() -> None:
    for body in emails(reason="private"):
        assert "reason" not in body
    assert "to myself" in card_for("why", reason="private").you_say


@pytest.mark.parametrize(
    ("call", "sign"), [("spoke", "4 May"), ("voicemail", "message"), ("no_answer", "reaching"), ("", "Thank you")]
)
def test_the_email_opens_by_how_the_call_went(call: str, sign: str) -> None:
    assert sign in email(call=call, called_on=date(2026, 5, 4)).split("\n\n")[1]
    assert ("spoke" in email(call=call)) == (call == "spoke")


def test_an_email_before_any_call_claims_none() -> None:
    for body in emails(how="call", call="not_yet"):
        assert not any(word in body for word in ("spoke", "called", "message", "told", "phone"))


def test_no_door_is_opened_to_another_role_unless_welcome() -> None:
    cold, warm = (card_for("other_role", other_role_welcome=welcome) for welcome in (False, True))
    assert "no" in cold.you_say
    assert "write to me" in warm.you_say


def test_where_they_go_is_told_to_nobody() -> None:
    assert "started" in card_for("where_going", reason="other_offer").you_say
    assert "staying" in card_for("where_going", reason="staying").you_say
    assert "to myself" in card_for("where_going", reason="private").you_say


def test_the_terms_are_not_denied_where_they_are_the_reason() -> None:
    assert "terms" in card_for("more_money").you_say
    assert "terms" not in card_for("more_money", reason="terms").you_say


def test_their_last_line_ends_every_card() -> None:
    for card in cards(replace(FACTS, boundary="my answer stays the same")):
        assert card.then == "My answer stays the same."


def test_a_voicemail_asks_to_be_called_back_in_time() -> None:
    assert "by the end of the day" in said("voicemail")
    assert "by 8 May" in said("voicemail", reply_by=date(2026, 5, 8))
    assert "14:30" not in said("voicemail", call_at=time(14, 30))
    assert "+44 20 7946 0000" in said("voicemail")


def test_negotiating_names_the_gap_and_a_date() -> None:
    for wording in WORDINGS:
        body = said(
            "negotiate",
            wording=wording,
            change_what=("pay", "place"),
            change_detail="58,000 a year",
            reply_by=date(2026, 5, 8),
        )
        assert "the pay and where the work is done" in body
        assert "58,000 a year." in body
        assert "8 May" in body
        assert "decline" not in body


def test_time_is_asked_for_until_a_date_that_was_given() -> None:
    for wording in WORDINGS:
        assert "15 May" in said("extension", wording=wording, extension_until=date(2026, 5, 15))
        assert "few more days" in said("extension", wording=wording)


def test_a_subject_names_role_and_company_and_is_no_yes() -> None:
    for stage in ("before_offer", "offered", "accepted"):
        for wording in WORDINGS:
            subject = LETTERS["email"](replace(FACTS, stage=stage, wording=wording)).subject
            assert "data analyst at Northwind" in subject
            assert any(word in subject.lower() for word in ("declining", "withdraw", "decision", "offer", "answer"))


def test_formal_ms_martin_and_casual_anne() -> None:
    assert email(address="formal").startswith("Dear Ms Martin,")
    assert email(address="casual").startswith("Hi Anne,")
