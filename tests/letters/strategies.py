"""Facts of every kind: half-filled, strange, hostile, and still such as the questions would let through."""

import re
from datetime import date, time

from hypothesis import strategies as st

from declineapp.letters.facts import Facts

LINE_BREAK = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
UNREADABLE = re.compile("[\x00-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ud800-\udfff]")

# Every code of every question that has codes. "" stands for not answered.
CODES = {
    "recipient_title": ("", "none", "ms", "mr", "mx", "dr"),
    "recipient_kind": ("", "manager", "own_manager", "recruiter", "agency", "founder", "other"),
    "address": ("", "formal", "warm", "casual"),
    "country": ("", "fr", "be", "ch", "lu", "ca", "gb", "ie", "us", "au", "nz", "in", "other"),
    "stage": ("", "approached", "before_offer", "offered", "accepted", "signed"),
    "route": ("", "direct", "agency", "referral", "school", "internal"),
    "offer_made_by": ("", "phone", "email", "in_person", "letter", "text", "portal"),
    "rounds": ("", "few", "several", "many"),
    "how": ("", "call", "in_person", "writing", "text"),
    "reason": (
        *("", "other_offer", "staying", "career_direction", "timing", "location", "role_fit"),
        *("workplace_fit", "terms", "personal", "mistreatment", "private"),
    ),
    "would_change": ("", "no", "yes", "unsure"),
    "call": ("", "not_yet", "spoke", "voicemail", "no_answer"),
    "tone": ("", "warm", "plain"),
    "length": ("", "short", "full"),
}
SEVERAL = {
    "liked": (
        *("interviews", "people", "culture", "team", "workplace"),
        *("product", "mission", "challenge", "flexibility", "trust"),
    ),
    "change_what": ("pay", "place", "date", "duties", "other"),
    "expect": (
        *("where_going", "more_money", "change_mind", "more_time", "other_role"),
        *("why", "guilt", "rude", "silence", "threat"),
    ),
    "keep_in_touch": ("linkedin", "email", "event"),
}
DATES = ("offered_on", "accepted_on", "reply_by", "start_on", "last_day", "call_on", "extension_until")
DATES += ("event_on", "called_on", "sent_on")
YES_NO = ("paid_already", "other_offer_written", "on_benefits", "other_role_welcome", "referral_consent", "follow_up")

# What people type in a line, and how long it may be.
LINES = {
    "your_name": 80,
    "company": 80,
    "role": 100,
    "recipient_name": 80,
    "referrer_name": 80,
    "event_name": 100,
    "event_when": 60,
    "referral_name": 80,
}
TEXTS = {
    "people": 120,
    "specific": 200,
    "interest": 300,
    "reason_detail": 300,
    "change_detail": 300,
    "boundary": 200,
    "referral_why": 200,
}

PERSONS = (
    *("Anne Martin", "Nadia Osman", "Ōe Kenzaburō", "Anne", "Jean-Luc de la Tour", "Siân O’Neill", "X Æ A-12"),
    *("Dr Karim Haddad", "Ursula K. Le Guin", "李小龍", "Dvořák, Antonín", "martin luther king jr.", "The Hiring Team"),
)
COMPANIES = (
    *("Northwind", "Acme Inc.", "Yahoo!", "Hermès", "Hachette", "Airbus", "L’Oréal", "Marks & Spencer", "3M", "eBay"),
    *("Les Héritiers", "HSBC", "Le Monde", "Who Gives A Crap", "the Royal Opera", "Toys “R” Us", "U.S. Steel Corp."),
)
ROLES = (
    *("data analyst", "HR manager", "UX designer", "SRE", "hourly assistant", "European sales lead", "Head of Data"),
    *("one-year fellow", "MBA programme", "chef de projet", "analyste", "hôte d’accueil", "infirmière (H/F)", "CEO"),
    *("acheteuse", "an apprentice baker", "the post of porter", "Software Engineer II", "ingénieur·e", "marketing"),
)
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
    *("x " * 29 + "x", "M" * 60, "no full stop", "ends with a stop.", "\u202eright to left", "🙂 hello"),
)
EVENTS = ("PyCon", "the Data Forum", "Vivatech", "le Salon du livre", "next month", "le mois prochain", "in June")

