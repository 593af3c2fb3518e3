"""A house's article, and what becomes of it."""

import pytest

from declineapp.letters.facts import Facts
from declineapp.letters.fr.slots import SLOTS


@pytest.mark.parametrize(
    ("company", "at"),
    [
        ("Auberge du Lac", "à l’Auberge du Lac"),
        ("Imprimerie Moreau", "à l’Imprimerie Moreau"),
        ("Haute École du Léman", "à la Haute École du Léman"),
        ("Résidence du Vieux-Moulin", "à la Résidence du Vieux-Moulin"),
        ("Entreprises Wautier", "aux Entreprises Wautier"),
        ("Chezal SA", "chez Chezal"),
        ("Audika", "chez Audika"),
        ("cegep de trois-rivières", "au cégep de Trois-Rivières"),
        ("mairie de villeneuve-sur-lot", "à la mairie de Villeneuve-sur-Lot"),
        ("Mairie de Vernay", "à la mairie de Vernay"),
        ("Buvette Saint-Ours", "à la Buvette Saint-Ours"),
        ("Jardinerie Pellissier", "à la Jardinerie Pellissier"),
        ("Intercommunale Ourthéa", "à l’Intercommunale Ourthéa"),
        ("Fournil d'Antan", "au Fournil d'Antan"),
        ("LSCE", "au LSCE"),
        ("tec", "au TEC"),
        ("Aux Trois Épis", "aux Trois Épis"),
        ("Au Bon Marché", "au Bon Marché"),
        ("aux Galeries Lafayette", "aux Galeries Lafayette"),
    ],
)
def test_one_works_there(company: str, at: str) -> None:
    assert SLOTS["chez"](Facts(company=company)) == at


@pytest.mark.parametrize(
    ("company", "role", "where"),
    [
        ("L'Estran", "chef de partie poisson", "à L’Estran"),
        ("L'Oréal", "analyste de données", "chez L’Oréal"),
    ],
)
def test_a_restaurant_is_a_place(company: str, role: str, where: str) -> None:
    assert SLOTS["chez"](Facts(company=company, role=role)) == where
