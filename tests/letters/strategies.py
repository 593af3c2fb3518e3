"""Facts of every kind, generated from the questions themselves: half-filled, strange, hostile, and as people answer."""

from datetime import date, time
from typing import Any

from hypothesis import strategies as st

from declineapp.letters import Facts
from declineapp.steps import ASKED
from declineapp.steps.fields import (
    LINE_BREAK,
    UNREADABLE,
    Count,
    Day,
    Email,
    Hour,
    Line,
    One,
    Phone,
    Several,
    Text,
    YesNo,
)

QUESTIONS: dict[str, Any] = {
    fact: question
    for step in ASKED
    for name, question in step.form.base_fields.items()
    for fact in step.form.facts_of({name: question})
}
"""Every question, by the name of its fact."""
TEXTS = [name for name, question in QUESTIONS.items() if type(question) is Text]
LINES = [name for name, question in QUESTIONS.items() if type(question) is Line]
NEEDED = ("your_name", "company", "role")

PERSONS = (
    *("Anne Martin", "Nadia Osman", "Ōe Kenzaburō", "Anne", "Jean-Luc de la Tour", "Siân O’Neill", "Zoë Klein"),
    *("Dr Karim Haddad", "Ursula K. Le Guin", "李小龍", "Dvořák, Antonín", "martin luther king jr.", "The Hiring Team"),
)
COMPANIES = (
    *("Northwind", "Acme Inc.", "Yahoo!", "Hermès", "Hachette", "Airbus", "L’Oréal", "Marks & Spencer", "3M", "eBay"),
    *("Les Héritiers", "HSBC", "Le Monde", "the Royal Opera", "U.S. Steel Corp.", "University of Bergen", "SNCF"),
)
ROLES = (
    *("data analyst", "HR manager", "UX designer", "SRE", "line cook", "European sales lead", "Head of Data"),
    *("one-year fellow", "marketing intern", "PhD position in ecology", "Staff Nurse (Cardiology)", "chef de projet"),
    *(
        "analyste",
        "hôte d’accueil",
        "infirmière (H/F)",
        "alternant en vente",
        "stagiaire en chimie",
        "apprenti boulanger",
    ),
)
EVENTS = ("PyCon", "the Data Forum", "Vivatech", "le Salon du livre")
TIMES = ("next month", "le mois prochain", "in June", "au printemps")
STRANGE = (
    *("", "…", "None", "{company}", "%s %(role)s {0}", "{", "</p><script>alert(1)</script>", "A. B.", "“quoted”"),
    *(
        "two  spaces",
        "tab\there",
        "…and so on…",
        "مرحبا بالعالم",
        "👩‍🚀🚀",
        "a\u0301e\u0301",
        "SHOUTING LOUD",
        "?!",
        ".",
    ),
    *("x " * 29 + "x", "M" * 60, "no full stop", "ends with a stop.", "\u202eright to left", "🙂 hello", "[x] <a|b>"),
)
TYPED = {
    "en": {
        "people": ("Karim and Jo", "Siân", "tunde and chloe", "the whole team"),
        "specific": ("the afternoon with the design team", "meeting Karim", "I enjoyed meeting everyone!"),
        "interest": ("I’ve always wanted to teach", "It is a problem I would have enjoyed."),
        "reason_detail": ("my heart is in teaching", "the commute", "to finish my degree", "I want to stay in Leeds."),
        "change_detail": ("A base of 60,000 would do", "two days a week at home"),
        "boundary": ("Thank you, but my answer stays the same.",),
        "referral_why": ("he has run a team like yours", "a nurse like me"),
    },
    "fr": {
        "people": ("Karim et Jo", "Siân", "julie et marc", "toute l'équipe"),
        "specific": (
            "l’après-midi avec l’équipe du design",
            "visiter l'atelier",
            "J’ai aimé rencontrer tout le monde !",
        ),
        "interest": ("j'ai toujours voulu enseigner", "C’est un sujet qui m’aurait plu."),
        "reason_detail": ("l'enseignement me tient à cœur", "le trajet", "finir ma thèse", "Je veux rester à Nantes."),
        "change_detail": ("55 000 € me conviendraient", "deux jours de télétravail"),
        "boundary": ("Merci, mais ma réponse reste la même.",),
        "referral_why": ("il a dirigé une équipe comme la vôtre", "comptable comme moi"),
    },
}
READABLE = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffd")


def plain_facts(language: str) -> st.SearchStrategy[Facts]:
    """The whole space of choices and dates, with the required answers given and ordinary names and texts."""
    return _facts(language, {name: _ordinary(name, language) for name in (*LINES, *TEXTS)})


def all_facts(language: str) -> st.SearchStrategy[Facts]:
    """The whole space of Facts of a message in `language`: "en", "fr" or "fr-ca"."""
    return _facts(language, {name: _anything(name, language) for name in (*LINES, *TEXTS)})


def known(name: str, language: str) -> tuple[str, ...]:
    """What people type there."""
    named = {"referral_name": PERSONS[:8], "your_name": PERSONS[:8]}
    lines = named | {"company": COMPANIES, "role": ROLES, "event_name": EVENTS, "event_when": TIMES, "place": ("Lyon",)}
    return TYPED[language[:2]].get(name) or lines.get(name) or PERSONS


def _ordinary(name: str, language: str) -> st.SearchStrategy[str]:
    return st.sampled_from(known(name, language) + (() if name in NEEDED else ("", "")))


def _anything(name: str, language: str) -> st.SearchStrategy[str]:
    """As the form lets it through: stripped, nothing unreadable, a line without a break."""
    limit = QUESTIONS[name].limit
    text = st.text(READABLE | st.just("\n"), max_size=limit)
    one = name in LINES
    return st.one_of(st.sampled_from((*known(name, language), *STRANGE)), text).map(
        lambda typed: (
            UNREADABLE.sub("", LINE_BREAK.sub("", typed) if one else typed)[:limit].strip()
            or ("x" if name in NEEDED else "")
        )
    )


def _facts(language: str, typed: dict[str, st.SearchStrategy[str]]) -> st.SearchStrategy[Facts]:
    answers = {name: _answer(question) for name, question in QUESTIONS.items() if name not in typed}
    return st.builds(Facts, **answers | typed | {"message_language": st.just(language)})


def _answer(question: Any) -> st.SearchStrategy[Any]:
    match question:
        case YesNo():
            return st.sampled_from((None, True, False))
        case One():
            return st.sampled_from(("", *question.labels))
        case Several():
            codes = tuple(question.labels)
            return st.sets(st.sampled_from(codes)).map(lambda some: tuple(code for code in codes if code in some))
        case Day():
            return st.none() | st.dates(date(2026, 11, 1), date(2027, 12, 31))
        case Hour():
            return st.none() | st.times(time(8), time(19)).map(lambda at: at.replace(second=0, microsecond=0))
        case Count():
            return st.integers(0, 99)
        case Phone():
            return st.sampled_from(("", "+44 20 7946 0000", "06 12 34 56 78"))
        case Email():
            return st.sampled_from(("", "anne@example.org"))
    raise TypeError(question)
