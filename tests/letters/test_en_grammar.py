"""English by rule: articles by sound, names, and what people type."""

from dataclasses import replace
from itertools import product

import pytest

from declineapp.letters.en import LETTERS, STEM
from declineapp.letters.en.grammar import an, as_role, the_role, written_out
from declineapp.letters.en.joining import completed, elaborated, introduced
from declineapp.letters.en.names import closing, first_name, greeting, last_name, people
from declineapp.letters.facts import Facts

REASONS = ("other_offer", "staying", "timing", "location", "terms", "personal", "mistreatment")
ANNE = Facts(your_name="Nadia Osman", company="Northwind", role="data analyst", recipient_name="Anne Martin")


AN = (
    "HR role, MBA programme, SRE, hour, hourly role, honest broker, X-ray technician, 8-week course, 18-month contract, "
    "11th-grade teacher, FBI agent, R&D engineer, MSc student, iOS developer, NHS nurse, umbrella maker, usher, ESG analyst, "
    "unimportant role, underwriter, École teacher, heir, SAP lead, L&D manager, A-level teacher, F&B manager, ENGINEER, "
    "LLM engineer, honorary fellow, Uber driver"
)
A = (
    "UX role, European, one-year fellow, unit manager, university lecturer, user researcher, UK lead, data analyst, "
    "NASA engineer, NURSE, MANAGER, PhD student, MySQL expert, US sales lead, QA tester, 1-year contract, house painter, "
    "utility engineer, SaaS manager, TV host, SOC analyst, C++ lead, LEAD ENGINEER"
)


@pytest.mark.parametrize("typed", ["the role of data analyst", "Position of data analyst", "a job as a data analyst"])
def test_a_role_typed_with_its_lead_in_is_led_in_once(typed: str) -> None:
    assert the_role(typed) == "the role of data analyst"


@pytest.mark.parametrize("noun", AN.split(", "))
def test_an_before_a_vowel_sound(noun: str) -> None:
    assert an(noun) == f"an {noun}"


@pytest.mark.parametrize("noun", A.split(", "))
def test_a_before_a_consonant_sound(noun: str) -> None:
    assert an(noun) == f"a {noun}"


def test_a_role_is_named_once() -> None:
    assert the_role("data analyst") == "the role of data analyst"
    assert the_role("an apprentice baker") == "the role of apprentice baker"
    assert the_role("MBA internship") == "the MBA internship"
    assert the_role("HR role") == "the HR role"


def test_a_role_one_can_be_takes_its_article() -> None:
    assert as_role("HR manager") == "as an HR manager"
    assert as_role("UX designer") == "as a UX designer"
    assert as_role("Head of Data") == "as Head of Data"
    assert as_role("marketing") == ""


@pytest.mark.parametrize(
    ("answers", "greets"),
    [
        ({}, "Dear Anne,"),
        ({"address": "warm"}, "Dear Anne,"),
        ({"address": "casual"}, "Hi Anne,"),
        ({"address": "formal"}, "Dear Anne Martin,"),
        ({"address": "formal", "recipient_title": "ms"}, "Dear Ms Martin,"),
        ({"address": "formal", "recipient_title": "none"}, "Dear Anne Martin,"),
        ({"address": "formal", "recipient_title": "dr", "recipient_name": "Jan van der Berg"}, "Dear Dr van der Berg,"),
        ({"address": "formal", "recipient_title": "mx", "recipient_name": "Anne"}, "Dear Anne,"),
        ({"address": "formal", "recipient_title": "ms", "recipient_name": ""}, "Hello,"),
        ({"recipient_name": "Dr Karim Haddad"}, "Dear Karim,"),
        ({"recipient_name": "Martin, Anne"}, "Dear Anne,"),
        ({"recipient_name": "The Hiring Team"}, "Dear The Hiring Team,"),
        ({"recipient_name": "J. Smith"}, "Dear J. Smith,"),
        ({"recipient_name": "Anne Martin (HR)"}, "Dear Anne,"),
        (
            {"recipient_name": "Anne Martin, HR Director", "address": "formal", "recipient_title": "ms"},
            "Dear Ms Martin,",
        ),
        ({"recipient_name": "Anne and Karim"}, "Dear Anne and Karim,"),
        ({"recipient_name": "…"}, "Hello,"),
    ],
)
def test_people_are_greeted_as_they_go_by(answers: dict[str, str], greets: str) -> None:
    assert greeting(replace(ANNE, **answers)) == greets  # type: ignore[arg-type]


def test_names_have_their_parts() -> None:
    assert first_name("Jean-Luc de la Tour") == "Jean-Luc"
    assert last_name("Jean-Luc de la Tour") == "de la Tour"
    assert last_name("Martin Luther King Jr.") == "King"
    assert last_name("Anne") == ""


