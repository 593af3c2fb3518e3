"""Le début de l'e-mail : le merci et le non, et ce qui s'est passé au téléphone."""

import re

from ..facts import Facts
from ..typed import pick
from . import mistreated as cold
from .grammar import day, mail, said
from .names import by_agency, chez, de_company, de_role
from .refusal import refusals

# What follows « Comme je vous l’ai dit, » loses its capital.
_AFTER_LEAD = re.compile("\0(.)")

_SPOKE = (
    "Comme je {te} l’ai dit lors de notre échange{du}, ",
    "Comme je {te} l’annonçais au téléphone{on}, ",
    "Je {te} le confirme après notre conversation{du} : ",
    "Notre conversation{du} {te} l’a appris : ",
    "Je {te} le disais au téléphone{on} : ",
    "ainsi que je {te} l’ai dit au téléphone{on}, ",
)
_MET = "Comme je {te} l’ai dit lors de notre rencontre{du}, "
_WRITING = (
    "Je {te} donne ma réponse par écrit.",
    "Je tenais à {te} l’écrire.",
    "Je {te} l’écris pour que tout soit clair.",
)
_NOT_REACHED = {
    "voicemail": (
        "Je {t}ai laissé un message{on} ; comme nous n’avons pas pu nous parler, voici ma réponse par écrit.",
        "Faute d’avoir pu {te} parler depuis mon message{du}, je {t}écris.",
        "Après le message que je {t}ai laissé{on}, je ne veux pas {te} faire attendre.",
    ),
    "no_answer": (
        "J’ai cherché à {te} joindre par téléphone{on} et ne veux pas {te} faire attendre.",
        "J’ai appelé{on} sans succès ; voici donc ma réponse par écrit.",
        "N’ayant pu {te} joindre par téléphone{on}, je {t}écris.",
    ),
}


def opening(facts: Facts) -> str:
    """The first paragraph, the no in its first two sentences; in its first where an application is withdrawn."""
    begun = _filled(facts, pick(facts, refusals(facts)))
    # In short, taking a yes back needs all the room there is.
    return begun if facts.withdraws and facts.length == "short" else " ".join(filter(None, [begun, _channel(facts)]))


def mistreated(facts: Facts) -> str:
    passed_on = said(facts, pick(facts, cold.PASS_ON)) if by_agency(facts) else ""
    return " ".join(filter(None, [_filled(facts, pick(facts, _cold(facts))), passed_on]))


def _cold(facts: Facts) -> tuple[str, ...]:
    if facts.withdraws:
        return cold.WITHDRAWN
    return cold.BEFORE if facts.stage == "before_offer" else cold.OFFERED


def _filled(facts: Facts, words: str) -> str:
    lead = _lead(facts)
    filled = said(
        facts,
        words,
        de_role=de_role(facts),
        chez=chez(facts),
        de_company=de_company(facts),
        made=_made(facts),
        made_of=day(facts.offered_on, " du "),
        accepted=day(facts.accepted_on),
        start=_start(facts, ", alors que mon arrivée était prévue le "),
        arriving=_start(facts, " dès le "),
        lead=f"{lead[:1].upper()}{lead[1:]}\0" if lead else "",
        lead_small=lead[:1].lower() + lead[1:],
    )
    return _AFTER_LEAD.sub(lambda match: match[1].lower(), filled)


def _start(facts: Facts, before: str) -> str:
    return "" if facts.length == "short" else day(facts.start_on, before)


def _made(facts: Facts) -> str:
    """How and when they made the offer, as far as that was said."""
    way = {
        "phone": " par téléphone",
        "email": f" par {mail(facts)}",
        "in_person": " de vive voix",
        "letter": " par courrier",
    }.get(facts.offer_made_by, "")
    return way + day(facts.offered_on)


def _lead(facts: Facts) -> str:
    if facts.call != "spoke" or facts.how == "writing":
        return ""
    words = _MET if facts.how == "in_person" else pick(facts, _SPOKE)
    return said(facts, words, on=day(facts.called_on), du=day(facts.called_on, " du "))


def _channel(facts: Facts) -> str:
    """Why this comes in writing, where it is the first they hear of it."""
    if facts.how == "writing":
        return said(facts, pick(facts, _WRITING))
    if facts.call in _NOT_REACHED and facts.how != "in_person":
        words = pick(facts, _NOT_REACHED[facts.call])
        return said(facts, words, on=day(facts.called_on), du=day(facts.called_on, " du "))
    return ""
