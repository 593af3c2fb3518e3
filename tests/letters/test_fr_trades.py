"""What is said of a trade is true of everybody with that role."""

import pytest

from declineapp.letters.facts import Facts
from declineapp.letters.fr.trades import ALL, for_trade, trade

TITLES = {
    "care": (
        "infirmière; Infirmier de bloc; aide-soignante; Aide soignant (H/F); sage-femme; IDE; ASH; kinésithérapeute"
    ),
    "childcare": "auxiliaire de puériculture; éducatrice de jeunes enfants; EJE; ATSEM",
    "kitchen": (
        "second de cuisine; cuisinier; chef de partie; commis de cuisine; pizzaïolo; Plongeur (h/f); cheffe de cuisine"
    ),
    "restaurant": "serveur; chef de rang; sommelière; Serveur/Serveuse",
    "bakery": "boulanger; boulangère",
    "teaching": "enseignante au primaire; professeure des écoles; institutrice; AESH; enseignant en maths",
    "university": "maître de conférences en droit; ATER; enseignant-chercheur en génie civil",
    "driving": "chauffeur poids lourd; livreur; conductrice de bus; conducteur routier; chauffeure-livreuse",
    "site": "maçon; plombier chauffagiste; couvreuse; conducteur de travaux; cheffe de chantier; charpentier",
    "garage": "mécanicien auto; mécanicienne poids lourds; carrossier",
    "factory": "soudeur; tourneur-fraiseur; régleur CN; chaudronnier",
    "shop": "vendeuse; conseillère de vente; hôtesse de caisse; vendeur en boutique",
    "butchery": "boucher; bouchère",
    "hairdressing": "coiffeuse; coiffeur mixte",
    "pharmacy": "préparatrice en pharmacie",
    "practice": "assistante dentaire; secrétaire médicale; avocate collaboratrice; collaborateur comptable",
    "notary": "clerc de notaire; notaire assistante",
    "reception": "réceptionniste; agent d’accueil; chargée d’accueil",
    "warehouse": "magasinier; préparatrice de commandes; cariste",
    "news": "journaliste; secrétaire de rédaction",
    "library": "bibliothécaire",
    "tech": "développeur web; développeuse Python; DevOps; data engineer; ingénieure logiciel",
    "design": "UX designer; graphiste; designer produit",
    "leading": "directrice financière; DRH; directeur des opérations; DAF; secrétaire générale; PDG",
    "training": "stage en marketing; stagiaire RH; apprentie boulangère; alternance commerce; alternant en maintenance",
    "thesis": "thèse en écologie; doctorante; post-doc en chimie; doctorat en droit",
    "": """
        responsable RH; chef de projet; comptable; chargé de recrutement; commercial; conseiller clientèle; ingénieur;
        conducteur de ligne; formateur cuisine; assistante de direction; juriste; chargée de mission; consultant;
        technicien de maintenance; agent d’entretien; gestionnaire de paie; acheteuse; vendeur informatique; facteur;
        conseillère en services financiers; professeur de yoga; médecin; psychologue; éducateur spécialisé; géomètre;
        boulangerie manager; serviceman; graphologue; commis d’office; notariat; Infirmerie; chef de produit
    """,
}
TRADE_OF = [(title.strip(), name) for name, titles in TITLES.items() for title in titles.split(";")]


@pytest.mark.parametrize(("title", "name"), TRADE_OF)
def test_knows_the_trade_of_a_title(title: str, name: str) -> None:
    assert trade(Facts(role=title, company="Martin")) == name


def test_every_trade_is_tried() -> None:
    assert {*ALL, ""} == TITLES.keys()


@pytest.mark.parametrize(
    ("title", "about", "words"),
    [
        ("cuisinière", {}, "pour votre cuisine"),
        ("cuisinière", {"address": "casual"}, "pour ta cuisine"),
        ("cuisinière", {"route": "agency"}, "pour leur cuisine"),
        ("graphiste", {"address": "casual"}, "pour ton équipe"),
        ("institutrice", {"address": "casual"}, "pour tes élèves"),
        ("institutrice", {"address": "formal"}, "pour vos élèves"),
        ("maçon", {"route": "agency"}, "pour leurs chantiers"),
        ("livreur", {}, ""),
        ("chargée de mission", {}, ""),
    ],
)
def test_says_for_what_they_look_for_somebody(title: str, about: dict[str, str], words: str) -> None:
    assert for_trade(Facts(role=title, company="Martin", **about)) == words
