"""What a card says suits how the no is told, how far it has gone, and who asks."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from declineapp.letters import CARDS, Facts, cards
from declineapp.letters.letter import Card
from tests.letters.rules import EVERY_HAND, in_hand

BY_TEXT = Facts(your_name="Omar Diaz", company="Northwind", role="cook", recipient_name="Jess Hall", how="text")
IN_WRITING = (
    {"how": "text"},
    {"how": "writing"},
    {"how": "call", "call": "spoke", "email_outcome": "sent"},
    {"how": "call", "reason": "mistreatment"},
    {"how": "text", "would_change": "unsure", "stage": "offered"},
)
ALOUD = re.compile(
    r"\b(hang\w* up|"
    r"e-?mail (you|it|today)|i can hear|goodbye|bye|listening|let you (go|take)|the call|breathe|count to|"
    r"raccroch\w*|au revoir|écoute|appel|en direct|parler moi-même|dans la journée|tout à l’heure|par écrit|compter)\b",
    re.IGNORECASE,
)
LATE = re.compile(r"\b(straight away|at once|find out late|tout de suite|sans attendre)\b", re.IGNORECASE)


def dealt(language: str, hand: str, **answers: object) -> dict[str, Card]:
    facts = in_hand(replace(BY_TEXT, message_language=language, **answers), hand)
    return {card.code: card for card in cards(facts)}


def text(card: Card) -> str:
    return " / ".join((card.they_say, card.you_say, card.then))


@pytest.fixture
def differs(language: str, hand: str) -> Callable[..., bool]:
    def compare(code: str, **answers: object) -> bool:
        return dealt(language, hand, **answers)[code].they_say != dealt(language, hand)[code].they_say

    return compare


@EVERY_HAND
@pytest.mark.parametrize("answers", IN_WRITING, ids=str)
def test_who_writes_neither_rings_off_nor_promises_to_write(language: str, hand: str, answers: dict) -> None:
    said = {code: text(card) for code, card in dealt(language, hand, **answers).items()}
    assert {code: words for code, words in said.items() if ALOUD.search(words)} == {}


@EVERY_HAND
def test_who_only_texts_is_not_told_of_email(language: str, hand: str) -> None:
    for answers in ({}, {"would_change": "unsure", "stage": "offered"}):
        said = " ".join(map(text, dealt(language, hand, **answers).values()))
        assert not re.search("e-mail|courriel", said, re.IGNORECASE)


@EVERY_HAND
def test_who_meets_them_has_no_call_to_end(language: str, hand: str) -> None:
    said = " ".join(map(text, dealt(language, hand, how="in_person").values()))
    assert not re.search(r"hang\w* up|the call|raccroch|appel\b", said)


@EVERY_HAND
def test_who_is_late_says_nothing_of_haste(language: str, hand: str) -> None:
    for stage in ("offered", "approached"):
        said = " ".join(map(text, dealt(language, hand, how="call", stage=stage, late=True).values()))
        assert not LATE.search(said)


@EVERY_HAND
def test_nobody_is_told_what_was_said_in_confidence(language: str, hand: str) -> None:
    for answers in ({}, {"reason": "mistreatment"}, {"route": "agency"}):
        assert "confiden" not in text(dealt(language, hand, **answers)["threat"])


@EVERY_HAND
def test_who_was_mistreated_or_never_applied_hears_other_questions(
    language: str, hand: str, differs: Callable[..., bool]
) -> None:
    for answers in ({"reason": "mistreatment"}, {"stage": "approached"}):
        assert all(differs(code, **answers) for code in ("where_going", "more_money")), answers
    assert differs("guilt", stage="approached")


@EVERY_HAND
def test_a_friend_threatens_with_no_employer(language: str, hand: str, differs: Callable[..., bool]) -> None:
    assert differs("threat", recipient_kind="founder", address="casual")


@EVERY_HAND
def test_a_threat_in_writing_is_kept_and_not_answered_again(language: str, hand: str) -> None:
    assert re.fullmatch(r"\(.+\)", dealt(language, hand)["threat"].then)


@EVERY_HAND
def test_nobody_speaks_of_long_thought(language: str, hand: str) -> None:
    said = " ".join(map(text, dealt(language, hand, how="call").values()))
    assert not re.search("bien réfléchi|tout réfléchi|fait le tour|thought about it", said)
    assert len(dealt(language, hand)) == len(CARDS)
