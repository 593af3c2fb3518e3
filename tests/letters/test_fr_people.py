"""How persons are called in French, whatever was typed."""

import json
from ast import literal_eval
from dataclasses import replace
from pathlib import Path

import pytest

from declineapp.letters.facts import Facts
from declineapp.letters.fr.slots import SLOTS

ROWS = [json.loads(line) for line in (Path(__file__).parent / "field_names_fr.jsonl").read_text().splitlines()]
"""What went wrong in other projects, with what is right."""


def greeting(facts: Facts) -> str:
    return " ".join(filter(None, ["Bonjour", SLOTS["recipient"](facts)])) + ","


@pytest.mark.parametrize("row", [row for row in ROWS if row["kind"] == "names (fr)"], ids=lambda row: row["input"])
def test_names_from_other_projects_bug_lists(row: dict[str, str]) -> None:
    name = literal_eval(row["input"].removeprefix("recipient_name: "))
    assert greeting(Facts(recipient_name=name)) == row["expected"]


@pytest.mark.parametrize(
    ("name", "formal", "warm", "casual"),
    [
        ("Anne Girard", "Anne Girard", "Anne", "Anne"),
        ("anne girard", "Anne Girard", "Anne", "Anne"),
        ("GIRARD Anne", "Anne Girard", "Anne", "Anne"),
        ("Anne GIRARD", "Anne Girard", "Anne", "Anne"),
        ("Girard, Anne", "Anne Girard", "Anne", "Anne"),
        ("Mme Girard", "Madame", "Madame Girard", "Madame Girard"),
        ("M. DUPONT", "Monsieur", "Monsieur Dupont", "Monsieur Dupont"),
        ("M. Le Goff", "Monsieur", "Monsieur Le Goff", "Monsieur Le Goff"),
        ("Mme Anne Girard", "Madame", "Anne", "Anne"),
        ("Dr Haddad", "Docteur", "Docteur", "Docteur"),
        ("Professeure Anna Eriksson", "Professeure", "Professeure", "Anna"),
        ("Madame la Directrice", *["Madame la Directrice"] * 3),
        ("Anne Girard, DRH", "Anne Girard", "Anne", "Anne"),
        ("Anne Girard – Northwind", "Anne Girard", "Anne", "Anne"),
        ("Anne Girard | Recrutement", "Anne Girard", "Anne", "Anne"),
        ("Anne Girard (elle)", "Anne Girard", "Anne", "Anne"),
        ("Anne Girard <anne@exemple.fr>", "Anne Girard", "Anne", "Anne"),
        ("Anne Girard RH", "Anne Girard", "Anne", "Anne"),
        ("Anne Girard (RH) et Paul Roy", "Anne Girard et Paul Roy", "Anne et Paul", "Anne et Paul"),
        ("M.Girard", "Monsieur", "Monsieur Girard", "Monsieur Girard"),
        ("DE GAULLE Charles", "Charles de Gaulle", "Charles", "Charles"),
        ("M. et Mme Hubert", "Madame, Monsieur", "Monsieur, bonjour Madame", "Monsieur, bonjour Madame"),
        ("Anne et Paul", "Anne et Paul", "Anne et Paul", "Anne et Paul"),
        ("Anne, Tom et Karim", *["Anne, Tom et Karim"] * 3),
        ("Mme Roy et Mme Dupont", "Mesdames", "Madame, bonjour Madame", "Madame, bonjour Madame"),
        ("Béatrice Van den Broeck", "Béatrice Van den Broeck", "Béatrice", "Béatrice"),
        ("jean-luc de la tour", "Jean-Luc de la Tour", "Jean-Luc", "Jean-Luc"),
        ("U. Le Guin", "U. Le Guin", "U. Le Guin", "U. Le Guin"),
        ("李小龍", "李小龍", "李小龍", "李小龍"),
        *[(desk, "Madame, Monsieur", "", "") for desk in ("Service RH", "Le recruteur", "Hiring Manager", "rh@x.fr")],
        *[(nobody, "Madame, Monsieur", "", "") for nobody in ("", "…", "Madame, Monsieur", "À qui de droit")],
    ],
)
def test_each_is_called_as_they_are_known(name: str, formal: str, warm: str, casual: str) -> None:
    called = [
        SLOTS["recipient"](Facts(recipient_name=name, address=address)) for address in ("formal", "warm", "casual")
    ]
    assert called == [formal, warm, casual]


