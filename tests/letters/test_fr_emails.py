"""What a French e-mail owes its reader in some situations, whichever hand writes it."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from declineapp.letters import HANDS, Facts, compose
from tests.letters.rules import faults, in_hand

BASE = Facts(
    message_language="fr",
    your_name="Nadia Osman",
    company="Leclerc",
    role="responsable de rayon",
    recipient_name="Anne Martin",
    recipient_title="ms",
    stage="offered",
    how="writing",
    reason="other_offer",
)
EVERY_HAND = pytest.mark.parametrize("hand", HANDS)


def body(hand: str, **given: Any) -> str:
    return compose(in_hand(replace(BASE, **given), hand))["email"].body


def email_faults(hand: str, **given: Any) -> list[str]:
    return [fault for fault in faults(in_hand(replace(BASE, **given), hand)) if fault.startswith("email")]


@EVERY_HAND
@pytest.mark.parametrize("stage", ["offered", "approached"])
@pytest.mark.parametrize("address", ["formal", "warm", "casual"])
def test_a_late_answer_owns_the_delay_and_says_no_at_once(hand: str, stage: str, address: str) -> None:
    given = {"late": True, "stage": stage, "address": address, "liked": ("team",)}
    assert re.search(r"tard|retard|plus tôt|attendre", body(hand, **given))
    assert email_faults(hand, **given) == []


@EVERY_HAND
def test_after_mistreatment_notice_and_money_stay_within_forty_words(hand: str) -> None:
    given = {"stage": "signed", "reason": "mistreatment", "last_day": date(2026, 12, 10), "paid_already": True}
    assert email_faults(hand, **given) == []


@EVERY_HAND
@pytest.mark.parametrize("call", ["spoke", ""])
@pytest.mark.parametrize("length", ["short", "full"])
def test_goodbye_is_said_once(hand: str, call: str, length: str) -> None:
    text = body(hand, address="casual", how="call", call=call, length=length, liked=("team",)).lower()
    goodbyes = re.findall(r"bonne (?:suite|continuation|journée)|belle (?:suite|continuation)|à bientôt", text)
    assert len(goodbyes) <= 1, text


@EVERY_HAND
def test_money_goes_back_by_the_contract_and_not_without_limit(hand: str) -> None:
    text = body(hand, stage="signed", paid_already=True, last_day=date(2026, 12, 10))
    assert re.search(r"rembourserai ce que je (?:vous )?dois (?:au titre du|selon le) contrat", text)


@EVERY_HAND
def test_who_never_starts_isnt_told_of_two_days(hand: str) -> None:
    text = body(hand, stage="signed", last_day=date(2026, 12, 15), start_on=date(2027, 1, 11))
    assert "15 décembre" in text
    assert "11 janvier" not in text


@EVERY_HAND
def test_after_a_call_the_house_is_named_once(hand: str) -> None:
    assert body(hand, how="call", call="spoke").count("Leclerc") == 1


@EVERY_HAND
def test_two_readers_are_vous_even_among_friends(hand: str) -> None:
    text = body(hand, recipient_name="Luc et Martine", address="casual", liked=("team",))
    assert not re.search(r"\b(?:tu|te|toi|ton|ta|tes|t’\w+)\b", text, re.IGNORECASE), text


@EVERY_HAND
@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"offer_made_by": "phone"}, "appel"),
        ({"offer_made_by": "letter"}, "lettre|courrier"),
        ({"offer_made_by": "portal"}, "en ligne"),
        ({"reply_by": date(2026, 12, 4)}, r"\b4\b"),
        ({"start_on": date(2027, 1, 18)}, "18 janvier"),
    ],
    ids=lambda each: "+".join(each) if isinstance(each, dict) else "",
)
def test_what_is_known_of_the_offer_is_told(hand: str, given: dict[str, Any], told: str) -> None:
    text = body(hand, **given)
    assert re.search(told, text.replace("cuisinière", "")), text
    assert email_faults(hand, **given) == []


@EVERY_HAND
def test_an_answer_on_the_last_day_isnt_called_early(hand: str) -> None:
    text = body(hand, reply_by=date(2026, 12, 4), due_soon=True)
    assert not re.search(r"avant le 4|jusque-là|tout ce temps|dernier jour|d’autant|sans attendre", text), text


@pytest.mark.parametrize("hand", [hand for hand in HANDS if hand != "thoughtful"])
def test_who_was_there_is_told_of_the_moment_in_one_breath(hand: str) -> None:
    text = body(hand, people="Annick", specific="la visite de l’atelier")
    assert re.search(r"la visite de l’atelier[^\n]*Annick", text), text


@EVERY_HAND
def test_a_typed_reason_has_no_stock_reason_before_it(hand: str) -> None:
    text = body(hand, reason="timing", reason_detail="je finis ma thèse en juin")
    assert "je finis ma thèse en juin" in text.lower()
    assert "moment" not in text


@EVERY_HAND
@pytest.mark.parametrize("call", ["spoke", "voicemail", "no_answer"])
def test_a_call_of_these_days_has_its_day(hand: str, call: str) -> None:
    facts = replace(BASE, how="call", call=call, called_on=date(2026, 11, 24))
    said = [compose(in_hand(facts.as_of(date(2026, 11, today)), hand))["email"].body for today in (24, 25, 26, 30)]
    days = ["tout à l’heure", "hier", "mardi"]
    assert [[day for day in days if day in body] for body in said] == [["tout à l’heure"], ["hier"], ["mardi"], []]


def test_nobody_is_greeted_by_salut_and_a_title() -> None:
    facts = {"address": "casual", "recipient_name": "Mme Kerbrat"}
    assert not [hand for hand in HANDS if "Salut" in body(hand, **facts)]
    assert [hand for hand in HANDS if "Salut" in body(hand, **facts | {"recipient_name": "Léa"})]


@EVERY_HAND
@pytest.mark.parametrize("stage", ["offered", "accepted"])
@pytest.mark.parametrize("role", ["responsable de rayon", "boulangère"])
def test_who_is_in_the_house_already_isnt_said_to_come(hand: str, stage: str, role: str) -> None:
    for wording in range(4):
        facts = replace(BASE, role=role, stage=stage, route="internal", address="casual", wording=wording * 6)
        subject = compose(in_hand(facts, hand))["email"].subject or ""
        assert not re.search(r"\b(?:viens|viendrai|venir)\b", subject), subject
