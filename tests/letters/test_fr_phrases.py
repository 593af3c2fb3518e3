"""What people type in French, by the shape in which it can stand in a sentence."""

from datetime import date

import pytest

from declineapp.letters.facts import Facts
from declineapp.letters.fr.slots import SLOTS, finish


def filled(family: str, facts: Facts) -> dict[str, str]:
    """The slots of a family that are filled: never more than one."""
    slots = {name: slot(facts) for name, slot in SLOTS.items() if name.split(" ")[0] == family}
    return {name: text for name, text in slots.items() if text}


@pytest.mark.parametrize(
    ("typed", "slot", "stands"),
    [
        ("Je tiens à finir l'année.", "detail", "je tiens à finir l'année"),
        ("car mon équipe compte sur moi", "detail", "mon équipe compte sur moi"),
        ("parce qu'elle me manque", "detail", "elle me manque"),
        ("Lausanne-Sion tous les jours c'est trop", "detail", "Lausanne-Sion tous les jours c'est trop"),
        ("jai trouver plus près", "detail", "j’ai trouver plus près"),
        ("je préfère les manips plutôt que de gérer", "detail", "je préfère les manips plutôt que de gérer"),
        ("le poste que j’occupe me plaît", "detail", "le poste que j’occupe me plaît"),
        ("le métier ne m’attire plus", "detail", "le métier ne m’attire plus"),
        ("Pour des raisons de distance.", "detail", "c’est pour des raisons de distance"),
        ("honnêtement, c’est que je préfère rester", "detail", "je préfère rester"),
        ("une heure de route cest trop", "detail", "une heure de route c’est trop"),
        ("Après 30 ans, j’aime calculer des ponts", "detail", "après 30 ans, j’aime calculer des ponts"),
        (
            "trop de gestion pas assez de fourneaux",
            "detail",
            "ce serait trop de gestion, pas assez de fourneaux",
        ),
        ("l'hiver la route c non", "detail", "l'hiver la route c’est non"),
        ("C trop loin", "detail", "c’est trop loin"),
        ("a deux la nuit je ne peux pas", "detail", "à deux la nuit je ne peux pas"),
        ("je me rend compte que je prefere la ville", "detail", "je me rend compte que je prefere la ville"),
        ("c etait tres loin de l ecole", "detail", "c’etait tres loin de l’ecole"),
        ("les plannings changent trop souvent", "detail", "les plannings changent trop souvent"),
        ("le poste exige une voiture", "detail", "le poste exige une voiture"),
        ("l’équipe bouge trop", "detail", "l’équipe bouge trop"),
        ("les réunions le soir", "detail noun", "les réunions le soir"),
        ("le trajet en train", "detail noun", "le trajet en train"),
        ("l’envie de finir ma thèse", "detail noun", "l’envie de finir ma thèse"),
        ("Trop loin", "detail", "c’est trop loin"),
        ("trop loin de chez moi, une heure le matin", "detail", "c’est trop loin de chez moi, une heure le matin"),
        ("Le trajet.", "detail noun", "le trajet"),
        ("à cause du trajet", "detail noun", "le trajet"),
        ("la façon dont je veux travailler", "detail noun", "la façon dont je veux travailler"),
        ("trop de déplacements", "detail", "ce serait trop de déplacements"),
        ("ma compagne a son travail à Lyon", "detail", "ma compagne a son travail à Lyon"),
        ("pour finir ma thèse", "detail infinitif", "finir ma thèse"),
        ("Rester à Nantes.", "detail infinitif", "rester à Nantes"),
        ("ne pas quitter Nantes", "detail", "je ne veux pas quitter Nantes"),
        ("pas assez de terrain", "detail", "il n’y a pas assez de terrain"),
        ("Pas de bus le samedi", "detail", "il n’y a pas de bus le samedi"),
        ("plus envie de consulting", "detail", "je n’ai plus envie de consulting"),
        ("envie de revenir au code", "detail", "j’ai envie de revenir au code"),
        ("pas fan de la hiérarchie", "detail", "je ne suis pas fan de la hiérarchie"),
        ("pas mon truc", "detail", "ce n’est pas mon truc"),
        ("pas avant septembre", "detail", "ce n’est pas possible avant septembre"),
        ("plus de bureau que prévu", "detail", "c’est plus de bureau que prévu"),
        ("1h de bus aller, plus possible", "detail", "c’est 1h de bus aller, plus possible"),
        ("pris en freelance jusqu au printemps", "detail", "je suis pris en freelance jusqu’au printemps"),
        ("exams en janvier, je veux pas rater", "detail", "j’ai des exams en janvier, je veux pas rater"),
        ("ambiance trop froide pour moi", "detail", "l’ambiance est trop froide pour moi"),
        ("chantier à 2h de route", "detail noun", "le chantier à 2h de route"),
        ("meilleur poste ailleurs", "detail noun", "un meilleur poste ailleurs"),
        ("mon fils entre au collège", "detail", "mon fils entre au collège"),
        ("trop de monde, j’aime le calme", "detail", "ce serait trop de monde, j’aime le calme"),
        ("je pars à létranger", "detail", "je pars à l’étranger"),
        ("mon chef ma promis un poste", "detail", "mon chef m’a promis un poste"),
        ("bac blanc cette semaine la", "detail noun", "le bac blanc cette semaine la"),
        ("salon de thé à reprendre", "detail sentence", "Salon de thé à reprendre."),
        ("que je préfère rester", "detail que", "que je préfère rester"),
        ("c’est plus près. Et j’y ai du monde", "detail sentence", "C’est plus près. Et j’y ai du monde."),
        ("Pourquoi changer ?", "detail sentence", "Pourquoi changer ?"),
        ("pas tant que j’ai pas fini", "detail sentence", "Pas tant que j’ai pas fini."),
    ],
)
def test_a_reason_has_one_shape(typed: str, slot: str, stands: str) -> None:
    assert filled("detail", Facts(reason="location", reason_detail=typed)) == {slot: stands}


