"""Whoever answers a question hears it in what is said: each code of it, in every language and by every hand."""

from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any
from unittest.mock import patch

import pytest

from declineapp.letters import HANDS, LANGUAGES, Facts, cards, compose
from declineapp.steps.fields import One, Several, YesNo
from tests.letters.rules import in_hand
from tests.letters.strategies import QUESTIONS

BASE = Facts(
    your_name="Nadia Osman",
    company="Northwind",
    role="graphiste",
    recipient_name="Anne Martin",
    recipient_title="ms",
    stage="offered",
    how="call",
    reason="location",
)
SIGNED = {"stage": "signed"}
NAMED = {"referral_name": "Samir Khan", "referral_consent": True}
AT_AN_EVENT = {"keep_in_touch": ("event",), "event_name": "PyCon"}
REFERRED = {"route": "referral"}
DAY = date(2027, 5, 4)

ANSWERS: dict[str, Any] = {
    "your_name": "Nadia Garnier",
    "company": "Southwind",
    "role": "dessinatrice",
    "recipient_name": "Paul Martin",
    "referrer_name": "Karim Haddad",
    "offered_on": DAY,
    "accepted_on": DAY,
    "reply_by": DAY,
    "start_on": DAY,
    "last_day": DAY,
    "paid_already": True,
    "your_phone": "06 12 34 56 78",
    "people": "Karim Haddad",
    "specific": "la visite",
    "interest": "Le poste me plaisait",
    "reason_detail": "Le trajet est long",
    "change_detail": "Deux jours de télétravail",
    "extension_until": DAY,
    "other_role_welcome": True,
    "boundary": "Merci, mais non",
    "event_name": "le Salon",
    "event_on": DAY,
    "event_when": "le mois prochain",
    "referral_name": "Zoé Klein",
    "referral_why": "Elle dessine depuis dix ans",
    "referral_consent": False,
    "sent_on": DAY,
}
"""An answer to each question that has no codes."""
WHERE: dict[str, dict[str, Any]] = {
    "recipient_title": {"address": "formal", "recipient_title": ""},
    "referrer_name": REFERRED,
    "offered_on": {"offer_made_by": "email", "how": "writing"},
    "accepted_on": SIGNED,
    "start_on": SIGNED,
    "last_day": SIGNED,
    "paid_already": SIGNED,
    "change_what": {"would_change": "yes"},
    "change_detail": {"would_change": "yes"},
    "extension_until": {"would_change": "unsure"},
    "keep_in_touch": {"event_name": "PyCon"},
    "event_name": AT_AN_EVENT,
    "event_on": AT_AN_EVENT,
    "event_when": AT_AN_EVENT,
    "referral_name": NAMED,
    "referral_why": NAMED,
    "referral_consent": NAMED,
    "reason": {"reason": ""},
    "length": {"liked": ("team", "culture", "mission"), "people": "Karim Haddad", "interest": "Le poste me plaisait"},
    "tone": {"liked": ("team",), "rounds": "many"},
    "recipient_kind": {"liked": ("team",)},
    "sent_on": {"email_outcome": "no_reply"},
    "country": {"start_on": DAY, **SIGNED, "address": "formal"},
}
"""The answers without which it isn't to be heard."""
HEARD_BY_SOME = {
    "accepted_on",
    "tone",
    "rounds",
    "offer_made_by",
    "offered_on",
    "recipient_kind",
    "reply_by",
    "referrer_name",
}
"""Not every hand speaks of these; one at least does."""
LIKE_NO_ANSWER = {
    "address": {"warm"},
    "stage": {"offered"},
    "recipient_title": {"none", "mx"},
    "recipient_kind": {"manager", "recruiter", "other"},
    "route": {"direct", "referral", "school"},
    "how": {"call", "writing"},
    "reason": {"private"},
    "would_change": {"no"},
    "change_what": {"other"},
    "call": {"not_yet"},
    "email_outcome": {"not_yet", "sent", "answered"},
    "tone": {"warm"},
    "length": {"full"},
    "rounds": {"several", "few"},
    "expect": {"where_going"},
    "offer_made_by": {"phone", "in_person", "text", "portal", "letter"},
}
ELSEWHERE = {
    *(
        "message_language",
        "wording",
        "phone",
        "email",
        "other_offer_written",
        "on_benefits",
        "call_on",
        "call_at",
        "called_on",
        "follow_up",
    ),
    *("your_address", "their_address", "place", "country"),
}
"""What these say goes to the checklist, the page, or the letter on paper."""