def test_the_reader_is_you_among_the_people() -> None:
    assert people(replace(ANNE, people="Anne and Karim")) == "you and Karim"
    assert people(replace(ANNE, people="Jo, Anne Martin & Karim")) == "you, Jo and Karim"
    assert people(replace(ANNE, people="Jo & Karim.")) == "Jo & Karim"
    assert people(replace(ANNE, people="Jo\nKarim")) == "Jo, Karim"


def test_the_closing_gives_name_and_phone() -> None:
    assert closing(replace(ANNE, your_phone="+33 1")) == "Best regards,\nNadia Osman\n+33 1"


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("the walk", "I particularly enjoyed the walk."),
        ("The walk.", "I particularly enjoyed the walk."),
        ("Karim’s questions", "I particularly enjoyed Karim’s questions."),
        ("“the walk”", "I particularly enjoyed the walk."),
        ("the “open” doors", "I particularly enjoyed the “open” doors."),
        ("Meeting Karim!", "I particularly enjoyed meeting Karim!"),
        ("how you think…", "I particularly enjoyed how you think…"),
        ("I particularly enjoyed the walk", "I particularly enjoyed the walk."),
        ("particularly enjoyed the walk", "I particularly enjoyed the walk."),
        ("i loved the walk", "I loved the walk."),
        ("It was fun", "It was fun."),
        ("to see the studio", "It was good to see the studio."),
        ("the walk. I loved it", "I particularly enjoyed the walk. I loved it."),
        ("the walk\nthrough the studio\n", "I particularly enjoyed the walk through the studio."),
        ("especially the walk", "I particularly enjoyed the walk."),
        ("the team was great", "The team was great."),
        ("how open the team was", "I particularly enjoyed how open the team was."),
        ("the walk,", "I particularly enjoyed the walk."),
        ("Was it not fun?", "Was it not fun?"),
        ("…", ""),
        ("", ""),
    ],
)
def test_what_is_typed_completes_the_stem(typed: str, stands: str) -> None:
    assert completed(STEM, typed) == stands


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("It is closer.", "I’ve chosen another position. It is closer."),
        ("closer to home", "I’ve chosen another position: closer to home."),
        ("because it is closer", "I’ve chosen another position, because it is closer."),
        ("to be closer", "I’ve chosen another position to be closer."),
        ("i live there", "I’ve chosen another position. I live there."),
        ("", "I’ve chosen another position."),
    ],
)
def test_a_detail_joins_the_reason(typed: str, stands: str) -> None:
    assert elaborated("I’ve chosen another position", typed) == stands


def test_words_in_small_letters_are_introduced() -> None:
    assert (
        introduced("great with data", before="In a few words", because="I say so") == "In a few words: great with data."
    )
    assert introduced("because it fits", before="In a few words", because="I say so") == "I say so because it fits."
    assert introduced("She built it", before="In a few words", because="I say so") == "She built it."


@pytest.mark.parametrize(
    ("typed", "said"),
    [("June", "in June"), ("12 June", "on 12 June"), ("Friday", "on Friday"), ("Next month.", "next month")],
)
def test_when_an_event_is_takes_its_word(typed: str, said: str) -> None:
    facts = replace(ANNE, event_name="PyCon", event_when=typed)
    assert f"PyCon {said}" in LETTERS["email"](facts).body


def test_a_sentence_about_people_stands_alone() -> None:
    assert "Karim was a joy!" in LETTERS["email"](replace(ANNE, people="Karim was a joy!")).body
    assert "a joy! gave" not in LETTERS["email"](replace(ANNE, people="Karim was a joy!")).body


def test_a_company_inside_the_role_is_no_reason_to_drop_it() -> None:
    assert "AI engineer at AI" in LETTERS["email"](replace(ANNE, role="AI engineer", company="AI")).body
    assert "at Northwind at" not in LETTERS["email"](replace(ANNE, role="analyst at Northwind")).body


def test_a_name_with_a_stop_gets_no_second_one() -> None:
    for kind, letter in LETTERS.items():
        for wording in range(6):
            assert ".." not in letter(replace(ANNE, company="Acme Inc.", wording=wording)).body, kind
            assert "!." not in letter(replace(ANNE, company="Yahoo!", wording=wording)).body, kind


def test_a_formal_letter_writes_words_out() -> None:
    assert (
        written_out("I’m sure that I’ve said it’s no, and I won’t.")
        == "I am sure that I have said it is no, and I will not."
    )


@pytest.mark.parametrize("kind", sorted(LETTERS.keys() - {"call", "voicemail"}))
@pytest.mark.parametrize("stage", ["before_offer", "offered", "accepted"])
def test_every_formal_letter_does(kind: str, stage: str) -> None:
    for route, reason, call in product(("agency", "internal"), REASONS, ("", "spoke", "voicemail", "no_answer")):
        facts = replace(ANNE, address="formal", stage=stage, route=route, reason=reason, call=call)
        for wording in range(6):
            assert "’" not in LETTERS[kind](replace(facts, wording=wording)).body
