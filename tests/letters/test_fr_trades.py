"""Which French roles are of a trade in which people write to each other as they talk."""

import pytest

from declineapp.letters.facts import Facts
from declineapp.letters.fr.trades import in_a_trade


@pytest.mark.parametrize(
    "role",
    """
    soudeur TIG; Aide-soignante de nuit; second de cuisine; chef de partie poisson; menuisière-agenceuse; Couvreur (H/F)
    brancardier; auxiliaire de vie; préposée aux bénéficiaires; vendeuse en boulangerie; cariste; chauffeur livreur
    apprenti pâtissier; coiffeuse; agent d'entretien; maraîcher; mécanicien auto; serveur; monteur-câbleur
    """.replace("\n", ";")
    .strip(" ;")
    .split(";"),
)
def test_a_trade(role: str) -> None:
    assert in_a_trade(Facts(message_language="fr", role=role.strip()))


@pytest.mark.parametrize(
    "role",
    """
    infirmière; chargée de communication; ingénieure d'études; responsable RH; maître de conférences; juriste
    chef de projet; comptable; formateur en cuisine; directrice d'école; chef de service; monteur vidéo
    technicien informatique
    """.replace("\n", ";")
    .strip(" ;")
    .split(";"),
)
def test_no_trade(role: str) -> None:
    assert not in_a_trade(Facts(message_language="fr", role=role.strip()))
