"""Ce qu'on peut répondre, une chose à dire, puis la seconde réponse : la redire, et conclure."""

from collections.abc import Callable

from ..facts import Facts
from ..letter import Card
from ..typed import sentences
from .grammar import mail, said
from .reason import reason
from .typography import typeset

Said = tuple[str, str, str]

_THEN_COLD = "Ma réponse reste la même. Au revoir."
_CARDS: dict[str, Said] = {
    "where_going": (
        "Et où allez-vous ?",
        "Je préfère garder cela pour moi.",
        "Je comprends la curiosité. Je le garde pour moi.",
    ),
    "more_money": (
        "Nous pouvons nous aligner. Que faudrait-il ?",
        "Merci, c’est généreux. Ma décision est prise, et elle ne tient pas aux conditions.",
        "Vraiment : il n’y a pas de chiffre à chercher. Merci.",
    ),
    "change_mind": (
        "Qu’est-ce qui vous ferait changer d’avis ?",
        "Rien. Dire autre chose, ce serait {te} faire perdre du temps.",
        "C’est vraiment non. J’aimerais que {tu} {aies} le temps de trouver quelqu’un d’autre.",
    ),
    "more_time": (
        "Prenez encore quelques jours.",
        "C’est gentil. Plus de temps n’y changerait rien, et {te} ferait perdre le {tien}.",
        "Non, merci : {tu} {as} ma réponse, pour pouvoir avancer.",
    ),
    "other_role": (
        "Et un autre poste chez nous ?",
        "Merci d’y penser, mais c’est non. Mon choix est fait.",
        "C’est aimable. La réponse est la même pour un autre poste.",
    ),
    "why": ("Mais pourquoi ?", "", "Il n’y a rien d’autre à savoir. Je tenais à {te} le dire directement."),
    "guilt": (
        "Après tout ce que nous avons fait pour vous !",
        "Je le sais, et j’en garde une vraie gratitude. C’est pour cela que je le dis tout de suite.",
        "Je l’entends. Ma réponse reste la même.",
    ),
    "rude": (
        "Vous faites une grosse erreur. (Ou pire.)",
        "Je comprends la déception.",
        "Je {te} le confirme par {mail}. Au revoir.",
    ),
    "silence": (
        "(Rien. Un long silence.)",
        "(Laisser le silence. Compter jusqu’à cinq, sans le remplir de raisons.)",
        "Je {te} mets tout cela par écrit. Merci de {ton} temps.",
    ),
}
_WELCOME = (
    "Et un autre poste chez nous ?",
    "Celui-ci, c’est non. S’il s’en ouvre un autre, un mot de {ta} part sera lu avec intérêt.",
    "Pour ce poste, ma réponse reste non. Pour un autre, {tu} {peux} m’écrire.",
)
_REASONED: dict[tuple[str, str], Said] = {
    ("staying", "where_going"): (
        "Et où allez-vous ?",
        "Nulle part : je garde mon poste.",
        "Vraiment, je reste où je suis.",
    ),
    ("other_offer", "where_going"): (
        "Et où allez-vous ?",
        "Je préfère le garder pour moi tant que je n’ai pas commencé.",
        "Je comprends la curiosité. Je le garde pour moi.",
    ),
    ("terms", "more_money"): (
        "Nous pouvons nous aligner. Que faudrait-il ?",
        "Merci, c’est généreux. Ma décision est prise, et je préfère ne pas y revenir.",
        "Vraiment : ma réponse reste non. Merci.",
    ),
}
_COLD: dict[str, Said] = {
    "guilt": (
        "Après tout ce que nous avons fait pour vous !",
        "Ma décision est prise, et je n’en discuterai pas.",
        _THEN_COLD,
    ),
    "why": ("Mais pourquoi ?", "Je ne donne pas de raison.", _THEN_COLD),
    "more_money": ("Nous pouvons nous aligner. Que faudrait-il ?", "Rien. Ma décision est définitive.", _THEN_COLD),
    "more_time": ("Prenez encore quelques jours.", "Plus de temps n’y changera rien.", _THEN_COLD),
    "other_role": ("Et un autre poste chez nous ?", "Non. Ma décision est prise.", _THEN_COLD),
}
_THEY_SAY_TU = {
    "where_going": "Et tu vas où ?",
    "change_mind": "Qu’est-ce qui te ferait changer d’avis ?",
    "more_time": "Prends encore quelques jours.",
    "guilt": "Après tout ce que nous avons fait pour toi !",
    "rude": "Tu fais une grosse erreur. (Ou pire.)",
}
_NO_REASON = "Je préfère garder mes raisons pour moi. Ma décision est prise."


def _card(code: str) -> Callable[[Facts], Card]:
    return lambda facts: Card(code, *(typeset(words, facts.message_language) for words in _said(code, facts)))


def _said(code: str, facts: Facts) -> Said:
    they_say, you_say, then = _build(code, facts)
    if facts.address == "casual":
        they_say = _THEY_SAY_TU.get(code, they_say)
    return (
        they_say,
        _mine(facts, you_say) or reason(facts) or _NO_REASON,
        sentences(facts.boundary) or _mine(facts, then),
    )


def _build(code: str, facts: Facts) -> Said:
    if facts.mistreated and code in _COLD:
        return _COLD[code]
    if code == "other_role" and facts.other_role_welcome:
        return _WELCOME
    return _REASONED.get((facts.reason, code), _CARDS[code])


def _mine(facts: Facts, words: str) -> str:
    return said(facts, words, mail=mail(facts))


CARDS = {code: _card(code) for code in _CARDS}
