"""Which questions a page asks, and which group of them stands open."""

from datetime import date

import pytest

from declineapp.letters import Facts
from declineapp.steps import STEP_BY_SLUG, STEPS

TODAY = date(2026, 1, 1)


def form(slug: str, facts: Facts | None = None, **answers):
    return STEP_BY_SLUG[slug].form(initial=answers, others=facts or Facts(), today=TODAY)


def html(slug: str, facts: Facts | None = None, **answers) -> str:
    asked = form(slug, facts, **answers)
    return "".join(group.render(asked, {}, "merci") for group in asked.helper.layout.fields)


@pytest.mark.parametrize(
    ("slug", "answers", "question"),
    [
        ("offer", {"recipient_name": "Anne"}, "address"),
        ("offer", {"stage": "accepted"}, "accepted_on"),
        ("offer", {"stage": "signed"}, "last_day"),
        ("offer", {"stage": "offered"}, "reply_by"),
        ("offer", {"route": "school"}, "referrer_name"),
        ("speak-up", {"how": "call"}, "phone"),
        ("speak-up", {"how": "in_person"}, "call_on"),
        ("honest-reason", {"reason": "other_offer"}, "other_offer_written"),
        ("honest-reason", {"reason": "timing"}, "reason_detail"),
        ("honest-reason", {"would_change": "yes"}, "change_detail"),
        ("honest-reason", {"would_change": "unsure"}, "extension_until"),
        ("stand-firm", {"expect": ["why", "other_role"]}, "other_role_welcome"),
        ("open-door", {"keep_in_touch": ["event"]}, "event_on"),
        ("open-door", {"referral_name": "Samir"}, "referral_consent"),
    ],
)
def test_a_question_is_asked_where_an_answer_calls_for_it(slug, answers, question) -> None:
    assert question not in form(slug).relevant_questions
    assert question in form(slug, **answers).relevant_questions


def test_accepted_without_a_contract_is_not_asked_for_a_notice() -> None:
    assert "last_day" not in form("offer", stage="accepted").relevant_questions


@pytest.mark.parametrize("slug", ["honest-reason", "stand-firm"])
def test_after_mistreatment_every_question_still_stands_on_its_page(slug) -> None:
    page = html(slug, Facts(reason="mistreatment"), reason="mistreatment")
    assert all(f'name="{name}"' in page for name in STEP_BY_SLUG[slug].form.base_fields)


def test_a_group_opens_once_something_in_it_is_answered() -> None:
    assert " open>" not in html("open-door")
    assert " open>" in html("open-door", follow_up="yes")


def test_what_was_answered_stays_even_where_nothing_calls_for_it() -> None:
    assert 'class="group conditional unasked"' in html("open-door")
    shown = html("open-door", event_name="PyCon").partition("event_name")[0]
    assert "unasked" not in shown


def test_a_reason_that_another_offer_could_take_away_opens_the_question() -> None:
    assert 'data-opens="reason=terms,location,timing">' in html("honest-reason", reason="staying")
    assert 'data-opens="reason=terms,location,timing" open>' in html("honest-reason", reason="terms")


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.slug)
def test_a_group_is_called_by_a_question_of_its_page(step) -> None:
    groups = list(step.form.helper.layout.fields)
    for group in groups:
        groups += [part for part in group.parts if not isinstance(part, str)]
        assert not group.when or group.when.field in step.form.base_fields
        assert group.title or not (group.is_folded or group.when)
