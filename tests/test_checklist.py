"""The checklist: what is on it, in which order."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit

import pytest
from django.utils.translation import override
from hypothesis import given

from declineapp.checklist import CODES, DEADLINES, ENTRIES, Item, Variant, checklist, with_agreed_day
from declineapp.letters import Facts
from declineapp.official import EVERY
from declineapp.steps import STEPS
from tests.checklists import FACTS_FOR_LINE, MONDAY, anybodys, codes, over_all

STAGES = ["before", "call", "same-day", "after"]
REACHES_THE_COMPANY = {"ring", "ring-at-once", "see-managers", "write-hr"}
LEFT_FOR_THE_MISTREATED = {
    *("keep-evidence", "ask-for-help", "ask-careers-office"),
    # what a contract or the law asks for
    *("read-contract", "ask-about-permit", "ask-adviser", "know-agency-rules", "ask-repayment", "pay-back"),
    # the no itself, which parts them from everything
    *("send-email", "post-letter", "send-back", "press-decline", "remind"),
    # what the other side may still send
    *("answer-again", "keep-threat"),
}
"""After mistreatment, lines help the person, or can’t be spared them. Things are sent back; nobody asks how."""
OFFICIAL = (
    *("francetravail.fr", "defenseurdesdroits.fr", "travail.gouv.fr", "gov.uk", "acas.org.uk"),
    "antidiscriminations.fr",
    *(
        "equalityhumanrights.com",
        "equalityadvisoryservice.com",
        "dol.gov",
        "eeoc.gov",
        "canada.ca",
        "chrc-ccdp.gc.ca",
        "gouv.qc.ca",
        "cdpdj.qc.ca",
    ),
    *("belgique.be", "onem.be", "unia.be", "dofi.ibz.be", "autoriteprotectiondonnees.be"),
    *("admin.ch", "arbeit.swiss", "public.lu", "cet.lu"),
    *("workplacerelations.ie", "gov.ie", "ihrec.ie", "dataprotection.ie", "ico.org.uk", "cnil.fr", "gouv.fr"),
    *("uscis.gov", "ftc.gov", "priv.gc.ca", "gov.au", "govt.nz", "tikatangata.org.nz", "privacy.org.nz"),
    *("gov.in", "nic.in"),
)


def stage(name: str, facts: Facts) -> list[str]:
    return [item.code for item in checklist(facts, MONDAY) if item.stage == name]


def every_text() -> Iterator[str]:
    for item in (*(entry.item for entry in ENTRIES), *DEADLINES):
        yield from (str(item.title), str(item.why), *(str(link.label) for link in item.links))
    yield from (str(text) for words in every_variant() for text in (words.title, words.why))


def every_variant() -> list[Variant]:
    return [words for entry in ENTRIES for words in entry.variants]


# The table


def test_codes_are_unique() -> None:
    assert len(set(CODES)) == len(CODES)


@pytest.mark.parametrize("code", CODES)
def test_every_item_can_be_reached(code: str) -> None:
    assert code in FACTS_FOR_LINE, "add to FACTS_FOR_LINE the facts for which this line appears"
    assert code in codes(FACTS_FOR_LINE[code])


@pytest.mark.parametrize("code", CODES)
def test_a_code_fits_where_ticks_are_kept(code: str) -> None:
    assert len(code) <= 40
    assert not code.startswith("own-")


@pytest.mark.parametrize(
    "item", [*(entry.item for entry in ENTRIES), *every_variant()], ids=lambda item: str(item.title)
)
def test_an_item_says_what_and_why_briefly(item: Item | Variant) -> None:
    with override("en"):
        assert 0 < len(str(item.title)) <= 55
        assert not str(item.title).endswith(".")
        assert 0 < len(str(item.why)) <= 170


def test_every_item_belongs_to_a_section() -> None:
    assert {entry.item.section for entry in ENTRIES} == {step.slug for step in STEPS}


def test_stages_follow_one_another() -> None:
    order = [STAGES.index(entry.item.stage) for entry in ENTRIES]
    assert order == sorted(order)


def test_texts_are_typographic_and_leave_nothing_to_fill_in() -> None:
    assert not [text for text in every_text() if set(text) & set("'\"%{}<>")]


@pytest.mark.parametrize("link", sorted(set(EVERY), key=lambda link: link.url), ids=lambda link: link.url)
def test_links_lead_to_official_pages(link) -> None:
    address = urlsplit(link.url)
    assert address.scheme == "https"
    assert address.hostname.endswith(OFFICIAL)


# What applies


def test_a_plain_call_is_told_step_by_step() -> None:
    assert codes(Facts(how="call")) == [
        *("quiet-place", "read-aloud", "have-answers-ready", "ring"),
        *("send-email", "note-down"),
    ]


def test_in_person_one_asks_for_a_meeting_and_goes() -> None:
    expected = ["ask-meeting", "read-aloud", "have-answers-ready", "meet"]
    assert stage("call", Facts(how="in_person")) == expected


def test_who_writes_has_no_call_to_make() -> None:
    assert codes(Facts(how="writing")) == ["send-email", "note-down"]


def test_who_withdraws_reads_the_contract_first_and_calls_at_once() -> None:
    listed = codes(Facts(stage="signed", on_benefits=True))
    assert listed[0] == "read-contract"
    assert "ring-at-once" in listed
    assert "ring" not in listed


@given(facts=anybodys)
@over_all
def test_mistreatment_asks_for_no_call(facts: Facts) -> None:
    facts = replace(facts, reason="mistreatment")
    assert {"keep-evidence", "ask-for-help", "send-email"} <= set(codes(replace(facts, email_outcome="")))
    assert not stage("call", facts)


@pytest.mark.parametrize("code", CODES)
def test_a_line_asks_something_of_the_mistreated_only_where_it_must(code: str) -> None:
    listed = set(codes(replace(FACTS_FOR_LINE[code], reason="mistreatment")))
    assert listed <= LEFT_FOR_THE_MISTREATED, "does it spare them the other side? If so, add it; if not, see cases.py"


@given(facts=anybodys)
@over_all
def test_whatever_the_mistreated_answered_they_have_little_to_do(facts: Facts) -> None:
    assert set(codes(replace(facts, reason="mistreatment"))) <= LEFT_FOR_THE_MISTREATED


@given(facts=anybodys)
@over_all
def test_nobody_goes_round_the_agent(facts: Facts) -> None:
    assert not REACHES_THE_COMPANY & set(codes(replace(facts, route="agency")))


def test_the_agent_is_called_instead() -> None:
    listed = codes(Facts(route="agency", how="call", stage="accepted"))
    assert listed.index("tell-agent") < listed.index("ring-agent")


def test_inside_the_company_both_managers_come_before_hr() -> None:
    listed = codes(Facts(route="internal", how="call"))
    assert listed.index("see-managers") < listed.index("send-email") < listed.index("write-hr")
    assert "ring" not in listed


@given(facts=anybodys)
@over_all
def test_who_has_spoken_has_no_call_left(facts: Facts) -> None:
    spoken = set(codes(replace(facts, call="spoke")))
    left = {"tell-agent", "negotiate", "ask-for-time", "get-it-in-writing"}
    assert not stage("call", replace(facts, call="spoke"))
    assert not left & spoken
    assert "send-email" in spoken


@pytest.mark.parametrize(
    ("call", "steps"),
    [("voicemail", ["ring-again", "else-write"]), ("no_answer", ["voicemail", "ring-again", "else-write"])],
)
def test_what_is_done_instead_appears_once_it_is_so(call: str, steps: list[str]) -> None:
    assert stage("call", Facts(how="call", call=call))[-len(steps) :] == steps
    assert "ring" not in codes(Facts(how="call", call=call))
    assert not set(steps) & set(codes(Facts(how="call")))


@pytest.mark.parametrize("consent", [False, None])
def test_nobody_is_recommended_unasked(consent: bool | None) -> None:
    listed = codes(Facts(referral_name="Karim", referral_consent=consent))
    assert "ask-recommended" in listed
    assert "recommend" not in listed


def test_another_offer_matters_only_where_it_is_the_reason() -> None:
    assert "get-it-in-writing" not in codes(Facts(reason="staying", other_offer_written=False))


@pytest.mark.parametrize("kept", [{"keep_in_touch": ("event",)}, {"event_name": "PyCon"}])
def test_an_event_is_on_the_list_where_the_letter_names_it(kept: dict) -> None:
    assert "event" in codes(Facts(**kept))


def test_a_door_that_is_shut_has_no_event() -> None:
    assert "event" not in codes(Facts(reason="workplace_fit", event_name="PyCon"))


@given(facts=anybodys)
@over_all
def test_a_calendar_has_one_event_of_each_name(facts: Facts) -> None:
    names = [item.calendar for item in checklist(facts, MONDAY) if item.calendar]
    assert len(set(names)) == len(names)


def test_once_they_agreed_to_wait_one_was_given_more_days() -> None:
    asking = Facts(extension_until=date(2026, 12, 4))
    assert not with_agreed_day(asking, ()).has_extension
    assert with_agreed_day(asking, {"await-answer"}).has_extension
