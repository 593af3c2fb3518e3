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
