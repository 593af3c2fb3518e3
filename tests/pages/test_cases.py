"""Whom the pages, the list and the calendar speak to."""

import re

import pytest

from tests.answers import COMPLETE
from tests.pages.cases import calendar, codes, in_days

pytestmark = pytest.mark.django_db

OF_A_FRIEND = {
    "route": "referral",
    "recipient_kind": "founder",
    "address": "casual",
    "referrer_name": COMPLETE["offer"]["recipient_name"],
}
OWN_BOSS = {"recipient_kind": "own_manager"}


def test_the_agent_is_not_to_be_told_before_the_message_to_the_agent(owner) -> None:
    owner.send("offer/", COMPLETE["offer"] | {"route": "agency", "recipient_kind": "agency"}, go="leave")
    assert "tell-agent" in codes(owner)
    first = owner.get(owner.at("messages/email/")).context["first_things"]
    assert "tell-agent" not in [item.code for item in first]


def test_what_has_to_be_done_by_a_day_is_in_the_calendar(owner) -> None:
    owner.send("offer/", COMPLETE["offer"] | {"stage": "signed", "last_day": in_days(40)}, go="leave")
    assert {"contract", "letter", "last-day", "give-back"} <= calendar(owner).keys()


@pytest.mark.parametrize("given", [{"stage": "approached"}, {"recipient_kind": "own_manager"}, OF_A_FRIEND])
def test_nobody_is_told_of_an_application_who_made_none(owner, given: dict[str, str]) -> None:
    before = owner.get(owner.at("be-grateful/")).context["words"]
    owner.send("offer/", COMPLETE["offer"] | given, go="leave")
    assert owner.get(owner.at("be-grateful/")).context["words"].advice != before.advice


@pytest.mark.parametrize("given", [{"recipient_kind": "own_manager"}, OF_A_FRIEND, {"stage": "approached"}])
def test_who_had_no_interviews_is_asked_of_none(owner, given: dict[str, str]) -> None:
    assert "The interviews" in owner.see("be-grateful/")
    owner.send("offer/", COMPLETE["offer"] | given, go="leave")
    assert "The interviews" not in owner.see("be-grateful/")


def test_ones_own_boss_is_not_somebody_to_stay_in_touch_with(owner) -> None:
    owner.send("offer/", COMPLETE["offer"] | {"recipient_kind": "own_manager"}, go="leave")
    form = owner.get(owner.at("open-door/")).context["form"]
    assert form.relevant_questions[0] == "referral_name"
    assert 'name="keep_in_touch"' in owner.see("open-door/")


def test_after_mistreatment_the_list_leads_to_no_page_that_was_left_out(owner) -> None:
    owner.send("honest-reason/", {"reason": "mistreatment"}, go="leave")
    page = owner.get(owner.at("checklist/"))
    slugs = set(re.findall(rf'class="from"><a href="{owner.at()}([\w-]+)/', page.content.decode()))
    assert slugs
    assert slugs <= {step.slug for step in page.context["state"].steps}
    assert "Give an honest reason" not in page.content.decode()


@pytest.mark.parametrize(("language", "number"), [("en", r"\btwo\b"), ("fr", r"\bdeux\b")])
def test_after_mistreatment_no_other_number_of_pages_is_promised_than_is_counted(owner, language, number) -> None:
    owner.send("honest-reason/", {"reason": "mistreatment"}, go="leave")
    box = re.search(r'<p class="box">.*?</p>', owner.see("offer/", language), re.DOTALL)[0]
    assert not re.search(number, box)


@pytest.mark.parametrize(
    ("given", "slug"),
    [
        (OWN_BOSS, "speak-up"),
        ({"stage": "approached"}, "speak-up"),
        (OWN_BOSS, "stand-firm"),
        (OF_A_FRIEND, "speak-up"),
        (OF_A_FRIEND, "stand-firm"),
    ],
)
def test_the_later_pages_speak_to_the_case(owner, given: dict[str, str], slug: str) -> None:
    before = owner.get(owner.at(f"{slug}/")).context["words"].advice
    owner.send("offer/", COMPLETE["offer"] | given, go="leave")
    assert owner.get(owner.at(f"{slug}/")).context["words"].advice != before


@pytest.mark.parametrize(("language", "words"), [("en", "your employer"), ("fr", "votre employeur")])
def test_ones_own_boss_is_not_expected_to_tell_ones_employer(owner, language: str, words: str) -> None:
    owner.send("stand-firm/", {"expect": ["why"]}, go="leave")
    assert words in owner.see("stand-firm/", language)
    owner.send("offer/", COMPLETE["offer"] | OWN_BOSS, go="leave")
    assert words not in re.search(r"<form.*</form>", owner.see("stand-firm/", language), re.DOTALL)[0]


def test_each_is_asked_about_another_role_as_it_can_be(owner) -> None:
    labels = []
    for given in ({}, OWN_BOSS, {"recipient_kind": ""} | OF_A_FRIEND):
        owner.send("offer/", COMPLETE["offer"] | given, go="leave")
        labels.append(str(owner.get(owner.at("stand-firm/")).context["form"]["other_role_welcome"].label))
    assert len(set(labels)) == 3


def test_a_talk_without_a_day_is_given_one_from_the_list_and_goes_into_the_calendar(owner) -> None:
    draft = owner.stored_draft()
    for slug, name in (("offer", "offered_on"), ("offer", "reply_by"), ("speak-up", "call_on")):
        draft.change_answers(slug, **{name: None})
    draft.change_answers("speak-up", how="in_person")
    draft.change_answers("offer", recipient_kind="own_manager")
    draft.change_answers("open-door", event_on=None)
    page = owner.see("checklist/")
    assert "checklist.ics" not in page
    assert owner.at("speak-up/?from=checklist#id_call_on") in page
    sent = owner.send("speak-up/?from=checklist", {"how": "in_person", "call_on": in_days(1)})
    assert sent["Location"] == owner.at("checklist/")
    assert "checklist.ics" in owner.see("checklist/")
