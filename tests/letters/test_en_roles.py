"""How the job is called in English."""

from dataclasses import replace

import pytest

from declineapp.letters.en.articles import an
from declineapp.letters.en.slots import SLOTS
from declineapp.letters.facts import Facts

from .test_en_names import ROWS

AN = (
    "HR role, MBA programme, SRE, hour, hourly role, honest broker, X-ray technician, 8-week course, 18-month "
    "contract, 11th-grade teacher, FBI agent, R&D engineer, MSc student, iOS developer, NHS nurse, umbrella maker, "
    "usher, ESG analyst, unimportant role, underwriter, École teacher, heir, SAP lead, L&D manager, A-level teacher, "
    "F&B manager, ENGINEER, LLM engineer, honorary fellow, Uber driver, HVAC technician, HGV driver, MRI technician, "
    "A level tutor, FE lecturer, S3 engineer, Urdu teacher, eBay seller"
)
A = (
    "UX role, European, one-year fellow, unit manager, university lecturer, user researcher, UK lead, data analyst, "
    "NASA engineer, NURSE, MANAGER, PhD student, MySQL expert, US sales lead, QA tester, 1-year contract, house "
    "painter, utility engineer, SaaS manager, TV host, SOC analyst, C++ lead, LEAD ENGINEER, ukulele teacher, Ruby "
    "developer"
)


@pytest.mark.parametrize("row", [row for row in ROWS if row["kind"] == "a/an"], ids=lambda row: row["input"])
def test_articles_from_other_projects_bug_lists(row: dict[str, str]) -> None:
    assert SLOTS["as a role"](Facts(role=row["input"].removeprefix("role: "))) == row["expected"]


@pytest.mark.parametrize("noun", AN.split(", "))
def test_an_before_a_vowel_sound(noun: str) -> None:
    assert an(noun) == f"an {noun}"


@pytest.mark.parametrize("noun", A.split(", "))
def test_a_before_a_consonant_sound(noun: str) -> None:
    assert an(noun) == f"a {noun}"


@pytest.mark.parametrize(
    ("role", "job", "noun"),
    [
        ("line cook", "the line cook job", "job"),
        ("PhD position in marine ecology", "the PhD position in marine ecology", "position"),
        ("marketing intern", "the marketing internship", "internship"),
        ("Marketing Internship", "the marketing internship", "internship"),
        ("Intern, Data Science", "the internship in data science", "internship"),
        ("apprentice electrician", "the electrician apprenticeship", "apprenticeship"),
        ("place on the graduate scheme", "the place on the graduate scheme", "place"),
        ("Postdoctoral Fellow in Neuroscience", "the postdoctoral position in Neuroscience", "position"),
        ("PhD student in physics", "the PhD position in physics", "position"),
        ("Lecturer in Law", "the lectureship in law", "lectureship"),
        ("teacher", "the teaching position", "position"),
        ("Team Lead, Claims", "the Team Lead position", "position"),
        ("Assistant Professor, Microbiology", "the Assistant Professor position in Microbiology", "position"),
        ("Research Fellow, Seagrass Restoration", "the Research Fellow position in Seagrass Restoration", "position"),
        ("Research Associate, Benthic Ecology", "the Research Associate position in Benthic Ecology", "position"),
        ("Partner, Commercial Property", "the role of Partner, Commercial Property", "role"),
        ("Staff Nurse (Cardiology)", "the Staff Nurse (Cardiology) job", "job"),
        ("Chief Financial Officer", "the role of Chief Financial Officer", "role"),
        ("Head of Data", "the Head of Data role", "role"),
        ("Executive Assistant to the CEO", "the position of Executive Assistant to the CEO", "position"),
        ("teacher of English", "the job as a teacher of English", "job"),
        ("", "the job", "job"),
        ("…", "the job", "job"),
    ],
)
def test_a_job_has_its_noun(role: str, job: str, noun: str) -> None:
    facts = Facts(role=role)
    assert (SLOTS["the job"](facts), SLOTS["noun"](facts)) == (job, noun)


@pytest.mark.parametrize(
    ("address", "country", "noun"),
    [("", "", "job"), ("casual", "gb", "job"), ("formal", "us", "position"), ("warm", "gb", "post")],
)
def test_the_noun_goes_by_trade_and_register(address: str, country: str, noun: str) -> None:
    assert SLOTS["noun"](Facts(role="ICU nurse", address=address, country=country)) == noun


@pytest.mark.parametrize(
    ("role", "job"),
    [
        ("Team Lead, Claims", "the Team Lead job"),
        ("Lift Engineer", "the lift engineer job"),
        ("Java Developer", "the Java Developer job"),
        ("Head of Data", "the Head of Data role"),
        ("HR Manager", "the HR Manager job"),
    ],
)
def test_friends_say_a_trade_without_capitals(role: str, job: str) -> None:
    assert SLOTS["the job"](Facts(role=role, address="casual")) == job
    assert SLOTS["Job"](Facts(role=role, address="casual")) == role


