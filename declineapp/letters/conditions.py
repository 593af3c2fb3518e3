"""The words that may stand left of the bar: each asks the facts one thing."""

import re
from collections.abc import Callable, Mapping

from .facts import Facts

Test = Callable[[Facts], bool]


def _is_one_of(field: str, *codes: str) -> Test:
    return lambda facts: getattr(facts, field) in codes


def _includes(field: str, code: str) -> Test:
    return lambda facts: code in getattr(facts, field)


def _is_true(field: str) -> Test:
    return lambda facts: bool(getattr(facts, field))


_BETWEEN_PEOPLE = re.compile(r"[,;&\n]|\b(?:and|et|pis)\b", re.IGNORECASE)


_TWO_NAMES = re.compile(r"\s(?:et|pis|&|\+)\s", re.IGNORECASE)


def _is_casual(facts: Facts) -> bool:
    """On first-name terms, and in French with tu, which is said to one reader alone."""
    says_vous = facts.message_language.startswith("fr") and _TWO_NAMES.search(facts.recipient_name)
    return facts.address == "casual" and not says_vous


_STAYS = re.compile(r"stay|remain|where I am|rester|je reste|où je suis", re.IGNORECASE)
"""Words by which a typed detail says itself that the person stays."""


_CONTRAST = re.compile(r"\b(?:but|although|though|mais|cependant|pourtant)\b", re.IGNORECASE)
"""A “but” in the typed detail: none of ours may stand before it."""


_REFERS_BACK = re.compile(
    r"c[’']|cest\b|l[’']autre\b|(?:ailleurs|là-bas|plus|moins|mieux|ça|cela|it|this|that|(?:the )?other)\b",
    re.IGNORECASE,
)
"""A typed detail that speaks of something to be named before it: “it’s closer to home”, « plus près de chez moi »."""


def _is_reason_by_itself(facts: Facts) -> bool:
    """What they typed needs no kind of reason before it: « on m’a proposé un CDI », but not « c’est plus près »."""
    if facts.reason == "other_offer":
        return not _REFERS_BACK.match(facts.reason_detail.strip())
    return facts.reason != "staying" or bool(_STAYS.search(facts.reason_detail))


_LONGEST_BRIEF = 14
"""Words."""


def _is_reason_brief(facts: Facts) -> bool:
    """What they typed is short enough to hang on the no: “…, because it’s nearly all probate”."""
    typed = facts.reason_detail.strip().rstrip(".")
    says_more = facts.reason in {"other_offer", "staying"} or re.search(r"[,;:.!?…()\n]", typed)
    return not says_more and 0 < len(typed.split()) <= _LONGEST_BRIEF


_LIKED_WORDS = {
    "interviews": r"interview|conversation|entretien|entrevue|échange|discussion",
    "culture": r"culture|atmosphere|ambiance|atmosphère",
    "team": r"team|équipe",
    "workplace": r"office|premises|building|locaux|lieux|bureaux",
    "mission": r"mission|projet",
    "challenge": r"challenge|défi",
}
"""By the code of a liked thing, words in `specific` that already name it: see `_likes`."""


def _likes(code: str) -> Test:
    """The thing is ticked, and the moment that the person typed in `specific` doesn't name it already."""
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
"""The condition of each code of `liked`. A line with such a condition mentions the thing: for the lines below, the
condition no longer holds, so that nothing is told twice."""

WAYS: Mapping[str, str] = {"linkedin": "linkedin", "by_email": "email", "event": "event"}
"""The condition of each code of `keep_in_touch`, which is told once in the same way."""

