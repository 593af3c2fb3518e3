import pytest

from declineapp.letters.fr.grammar import de
from declineapp.letters.fr.joining import enjoyed
from declineapp.letters.fr.typography import typeset


@pytest.mark.parametrize(
    "said",
    [
        "d’Airbus",
        "d’Hermès",
        "de Hachette",
        "de Havas",
        "de Honda",
        "d’HSBC",
        "de HACHETTE",
        "d’Álava",
        "d’EDF",
        "de SFR",
        "de 3M",
        "d’eBay",
        "de Yahoo",
        "d’Yves Rocher",
        "d’Évian",
        "d’hôtesse d’accueil",
        "d’infirmier",
        "de handballeur",
        "de hauts fonctionnaires",
        "de Head of Data",
        "de hub manager",
        "d’UX designer",
        "de RH",
        "d’œnologue",
        "de onzième juré",
        "d’huissier",
        "d’horloger",
        "de hockeyeur",
        "d’historienne",
        "d’haltérophile",
        "d’hallucination",
        "de hall d’accueil",
        "d’héroïne",
        "de héros",
        "d’huître",
        "de harceleur",
        "d’harmoniste",
        "d’Hydro-Québec",
        "d’Harmonie mutuelle",
        "de Huawei",
        "d’hydrologue",
        "d’hygiéniste",
        "d’hématologue",
        "d’horticulteur",
        "d’hospitalier",
        "de hardware engineer",
        "de responsable",
    ],
)
def test_elides_by_sound(said: str) -> None:
    name = said.removeprefix("d’").removeprefix("de ")
    assert de(name) == said


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("la visite", "J’ai particulièrement apprécié la visite."),
        ("La visite.", "J’ai particulièrement apprécié la visite."),
        ("J'ai apprécié la visite", "J’ai particulièrement apprécié la visite."),
        ("j’ai beaucoup aimé l’accueil !", "J’ai particulièrement apprécié l’accueil !"),
        ("Vous m’avez bien écoutée", "Vous m’avez bien écoutée."),
        ("Rencontrer l’équipe", "J’ai particulièrement apprécié de rencontrer l’équipe."),
        ("vous rencontrer", "J’ai particulièrement apprécié de vous rencontrer."),
        ("échanger avec Karim", "J’ai particulièrement apprécié d’échanger avec Karim."),
        ("de pouvoir parler", "J’ai particulièrement apprécié de pouvoir parler."),
        ("ce que vous faites", "J’ai particulièrement apprécié ce que vous faites."),
        ("ce que j’ai aimé, c’est l’accueil", "Ce que j’ai aimé, c’est l’accueil."),
        ("l’accueil était parfait", "L’accueil était parfait."),
        ("l’accueil, qui était parfait", "J’ai particulièrement apprécié l’accueil, qui était parfait."),
        ("N’était-ce pas drôle ?", "N’était-ce pas drôle ?"),
        ("", ""),
    ],
)
def test_the_stem_is_completed_and_never_doubled(typed: str, stands: str) -> None:
    assert enjoyed(typed) == stands


@pytest.mark.parametrize(
    ("typed", "france", "quebec"),
    [
        ("Merci !", "Merci\u202f!", "Merci!"),
        ("Quoi?", "Quoi\u202f?", "Quoi?"),
        ("oui ; non", "oui\u202f; non", "oui; non"),
        ("voici : rien", "voici\u00a0: rien", "voici\u00a0: rien"),
        ('"mot"', "«\u00a0mot\u00a0»", "«\u00a0mot\u00a0»"),
        ("l'ami", "l’ami", "l’ami"),
        ("à 14:30", "à 14:30", "à 14:30"),
        ("https://x.fr/?a=b;c", "https://x.fr/?a=b;c", "https://x.fr/?a=b;c"),
        ("55 000 €", "55\u00a0000\u00a0€", "55\u00a0000\u00a0€"),
        ("anne@x.fr", "anne@x.fr", "anne@x.fr"),
    ],
)
def test_spaces_and_signs(typed: str, france: str, quebec: str) -> None:
    assert typeset(typed, "fr") == france
    assert typeset(typed, "fr-ca") == quebec
