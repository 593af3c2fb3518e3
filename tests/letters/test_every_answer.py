"""Whoever answers a question hears it in what is said: in every language."""

from dataclasses import fields, replace
from datetime import date, time
from typing import Any

import pytest

from declineapp.letters import LANGUAGES, Facts, cards, compose

OFFERED = Facts(
    your_name="Nadia Osman",
    company="Northwind",
    role="graphiste",
    recipient_name="Anne Martin",
    stage="offered",
    reason="location",
)
CALLED = replace(OFFERED, call="spoke")
ACCEPTED = replace(OFFERED, stage="accepted")
ASKING = replace(OFFERED, would_change="yes")
REFERRED = replace(OFFERED, route="referral", call="not_yet")
MEETING = replace(OFFERED, keep_in_touch=("event",), event_name="PyCon")
NAMING = replace(OFFERED, referral_name="Samir Khan", referral_consent=True)

# Another answer to each question, and the facts in which it is to be heard.
HEARD: dict[str, tuple[Facts, Any]] = {
    "your_name": (OFFERED, "Nadia Garnier"),
    "company": (OFFERED, "Southwind"),
    "role": (OFFERED, "dessin"),
    "recipient_name": (OFFERED, "Paul Martin"),
    "recipient_title": (replace(OFFERED, address="formal"), "ms"),
    "recipient_kind": (OFFERED, "manager"),
    "address": (OFFERED, "casual"),
    "stage": (OFFERED, "accepted"),
    "route": (OFFERED, "agency"),
    "referrer_name": (REFERRED, "Karim Haddad"),
    "offer_made_by": (OFFERED, "letter"),
    "offered_on": (OFFERED, date(2027, 5, 4)),
    "accepted_on": (ACCEPTED, date(2027, 5, 4)),
    "reply_by": (OFFERED, date(2027, 5, 4)),
    "start_on": (ACCEPTED, date(2027, 5, 4)),
    "rounds": (OFFERED, "many"),
    "how": (OFFERED, "writing"),
    "call_on": (REFERRED, date(2027, 5, 4)),
    "call_at": (replace(REFERRED, call_on=date(2027, 5, 4)), time(14, 30)),
    "your_phone": (OFFERED, "06 12 34 56 78"),
    "liked": (OFFERED, ("trust",)),
    "people": (OFFERED, "Karim Haddad"),
    "specific": (OFFERED, "la visite"),
    "interest": (OFFERED, "Le poste me plaisait"),
    "reason": (OFFERED, "timing"),
    "reason_detail": (OFFERED, "Le trajet est long"),
    "would_change": (OFFERED, "unsure"),
    "change_what": (ASKING, ("place",)),
    "change_detail": (ASKING, "Deux jours de télétravail"),
    "extension_until": (replace(OFFERED, would_change="unsure"), date(2027, 5, 4)),
    "expect": (OFFERED, ("silence",)),
    "other_role_welcome": (OFFERED, True),
    "boundary": (OFFERED, "Merci, mais non"),
    "keep_in_touch": (OFFERED, ("linkedin",)),
    "event_name": (MEETING, "le Salon"),
    "event_on": (MEETING, date(2027, 5, 4)),
    "event_when": (MEETING, "le mois prochain"),
    "referral_name": (NAMING, "Zoé Klein"),
    "referral_why": (NAMING, "Elle dessine"),
    "referral_consent": (NAMING, False),
    "follow_up": (OFFERED, True),
    "call": (OFFERED, "voicemail"),
    "called_on": (CALLED, date(2027, 5, 4)),
    "tone": (replace(OFFERED, liked=("people",), people="Karim"), "plain"),
    "length": (OFFERED, "short"),
    "wording": (OFFERED, 1),
}
# What these say goes to the checklist, or to the page: whom to ring, where to send it.
ELSEWHERE = {"message_language", "phone", "email", "other_offer_written", "on_benefits"}
# Asked now, said by the letters that are being written.
ELSEWHERE |= {
    "country",
    "last_day",
    "paid_already",
    "email_outcome",
    "sent_on",
    "your_address",
    "their_address",
    "place",
    "late",
}


def test_every_question_is_listened_to() -> None:
    assert HEARD.keys() | ELSEWHERE == {field.name for field in fields(Facts)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", HEARD)
def test_an_answer_is_heard(language: str, name: str) -> None:
    before, answer = HEARD[name]
    before = replace(before, message_language=language)
    after = replace(before, **{name: answer})
    assert (compose(before), cards(before)) != (compose(after), cards(after))