@pytest.mark.parametrize(
    ("name", "title", "closing"),
    [
        ("Anne Girard", "ms", "Madame"),
        ("Paul Lemieux", "dr", "Docteur"),
        ("Mme Lemieux", "dr", "Docteur"),
        ("Me Dupont", "mr", "Maître"),
        ("", "mr", "Monsieur"),
        ("", "", "Madame, Monsieur"),
        ("Service RH", "none", "Madame, Monsieur"),
        ("Anne Girard", "mx", ""),
        ("Mme Martin et M. Dupont", "", "Madame, Monsieur"),
        ("Monsieur le Maire", "", "Monsieur le Maire"),
    ],
)
def test_the_closing_repeats_a_title_without_a_name(name: str, title: str, closing: str) -> None:
    assert SLOTS["appel"](Facts(recipient_name=name, recipient_title=title, address="formal")) == closing


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("M. Bouvier, le chef de chantier", "M. Bouvier"),
        ("sofiane et mme martin", "Sofiane et Mme Martin"),
        ("Émilie pis Guillaume", "Guillaume"),
        ("Émilie Paquette", ""),
        ("Karim, Mme Paquette", "Karim"),
        ("vous et Luc", "Luc"),
        ("Karim\nJo.", "Karim et Jo"),
        ("Karim (produit) et Jo", "Karim et Jo"),
        ("toute l’équipe", "toute l’équipe"),
        ("L’équipe RH, Karim", "l’équipe RH et Karim"),
        ("marie de la compta", "Marie de la compta"),
        ("?!", ""),
    ],
)
def test_people_are_thanked_by_name_and_the_reader_is_not(typed: str, named: str) -> None:
    assert SLOTS["people"](Facts(people=typed, recipient_name="Émilie Paquette")) == named


@pytest.mark.parametrize(
    ("typed", "greeted", "spoken_of"),
    [("Mme Bonnard", "Madame Bonnard", "Madame Bonnard"), ("luc arsenault", "Luc", "Luc Arsenault"), ("", "", "")],
)
def test_who_helped_is_greeted_and_spoken_of(typed: str, greeted: str, spoken_of: str) -> None:
    facts = Facts(referrer_name=typed)
    assert (SLOTS["referrer"](facts), SLOTS["full referrer"](facts)) == (greeted, spoken_of)


def test_a_name_typed_small_is_signed_with_capitals() -> None:
    typed = ("enzo lemoine", "Enzo lemoine", "élodie Jaquier", "jean-luc de la tour")
    assert [SLOTS["me"](Facts(your_name=name)) for name in typed] == [
        "Enzo Lemoine",
        "Enzo lemoine",
        "Élodie Jaquier",
        "Jean-Luc de la Tour",
    ]
    assert SLOTS["my_first_name"](Facts(your_name="enzo lemoine")) == "Enzo"


def test_whom_the_moment_names_already_is_not_named_again() -> None:
    facts = Facts(people="guillaume", specific="visiter l’usine avec Guillaume")
    assert SLOTS["lui"](facts) == "lui"
    assert SLOTS["lui"](replace(facts, people="Guillaume et Anaïs")) == ""
    both = replace(facts, people="Guillaume et Anaïs", specific="le café avec Anaïs et Guillaume")
    assert SLOTS["lui"](both) == "leur"
    assert SLOTS["lui"](replace(facts, people="toute l’équipe", specific="le déjeuner avec toute l’équipe")) == ""


@pytest.mark.parametrize("desk", ["Hôtel Mercure Lyon", "Clinique des Lilas", "Mairie de Nantes", "Service paie"])
def test_a_house_is_nobody_to_greet_by_name(desk: str) -> None:
    assert greeting(Facts(recipient_name=desk, address="casual")) == "Bonjour,"


@pytest.mark.parametrize(
    ("name", "address", "called"),
    [
        ("Delmas", "warm", "Monsieur Delmas"),
        ("delmas", "", "Monsieur Delmas"),
        ("Delmas", "casual", "Delmas"),
        ("Olivier", "warm", "Olivier"),
        ("Jean-Marc", "warm", "Jean-Marc"),
        ("Jean Delmas", "warm", "Jean"),
    ],
)
def test_a_last_name_alone_takes_the_chosen_title(name: str, address: str, called: str) -> None:
    assert SLOTS["recipient"](Facts(recipient_name=name, recipient_title="mr", address=address)) == called


@pytest.mark.parametrize("typed", ["le chef de chantier, M. Bouvier", "M. Bouvier, le chef de chantier"])
def test_somebody_with_their_function_is_one_person(typed: str) -> None:
    assert SLOTS["people"](Facts(people=typed)) == "M. Bouvier"


def test_a_relation_who_recommended_them_is_no_name() -> None:
    assert SLOTS["full referrer"](Facts(referrer_name="Mon cousin Thierry")) == "mon cousin Thierry"
