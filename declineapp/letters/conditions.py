"""The words that may stand left of the bar: each asks the facts one thing."""

import re
from collections.abc import Callable, Mapping

from .facts import Facts

Test = Callable[[Facts], bool]


def _is(field: str, *codes: str) -> Test:
    return lambda facts: getattr(facts, field) in codes


def _has(field: str, code: str) -> Test:
    return lambda facts: code in getattr(facts, field)


def _holds(field: str) -> Test:
    return lambda facts: bool(getattr(facts, field))


_BETWEEN_PEOPLE = re.compile(r"[,;&\n]|\b(?:and|et|pis)\b", re.IGNORECASE)


_SAME_WORDS = {
    "other_offer": r"offer|another|accept|found|autre|proposition|trouvé",
    "staying": r"stay|remain|where I am|rester|je reste|où je suis",
    "career_direction": r"direction|career|carrière|voie|orient",
    "timing": r"timing|bad time|right time|good time|moment",
    "location": r"location|commut|distance|far\b|trajet|loin\b",
    "role_fit": r"right|fit\b|looking for|correspond|cherche",
    "workplace_fit": r"right|fit\b|environment|culture|ambiance|correspond|convien",
}
"""The words of a reason that its detail may hold already."""


_CONTRAST = re.compile(r"\b(?:but|although|though|mais|cependant|pourtant)\b", re.IGNORECASE)
"""Their reason turns already, so that no “but” of ours may stand before it."""


_REFERS_BACK = re.compile(
    r"c[’']|cest\b|l[’']autre\b|(?:plus|moins|mieux|ça|cela|it|this|that|the other)\b", re.IGNORECASE
)
"""Their reason speaks of something that has to be named before: “it’s closer to home”, « plus près de chez moi »."""


def _names_reason(facts: Facts) -> bool:
    """Their own words say the chosen reason already: a long commute where the reason is the location."""
    words = _SAME_WORDS.get(facts.reason)
    return bool(words and re.search(words, facts.reason_detail, re.IGNORECASE))


_LIKED_WORDS = {
    "interviews": r"interview|conversation|entretien|entrevue|échange|discussion",
    "culture": r"culture|atmosphere|ambiance|atmosphère",
    "team": r"team|équipe",
    "workplace": r"office|premises|building|locaux|lieux|bureaux",
    "mission": r"mission|projet",
    "challenge": r"challenge|défi",
}
"""How the moment they typed may name what they ticked, too."""


def _likes(code: str) -> Test:
    """It was ticked, and the moment they remember doesn't say it already."""
    words = _LIKED_WORDS.get(code, r"(?!)")
    return lambda facts: code in facts.liked and not re.search(words, facts.specific, re.IGNORECASE)


LIKED: Mapping[str, str] = {
    "interviews": "interviews",
    "people_liked": "people",
    "culture": "culture",
    "team": "team",
    "workplace": "workplace",
    "product": "product",
    "mission": "mission",
    "challenge": "challenge",
    "flexibility": "flexibility",
    "trust": "trust",
}
"""The condition of each code of `liked`. Told once: a line that stands on one spends it."""

WAYS: Mapping[str, str] = {"linkedin": "linkedin", "by_email": "email", "event": "event"}
"""The condition of each code of `keep_in_touch`; spent in the same way."""

