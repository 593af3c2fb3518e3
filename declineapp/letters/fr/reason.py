"""Une raison, courte et vraie, et la phrase de la personne là où elle peut être dite."""

from ..facts import Facts
from ..typed import pick, sentences
from .grammar import said

# Each stands wherever a plan puts it: none leans on the sentence before.
_REASONS = {
    "other_offer": (
        "J’ai choisi un autre poste.",
        "J’avais le choix, et j’ai retenu un autre poste.",
        "Mon choix s’est porté sur un autre poste.",
        "Ma raison est simple : j’ai opté pour un autre poste.",
        "Un autre poste m’a été proposé, et c’est celui que je prends.",
        "J’ai accepté un autre poste.",
    ),
    "staying": (
        "Je vais garder mon poste actuel.",
        "Je reste là où je travaille aujourd’hui.",
        "À la réflexion, je tiens à mon poste actuel et je le garde.",
        "Ma raison est simple : je suis bien là où je travaille.",
        "Mon travail actuel me plaît, et je le poursuis.",
        "J’ai pesé ce changement, et je préfère garder mon poste.",
    ),
    "career_direction": (
        "J’ai compris que je ne voulais pas changer de métier.",
        "Un tel changement de voie n’est pas pour moi : je veux continuer dans mon métier.",
        "Je souhaite poursuivre dans la voie que je connais.",
        "Nos échanges m’ont fait réfléchir à ce que je veux faire, et c’est ce que je fais déjà.",
        "Ma raison est simple : mon métier me plaît, et je le garde.",
        "En y pensant de près, c’est mon métier d’aujourd’hui que je choisis.",
    ),
    "timing": (
        "Ce n’est pas le bon moment pour moi.",
        "C’est une question de moment : je ne pourrais pas faire ce changement comme il le mérite.",
        "Ce changement viendrait pour moi au mauvais moment.",
        "C’est le moment qui ne convient pas, et non le travail.",
        "Ma raison est simple : le moment ne convient pas.",
        "Commencer maintenant, ce serait mal le faire.",
    ),
    "location": (
        "C’est le lieu de travail qui ne me convient pas.",
        "Ma décision tient au lieu de travail.",
        "J’ai retourné la question du lieu dans tous les sens, et cela ne va pas.",
        "Ma raison est simple : le lieu de travail ne me convient pas.",
        "C’est le lieu de travail qui a décidé de ma réponse.",
        "Tout tenait au lieu de travail, et il ne me convient pas.",
    ),
    "role_fit": (
        "Le travail lui-même n’est pas tout à fait ce que je cherche.",
        "Ce que j’ai envie de faire chaque jour et ce que demande le poste sont deux choses différentes.",
        "Je cherche un autre genre de travail.",
        "Mieux j’ai connu le poste, plus il m’a paru clair que je voulais faire autre chose.",
        "Ma raison est simple : c’est un autre travail que j’ai envie de faire.",
        "Le poste et ce que j’ai envie de faire ne se recouvrent pas assez.",
    ),
    "workplace_fit": (
        "Ce n’est pas la bonne place pour moi.",
        "J’ai compris que ce n’était pas la bonne place pour moi.",
        "Ma raison est simple : ce n’est pas une place faite pour moi.",
        "En fin de compte, ce n’est pas là qu’est ma place.",
        "À la réflexion, ma place est ailleurs.",
        "Je ne m’y vois pas, tout simplement.",
    ),
    "terms": (
        "L’ensemble ne correspond pas à ce que je cherche.",
        "Ce qui m’est proposé et ce que je cherche ne se rejoignent pas.",
        "J’ai comparé ce poste à ce que je cherche, et les deux ne se rejoignent pas.",
        "Ma raison est simple : ce poste ne correspond pas à ce que je cherche.",
        "Entre ce poste et ce que je cherche, il reste trop d’écart.",
        "À la réflexion, ce n’est pas ce que je cherche.",
    ),
    "personal": (
        "Je prends cette décision pour des raisons personnelles.",
        "C’est pour des raisons personnelles que j’ai fait ce choix.",
        "Ma décision est prise pour des raisons personnelles.",
    ),
}


def reason(facts: Facts) -> str:
    """The reason in one sentence; "" for one they keep to themselves."""
    return said(facts, pick(facts, _REASONS.get(facts.reason, ("",))))


def detail(facts: Facts) -> str:
    return sentences(facts.reason_detail) if facts.may_give_detail and facts.reason else ""
