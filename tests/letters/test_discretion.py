"""Money, the other employer, health, family and papers are in no message, even where somebody typed them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declineapp.letters import LANGUAGES, Facts, cards, compose, indiscretion
from declineapp.letters.discretion import discreet

TOLD = [
    ("money", "The other salary is higher."),
    ("money", "They offer £60,000."),
    ("money", "I was hoping for 70k"),
    ("money", "Le salaire est trop bas."),
    ("money", "On m'offre 55 000 €"),
    ("money", "They pay better"),
    ("health", "My health comes first."),
    ("health", "I'm pregnant"),
    ("health", "Je suis malade."),
    ("health", "Ma grossesse se passe bien"),
    ("family", "My husband can’t move."),
    ("family", "Mes enfants vont à l'école ici"),
    ("visa", "My visa runs out in May."),
    ("visa", "J'attends mon titre de séjour"),
    ("religion", "My church needs me"),
    ("employer", "I’m joining Globex in May."),
    ("employer", "Je vais chez Dupont"),
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
    "the budget game we played",
]


@pytest.mark.parametrize(("subject", "text"), TOLD)
def test_notices_what_no_message_says(subject: str, text: str) -> None:
    facts = Facts(reason="other_offer", company="Northwind", reason_detail=text)
    assert indiscretion(facts, "reason_detail") == subject


@pytest.mark.parametrize("text", HARMLESS)
def test_does_not_cry_wolf(text: str) -> None:
    assert indiscretion(Facts(specific=text), "specific") == ""


def test_their_own_company_is_no_secret() -> None:
    facts = Facts(reason="other_offer", company="Northwind Ltd", reason_detail="I liked it at Northwind.")
    assert indiscretion(facts, "reason_detail") == ""


def test_leaves_out_the_sentence_and_no_more() -> None:
    facts = Facts(interest="I like maps. The salary was fine. I draw them.")
    assert discreet(facts).interest == "I like maps. I draw them."


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
        assert discreet(facts) is facts
