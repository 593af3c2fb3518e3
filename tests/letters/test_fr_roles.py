"""How posts and houses are called in French."""

import json
import re
from pathlib import Path

import pytest

from declineapp.letters.facts import Facts
from declineapp.letters.fr.elision import de
from declineapp.letters.fr.slots import SLOTS

ROWS = [json.loads(line) for line in (Path(__file__).parent / "field_names_fr.jsonl").read_text().splitlines()]


def rows(*kinds: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("row", [row for row in ROWS if row["kind"] in kinds], ids=lambda row: row["input"])


def typed(row: dict[str, str]) -> str:
    return re.sub(r"^\w+: | \(fr\)$", "", row["input"])


@rows("elision (fr)", "job title")
def test_roles_from_other_projects_bug_lists(row: dict[str, str]) -> None:
    assert SLOTS["le poste"](Facts(role=typed(row))) in row["expected"]
    assert row["expected"].endswith(SLOTS["le poste"](Facts(role=typed(row))))


@rows("preposition (fr)")
def test_companies_from_other_projects_bug_lists(row: dict[str, str]) -> None:
    facts, expected = Facts(company=typed(row)), row["expected"]
    of = SLOTS["de company"](facts)
    # « chez / de Hachette » is short for « chez Hachette / de Hachette ».
    short = re.fullmatch(r"chez / (de |d’)(.*)", expected)
    said = [f"chez {short[2]}", f"{short[1]}{short[2]}"] if short else [*re.split(r" / | \(", expected.rstrip(")"))]
    assert sorted([SLOTS["chez"](facts), of]) == sorted(said)


@pytest.mark.parametrize(
    ("role", "named"),
    [
        ("aide-soignante", "le poste d’aide-soignante"),
        ("stagiaire en génie chimique", "le stage en génie chimique"),
        ("Stagiaire marketing", "le stage en marketing"),
        ("Stage – Assistant RH", "le stage d’assistant RH"),
        ("alternant en maintenance ferroviaire", "l’alternance en maintenance ferroviaire"),
        ("Alternance - chargé de recrutement (H/F)", "l’alternance de chargé de recrutement"),
        ("apprenti boulanger", "la place d’apprenti boulanger"),
        ("contrat doctoral en biologie", "le contrat doctoral en biologie"),
        ("doctorante en histoire", "le contrat doctoral en histoire"),
        ("post-doctorat en immunologie", "le post-doctorat en immunologie"),
        ("service civique", "le service civique"),
        ("Service manager", "le poste de Service manager"),
        ("job d’été", "le job d’été"),
        ("Emploi d’été au camping", "l’emploi d’été au camping"),
        ("Stage ouvrier", "le stage ouvrier"),
        ("Stage M2 en psychologie", "le stage M2 en psychologie"),
        ("CDD assistante RH", "le poste d’assistante RH"),
        ("Offre d’emploi : comptable", "le poste de comptable"),
        ("infirmier(ère) de nuit", "le poste d’infirmier de nuit"),
        ("Technicien / Technicienne de laboratoire", "le poste de technicien de laboratoire"),
        ("poste d'analyste", "le poste d’analyste"),
        ("L'architecte", "le poste d’architecte"),
        ("graphiste chez Brun", "le poste de graphiste"),
        ("responsable d’équipe", "le poste de responsable d’équipe"),
        ("Chargé de Recrutement – Lyon", "le poste de chargé de recrutement"),
        ("Ingénieur réseau H/F - CDI - Paris", "le poste d’ingénieur réseau"),
        ("[REF 1234] Chef de projet", "le poste de chef de projet"),
        ("Développeur Python Réf. 12345", "le poste de développeur Python"),
        ("Vendeuse, Lyon", "le poste de Vendeuse"),
        ("Head of Data (F/H/X) | Remote", "le poste de Head of Data"),
        ("Serveur/Serveuse", "le poste de serveur"),
        ("vendeur/se en boutique", "le poste de vendeur en boutique"),
        ("ingénieur R&D/process", "le poste d’ingénieur R&D/process"),
        ("resp. communication", "le poste de responsable communication"),
        ("Resp. RH", "le poste de responsable RH"),
        ("charge de mission", "le poste de charge de mission"),
        ("ingenieur methodes", "le poste d’ingénieur methodes"),
        ("", "le poste"),
    ],
)
def test_what_is_offered_has_its_name(role: str, named: str) -> None:
    assert SLOTS["le poste"](Facts(role=role, company="Brun")) == named


def test_what_is_offered_stands_in_every_place() -> None:
    names = ("ce poste", "du poste", "au poste", "du poste de", "au poste de", "poste", "le")
    said = {
        role: [SLOTS[name](Facts(role=role)) for name in names] for role in ("apprenti", "juriste", "alternante RH")
    }
    assert said["apprenti"][:3] == ["cette place", "de la place", "à cette place"]
    assert said["apprenti"][3:] == ["de la place d’apprenti", "à la place d’apprenti", "place d’apprenti", "la"]
    assert said["juriste"][:3] == ["ce poste", "du poste", "au poste"]
    assert said["juriste"][3:] == ["du poste de juriste", "au poste de juriste", "poste de juriste", "le"]
    assert said["alternante RH"][3:6] == ["de l’alternance en RH", "à l’alternance en RH", "alternance en RH"]


def test_colleagues_know_where_they_work() -> None:
    facts = Facts(role="juriste", company="EDF")
    assert SLOTS["le poste chez"](facts) == "le poste de juriste chez EDF"
    assert SLOTS["le poste chez"](Facts(role="juriste", company="EDF", route="internal")) == "le poste de juriste"


@pytest.mark.parametrize(
    ("company", "at", "name", "of"),
    [
        ("EDF", "chez EDF", "EDF", "d’EDF"),
        ("sncf", "à la SNCF", "la SNCF", "de la SNCF"),
        ("CHUM", "au CHUM", "le CHUM", "du CHUM"),
        ("Le CHUM", "au CHUM", "le CHUM", "du CHUM"),
        ("EHPAD Les Tilleuls", "à l’EHPAD Les Tilleuls", "l’EHPAD Les Tilleuls", "de l’EHPAD Les Tilleuls"),
        ("Le Monde", "au Monde", "Le Monde", "du Monde"),
        ("Les Échos", "aux Échos", "Les Échos", "des Échos"),
        ("crédit lyonnais", "au Crédit Lyonnais", "le Crédit Lyonnais", "du Crédit Lyonnais"),
        ("garage vidal", "au garage Vidal", "le garage Vidal", "du garage Vidal"),
        (
            "creche les petits loups",
            "à la crèche Les Petits Loups",
            "la crèche Les Petits Loups",
            "de la crèche Les Petits Loups",
        ),
        ("ehpad les glycines", "à l’EHPAD Les Glycines", "l’EHPAD Les Glycines", "de l’EHPAD Les Glycines"),
        ("cegep de sherbrooke", "au cégep de Sherbrooke", "le cégep de Sherbrooke", "du cégep de Sherbrooke"),
        ("mairie de Lyon", "à la mairie de Lyon", "la mairie de Lyon", "de la mairie de Lyon"),
        ("La Poste", "à La Poste", "La Poste", "de La Poste"),
        ("La Coupole", "à La Coupole", "La Coupole", "de La Coupole"),
        ("L'Oréal", "chez L’Oréal", "L’Oréal", "de L’Oréal"),
        ("Le Comptoir des Halles", "au Comptoir des Halles", "Le Comptoir des Halles", "du Comptoir des Halles"),
        ("Galeries Lafayette", "aux Galeries Lafayette", "les Galeries Lafayette", "des Galeries Lafayette"),
        ("AP-HP", "à l’AP-HP", "l’AP-HP", "de l’AP-HP"),
        ("Comédie-Française", "à la Comédie-Française", "la Comédie-Française", "de la Comédie-Française"),
        ("France Travail", "à France Travail", "France Travail", "de France Travail"),
        ("Pôle emploi", "à Pôle emploi", "Pôle emploi", "de Pôle emploi"),
        ("Studio Fauve", "au Studio Fauve", "le Studio Fauve", "du Studio Fauve"),
        ("Renault (Flins)", "chez Renault", "Renault", "de Renault"),
        ("SNCF Réseau", "chez SNCF Réseau", "SNCF Réseau", "de SNCF Réseau"),
        ("Ets Martin", "aux Ets Martin", "les Ets Martin", "des Ets Martin"),
        ("SARL Dubois", "chez Dubois", "Dubois", "de Dubois"),
        ("northgate logistics", "chez Northgate Logistics", "Northgate Logistics", "de Northgate Logistics"),
        ("Airbus SAS", "chez Airbus", "Airbus", "d’Airbus"),
        ("chez Brun", "chez Brun", "Brun", "de Brun"),
        ("", "", "", ""),
    ],
)
def test_a_firm_is_chez_and_a_house_has_its_article(company: str, at: str, name: str, of: str) -> None:
    facts = Facts(company=company)
    assert [SLOTS[slot](facts) for slot in ("chez", "company", "de company")] == [at, name, of]


@pytest.mark.parametrize(
    "said",
    [
        *(
            "d’Hermès",
            "de HACHETTE",
            "d’HSBC",
            "d’Álava",
            "de 3M",
            "d’eBay",
            "de Yahoo",
            "d’Yves",
            "d’hôtesse d’accueil",
        ),
        *("de handballeur", "de hauts fonctionnaires", "de Head of Data", "d’UX designer", "de RH", "d’œnologue"),
        *(
            "de onzième juré",
            "d’huissier",
            "de hockeyeur",
            "d’historienne",
            "d’haltérophile",
            "de hall d’accueil",
            "de Huawei",
        ),
    ],
)
def test_elides_by_sound(said: str) -> None:
    assert de(said.removeprefix("d’").removeprefix("de ")) == said


@pytest.mark.parametrize("role", ["IBODE", "AESH", "QHSE"])
def test_initials_keep_their_capitals(role: str) -> None:
    assert role in SLOTS["le poste"](Facts(role=role))
