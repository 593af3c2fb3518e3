"""Des remerciements qui nomment des gens et des moments."""

from ..facts import Facts
from ..fitting import HELD_BACK, Sentence
from ..typed import capital, pick, sentences
from .grammar import listed, said
from .joining import enjoyed
from .names import company
from .names import people as whom

_LIKED = {
    "interviews": "nos entretiens",
    "people": "les personnes que j’ai rencontrées",
    "culture": "l’esprit de la maison",
    "team": "l’équipe que j’aurais rejointe",
    "workplace": "le cadre de travail",
    "product": "ce que fait {company}",
    "mission": "la mission de l’entreprise",
    "challenge": "l’ambition du poste",
    "flexibility": "la liberté laissée à chacun",
    "trust": "la confiance qui m’a été accordée",
}
_LIKED_SO = (
    "Ce que j’ai aimé le plus : {liked}.",
    "{Liked} : voilà ce que je retiendrai.",
    "J’ai beaucoup aimé {liked}.",
    "{Liked}, c’est cela surtout que j’ai aimé.",
    "Il y avait beaucoup à aimer, à commencer par {liked}.",
    "Je garderai en mémoire {liked}.",
)
_LIKED_PLAIN = ("J’ai aimé {liked}.", "{Liked} : j’y ai été sensible.", "Je retiendrai {liked}.")
_PEOPLE = (
    "Le temps que j’ai passé avec {people} a beaucoup compté pour moi.",
    "Je n’oublie pas le temps passé avec {people}.",
    "Les échanges avec {people} m’ont beaucoup plu.",
    "J’ai eu grand plaisir à parler avec {people}.",
    "Le temps passé avec {people} m’a été précieux.",
    "Je garde un très bon souvenir de mes échanges avec {people}.",
)
_PEOPLE_PLAIN = (
    "J’ai eu plaisir à parler avec {people}.",
    "Merci aussi pour le temps passé avec {people}.",
    "L’échange avec {people} m’a plu.",
)
_MANY = (
    "Le chemin a été long, et beaucoup m’y ont donné de leur temps : je sais ce que cela vaut.",
    "Du premier échange au dernier, on m’a accordé beaucoup de temps, et j’en remercie tout le monde.",
    "Toutes ces rencontres ont demandé du temps à beaucoup de gens ; merci à toute l’équipe.",
)
_TIME = (
    (
        "Je sais ce que demande un recrutement, et je {te} remercie du temps et de l’attention que {tu} {as} consacrés à ma "
        "candidature."
    ),
    (
        "Lire, écouter, choisir : tout cela prend du temps, et je mesure bien celui que {tu} m’{as} accordé d’un bout à "
        "l’autre."
    ),
    "Merci aussi du temps que {tu} {as} pris pour me lire, pour m’interroger et pour répondre à mes propres questions.",
    "Du temps et de l’attention, personne n’en a de reste ; je {te} remercie de m’en avoir donné comme {tu} l’{as} fait.",
)
_GOING_ON = (
    "Je continuerai avec plaisir ce que j’ai commencé dans mon équipe actuelle.",
    "Il y a dans mon équipe actuelle un travail que je tiens à poursuivre.",
    "De mon côté, je continue de construire ce que nous avons commencé dans mon équipe.",
)


def specifics(facts: Facts) -> list[Sentence]:
    """What they liked and whom they thank, richer the longer the process was."""
    return [
        Sentence(_many(facts), 3),
        Sentence(liked(facts), 2),
        Sentence(sentences(facts.interest)),
        Sentence(enjoyed(facts.specific)),
        Sentence(people(facts)),
        Sentence(pick(facts, _GOING_ON) if facts.route == "internal" else "", 1),
        Sentence(said(facts, pick(facts, _TIME)), HELD_BACK),
    ]


def one_specific(facts: Facts) -> str:
    """The best single thing: their own sentence, else the people, else what they liked."""
    return enjoyed(facts.specific) or people(facts) or liked(facts) or sentences(facts.interest)


def liked(facts: Facts) -> str:
    """Two things at the most: a longer list sounds like flattery."""
    if not facts.liked:
        return ""
    chosen = listed([_named(code, facts) for code in facts.liked[:2]])
    words = pick(facts, _LIKED_PLAIN if facts.tone == "plain" else _LIKED_SO)
    return words.format(liked=chosen, Liked=capital(chosen))


def people(facts: Facts) -> str:
    names = whom(facts)
    words = pick(facts, _PEOPLE_PLAIN if facts.tone == "plain" else _PEOPLE)
    return words.format(people=names) if names else ""


def _named(code: str, facts: Facts) -> str:
    name = "nos entrevues" if code == "interviews" and facts.message_language == "fr-ca" else _LIKED[code]
    return name.format(company=company(facts))


def _many(facts: Facts) -> str:
    return pick(facts, _MANY) if facts.rounds == "many" and facts.tone != "plain" else ""