@pytest.mark.parametrize("reason", ["personal", "private", "mistreatment", "terms"])
def test_a_detail_stays_out_where_it_is_forbidden(reason: str) -> None:
    assert not filled("detail", Facts(reason=reason, reason_detail="je reste ici"))


@pytest.mark.parametrize(
    ("typed", "slot", "stands"),
    [
        ("La visite.", "specific", "la visite"),
        ("visite de l’atelier", "specific", "la visite de l’atelier"),
        ("J’ai adoré le tour des bureaux :)", "specific", "le tour des bureaux"),
        ("j’ai particulièrement apprécié j’ai apprécié la visite", "specific", "la visite"),
        ("ce que vous faites", "specific", "ce que vous faites"),
        ("que vous m’ayez rappelé", "specific sentence", "J’ai apprécié que vous m’ayez rappelé."),
        ("l'heure passée devant les fours", "specific", "l'heure passée devant les fours"),
        ("comment vous travaillez", "specific", "la façon dont vous travaillez"),
        ("quand vous m’avez parlé du projet", "specific", "le moment où vous m’avez parlé du projet"),
        ("la façon dont vous m’avez reçu", "specific", "la façon dont vous m’avez reçu"),
        ("l’accueil, qui était parfait", "specific", "l’accueil, qui était parfait"),
        ("la matinée avec Didier", "specific", "la matinée avec vous"),
        ("la visite\nle repas\n", "specific", "la visite et le repas"),
        ("la journee ou vous m avez montré le labo", "specific", "la journee ou vous m’avez montré le labo"),
        ("filage de jeudi", "specific", "le filage de jeudi"),
        ("quand vous mavez montré le four", "specific", "le moment où vous m’avez montré le four"),
        ("visiter l'usine avec Guillaume", "specific infinitif", "visiter l'usine avec Guillaume"),
        ("de pouvoir parler", "specific infinitif", "pouvoir parler"),
        ("d’échanger avec vous", "specific infinitif", "échanger avec vous"),
        ("l’accueil était parfait", "specific sentence", "L’accueil était parfait."),
        ("ce que j’ai aimé, c’est l’accueil", "specific sentence", "Ce que j’ai aimé, c’est l’accueil."),
        ("Vous m’avez bien écoutée", "specific sentence", "Vous m’avez bien écoutée, et je m’en souviendrai."),
    ],
)
def test_a_moment_completes_a_sentence_or_is_one(typed: str, slot: str, stands: str) -> None:
    assert filled("specific", Facts(specific=typed, recipient_name="Didier Hubert")) == {slot: stands}