@pytest.mark.parametrize(
    ("role", "job"),
    [
        ("Marketing manager", "marketing manager job"),
        ("Workshop mechanic", "workshop mechanic job"),
        ("newly qualified solicitor, private client", "newly qualified solicitor job"),
        ("Director, Regulatory Affairs", "Director, Regulatory Affairs role"),
        ("Year 4 teacher", "Year 4 teacher job"),
        ("Journeyman electrician", "journeyman electrician job"),
        ("Highways engineer", "highways engineer job"),
        ("Staff nurse", "staff nurse job"),
        ("Warehouse operative (nights)", "warehouse operative job"),
        ("Java developer", "Java developer job"),
        ("Italian chef", "Italian chef job"),
        ("IT manager", "IT manager job"),
        ("Staff Nurse", "Staff Nurse job"),
        ("Loading Shovel Driver", "loading shovel driver job"),
        ("Line Cook", "line cook job"),
        ("Mercedes Mechanic", "Mercedes Mechanic job"),
        ("Head of data", "head of data role"),
        ("SIGNALLING ENGINEER", "signalling engineer job"),
        ("SR ACCOUNTS EXECUTIVE", "senior accounts executive job"),
        ("HR MANAGER", "HR manager job"),
        ("production mgr", "production manager job"),
        ("hgv driver class 1", "HGV driver class 1 job"),
        ("it support analyst", "IT support analyst job"),
        ("SDE II", "SDE II job"),
        ("research fellow in soil science", "research fellow position in soil science"),
        ("Engineer in Training", "job as Engineer in Training"),
    ],
)
def test_the_capital_of_the_box_goes_within_a_sentence(role: str, job: str) -> None:
    assert SLOTS["job"](Facts(role=role)) == job
    assert SLOTS["Job"](Facts(role=role))[0].isupper()


@pytest.mark.parametrize(
    "typed",
    [
        *("Data Analyst (m/f/d)", "Data Analyst F/H", "Data Analyst - Berlin", "Data Analyst, Ref. 12345"),
        *("Data Analyst (Ref: AB-123)", "Data Analyst #4411", "Data Analyst (all genders) – Remote", "a Data Analyst"),
        *(
            "Data Analyst (part-time)",
            "Data Analyst (nights)",
            "Data Analyst (tenure-track)",
            "Data Analyst, part-time",
            "Data Analyst, permanent, full-time",
            "the role of Data Analyst",
            "Data Analyst at Northwind",
            "Data Analyst £40k",
        ),
    ],
)
def test_what_an_advertisement_adds_is_no_part_of_a_role(typed: str) -> None:
    assert SLOTS["role"](Facts(role=typed, company="Northwind")) == "Data Analyst"


def test_after_a_call_the_brackets_of_a_role_go() -> None:
    typed = Facts(role="Staff Nurse (Cardiology)", country="gb")
    spoken = replace(typed, how="call", call="spoke")
    assert SLOTS["the job"](typed) == "the Staff Nurse (Cardiology) post"
    assert SLOTS["the job"](spoken) == "the Staff Nurse post"


def test_the_company_follows_the_job_once() -> None:
    facts = Facts(role="line cook", company="The Copper Pot")
    assert SLOTS["the job at"](facts) == "the line cook job at The Copper Pot"
    assert SLOTS["the job at"](replace(facts, route="internal")) == "the line cook job"
    assert SLOTS["the job at"](replace(facts, company="")) == "the line cook job"


@pytest.mark.parametrize(
    ("role", "subject"),
    [
        ("gas engineer", "Gas engineer job"),
        ("Warehouse Manager", "Warehouse Manager"),
        ("Marketing Intern", "Marketing internship"),
        ("assistant to the CEO", "Assistant to the CEO"),
        ("officer in charge", "Officer in charge"),
        ("research fellow in soil science", "Research fellow position in soil science"),
        ("Engineer in Training", "Engineer in Training"),
    ],
)
def test_a_subject_begins_with_the_job(role: str, subject: str) -> None:
    assert SLOTS["Job"](Facts(role=role)) == subject


@pytest.mark.parametrize(
    ("role", "as_what"),
    [
        ("HR manager", "as an HR manager"),
        ("Head of Data", "as Head of Data"),
        ("Team Lead, Claims", "as a Team Lead"),
        ("marketing", ""),
        ("MBA internship", ""),
        ("", ""),
    ],
)
def test_a_role_one_can_be_takes_its_article(role: str, as_what: str) -> None:
    assert SLOTS["as a role"](Facts(role=role)) == as_what
