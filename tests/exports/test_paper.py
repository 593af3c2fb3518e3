"""The letter on paper: what stands above the text in each country, and what is left to write by hand."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from docx import Document

from declineapp.exports import docx, head
from declineapp.exports.paper import BLANK
from declineapp.letters import Facts, Letter

TODAY = date(2026, 12, 1)
FACTS = Facts(
    message_language="fr",
    country="fr",
    your_name="Nadia Benali",
    company="Atelier Brun",
    recipient_name="Anne Martin",
    your_address="3, rue du Puits\n69001 Lyon",
    their_address="9, quai Perrache\n69002 Lyon",
    place="Lyon",
    stage="signed",
)
LETTER = Letter("Madame,\n\nJe me retire.\n\nCordialement,\nNadia Benali\n06 12 34 56 78", "Poste de graphiste")


def document(facts: Facts = FACTS, letter: Letter = LETTER):
    made = docx(
        letter,
        language=facts.message_language,
        author=facts.your_name,
        country=facts.country,
        head=head(facts, TODAY),
    )
    return Document(BytesIO(made))


def test_a_french_letter_from_its_sender_to_the_signature() -> None:
    assert [paragraph.text for paragraph in document().paragraphs] == [
        "Nadia Benali\n3, rue du Puits\n69001 Lyon",
        "Anne Martin\nAtelier Brun\n9, quai Perrache\n69002 Lyon",
        "Lettre recommandée avec avis de réception",
        "Lyon, le 1er décembre 2026",
        "Objet\u00a0: Poste de graphiste",
        "Madame,",
        "Je me retire.",
        "Cordialement,",
        "Nadia Benali\n06 12 34 56 78",
    ]
    assert round(document().paragraphs[-1].paragraph_format.space_before.mm) == 20


def test_a_name_alone_at_the_end_keeps_its_number() -> None:
    formal = replace(LETTER, body="Madame,\n\nMes salutations distinguées.\n\nNadia Benali\n06 12 34 56 78")
    last = document(letter=formal).paragraphs[-1]
    assert last.text == "Nadia Benali\n06 12 34 56 78"
    assert round(last.paragraph_format.space_before.mm) == 20


def test_what_was_not_given_is_a_line_to_write_on() -> None:
    bare = head(replace(FACTS, your_address="", their_address=" \n ", place="", recipient_name=""), TODAY)
    assert bare.sender == ("Nadia Benali", BLANK, BLANK)
    assert bare.reader == ("Atelier Brun", BLANK, BLANK)
    assert bare.place_and_date == f"{BLANK}, le 1er décembre 2026"


@pytest.mark.parametrize(
    ("language", "country", "written", "on_the_right"),
    [
        ("en", "gb", "Lyon, 1 December 2026", "sender"),
        ("en", "us", "Lyon, December 1, 2026", ""),
        ("fr", "be", "Lyon, le 1er décembre 2026", "reader"),
        ("fr-ca", "ca", "Lyon, le 1er décembre 2026", ""),
    ],
)
def test_dates_and_places_are_the_countrys(language: str, country: str, written: str, on_the_right: str) -> None:
    made = head(replace(FACTS, message_language=language, country=country), TODAY)
    assert (made.place_and_date, made.on_the_right) == (written, on_the_right)


@pytest.mark.parametrize(("country", "is_registered"), [("fr", True), ("ch", True), ("gb", False)])
def test_how_it_is_sent_stands_on_it_where_that_is_the_custom(country: str, is_registered: bool) -> None:
    language = "fr" if is_registered else "en"
    mention = head(replace(FACTS, country=country, message_language=language), TODAY).mention
    assert bool(mention) == is_registered


@pytest.mark.parametrize(("country", "width"), [("us", 216), ("ca", 216), ("fr", 210), ("", 210)])
def test_the_paper_is_the_countrys(country: str, width: int) -> None:
    page = document(replace(FACTS, country=country)).sections[0]
    assert round(page.page_width.mm) == width


@pytest.mark.parametrize(
    ("typed", "posted"),
    [
        ("Ce message vaut préavis.", "Cette lettre vaut préavis."),
        ("Avez-vous bien reçu ce message ?", "Avez-vous bien reçu cette lettre ?"),
        (
            "Dites-moi si ce message vous est bien parvenu.",
            "Dites-moi si cette lettre vous est bien parvenue.",
        ),
        ("Merci de votre message.", "Merci de votre message."),
    ],
)
def test_a_letter_on_paper_calls_itself_a_letter(typed: str, posted: str) -> None:
    letter = replace(LETTER, body=f"Madame,\n\n{typed}\n\nNadia Benali")
    assert posted in [paragraph.text for paragraph in document(letter=letter).paragraphs]
    mail = docx(letter, language="fr", author="Nadia Benali")
    assert typed in [paragraph.text for paragraph in Document(BytesIO(mail)).paragraphs]