CONDITIONS: Mapping[str, Test] = {
    # how far it has gone
    "approached": _is_true("is_approached"),
    "before_offer": _is_one_of("stage", "before_offer"),
    "offered": _is_one_of("stage", "offered", ""),
    "accepted": _is_one_of("stage", "accepted"),
    "signed": _is_one_of("stage", "signed"),
    "withdraws": _is_true("is_withdrawal"),
    "late": _is_true("late"),
    "due_soon": _is_true("due_soon"),
    "extended": _is_true("has_extension"),
    "paid_already": lambda facts: facts.is_withdrawal and facts.paid_already is True,
    "notice": lambda facts: facts.stage == "signed" and facts.last_day is not None,
    # whom it goes to
    "agent": _is_true("is_to_agent"),
    "inside": _is_true("is_internal"),
    "own_boss": _is_true("is_own_manager"),
    "referral": lambda facts: facts.route == "referral" and not facts.is_to_referrer,
    "school": _is_one_of("route", "school"),
    "friend": lambda facts: facts.is_friends_firm and _is_casual(facts),
    "close": lambda facts: _is_casual(facts) and (facts.is_friends_firm or facts.recipient_kind == "founder"),
    "founder": _is_one_of("recipient_kind", "founder"),
    # how they are told
    "spoke": _is_true("has_spoken"),
    "aloud": lambda facts: facts.is_by_voice and not (facts.is_sent or facts.is_mistreated),
    "in_person": _is_one_of("how", "in_person"),
    "left_voicemail": lambda facts: facts.how == "call" and facts.call == "voicemail",
    "nobody_answered": lambda facts: facts.is_by_voice and facts.call == "no_answer",
    "by_text": _is_one_of("how", "text"),
    # how the offer came
    "offered_by_phone": _is_one_of("offer_made_by", "phone"),
    "offered_by_email": _is_one_of("offer_made_by", "email"),
    "offered_by_letter": _is_one_of("offer_made_by", "letter"),
    "offered_in_person": _is_one_of("offer_made_by", "in_person"),
    "offered_by_text": _is_one_of("offer_made_by", "text"),
    "portal": _is_one_of("offer_made_by", "portal"),
    "several": _is_one_of("rounds", "several"),
    "many": _is_one_of("rounds", "many"),
    # how it sounds
    "formal": _is_one_of("address", "formal"),
    "casual": _is_casual,
    "plain_tone": _is_one_of("tone", "plain"),
    "short": _is_one_of("length", "short"),
    "full": _is_one_of("length", "full", ""),
    "us": _is_one_of("country", "us"),
    "quebec": _is_one_of("message_language", "fr-ca"),
    # why
    "other_offer": _is_one_of("reason", "other_offer"),
    "staying": _is_one_of("reason", "staying"),
    "career_direction": _is_one_of("reason", "career_direction"),
    "timing": _is_one_of("reason", "timing"),
    "location": _is_one_of("reason", "location"),
    "role_fit": _is_one_of("reason", "role_fit"),
    "workplace_fit": _is_one_of("reason", "workplace_fit"),
    "terms": _is_one_of("reason", "terms"),
    "personal": _is_one_of("reason", "personal"),
    "private": _is_one_of("reason", "private", ""),
    "reason_by_itself": _is_reason_by_itself,
    "brief_reason": _is_reason_brief,
    "contrasts": lambda facts: bool(_CONTRAST.search(facts.reason_detail)),
    "refers_back": lambda facts: bool(_REFERS_BACK.match(facts.reason_detail.strip())),
    "mistreated": _is_true("is_mistreated"),
    # what they asked, or may ask
    "hostile": lambda facts: bool({"rude", "threat"} & set(facts.expect)),
    "asked_where": _includes("expect", "where_going"),
    # what they remember, and what comes after
    **{name: _likes(code) for name, code in LIKED.items()},
    **{name: _includes("keep_in_touch", code) for name, code in WAYS.items()},
    "several_liked": lambda facts: sum(CONDITIONS[name](facts) for name in LIKED if name != "trust") > 1,
    # Unlike the slot `interest`, still true after it was mentioned.
    "attracted": lambda facts: bool(facts.interest.strip()),
    "several_people": lambda facts: bool(_BETWEEN_PEOPLE.search(facts.people.strip())),
    "recommends": _is_true("has_recommendation"),
    "other_role_welcome": lambda facts: facts.other_role_welcome is True,
    "no_other_role": lambda facts: facts.other_role_welcome is False,
    "no_details": lambda facts: facts.detail_count == 0,
    "many_details": lambda facts: facts.detail_count >= 3,
}

ALWAYS_FILLED = frozenset(
    {
        *("me", "my_first_name", "company", "short company", "role", "noun"),
        *("job", "Job", "the job", "the job at", "as a role"),
        *("poste", "le poste", "le poste chez", "ce poste", "du poste", "au poste", "du poste de", "au poste de"),
        *("chez", "de company"),
    }
)
"""Slots that are never empty, for their answers are required. Among lines under one condition, only those that hold the
same other slots are drawn from; whether a line holds one of these makes no difference."""
