"""How people, posts, houses and events are named in French."""

import pytest

from declineapp.letters.facts import Facts
from declineapp.letters.fr.joining import the_event
from declineapp.letters.fr.names import chez, civility, de_company, greeting, greeting_of, people, role


@pytest.mark.parametrize(
    ("answers", "greeted"),
    [
        ({}, "Bonjour,"),
        ({"recipient_name": "Anne Martin"}, "Bonjour Anne,"),
        ({"recipient_name": "Mme Martin"}, "Bonjour Madame,"),
        ({"recipient_name": "Mme Anne Martin"}, "Bonjour Anne,"),
        ({"recipient_title": "mr"}, "Bonjour Monsieur,"),
        ({"recipient_title": "mr", "address": "casual"}, "Bonjour,"),
        ({"recipient_name": "MARTIN Anne"}, "Bonjour Anne,"),
        ({"recipient_name": "Dvořák, Antonín"}, "Bonjour Antonín,"),
        ({"recipient_name": "Anne et Paul"}, "Bonjour Anne et Paul,"),
        ({"recipient_name": "U. Le Guin"}, "Bonjour U. Le Guin,"),
        ({"recipient_name": "L'équipe recrutement"}, "Bonjour,"),
        ({"recipient_name": "李小龍"}, "Bonjour 李小龍,"),
        ({"recipient_name": "Mme Martin", "address": "formal"}, "Madame,"),
        ({"recipient_name": "Anne Martin", "address": "formal"}, "Bonjour Anne Martin,"),
        ({"recipient_name": "Service RH", "address": "formal"}, "Madame, Monsieur,"),
    ],
)
def test_each_is_greeted_as_they_are_known(answers: dict[str, str], greeted: str) -> None:
    facts = Facts(**answers)
    assert greeting(facts) == greeted
    assert civility(facts) in {"", greeted.removesuffix(",")}


def test_who_helped_is_greeted_alike() -> None:
    assert greeting_of("Mme Roy") == "Bonjour Madame,"
    assert greeting_of("Karim Haddad") == "Bonjour Karim,"


@pytest.mark.parametrize(
    ("company", "at", "of"),
    [
        ("Airbus", "chez Airbus", "d’Airbus"),
        ("HACHETTE", "chez HACHETTE", "de HACHETTE"),
        ("Élan", "chez Élan", "d’Élan"),
        ("Université Laval", "à l’Université Laval", "de l’Université Laval"),
        ("Ville de Québec", "à la Ville de Québec", "de la Ville de Québec"),
        ("la Ville de Lyon", "à la Ville de Lyon", "de la Ville de Lyon"),
        ("l'Institut Pasteur", "à l’Institut Pasteur", "de l’Institut Pasteur"),
        ("Musée d’Orsay", "au Musée d’Orsay", "du Musée d’Orsay"),
        ("le CNRS", "au CNRS", "du CNRS"),
        ("L’Oréal", "chez L’Oréal", "de L’Oréal"),
        ("la banque", "à la banque", "de la banque"),
        ("", "chez …", "de …"),
    ],
)
def test_a_firm_is_chez_and_an_institution_has_its_article(company: str, at: str, of: str) -> None:
    assert chez(Facts(company=company)) == at
    assert de_company(Facts(company=company)) == of


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("le poste", "poste"),
        ("l'architecte", "architecte"),
        ("Une chef", "chef"),
        ("poste d'analyste", "analyste"),
        ("le poste de graphiste", "graphiste"),
        ("graphiste chez Brun", "graphiste"),
        ("La Rédactrice", "Rédactrice"),
    ],
)
def test_a_role_stands_after_le_poste_de(typed: str, stands: str) -> None:
    assert role(Facts(role=typed, company="Brun")) == stands


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("Salon du livre", "le Salon du livre"),
        ("Le Salon du livre.", "le Salon du livre"),
        ("Nuit des idées", "la Nuit des idées"),
        ("« Assises du design »", "les Assises du design"),
        ("Université d’été", "l’Université d’été"),
        ("VivaTech", "VivaTech"),
        (" ", ""),
    ],
)
def test_an_event_has_its_article(typed: str, stands: str) -> None:
    assert the_event(typed) == stands


@pytest.mark.parametrize(
    ("typed", "address", "named"),
    [
        ("Karim et Jo", "warm", "Karim et Jo"),
        ("Anne et Karim", "warm", "vous et Karim"),
        ("Karim, Anne Martin", "casual", "toi et Karim"),
        ("Karim\nJo.", "warm", "Karim, Jo"),
        ("?!", "warm", ""),
    ],
)
def test_the_reader_is_not_named_as_a_third_person(typed: str, address: str, named: str) -> None:
    assert people(Facts(recipient_name="Anne Martin", people=typed, address=address)) == named
