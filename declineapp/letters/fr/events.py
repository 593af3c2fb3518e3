"""Where they may meet again, and when."""

from ..facts import Facts
from ..typed import join_lines
from .dates import day, moment
from .phrases import small

_ARTICLES = {
    noun: article
    for article, nouns in {
        "l’": "assemblée atelier exposition expo université",
        "la ": "biennale conférence convention fête foire journée nuit rencontre semaine soirée braderie remise",
        "le ": (
            "colloque concours congrès festival forum gala hackathon marché meetup rendez-vous salon séminaire "
            "sommet webinaire afterwork"
        ),
        "les ": "assises journées portes rencontres olympiades trophées",
    }.items()
    for noun in nouns.split()
}
_AT = (("les ", "aux "), ("Les ", "aux "), ("le ", "au "), ("Le ", "au "))


def the_event(facts: Facts) -> str:
    """With its article: « le Salon du livre », « la Nuit des idées », « VivaTech »."""
    name = small(join_lines(facts.event_name).strip('«»"“” \u00a0\u202f.,;'))
    return f"{_ARTICLES.get(name.split(' ')[0].lower(), '')}{name}" if name else ""


def at_the_event(facts: Facts) -> str:
    """« au Salon du livre », « à la Nuit des idées », « à VivaTech »"""
    name = the_event(facts)
    for article, at in _AT:
        if name.startswith(article):
            return at + name[len(article) :]
    return f"à {name}" if name else ""


def when(facts: Facts) -> str:
    """« le 10 mars », « le mois prochain », « au printemps »"""
    if words := join_lines(facts.event_when).strip(" .,;"):
        return moment(words)
    return f"le {day(facts.event_on)}" if facts.event_on else ""
