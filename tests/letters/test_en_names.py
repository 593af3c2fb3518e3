"""How persons are called in English, whatever was typed."""

import json
import re
from ast import literal_eval
from dataclasses import replace
from pathlib import Path

import pytest

from declineapp.letters.en.slots import SLOTS
from declineapp.letters.facts import Facts

ROWS = [json.loads(line) for line in (Path(__file__).parent / "field_names_en.jsonl").read_text().splitlines()]
"""What went wrong in other projects, with what is right."""
NAMED = re.compile(r"recipient_name: ('.*?')(?: (\{.*\}))?")


def greeting(facts: Facts) -> str:
    name = SLOTS["recipient"](facts)
    return f"Dear {name}," if name else "Hello,"


@pytest.mark.parametrize("row", [row for row in ROWS if row["kind"] == "names (en)"], ids=lambda row: row["input"])
def test_names_from_other_projects_bug_lists(row: dict[str, str]) -> None:
    found = NAMED.fullmatch(row["input"])
    assert found
    answers = literal_eval(found[2] or "{}")
    assert greeting(Facts(recipient_name=literal_eval(found[1]), **answers)) == row["expected"]


@pytest.mark.parametrize(
    ("name", "warm", "casual", "formal"),
    [
        ("Anne Martin", "Anne", "Anne", "Ms Martin"),
        ("anne martin", "Anne", "Anne", "Ms Martin"),
        ("DOE Jane", "Jane", "Jane", "Ms Doe"),
        ("Professor Anna Eriksson", "Professor Eriksson", "Anna", "Professor Eriksson"),
        ("Prof. de Vries", "Prof. de Vries", "Prof. de Vries", "Prof. de Vries"),
        ("Dr Karim Haddad", "Karim", "Karim", "Dr Haddad"),
        ("Ms. Martin", "Ms. Martin", "Ms. Martin", "Ms. Martin"),
        ("Mr and Mrs Smith", "Mr and Mrs Smith", "Mr and Mrs Smith", "Mr and Mrs Smith"),
        ("Jan van der Berg", "Jan", "Jan", "Ms van der Berg"),
        ("Anne Martin and Tom Smith", "Anne and Tom", "Anne and Tom", "Anne Martin and Tom Smith"),
        ("Anne, Tom and Karim", "Anne, Tom and Karim", "Anne, Tom and Karim", "Anne, Tom and Karim"),
        ("Dr Alvarez and her lab group", *["Dr Alvarez and her lab group"] * 3),
        ("Anne Martin, Head of People", "Anne", "Anne", "Ms Martin"),
        ("Anne Martin (HR)", "Anne", "Anne", "Ms Martin"),
        ("Anne Martin, she/her", "Anne", "Anne", "Ms Martin"),
        ("Anna from HR", "Anna", "Anna", "Anna"),
        ("Jane Doe HR Director", "Jane", "Jane", "Ms Doe"),
        ("Hiring Manager Jane Doe", "Jane", "Jane", "Ms Doe"),
        ("The Hiring Team", "Hiring Team", "Hiring Team", "Hiring Team"),
        ("To whom it may concern", "", "", ""),
        ("Jane DOE", "Jane", "Jane", "Ms Doe"),
        ("MS. MARTIN", "Ms. Martin", "Ms. Martin", "Ms. Martin"),
        ("hr manager", "HR Manager", "HR Manager", "HR Manager"),
        ("Dear Jane", "Jane", "Jane", "Jane"),
        ("J. Smith", "J. Smith", "J. Smith", "Ms Smith"),
        ("Sir John Smith", "John", "John", "Sir John"),
        ("Jane Doe <jane@example.com>", "Jane", "Jane", "Ms Doe"),
        ("Marcy", "Marcy", "Marcy", "Ms Marcy"),
        ("Sarah", "Sarah", "Sarah", "Sarah"),
        ("our Stevie", "Stevie", "Stevie", "Ms Stevie"),
        ("Big Mick", "Big Mick", "Big Mick", "Ms Mick"),
        ("barrowclough", "Barrowclough", "Barrowclough", "Ms Barrowclough"),
        ("…", "", "", ""),
    ],
)
def test_people_are_called_as_they_go_by(name: str, warm: str, casual: str, formal: str) -> None:
    facts = Facts(recipient_name=name, recipient_title="ms")
    called = [SLOTS["recipient"](replace(facts, address=address)) for address in ("", "casual", "formal")]
    assert called == [warm, casual, formal]