@pytest.mark.parametrize(
    ("typed", "slot", "stands"),
    [
        ("J'avais trop envie d'apprendre.", "interest", "j'avais trop envie d'apprendre"),
        ("refaire des escaliers, ca me manque", "interest sentence", "Refaire des escaliers, ça me manque."),
        ("l'economie circulaire cest ce qui me motive", "interest", "l'economie circulaire c’est ce qui me motive"),
        ("Ce poste réunissait tout ce que j’aime", "interest", "ce poste réunissait tout ce que j’aime"),
        ("le côté artisanal", "interest", "le côté artisanal me plaisait"),
        ("soigner les bêtes, mon rêve", "interest sentence", "Soigner les bêtes, c’est mon rêve."),
        ("passionnée de vélo", "interest", "je suis passionnée de vélo"),
        ("un projet qui a du sens", "interest", "c’est un projet qui a du sens"),
        ("travailler avec vous", "interest", "travailler avec vous m’aurait plu"),
        (
            "relancer le soufflage, peu de maisons l'osent encore",
            "interest sentence",
            "Relancer le soufflage m’aurait plu, peu de maisons l'osent encore.",
        ),
        ("Le projet me parle. L’équipe aussi", "interest sentence", "Le projet me parle. L’équipe aussi."),
    ],
)
def test_what_attracted_them_is_a_clause(typed: str, slot: str, stands: str) -> None:
    assert filled("interest", Facts(interest=typed)) == {slot: stands}


@pytest.mark.parametrize(
    ("typed", "slot", "stands"),
    [
        ("il cherche une place et il est motivé", "why", "il cherche une place et il est motivé"),
        ("Il est motivé. Il habite à côté.", "why", "il est motivé. Il habite à côté"),
        ("a dix ans d’expérience", "why", "Nathalie a dix ans d’expérience"),
        ("12 ans de ferroviaire", "why", "Nathalie a 12 ans de ferroviaire"),
        ("Quinze ans de production", "why", "Nathalie a quinze ans de production"),
        ("Comptable comme moi", "why noun", "comptable comme moi"),
        ("qui cherche une place", "why", "Nathalie cherche une place"),
        ("qui est très fiable", "why", "Nathalie est très fiable"),
    ],
)
def test_why_somebody_is_recommended(typed: str, slot: str, stands: str) -> None:
    assert filled("why", Facts(referral_why=typed, referral_name="Nathalie Favre")) == {slot: stands}


@pytest.mark.parametrize("family", ["detail", "specific", "interest"])
@pytest.mark.parametrize("typed", ["", "non", "n/a", "?!", " . "])
def test_no_answer_fills_nothing(family: str, typed: str) -> None:
    facts = Facts(reason="location", reason_detail=typed, specific=typed, interest=typed)
    assert not filled(family, facts)


@pytest.mark.parametrize(
    ("name", "stands", "at"),
    [
        ("Salon du livre", "le Salon du livre", "au Salon du livre"),
        ("Nuit des idées.", "la Nuit des idées", "à la Nuit des idées"),
        ("« Assises du design »", "les Assises du design", "aux Assises du design"),
        ("VivaTech", "VivaTech", "à VivaTech"),
        (" ", "", ""),
    ],
)
def test_an_event_has_its_article(name: str, stands: str, at: str) -> None:
    assert (SLOTS["event"](Facts(event_name=name)), SLOTS["à event"](Facts(event_name=name))) == (stands, at)


def test_days_are_said_as_in_a_letter() -> None:
    facts = Facts(reply_by=date(2026, 12, 1), event_on=date(2027, 3, 10))
    assert [SLOTS[name](facts) for name in ("reply_by", "the reply_by", "when")] == [
        "1er décembre",
        "le 1er",
        "le 10 mars",
    ]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Mars", "en mars"),
        ("printemps 2027", "au printemps 2027"),
        ("Mois prochain", "le mois prochain"),
        ("semaine du 12", "la semaine du 12"),
        ("10 mars", "le 10 mars"),
        ("Lundi prochain.", "lundi prochain"),
        ("Noël", "Noël"),
        ("dans deux mois", "dans deux mois"),
    ],
)
def test_a_moment_is_said_in_their_words(typed: str, said: str) -> None:
    assert SLOTS["when"](Facts(event_when=typed)) == said


def test_what_would_have_to_change_stands_after_a_colon() -> None:
    assert SLOTS["change"](Facts(change_detail="Deux jours chez moi.")) == "deux jours chez moi"
    facts = Facts(change_what=("pay", "duties", "other"), role="stagiaire")
    assert SLOTS["what"](facts) == "la rémunération et le contenu du stage"


