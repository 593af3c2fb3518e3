"""The slots of the French letters: the name that a text uses, and what fills it; "" where nothing does."""

from collections.abc import Callable, Mapping
from functools import partial

from ..facts import Facts
from ..typed import join_lines, make_sentences
from . import people, phrases, roles, trades
from .companies import house
from .dates import day, the_day, weekday
from .events import at_the_event, the_event, when
from .finishing import finish
from .listing import join_list
from .persons import persons
from .shapes import Shape

__all__ = ["SLOTS", "finish", "join_list"]

_WHAT = {
    "pay": "la rémunération",
    "place": "le lieu de travail",
    "date": "la date d’arrivée",
    "duties": "le contenu {du poste}",
}


def le_poste(facts: Facts) -> str:
    """« le poste d’aide-soignante », « l’alternance en maintenance ferroviaire »"""
    offered = roles.offered(facts)
    return f"{offered.article}{offered.name}"


def le_poste_chez(facts: Facts) -> str:
    """With the company, which colleagues needn't be told."""
    at = "" if facts.is_internal else house(facts).at
    return f"{le_poste(facts)} {at}".strip()


def ce_poste(facts: Facts) -> str:
    return roles.offered(facts).this


def du_poste(facts: Facts) -> str:
    """Short: « du stage », « de la place »."""
    offered = roles.offered(facts)
    return f"{offered.from_it}{offered.noun}"


def du_poste_de(facts: Facts) -> str:
    """Long: « du poste d’aide-soignante »."""
    offered = roles.offered(facts)
    return f"{offered.from_it}{offered.name}"


def au_poste(facts: Facts) -> str:
    """Short; « à cette place », since « à la place » says something else."""
    offered = roles.offered(facts)
    return f"à {offered.this}" if offered.noun == "place" else f"{offered.to_it}{offered.noun}"


def au_poste_de(facts: Facts) -> str:
    offered = roles.offered(facts)
    return f"{offered.to_it}{offered.name}"


def poste(facts: Facts) -> str:
    """Without an article: « poste d’aide-soignante », « stage en génie chimique »."""
    return roles.offered(facts).name


def pronoun(facts: Facts) -> str:
    """« le » or « la »: je ne vais pas la prendre."""
    return "la" if roles.offered(facts).is_feminine else "le"


def call_by(facts: Facts) -> str:
    """« avant le 30 novembre », where an answer is due."""
    return f"avant le {day(facts.reply_by)}" if facts.reply_by else ""


def reply_day(facts: Facts) -> str:
    """« lundi » within the week, else « le 30 »."""
    if facts.reply_by and facts.is_reply_this_week:
        return weekday(facts.reply_by)
    return the_day(facts.reply_by)


def call_day(facts: Facts) -> str:
    """« tout à l’heure », « hier » or « mardi », when they rang lately."""
    if facts.called_on is None or facts.days_since_call is None:
        return ""
    return {0: "tout à l’heure", 1: "hier"}.get(facts.days_since_call) or weekday(facts.called_on)


def what_would_have_to_change(facts: Facts) -> str:
    named = (_WHAT.get(code, "") for code in facts.change_what)
    return join_list([what.replace("{du poste}", du_poste(facts)) for what in named])


def my_first_name(facts: Facts) -> str:
    return people.first_name(facts.your_name)


def greeting_of_a_friend(facts: Facts) -> str:
    """« salut », but « bonjour » before a title: « Bonjour Madame Kerbrat »."""
    return "bonjour" if people.recipient(facts).startswith(("Madame ", "Monsieur ", "Docteur ", "Maître ")) else "salut"


def named_reader(facts: Facts) -> str:
    """Filled where a person was named, not a desk."""
    return people.recipient(facts) if persons(facts.recipient_name) else ""


def _on(field: str) -> Callable[[Facts], str]:
    return lambda facts: day(getattr(facts, field))


def _as_typed(field: str) -> Callable[[Facts], str]:
    return lambda facts: join_lines(getattr(facts, field))


_DATES = (
    *("offered_on", "accepted_on", "reply_by", "start_on", "last_day", "called_on", "sent_on"),
    *("extension_until", "event_on"),
)

SLOTS: Mapping[str, Callable[[Facts], str]] = {
    # people
    "me": lambda facts: people.with_capitals(facts.your_name),
    "my_first_name": my_first_name,
    "phone": _as_typed("your_phone"),
    "recipient": people.recipient,
    "salut": greeting_of_a_friend,
    "appel": people.form_of_address,
    "known": named_reader,
    "people": people.people,
    "lui": people.them,
    "referrer": people.referrer,
    "full referrer": people.full_referrer,
    "candidate": people.candidate,
    # the job
    "le poste": le_poste,
    "le poste chez": le_poste_chez,
    "ce poste": ce_poste,
    "du poste": du_poste,
    "du poste de": du_poste_de,
    "au poste": au_poste,
    "au poste de": au_poste_de,
    "poste": poste,
    "role": roles.role,
    "in a trade": trades.in_a_trade,
    "le": pronoun,
    "chez": lambda facts: house(facts).at,
    "company": lambda facts: house(facts).name,
    "de company": lambda facts: house(facts).of,
    # days and hours
    **{field: _on(field) for field in _DATES},
    "the reply_by": reply_day,
    "call_by": call_by,
    "mardi": call_day,
    # what they typed, by its shape
    "detail": partial(phrases.detail, wanted=Shape.CLAUSE),
    "detail noun": partial(phrases.detail, wanted=Shape.NOUN),
    "detail infinitif": partial(phrases.detail, wanted=Shape.INFINITIVE),
    "detail que": partial(phrases.detail, wanted=Shape.QUE),
    "detail sentence": partial(phrases.detail, wanted=Shape.SENTENCES),
    "specific": phrases.specific,
    "de specific": phrases.of_specific,
    "specific infinitif": phrases.specific_infinitive,
    "specific sentence": phrases.specific_sentence,
    "interest": phrases.interest,
    "interest sentence": phrases.interest_sentence,
    "why": phrases.why,
    "why noun": phrases.why_noun,
    "event": the_event,
    "à event": at_the_event,
    "when": when,
    "boundary": lambda facts: make_sentences(facts.boundary),
    "change": phrases.change,
    "what": what_would_have_to_change,
}
