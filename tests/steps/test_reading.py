from datetime import date, time

import pytest
from django.utils.translation import override

from declineapp.steps import read
from tests.answers import COMPLETE, bent


def codes(answers) -> dict[str, str]:
    """What is wrong, as "section.field": code."""
    errors = read(answers).errors
    return {f"{slug}.{field}": error.code for slug, fields in errors.items() for field, error in fields.items()}


def test_reads_the_good_draft_without_error() -> None:
    facts, errors = read(COMPLETE)
    assert not errors
    assert (facts.company, facts.liked, facts.how) == ("Northwind", ("people", "team"), "call")


def test_nothing_typed_misses_what_a_message_needs() -> None:
    assert codes({}) == dict.fromkeys(
        [
            "offer.message_language",
            "offer.your_name",
            "offer.company",
            "offer.role",
            "offer.stage",
            "speak-up.how",
            "honest-reason.reason",
        ],
        "required",
    )


def test_dates_hours_yes_and_no_become_what_they_mean() -> None:
    answers = bent(offer={"reply_by": "2027-05-04"}, speak_up={"call_at": "14:30"}, honest_reason={"on_benefits": "no"})
    facts = read(answers).facts
    assert facts.reply_by == date(2027, 5, 4)
    assert facts.call_at == time(14, 30)
    assert facts.on_benefits is False
    assert facts.other_offer_written is None


def test_several_choices_come_in_the_order_of_the_question() -> None:
    facts = read(bent(be_grateful={"liked": ["trust", "interviews", "trust"]})).facts
    assert facts.liked == ("interviews", "trust")


@pytest.mark.parametrize(
    ("bend", "place", "code"),
    [
        ({"offer": {"role": "cook\nBcc: all@example.org"}}, "offer.role", "line_break"),
        ({"offer": {"your_name": "Nadia\u2028Osman"}}, "offer.your_name", "line_break"),
        ({"offer": {"company": "x" * 81}}, "offer.company", "max_length"),
        ({"offer": {"stage": "dreaming"}}, "offer.stage", "invalid_choice"),
        ({"offer": {"stage": 7}}, "offer.stage", "malformed"),
        ({"offer": {"reply_by": "31/12/2026"}}, "offer.reply_by", "invalid"),
        ({"offer": {"reply_by": "0001-01-01"}}, "offer.reply_by", "far_off"),
        ({"offer": {"reply_by": "1901-05-04"}}, "offer.reply_by", "far_off"),
        ({"offer": {"reply_by": "2101-01-01"}}, "offer.reply_by", "far_off"),
        ({"offer": {"reply_by": "2027-02-30"}}, "offer.reply_by", "invalid"),
        ({"offer": {"salary": "100"}}, "offer.salary", "unknown"),
        ({"speak_up": {"call_at": "25:00"}}, "speak-up.call_at", "invalid"),
        ({"speak_up": {"phone": "ask Anne"}}, "speak-up.phone", "invalid"),
        ({"speak_up": {"your_phone": "+"}}, "speak-up.your_phone", "invalid"),
        ({"speak_up": {"email": "anne at example"}}, "speak-up.email", "invalid"),
        ({"be_grateful": {"liked": "people"}}, "be-grateful.liked", "malformed"),
        ({"be_grateful": {"liked": ["people", "money"]}}, "be-grateful.liked", "invalid_choice"),
        ({"be_grateful": {"specific": "a\x00b"}}, "be-grateful.specific", "unreadable"),
        ({"be_grateful": {"specific": f"a{chr(0xD800)}b"}}, "be-grateful.specific", "unreadable"),
        ({"be_grateful": {"specific": "a\ufffdb"}}, "be-grateful.specific", "unreadable"),
        ({"style": {"wording": "2"}}, "style.wording", "malformed"),
        ({"style": {"wording": True}}, "style.wording", "malformed"),
        ({"style": {"wording": -1}}, "style.wording", "min_value"),
        ({"dreams": {"sweet": "yes"}}, "dreams.", "unknown"),
    ],
)
def test_says_where_and_what_is_wrong(bend, place, code) -> None:
    assert codes(bent(**bend)) == {place: code}


@pytest.mark.parametrize("answers", [None, [], "offer", 7])
def test_answers_are_an_object(answers) -> None:
    assert codes(answers) == {"answers.": "malformed"}


def test_a_section_is_an_object() -> None:
    assert codes(COMPLETE | {"style": []}) == {"style.": "malformed"}


def test_what_cannot_be_read_leaves_the_rest_alone() -> None:
    facts = read(bent(offer={"reply_by": "soon"})).facts
    assert facts.reply_by is None
    assert facts.company == "Northwind"


def test_text_of_several_lines_may_be_detailed() -> None:
    facts = read(bent(be_grateful={"interest": "One.\r\nTwo.\tThree."})).facts
    assert facts.interest == "One.\nTwo.\tThree."


@pytest.mark.parametrize(("language", "words"), [("en", "between 2000 and 2100"), ("fr", "entre 2000 et 2100")])
def test_a_year_that_is_far_off_is_named_as_such(language, words) -> None:
    error = read(bent(offer={"reply_by": "1901-05-04"})).errors["offer"]["reply_by"]
    with override(language):
        assert words in error.messages[0]


@pytest.mark.parametrize(
    ("section", "field", "codes"),
    [
        ("offer", "country", "fr be ch lu ca gb ie us au nz in other"),
        ("offer", "recipient_kind", "manager own_manager recruiter agency founder other"),
        ("offer", "stage", "approached before_offer offered accepted signed"),
        ("offer", "offer_made_by", "phone email in_person letter text portal"),
        ("speak_up", "how", "call in_person writing text"),
    ],
)
def test_every_code_is_read(section, field, codes) -> None:
    for code in codes.split():
        facts, errors = read(bent(**{section: {field: code}}))
        assert not errors
        assert getattr(facts, field) == code


def test_a_threat_can_be_expected() -> None:
    assert read(bent(stand_firm={"expect": ["threat", "why"]})).facts.expect == ("why", "threat")


def test_notice_money_and_the_letter_on_paper_are_read() -> None:
    answers = bent(
        offer={"last_day": "2027-05-04", "paid_already": "yes"},
        style={"your_address": "1 Mill Lane\nLeeds", "their_address": "9 King Street", "place": "Leeds"},
    )
    facts, errors = read(answers)
    assert not errors
    assert (facts.last_day, facts.paid_already) == (date(2027, 5, 4), True)
    assert (facts.your_address, facts.their_address, facts.place) == ("1 Mill Lane\nLeeds", "9 King Street", "Leeds")


def test_without_a_wording_the_hand_is_for_the_facts_to_choose() -> None:
    assert read(bent()).facts.wording is None
    assert read(bent(style={"wording": 0})).facts.wording == 0


def test_what_became_of_the_email_is_no_address() -> None:
    answers = bent(speak_up={"email": "anne@example.org"}, outcome={"email": "sent", "sent_on": "2026-11-25"})
    facts = read(answers).facts
    assert (facts.email, facts.email_outcome, facts.sent_on) == ("anne@example.org", "sent", date(2026, 11, 25))
