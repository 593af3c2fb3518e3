"""What an addition must not forget."""

from dataclasses import fields

import pytest

from declineapp.letters import CARDS, LANGUAGES, Facts
from declineapp.steps import ASKED, STEPS
from declineapp.steps.fields import One, Several

# What nobody is asked: the day decides it.
DERIVED = {"late", "due_soon", "days_since_call", "is_reply_this_week", "has_extension", "insisted"}
QUESTIONS = {
    fact: field
    for step in ASKED
    for name, field in step.form.base_fields.items()
    for fact in step.form.facts_of({name: field})
}


def test_facts_are_the_questions_asked() -> None:
    assert {field.name for field in fields(Facts)} - DERIVED == set(QUESTIONS)


def test_no_question_is_asked_twice() -> None:
    assert len(QUESTIONS) == sum(not field.apart for step in ASKED for field in step.form.base_fields.values())


@pytest.mark.parametrize("step", ASKED, ids=lambda step: step.slug)
def test_every_question_stands_on_its_page(step) -> None:
    shown = [name for group in step.form.helper.layout.fields for name in group.names]
    hidden = {"wording"}
    assert sorted(shown) == sorted(step.form.base_fields.keys() - hidden)


def test_every_language_can_be_chosen() -> None:
    assert set(dict(QUESTIONS["message_language"].choices)) == set(LANGUAGES)


def test_every_card_can_be_expected() -> None:
    assert set(dict(QUESTIONS["expect"].choices)) - {"threat"} == set(CARDS) - {"threat"}


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.slug)
def test_every_section_gives_its_advice(step) -> None:
    assert step.advice
    assert step.title


@pytest.mark.parametrize("name", [name for name, field in QUESTIONS.items() if isinstance(field, One | Several)])
def test_codes_are_codes(name) -> None:
    for code, _label in QUESTIONS[name].choices:
        assert code.replace("-", "_").isidentifier()
