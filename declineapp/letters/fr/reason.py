"""Une raison, courte et vraie, et la phrase de la personne là où elle peut être dite."""

from ..facts import Facts
from ..typed import pick, sentences
from .grammar import said

_REASONS = {
    "other_offer": (
        "J’ai choisi un autre poste.",
        "J’avais le choix entre deux postes, et j’ai retenu l’autre.",
        "Mon choix s’est porté sur un autre poste.",
        "La raison en est simple : j’ai opté pour un autre poste.",
    ),
    "staying": (
        "J’ai décidé de garder mon poste actuel.",
        "Je reste là où je travaille aujourd’hui.",
        "En y réfléchissant, j’ai compris que je voulais garder mon poste.",
        "La raison en est simple : ma place est encore là où je travaille.",
    ),
    "career_direction": (
        "J’ai compris que je ne voulais pas changer de métier.",
        "Ce changement de voie n’est pas pour moi : je veux continuer dans mon métier.",
        "Je souhaite poursuivre dans la voie que je connais.",
        "{Ton} offre m’a fait réfléchir à ce que je veux faire, et c’est ce que je fais déjà.",
    ),
    "timing": (
        "Ce n’est pas le bon moment pour moi.",
        "C’est une question de moment : je ne pourrais pas faire ce changement comme il le mérite.",
        "Ce changement viendrait pour moi au mauvais moment.",
        "C’est le moment qui ne convient pas, et non le travail.",
    ),
    "location": (
        "C’est le lieu de travail qui ne me convient pas.",
        "C’est la question du lieu qui a décidé.",
        "J’ai retourné la question du lieu dans tous les sens, et cela ne va pas.",
        "La raison en est simple : le lieu de travail ne me convient pas.",
    ),
    "role_fit": (
        "Le travail lui-même n’est pas tout à fait ce que je cherche.",
        "Ce que j’ai envie de faire chaque jour et ce que demande le poste sont deux choses différentes.",
        "Je cherche un autre genre de travail.",
        "Mieux j’ai connu le poste, plus il m’a paru clair que je voulais faire autre chose.",
    ),
    "workplace_fit": (
        "Ce n’est pas la bonne place pour moi.",
        "J’ai compris que ce n’était pas la bonne place pour moi.",
        "La raison en est simple : cela ne me correspond pas.",
        "En fin de compte, cela ne me correspond pas.",
    ),
    "terms": (
        "L’offre ne correspond pas à ce que je cherche.",
        "Ce qui m’est proposé et ce que je cherche ne se rejoignent pas.",
        "J’ai comparé l’offre à ce que je cherche, et les deux ne se rejoignent pas.",
        "La raison en est simple : cela ne correspond pas à ce que je cherche.",
    ),
    "personal": (
        "Je prends cette décision pour des raisons personnelles.",
        "C’est pour des raisons personnelles que j’en ai décidé ainsi.",
        "J’en ai décidé ainsi pour des raisons personnelles.",
    ),
}


def reason(facts: Facts) -> str:
    """The reason in one sentence; "" for one they keep to themselves."""
    return said(facts, pick(facts, _REASONS.get(facts.reason, ("",))))


def detail(facts: Facts) -> str:
    return sentences(facts.reason_detail) if facts.may_give_detail and facts.reason else ""
