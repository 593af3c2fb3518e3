"""Money, the other employer, health, family and papers are in no message, even where somebody typed them."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declineapp.coach import coach
from declineapp.letters import HANDS, LANGUAGES, Facts, cards, compose, indiscretion
from declineapp.letters.discretion import without_indiscretions

from .rules import in_hand

KEPT_OUT = [
    ("money", "The other salary is higher."),
    ("money", "They offer £60,000."),
    ("money", "I was hoping for 70k"),
    ("money", "Le salaire est trop bas."),
    ("money", "On m'offre 55 000 €"),
    ("money", "They pay better"),
    ("private-detail", "My health comes first."),
    ("private-detail", "I'm pregnant"),
    ("private-detail", "Je suis malade."),
    ("private-detail", "Ma grossesse se passe bien"),
    ("private-detail", "My husband is ill."),
    ("private-detail", "My visa runs out in May."),
    ("private-detail", "J'attends mon titre de séjour"),
    ("private-detail", "My church needs me"),
    ("other-employer", "I’m joining Globex in May."),
    ("other-employer", "I’m moving to the BBC."),
    ("other-employer", "I’ve said yes to Spotify."),
    ("other-employer", "I have accepted a job with the NHS."),
    ("other-employer", "Deloitte made me an offer."),
    ("other-employer", "Je vais chez Dupont"),
    ("other-employer", "Je rejoins l’Éducation nationale."),
    ("other-employer", "J’ai accepté un poste à la SNCF."),
    ("other-employer", "J’ai dit oui à Doctolib."),
]
HARMLESS = [
    "the hour with the Health Data team",
    "how you pay attention to detail",
    "the tour of the hospital",
    "your family of products",
    "the talk with the payroll analyst",
    "the team at Visa",
    "la visite de la maternité",
    "l’accueil de toute la famille Dupont",
    "It is closer to home. And I know the people there.",
    "I’ll be working with Python every day.",
    "I’ll be working with Karim.",
    "I want to move to Leeds.",
    "Je travaillerai avec Python tous les jours.",
    "Je déménage à Lyon.",
    "I’ve got a job on in Telford till Easter.",
]


@pytest.mark.parametrize(("topic", "text"), KEPT_OUT)
@pytest.mark.parametrize("reason", ["other_offer", "staying"])
def test_notices_what_no_message_says(topic: str, text: str, reason: str) -> None:
    facts = Facts(reason=reason, company="Northwind", reason_detail=text)
    assert indiscretion(facts, "reason_detail") == topic


@pytest.mark.parametrize("text", HARMLESS)
def test_does_not_cry_wolf(text: str) -> None:
    assert indiscretion(Facts(specific=text, company="Northwind", role="nurse"), "specific") == ""


@pytest.mark.parametrize(("topic", "text"), KEPT_OUT)
def test_the_coach_finds_the_same(topic: str, text: str) -> None:
    found = {finding.code for language in ("en", "fr") for finding in coach(text, language)}
    assert topic in found


def test_the_words_of_ones_own_work_are_no_secret() -> None:
    facts = Facts(role="Payroll Manager", specific="the hour on payroll with Tom")
    assert indiscretion(facts, "specific") == ""


def test_who_insists_keeps_their_words() -> None:
    facts = Facts(role="Payroll Manager", specific="the salary that Tom told me", insisted=frozenset({"specific"}))
    assert indiscretion(facts, "specific") == ""
    assert without_indiscretions(facts).specific == "the salary that Tom told me"


def test_their_own_company_is_no_secret() -> None:
    facts = Facts(reason="other_offer", company="Northwind Ltd", reason_detail="I liked it at Northwind.")
    assert indiscretion(facts, "reason_detail") == ""


def test_leaves_out_the_sentence_and_no_more() -> None:
    facts = Facts(interest="I like maps. The salary was fine. I draw them.")
    assert without_indiscretions(facts).interest == "I like maps. I draw them."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["specific", "interest", "reason_detail", "referral_why", "boundary"])
@pytest.mark.parametrize("text", ["My husband is ill.", "They pay better."])
def test_it_reaches_no_message_and_no_card(language: str, name: str, text: str) -> None:
    facts = Facts(
        message_language=language,
        stage="offered",
        reason="location",
        would_change="yes",
        referral_name="Samir",
        referral_consent=True,
        **{name: text},
    )
    said = str((compose(facts), cards(facts)))
    assert "husband" not in said
    assert "pay better" not in said


def test_money_may_be_asked_for_where_one_negotiates() -> None:
    facts = Facts(stage="offered", would_change="yes", change_detail="A salary of £60,000 would do.")
    letters = compose(facts)
    assert "£60,000" in letters["negotiate"].body
    assert "£60,000" not in letters["email"].body


@given(text=st.text(max_size=400))
@settings(deadline=None, max_examples=100)
def test_other_texts_stay_as_they_are(text: str) -> None:
    facts = Facts(interest=text)
    if not indiscretion(facts, "interest"):
        assert without_indiscretions(facts) is facts


@pytest.mark.parametrize(("language", "greeting"), [("en", "Dear Ms Pruitt,"), ("fr", "Madame,")])
def test_who_mistreated_somebody_isnt_called_by_the_first_name(language: str, greeting: str) -> None:
    pruitt = Facts(
        message_language=language, recipient_name="Carol Pruitt", recipient_title="ms", reason="mistreatment"
    )
    for hand in HANDS:
        assert compose(in_hand(pruitt, hand))["email"].body.startswith(greeting)
    assert "Carol" in compose(replace(pruitt, address="warm"))["email"].body.splitlines()[0]