def codes(name: str) -> list[Any]:
    """What the question can be answered with, but for what sounds like no answer."""
    question = QUESTIONS[name]
    if isinstance(question, Several):
        return [(code,) for code in question.labels if code not in LIKE_NO_ANSWER.get(name, ())]
    if isinstance(question, One) and not isinstance(question, YesNo):
        return [code for code in question.labels if code not in LIKE_NO_ANSWER.get(name, ())]
    return [True] if isinstance(question, YesNo) and name not in ANSWERS else [ANSWERS[name]]


UNKNOWN = "a code without words"


def is_heard(name: str, answer: Any, language: str, hand: str, wording: int | None = None) -> bool:
    """What is said differs from what no answer says, and from what an answer that no file knows would say.

    That the letter is built otherwise for one detail more isn't enough: it counts as many on both sides.
    """
    base = replace(BASE, message_language=language, wording=wording)
    before = in_hand(replace(base, **WHERE.get(name, {})), hand)
    # The same hand and the same draws: only the answer differs.
    after = replace(before, **{name: answer})
    if name in {"your_name", "company", "role"}:
        after = in_hand(after, hand)
    others = [before]
    if isinstance(QUESTIONS[name], One | Several) and not isinstance(QUESTIONS[name], YesNo):
        others.append(replace(before, **{name: (UNKNOWN,) if isinstance(answer, tuple) else UNKNOWN}))
    with patch.object(Facts, "detail_count", after.detail_count):
        return _said(after) not in map(_said, others)


def _said(facts: Facts) -> tuple[Any, ...]:
    return compose(facts), cards(facts)


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(QUESTIONS.keys() - ELSEWHERE - HEARD_BY_SOME))
def test_every_hand_hears_an_answer(name: str, language: str, hand: str) -> None:
    unheard = [answer for answer in codes(name) if not is_heard(name, answer, language, hand)]
    assert unheard == [], f"letters/{language[:2]}/{hand}/: no message changes by these answers, in any wording tried"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(HEARD_BY_SOME))
def test_some_hand_hears_an_answer(name: str, language: str) -> None:
    by_anybody = list(product(HANDS, (None, *range(12))))
    unheard = [
        answer
        for answer in codes(name)
        if not any(is_heard(name, answer, language, hand, wording) for hand, wording in by_anybody)
    ]
    assert unheard == []


CASES: dict[str, dict[str, Any]] = {
    "offered": {},
    "approached": {"stage": "approached"},
    "before_offer": {"stage": "before_offer"},
    "accepted": {"stage": "accepted"},
    "signed": {"stage": "signed"},
    "agent": {"route": "agency"},
    "inside": {"route": "internal"},
    "own boss": {"recipient_kind": "own_manager"},
    "after a call": {"call": "spoke"},
    "text": {"how": "text"},
}
"""The situations in which a hand writes another letter."""
REASON_STANDS_IN = {"text": ("note",), "after a call": ("email",)}
"""Messages that give the reason; the call and the e-mail elsewhere."""
UNHEARD = {
    # One meets one's own boss all the same.
    *(("own boss", "keep_in_touch", way) for way in ("linkedin", "email")),
    # Their trust is thanked for there without being ticked.
    *((case, "liked", "trust") for case in ("accepted", "signed", "approached")),
}
"""What needn't be said in that case."""


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_reason_is_given_in_every_message(language: str, hand: str, case: str) -> None:
    facts = in_hand(replace(BASE, message_language=language, **CASES[case]), hand)
    without = compose(replace(facts, reason=UNKNOWN))
    for reason in codes("reason"):
        if reason == "mistreatment":
            continue
        messages = compose(replace(facts, reason=reason))
        for kind in REASON_STANDS_IN.get(case, ("call", "email")):
            assert messages[kind].body != without[kind].body, (reason, kind)


@pytest.mark.parametrize("case", [case for case in CASES if case != "text"])
@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_they_remember_is_told_in_every_case(language: str, hand: str, case: str) -> None:
    facts = in_hand(replace(BASE, message_language=language, event_name="PyCon", **CASES[case]), hand)
    without = compose(facts, "email")["email"].body
    for name in ("liked", "specific", "interest", "people", "reason_detail", "keep_in_touch"):
        for answer in codes(name):
            if isinstance(answer, tuple) and (case, name, *answer) in UNHEARD:
                continue
            assert compose(replace(facts, **{name: answer}), "email")["email"].body != without, (name, answer)
