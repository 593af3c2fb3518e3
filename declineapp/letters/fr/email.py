"""L'e-mail, lu de haut en bas comme la lettre."""

from ..facts import Facts
from ..letter import Letter
from ..plans import Parts, body
from ..typed import capital, folded, pick, tidied
from .door import door, in_touch, recommendation, wish, wishes
from .grammar import said
from .names import by_agency, chez, civility, de_role, greeting, role
from .opening import mistreated, opening
from .reason import detail, reason
from .thanks import one_specific, specifics
from .typography import typeset

_SUBJECTS = {
    "before_offer": (
        "Retrait de ma candidature : {role} {chez}",
        "{role} {chez} : je retire ma candidature",
        "Ma candidature au poste {de_role} {chez} : retrait",
    ),
    "accepted": (
        "{role} {chez} : je dois me retirer",
        "Je dois renoncer au poste {de_role} {chez}",
        "Poste {de_role} {chez} : je dois y renoncer",
    ),
    "offered": (
        "{role} {chez} : je décline l’offre",
        "Réponse négative à {the_offer} : {role} {chez}",
        "Poste {de_role} {chez} : ma réponse est non",
    ),
}
_THANKS = (
    "Merci encore du temps que {tu} m’{as} accordé, et de l’attention que {tu} {as} portée à ma candidature.",
    "Je sais ce que demande un recrutement, et je {te} remercie de {ton} temps et de {ton} attention.",
    "Merci de {ton} temps, de {ton} attention et de {ta} confiance d’un bout à l’autre.",
)


def email(facts: Facts) -> Letter:
    return finished(facts, body(facts, _parts(facts)), subject(facts))


def finished(facts: Facts, text: str, subject: str = "") -> Letter:
    """The letter with its signs and spaces."""
    language = facts.message_language
    return Letter(subject=typeset(tidied(subject), language), body=typeset(tidied(text), language))


def subject(facts: Facts) -> str:
    stage = "accepted" if facts.withdraws else facts.stage
    words = pick(facts, _SUBJECTS.get(stage, _SUBJECTS["offered"]))
    named = {"role": role(facts), "de_role": de_role(facts), "chez": chez(facts)}
    the_offer = "l’offre" if by_agency(facts) else said(facts, "{ton} offre")
    return capital(said(facts, words, the_offer=the_offer, **named))


def closing(facts: Facts) -> str:
    return "\n".join(filter(None, [_regards(facts), folded(facts.your_name), folded(facts.your_phone)]))


def _regards(facts: Facts) -> str:
    if civility(facts):
        return f"Je vous prie d’agréer, {civility(facts)}, mes salutations distinguées."
    return "Cordialement," if facts.address == "formal" else "Bien cordialement,"


def _parts(facts: Facts) -> Parts:
    return Parts(
        greeting=greeting(facts),
        opening=opening(facts),
        mistreated=mistreated(facts),
        reason=reason(facts),
        detail=detail(facts),
        specifics=specifics(facts),
        one_specific=one_specific(facts),
        recommendation=recommendation(facts),
        in_touch=in_touch(facts) if facts.leaves_door_open else "",
        door=door(facts),
        # A name to call is good wishes enough.
        wish="" if facts.length == "short" and facts.recommends and facts.leaves_door_open else wish(facts),
        wishes=wishes(facts),
        thanks=said(facts, pick(facts, _THANKS)),
        closing=closing(facts),
    )
