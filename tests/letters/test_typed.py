"""What a person typed, made to stand in a sentence, in any language."""

import pytest

from declineapp.letters import LANGUAGES, Facts
from declineapp.letters.typed import calm_capitals


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ATELIER DU PAIN", "Atelier du Pain"),
        ("KESSLER TIRE & AUTO", "Kessler Tire & Auto"),
        ("BNP PARIBAS", "BNP Paribas"),
        ("MARC DE LA TOUR", "Marc de la Tour"),
        ("JEAN-LUC O’NEILL", "Jean-Luc O’Neill"),
        ("HSBC", "HSBC"),
        ("Anne MARTIN", "Anne MARTIN"),
    ],
)
def test_a_name_in_capitals_is_written_as_one_does(typed: str, written: str) -> None:
    assert calm_capitals(typed) == written


@pytest.mark.parametrize(
    ("typed", "post"),
    [
        ("RESPONSABLE QHSE", "du poste de responsable QHSE"),
        ("RESP. ATELIER POLISSAGE", "du poste de responsable atelier polissage"),
        ("VENDEUR", "du poste de vendeur"),
        ("DIR. COMMERCIAL", "du poste de dir. commercial"),
        ("IDE", "du poste d’IDE"),
    ],
)
def test_a_french_role_in_capitals_is_written_small(typed: str, post: str) -> None:
    assert LANGUAGES["fr"].slots["du poste de"](Facts(role=typed, company="Northwind")) == post