@pytest.mark.parametrize(
    ("name", "formal"),
    [("Anne Martin", "Ms. Martin"), ("Dr Anna Patel", "Dr. Patel"), ("Professor Anna Patel", "Professor Patel")],
)
def test_americans_end_a_title_with_a_stop(name: str, formal: str) -> None:
    facts = Facts(recipient_name=name, recipient_title="ms", address="formal", country="us")
    assert SLOTS["recipient"](facts) == formal


def test_formally_without_a_title_the_name_is_full() -> None:
    assert SLOTS["recipient"](Facts(recipient_name="Anne Martin", address="formal")) == "Anne Martin"


@pytest.mark.parametrize(
    ("typed", "others"),
    [
        ("tunde and chloe", "Tunde and Chloe"),
        ("Anne and Karim", "Karim"),
        ("Jo, Anne Martin & Karim", "Jo and Karim"),
        ("Jo\nKarim", "Jo and Karim"),
        ("Anne", ""),
        ("the R&D team.", "the R&D team"),
        ("Dr Alvarez and her lab group", "Dr Alvarez and her lab group"),
        ("Karim was a joy!", ""),
    ],
)
def test_the_reader_is_not_among_the_people_to_thank(typed: str, others: str) -> None:
    assert SLOTS["people"](Facts(recipient_name="Anne Martin", people=typed)) == others


def test_who_is_called_by_title_and_name_is_the_reader_by_name_alone() -> None:
    assert SLOTS["people"](Facts(recipient_name="Chef Laurent", people="Laurent, Moira")) == "Moira"
    assert SLOTS["people"](Facts(recipient_name="Big Mick", people="mick and the lads")) == "the lads"


def test_what_is_said_about_people_isnt_lost() -> None:
    facts = Facts(people="Karim was a joy!", specific="the walk")
    assert SLOTS["specific sentence"](facts) == "I enjoyed the walk. Karim was a joy!"
    assert not SLOTS["specific"](facts)


@pytest.mark.parametrize(
    ("company", "called", "again"),
    [
        ("Arup UK Ltd", "Arup", "Arup"),
        ("duffy plumbing limited", "Duffy Plumbing", "Duffy Plumbing"),
        ("University of Bergen", "the University of Bergen", "the university"),
        ("The University of Leeds", "the University of Leeds", "the university"),
        ("Municipality of Carrick Falls", "the Municipality of Carrick Falls", "the Municipality of Carrick Falls"),
        ("Scottish Coastal Agency", "the Scottish Coastal Agency", "the Scottish Coastal Agency"),
        ("Bright Staffing Agency", "Bright Staffing Agency", "Bright Staffing Agency"),
        ("BBC", "the BBC", "the BBC"),
        ("bbc", "the BBC", "the BBC"),
        ("northgate logistics", "Northgate Logistics", "Northgate"),
        ("the copper pot", "The Copper Pot", "The Copper Pot"),
        ("university of bergen", "the University of Bergen", "the university"),
        ("hsbc", "HSBC", "HSBC"),
        ("ebay", "eBay", "eBay"),
        ("NHS", "the NHS", "the NHS"),
        ("Museum of the River", "the Museum of the River", "the museum"),
        ("The Copper Pot", "The Copper Pot", "The Copper Pot"),
        ("Acme Inc.", "Acme", "Acme"),
        ("Siemens AG", "Siemens", "Siemens"),
        ("Fern & Co", "Fern & Co", "Fern & Co"),
        ("Northgate Logistics", "Northgate Logistics", "Northgate"),
        ("General Motors", "General Motors", "General Motors"),
        ("Bank of America", "Bank of America", "Bank of America"),
        ("Bank of England", "the Bank of England", "the Bank of England"),
        ("Lincoln Middle School", "Lincoln Middle School", "the school"),
        ("IBM", "IBM", "IBM"),
        ("…", "", ""),
    ],
)
def test_companies_are_called_as_people_say_them(company: str, called: str, again: str) -> None:
    facts = Facts(company=company)
    assert (SLOTS["company"](facts), SLOTS["short company"](facts)) == (called, again)
