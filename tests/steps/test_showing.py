"""A question that is kept ready is shown as it would be anew, and nothing that somebody typed is kept."""

from datetime import date

import pytest
from django.utils.translation import override

from declineapp.letters import Facts
from declineapp.steps import ASKED
from declineapp.steps.showing import _CACHE, _render_question, render_question
from tests.answers import COMPLETE

TODAY = date(2026, 1, 1)
SECRET = "the walk through the greenhouse"


NOBODY = Facts()


def form(step, facts=NOBODY, **kwargs):
    return step.form(others=facts, today=TODAY, **kwargs)


@pytest.mark.parametrize("step", ASKED, ids=lambda step: step.slug)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_kept_is_what_would_be_shown_anew(step, language) -> None:
    with override(language):
        typed = dict.fromkeys(step.form.base_fields, '\n<b>"it\'s" & more</b>')
        for answers in ({}, COMPLETE.get(step.slug, {}), typed, {}):
            for facts in (NOBODY, Facts(how="in_person"), NOBODY):
                for question in form(step, facts, initial=answers):
                    assert render_question(question, "merci") == _render_question(question, "merci")


def test_nothing_that_was_typed_is_kept() -> None:
    for step in ASKED:
        answers = dict.fromkeys(step.form.base_fields, SECRET)
        for question in (*form(step, initial=answers), *form(step, data=answers)):
            render_question(question, "merci")
    assert _CACHE
    assert SECRET not in str(_CACHE)


def test_what_is_wrong_is_said_and_then_forgotten() -> None:
    step = ASKED[0]
    wrong = render_question(form(step, data={})["stage"], "merci")
    assert 'id="id_stage_wrong"' in wrong
    assert 'id="id_stage_wrong"' not in render_question(form(step)["stage"], "merci")


def test_other_words_stay_with_the_form_that_asks_in_them() -> None:
    outcome = next(step for step in ASKED if step.slug == "outcome")
    before = str(form(outcome)["call"].as_widget())
    assert str(form(outcome, Facts(how="in_person"))["call"].as_widget()) != before
    assert str(form(outcome)["call"].as_widget()) == before
