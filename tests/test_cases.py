"""What the checklist says in which case."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils.translation import override
from hypothesis import given

from declineapp.checklist import checklist
from declineapp.letters import Facts
from tests.checklists import FACTS_FOR_LINE, MONDAY, anybodys, codes, over_all

# Nothing is declined before it is decided


@given(facts=anybodys)
@over_all
def test_who_asks_for_time_is_told_to_decline_nothing(facts: Facts) -> None:
    facts = replace(facts, would_change="unsure", reason="other_offer", stage="offered", call="", email_outcome="")
    listed = codes(facts)
    assert {item.stage for item in checklist(facts, MONDAY)} == {"before"}
    assert listed.index("ask-for-time") < listed.index("await-answer") < listed.index("decide")
    assert listed[-1] == "decide"


@pytest.mark.parametrize(
    ("how", "confirms"), [("call", True), ("in_person", True), ("writing", False), ("text", False)]
)
def test_who_asks_aloud_confirms_the_day_in_writing(how: str, confirms: bool) -> None:
    assert ("confirm-the-day" in codes(Facts(would_change="unsure", how=how))) is confirms


def test_the_day_to_decide_is_in_the_calendar() -> None:
    facts = Facts(would_change="unsure", extension_until=MONDAY + timedelta(days=3))
    dated = [item.calendar for item in checklist(facts, MONDAY) if item.calendar and item.due]
    assert dated == ["ask", "other", "await-answer", "decide"]


# What fits the case


def words(code: str, facts: Facts) -> tuple[str, str]:
    item = next(item for item in checklist(facts, MONDAY) if item.code == code)
    return str(item.title), str(item.why)


TEXTED = [code for code, facts in FACTS_FOR_LINE.items() if code in codes(replace(facts, how="text"))]


@pytest.mark.parametrize("code", TEXTED)
def test_who_writes_a_text_is_told_of_no_email(code: str) -> None:
    with override("en"):
        assert "email" not in " ".join(words(code, replace(FACTS_FOR_LINE[code], how="text")))


def test_after_mistreatment_there_are_the_two_lines_and_nobody_to_thank_or_wait_for() -> None:
    facts = Facts(reason="mistreatment", route="referral", stage="offered", email_outcome="sent", sent_on=MONDAY)
    assert codes(facts) == ["keep-evidence", "ask-for-help", "send-email"]


def test_after_mistreatment_no_day_is_set_for_writing() -> None:
    facts = Facts(reason="mistreatment", call_on=MONDAY + timedelta(days=3), offered_on=MONDAY)
    assert words("send-email", facts) != words("send-email", Facts())
    assert not [item for item in checklist(facts, MONDAY) if item.due]


def test_who_was_approached_holds_nothing_of_theirs() -> None:
    assert not {"give-back", "tell-references"} & set(codes(Facts(stage="approached", rounds="many")))


@pytest.mark.parametrize("stage", ["approached", "before_offer", "offered", "accepted", "signed"])
def test_a_permit_is_asked_about_once_there_is_a_yes_to_take_back(stage: str) -> None:
    assert ("ask-about-permit" in codes(Facts(stage=stage))) is (stage in {"accepted", "signed"})
    assert "ask-about-permit" not in codes(Facts(stage=stage, route="internal"))


def test_a_friend_is_called_as_one() -> None:
    friend = Facts(how="call", route="referral", referrer_name="Lucy", recipient_name="Lucy Brown", address="casual")
    assert words("ring", friend) != words("ring", Facts(how="call"))


def test_what_they_paid_is_returned_once_it_is_agreed_how() -> None:
    listed = codes(Facts(stage="signed", paid_already=True))
    assert listed.index("ask-repayment") + 1 == listed.index("pay-back")


@pytest.mark.parametrize(("answer", "left"), [("answered", False), ("insists", True)])
def test_a_threat_stays_on_the_list_until_they_accept_the_no(answer: str, left: bool) -> None:
    assert ("keep-threat" in codes(Facts(expect=("threat",), email_outcome=answer))) is left


def test_a_promise_of_employment_is_named_where_it_binds() -> None:
    in_france, elsewhere = (words("read-contract", Facts(stage="accepted", country=code)) for code in ("fr", "gb"))
    assert "promesse" in in_france[1]
    assert "promesse" not in elsewhere[1]


def test_once_it_is_said_nobody_is_told_to_ask_before_it() -> None:
    before, after = (words("ask-about-permit", Facts(stage="accepted", email_outcome=sent)) for sent in ("", "sent"))
    assert "before you say no" in before[1]
    assert "before you say no" not in after[1]