@pytest.mark.parametrize(
    "typed",
    [
        "les plannings changent trop souvent pour que je puisse m’organiser",
        "travailler pour un produit d’ici me tentait vraiment",
    ],
)
def test_a_verb_behind_an_infinitive_or_before_a_que_makes_a_clause(typed: str) -> None:
    assert SLOTS["interest"](Facts(message_language="fr", interest=typed)) == typed


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("je veux pas quitter nantes", "je veux pas quitter Nantes"),
        ("on m’a proposé mieux chez arup", "on m’a proposé mieux chez Arup"),
        ("je travaille déjà avec karine", "je travaille déjà avec Karine"),
        ("une amie ma rappelée", "une amie m’a rappelée"),
        ("mes patrons mont demandé de rester", "mes patrons m’ont demandé de rester"),
        ("je rentre à pierre fendre", "je rentre à pierre fendre"),
    ],
)
def test_names_typed_small_get_their_capitals_where_they_are_names(typed: str, said: str) -> None:
    facts = Facts(reason="location", reason_detail=typed, company="Arup", people="karine", recipient_name="Anne Roy")
    assert SLOTS["detail"](facts) == said


@pytest.mark.parametrize("typed", [".0", ", parce que c’est loin", "… et puis c’est loin"])
def test_no_sentence_begins_with_a_stray_mark(typed: str) -> None:
    facts = Facts(
        message_language="fr", referral_name="Jo", referral_consent=True, referral_why=typed, reason_detail=typed
    )
    for name in ("why", "why noun", "detail", "detail noun", "detail sentence"):
        assert not SLOTS[name](facts).startswith((".", ",", "…"))


def test_the_article_of_a_house_stays_small_elsewhere() -> None:
    facts = Facts(company="Crèche Les Lutins", specific="le goûter avec les grands")
    assert SLOTS["specific"](facts) == "le goûter avec les grands"


def test_the_day_for_the_answer_is_a_weekday_within_the_week() -> None:
    facts = Facts(message_language="fr", reply_by=date(2026, 11, 30))
    assert SLOTS["the reply_by"](facts.as_of(date(2026, 11, 27))) == "lundi"
    assert SLOTS["the reply_by"](facts.as_of(date(2026, 11, 20))) == "le 30"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("la visite de l'herbier, et l'heure au labo", "de la visite de l’herbier, et de l’heure au labo"),
        ("les échanges et le café", "des échanges et du café"),
        ("la façon dont vous et l'équipe travaillez", "de la façon dont vous et l’équipe travaillez"),
    ],
)
def test_each_thing_remembered_has_its_de(typed: str, text: str) -> None:
    facts = Facts(message_language="fr", specific=typed)
    assert finish(facts, SLOTS["de specific"](facts)) == text


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        (
            "la tournée du soir avec Jocelyne, elle connaît chacun",
            "J’ai beaucoup aimé la tournée du soir avec Jocelyne : elle connaît chacun.",
        ),
        ("la visite du laboratoire, une vraie leçon", "J’ai beaucoup aimé la visite du laboratoire, une vraie leçon."),
    ],
)
def test_a_thing_and_what_is_said_of_it_are_a_sentence(typed: str, text: str) -> None:
    assert SLOTS["specific sentence"](Facts(message_language="fr", specific=typed)) == text


def test_what_keeps_one_has_its_verb() -> None:
    facts = Facts(message_language="fr", reason="staying", reason_detail="bonne équipe")
    assert SLOTS["detail"](facts) == "j’ai une bonne équipe"


def test_what_was_offered_elsewhere_has_its_verb() -> None:
    facts = Facts(
        message_language="fr",
        reason="other_offer",
        reason_detail="une place de cheffe. ça passera peut-être pas deux fois",
    )
    assert SLOTS["detail sentence"](facts) == "On m’a proposé une place de cheffe. Ça passera peut-être pas deux fois."


@pytest.mark.parametrize(
    "typed", ["Peu de bureaux font encore cela, et c’est ce que j’aime.", "Des séries longues, c’est rare."]
)
def test_two_thoughts_that_drew_them_are_a_sentence(typed: str) -> None:
    facts = Facts(message_language="fr", interest=typed)
    assert (SLOTS["interest"](facts), SLOTS["interest sentence"](facts)) == ("", typed)