ENGLISH = (
    *("the afternoon with the design team", "The walk through the workshop.", "I enjoyed meeting everyone!"),
    *(
        "I particularly enjoyed the task",
        "how you think aloud…",
        "“the open doors”",
        "Was it not fun?",
        "because it is far",
    ),
    *(
        "It is closer to home. And I know the people there.",
        "meeting Karim;\nseeing the studio\n",
        "my commute is too long",
    ),
)
FRENCH = (
    *("l’après-midi avec l’équipe du design", "Le tour de l’atelier.", "J’ai aimé rencontrer tout le monde !"),
    *("j'ai particulièrement apprécié l'exercice", "votre façon de penser à voix haute…", "« les portes ouvertes »"),
    *("N'était-ce pas drôle ?", "parce que c'est loin", "C’est plus près de chez moi. Et j’y connais du monde."),
    *("rencontrer Karim ;\nvoir l’atelier\n", "de pouvoir poser mes questions", "que l’on me réponde : vite"),
)
READABLE = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffd")


def line(limit: int, *known: str) -> st.SearchStrategy[str]:
    """One line as the form lets it through: stripped, no line break, nothing unreadable."""
    anything = st.text(READABLE, max_size=limit).map(lambda text: LINE_BREAK.sub("", text))
    return st.one_of(st.sampled_from((*known, *STRANGE)), anything).map(
        lambda text: UNREADABLE.sub("", text)[:limit].strip()
    )


def text(limit: int, *known: str) -> st.SearchStrategy[str]:
    """Some lines."""
    anything = st.text(READABLE | st.just("\n"), max_size=limit)
    return st.one_of(st.sampled_from((*known, *STRANGE)), anything).map(
        lambda typed: UNREADABLE.sub("", typed)[:limit].strip()
    )


def phone() -> st.SearchStrategy[str]:
    return st.sampled_from(("", "+44 20 7946 0000", "06 12 34 56 78", "555-0100 ext. 7"))


def chosen(codes: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    """Any number of codes, in the order of the question."""
    return st.sets(st.sampled_from(codes)).map(lambda some: tuple(code for code in codes if code in some))


def day() -> st.SearchStrategy[date | None]:
    return st.none() | st.dates(date(2000, 1, 1), date(2100, 12, 31))


def typed_plainly(language: str) -> dict[str, st.SearchStrategy[str]]:
    """Names and texts that nobody would stumble over."""
    known = {"company": COMPANIES, "role": ROLES[:9], "event_name": EVENTS[:3], "event_when": EVENTS[-3:]}
    sentences = ENGLISH if language == "en" else FRENCH
    lines = {name: st.sampled_from((*known.get(name, PERSONS[:8]), "")) for name in LINES}
    needed = {name: st.sampled_from(known.get(name, PERSONS[:8])) for name in ("your_name", "company", "role")}
    return (
        lines
        | needed
        | {name: st.sampled_from((*sentences, "", "")) for name in TEXTS}
        | {"people": st.sampled_from(("", "Karim and Jo", "Siân"))}
    )


def typed_by_people(language: str) -> dict[str, st.SearchStrategy[str]]:
    known = {"company": COMPANIES, "role": ROLES, "event_name": EVENTS, "event_when": EVENTS}
    sentences = ENGLISH if language == "en" else FRENCH
    lines = {name: line(limit, *known.get(name, PERSONS)) for name, limit in LINES.items()}
    texts = {name: text(limit, *sentences) for name, limit in TEXTS.items()}
    return lines | texts | {"people": text(TEXTS["people"], *PERSONS, "Anne and Karim", "Anne et Karim", "Anne\nKarim")}


def all_facts(language: str) -> st.SearchStrategy[Facts]:
    """The whole space of Facts of a message in `language`: "en", "fr" or "fr-ca"."""
    return _facts(language, typed_by_people(language))


def plain_facts(language: str) -> st.SearchStrategy[Facts]:
    """The whole space of choices and dates, with the required answers given and ordinary names and texts."""
    return _facts(language, typed_plainly(language))


def _facts(language: str, typed: dict[str, st.SearchStrategy[str]]) -> st.SearchStrategy[Facts]:
    return st.builds(
        Facts,
        message_language=st.just(language),
        **{name: st.sampled_from(codes) for name, codes in CODES.items()},
        **{name: chosen(codes) for name, codes in SEVERAL.items()},
        **dict.fromkeys(DATES, day()),
        **dict.fromkeys(YES_NO, st.sampled_from((None, True, False))),
        **typed,
        call_at=st.none() | st.times(time(0, 0), time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0)),
        phone=phone(),
        your_phone=phone(),
        email=st.sampled_from(("", "anne@example.org")),
        wording=st.integers(0, 9999),
    )