CONDITIONS: Mapping[str, Test] = {
    # how far it has gone
    "approached": _holds("approached"),
    "before_offer": _is("stage", "before_offer"),
    "offered": _is("stage", "offered", ""),
    "accepted": _is("stage", "accepted"),
    "signed": _is("stage", "signed"),
    "withdraws": _holds("withdraws"),
    "late": _holds("late"),
    "extended": _holds("has_extension"),
    "paid_already": lambda facts: facts.withdraws and facts.paid_already is True,
    "notice": lambda facts: facts.stage == "signed" and facts.last_day is not None,
    # whom it goes to
    "agent": _holds("agent"),
    "inside": _holds("inside"),
    "own_boss": _holds("own_manager"),
    "referral": lambda facts: facts.route == "referral" and not facts.referrer_reads,
    "school": _is("route", "school"),
    "friend": _holds("friend"),
    "close": lambda facts: facts.friend or (facts.recipient_kind == "founder" and facts.address == "casual"),
    "founder": _is("recipient_kind", "founder"),
    "recruiter": _is("recipient_kind", "recruiter"),
    "manager": _is("recipient_kind", "manager", "own_manager"),
    "more_time_given": lambda facts: bool(
        facts.extension_until and facts.reply_by and facts.reply_by >= facts.extension_until
    ),
    # how they are told
    "spoke": _holds("spoke"),
    "aloud": lambda facts: facts.by_voice and not (facts.is_sent or facts.mistreated),
    "in_person": _is("how", "in_person"),
    "left_voicemail": lambda facts: facts.how == "call" and facts.call == "voicemail",
    "nobody_answered": lambda facts: facts.by_voice and facts.call == "no_answer",
    "by_text": _is("how", "text"),
    "writing": lambda facts: not facts.by_voice,
    # how the offer came
    "offered_by_phone": _is("offer_made_by", "phone"),
    "offered_by_email": _is("offer_made_by", "email"),
    "offered_by_letter": _is("offer_made_by", "letter"),
    "offered_in_person": _is("offer_made_by", "in_person"),
    "offered_by_text": _is("offer_made_by", "text"),
    "portal": _is("offer_made_by", "portal"),
    "few": _is("rounds", "few"),
    "several": _is("rounds", "several"),
    "many": _is("rounds", "many"),
    # how it sounds
    "formal": _is("address", "formal"),
    "warm": _is("address", "warm", ""),
    "casual": _is("address", "casual"),
    "plain_tone": _is("tone", "plain"),
    "short": _is("length", "short"),
    "full": _is("length", "full", ""),
    "us": _is("country", "us"),
    "quebec": _is("message_language", "fr-ca"),
    # why
    "other_offer": _is("reason", "other_offer"),
    "staying": _is("reason", "staying"),
    "career_direction": _is("reason", "career_direction"),
    "timing": _is("reason", "timing"),
    "location": _is("reason", "location"),
    "role_fit": _is("reason", "role_fit"),
    "workplace_fit": _is("reason", "workplace_fit"),
    "terms": _is("reason", "terms"),
    "personal": _is("reason", "personal"),
    "private": _is("reason", "private", ""),
    "names_reason": _names_reason,
    "contrasts": lambda facts: bool(_CONTRAST.search(facts.reason_detail)),
    "refers_back": lambda facts: bool(_REFERS_BACK.match(facts.reason_detail.strip())),
    "mistreated": _holds("mistreated"),
    # what they asked, or may ask
    "asks_for_time": _holds("asks_for_time"),
    "hostile": lambda facts: bool({"rude", "threat"} & set(facts.expect)),
    "asked_where": _has("expect", "where_going"),
    # what they remember, and what comes after
    **{name: _likes(code) for name, code in LIKED.items()},
    **{name: _has("keep_in_touch", code) for name, code in WAYS.items()},
    # In contrast to the slot, still so once it was told.
    "attracted": lambda facts: bool(facts.interest.strip()),
    "several_people": lambda facts: bool(_BETWEEN_PEOPLE.search(facts.people.strip())),
    "follow_up": lambda facts: facts.follow_up is True,
    "recommends": _holds("recommends"),
    "other_role_welcome": lambda facts: facts.other_role_welcome is True,
    "bare": lambda facts: facts.detail_count == 0,
    "spread": lambda facts: facts.detail_count >= 3,
}

ALWAYS_FILLED = frozenset(
    {
        *("me", "my_first_name", "company", "short company", "role", "noun"),
        *("job", "Job", "the job", "the job at", "as a role"),
        *("poste", "le poste", "le poste chez", "ce poste", "du poste", "au poste", "du poste de", "au poste de"),
        *("chez", "de company"),
    }
)
"""Slots of the required answers: a line isn’t chosen before another one for holding them."""
