"""La porte qui reste ouverte, et les bons vœux."""

from ..facts import Facts
from ..fitting import HELD_BACK, Sentence
from ..typed import folded, pick, sentences, words
from .grammar import day, mail, said, you
from .joining import small, the_event
from .names import by_agency, de_company

_LINKEDIN = (
    "J’aimerais garder le contact, et {t}inviterai sur LinkedIn.",
    "Puis-je {t}inviter sur LinkedIn ? J’aimerais garder le contact.",
    "Gardons le contact : je {t}écrirai sur LinkedIn.",
)
_EMAIL = (
    "J’aimerais garder le contact par {mail}.",
    "Un mot par {mail} de temps en temps me ferait plaisir.",
    "Gardons le contact par {mail}.",
)
_BOTH = (
    "J’aimerais garder le contact, par {mail} ou sur LinkedIn.",
    "Puis-je {t}écrire de temps en temps, par {mail} ou sur LinkedIn ?",
    "Gardons le contact, sur LinkedIn ou par {mail}.",
)
_EVENT = (
    "J’espère {te} croiser {event}{when}.",
    "Peut-être nous verrons-nous {event}{when} ; ce serait avec plaisir.",
    "Si nos chemins se croisent {event}{when}, je viendrai {te} saluer.",
)
_PATHS = (
    "J’espère que nos chemins se croiseront de nouveau.",
    "J’aurais plaisir à {te} recroiser un jour.",
    "Ce serait un plaisir de nous reparler un jour.",
)
_INSIDE = (
    "Je me réjouis que nous continuions à travailler sous le même toit.",
    "Nous continuerons à nous croiser, et je m’en réjouis.",
    "Ma porte {te} reste ouverte, comme avant.",
)
_LATER = (
    "Je {te} donnerai de mes nouvelles dans quelques semaines.",
    "Je {t}écrirai de nouveau dans quelques semaines.",
    "{Tu} {auras} de mes nouvelles dans quelques semaines.",
)
_RECOMMEND = (
    "Si la recherche continue, je peux {te} recommander {name}, avec son accord.",
    "Puis-je {te} signaler quelqu’un qui conviendrait au poste ? {name} sait que j’en parle ici.",
    "Avec son accord, je {te} recommande {name} pour ce poste.",
)
_RECOMMEND_SHORT = (
    "Avec son accord, je {te} recommande {name}.",
    "Puis-je {te} recommander {name}, avec son accord ?",
    "Je peux {te} recommander {name}, qui le sait.",
)
_WISHES = (
    "Je {te} souhaite pleine réussite{as_to_you}.",
    "Tous mes vœux de réussite{to_you}.",
    "J’espère que la bonne personne se présentera bientôt, et {te} souhaite une belle suite{as_to_you}.",
    "Bonne continuation à {toi}{and_to}.",
    "Je {te} souhaite de trouver bientôt la bonne personne, et le meilleur pour {team_or_later}.",
    "Que la bonne personne arrive vite : c’est ce que je {te} souhaite{as_to_you}.",
)
_WISHES_PLAIN = (
    "Je {te} souhaite une bonne suite{as_to_you}.",
    "Bonne continuation à {toi}{and_to}.",
    "J’espère que la bonne personne se présentera bientôt.",
)
_WISHES_SHORT = ("Bonne continuation à {toi}.", "Je {te} souhaite une belle suite.", "Tous mes vœux de réussite.")
_SOON = (
    (
        "Je {te} le dis clairement, pour que la recherche puisse reprendre pendant que d’autres personnes sont encore "
        "disponibles."
    ),
    (
        "Je tenais à {te} donner une réponse nette, pour que personne n’ait à attendre {ton} appel plus longtemps que "
        "nécessaire."
    ),
    "{Tu} {as} maintenant ma réponse : ainsi, la recherche pourra continuer sans que rien ne la retienne.",
)
_CLOSED = (
    "S’il manque quoi que ce soit de mon côté pour clore mon dossier, je m’en occuperai volontiers.",
    "Si mon dossier demande encore quelque chose de ma part, un mot suffira et je m’en occuperai.",
    "Je reste joignable pour ce qui resterait à régler, et m’en occuperai volontiers.",
)


SHORT_NAME = 3
"""Words of a company's name that may be said a second time."""


def door(facts: Facts) -> list[Sentence]:
    """Staying in touch, an event, somebody for the job; nothing where the door is to stay shut."""
    if not facts.leaves_door_open:
        return []
    return [
        Sentence(recommendation(facts)),
        Sentence(sentences(facts.referral_why) if facts.recommends else ""),
        Sentence(in_touch(facts)),
        Sentence(event(facts)),
        Sentence(said(facts, pick(facts, _LATER)) if facts.follow_up else "", 1),
    ]


def wishes(facts: Facts) -> list[Sentence]:
    return [
        Sentence(wish(facts)),
        Sentence(said(facts, pick(facts, _SOON)), HELD_BACK),
        Sentence(pick(facts, _CLOSED), HELD_BACK),
    ]


def wish(facts: Facts) -> str:
    if facts.length == "short":
        return said(facts, pick(facts, _WISHES_SHORT))
    wished = pick(facts, _WISHES_PLAIN if facts.tone == "plain" else _WISHES)
    team = _team(facts)
    return said(
        facts,
        wished,
        as_to_you=f", à {you(facts)} comme à {team}" if team else "",
        and_to=f" et à {team}" if team else "",
        to_you=f" à {you(facts)} et à {team}" if team else "",
        team_or_later=team or "la suite",
    )


def in_touch(facts: Facts) -> str:
    if facts.route == "internal":
        return said(facts, pick(facts, _INSIDE))
    ways = {"linkedin", "email"} & set(facts.keep_in_touch)
    if len(ways) == 2:
        return said(facts, pick(facts, _BOTH), mail=mail(facts))
    if ways:
        return said(facts, pick(facts, _LINKEDIN if "linkedin" in ways else _EMAIL), mail=mail(facts))
    return "" if event(facts) or facts.reason == "workplace_fit" else said(facts, pick(facts, _PATHS))


def event(facts: Facts) -> str:
    """Where they may meet: at the event they named, else at some event."""
    if not facts.event_name and "event" not in facts.keep_in_touch:
        return ""
    name = the_event(facts.event_name)
    where = f"pendant {name}" if name else "à un événement de notre secteur"
    typed = small(folded(facts.event_when).strip(".,; "))
    when = day(facts.event_on, ", le ") or (f", {typed}" if typed else "")
    return said(facts, pick(facts, _EVENT), event=where, when=when)


def recommendation(facts: Facts) -> str:
    words = pick(facts, _RECOMMEND_SHORT if facts.length == "short" else _RECOMMEND)
    return said(facts, words, name=folded(facts.referral_name)) if facts.recommends else ""


def _team(facts: Facts) -> str:
    """Who else is wished well; a long name once is enough."""
    if by_agency(facts):
        return ""
    if facts.recipient_kind == "manager":
        return said(facts, "{ton} équipe")
    if facts.route == "internal" or not 0 < words(facts.company) <= SHORT_NAME:
        return "l’équipe"
    return f"{'toute ' if facts.recipient_kind == 'founder' else ''}l’équipe {de_company(facts)}"
