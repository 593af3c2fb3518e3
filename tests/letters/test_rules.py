"""What holds for every message of every hand, whatever the answers: the same rules in every language."""

import re
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from declineapp.letters import CARDS, HANDS, KINDS, LANGUAGES, Card, cards, compose
from declineapp.letters.facts import Facts
from declineapp.letters.typed import count_words
from tests.letters.rules import SHORTEST, UNFILLED, UNTIDY, email_of, faults, in_hand
from tests.letters.strategies import all_facts, plain_facts

SOME = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
MANY = settings(SOME, max_examples=50)
EVERY_HAND = pytest.mark.parametrize("hand", HANDS)
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)

DAY = date(2026, 12, 18)
EVERYTHING = Facts(
    your_name="Nadia Garnier",
    company="Southwind",
    role="nurse",
    recipient_name="Karim Haddad",
    offered_on=DAY,
    accepted_on=DAY,
    reply_by=DAY,
    start_on=DAY,
    last_day=DAY,
    paid_already=True,
    rounds="many",
    route="referral",
    referrer_name="Ruth",
    how="call",
    reason="timing",
    liked=("trust", "team", "mission"),
    people="Zoé, Tom",
    specific="the walk round the wards",
    interest="I like your wards",
    reason_detail="I have exams in spring",
    other_role_welcome=True,
    keep_in_touch=("linkedin", "email", "event"),
    event_name="the Fair",
    event_when="in May",
    referral_name="Ana Ruiz",
    referral_why="she ran a ward",
    referral_consent=True,
    follow_up=True,
)
"""Every answer that an e-mail takes in."""


def each_of(check, language: str, strategy=plain_facts, effort: settings = SOME) -> None:
    """Check facts of this language."""
    effort(given(facts=strategy(language))(check))()


@EVERY_HAND
@EVERY_LANGUAGE
def test_nothing_is_wrong_with_any_message(language: str, hand: str) -> None:
    def check(facts: Facts) -> None:
        assert faults(in_hand(facts, hand)) == []

    each_of(check, language)


@pytest.mark.parametrize("stage", ["before_offer", "offered", "accepted", "signed"])
@EVERY_HAND
@EVERY_LANGUAGE
def test_with_everything_answered_no_message_is_too_long(language: str, hand: str, stage: str) -> None:
    facts = replace(EVERYTHING, message_language=language, stage=stage)
    for call, wording in product(("spoke", "voicemail"), (0, 23, 41)):
        assert faults(in_hand(replace(facts, call=call, wording=wording), hand)) == []


@EVERY_HAND
@EVERY_LANGUAGE
def test_with_the_required_answers_alone_the_length_is_right(language: str, hand: str) -> None:
    required = Facts(message_language=language, your_name="Anna Martin", company="Hachette", role="analyste")
    stages, reasons = ("approached", "before_offer", "offered", "accepted"), ("private", "other_offer", "terms")
    calls, ways = ("", "spoke", "no_answer"), (("", ""), ("formal", "direct"), ("casual", "internal"))
    for stage, reason, call, (address, route) in product(stages, reasons, calls, ways):
        facts = replace(required, stage=stage, reason=reason, call=call, address=address, route=route)
        letter = email_of(in_hand(facts, hand)).letter
        assert SHORTEST <= count_words(letter) <= 75, (stage, reason, call, letter)


@EVERY_LANGUAGE
def test_whatever_is_typed_the_messages_stand(language: str) -> None:
    def check(facts: Facts) -> None:
        for kind, letter in compose(facts).items():
            assert letter.body, kind
            assert not UNTIDY.search(letter.body), letter.body
            assert "\n" not in letter.subject

    each_of(check, language, all_facts, MANY)


@EVERY_LANGUAGE
def test_every_card_answers(language: str) -> None:
    def check(facts: Facts) -> None:
        for card in cards(facts):
            texts = (card.they_say, card.you_say, card.then)
            assert all(texts), card.code
            assert not UNFILLED.search(" ".join(texts))

    each_of(check, language)


@EVERY_HAND
@EVERY_LANGUAGE
def test_an_unanswered_draft_reads_too(language: str, hand: str) -> None:
    facts = in_hand(Facts(message_language=language), hand)
    for how in ("", "call", "in_person", "text"):
        for kind, letter in compose(replace(facts, how=how)).items():
            assert letter.body, kind


@EVERY_LANGUAGE
def test_what_may_not_be_told_is_told_nowhere(language: str) -> None:
    def check(facts: Facts) -> None:
        marked = replace(facts, reason_detail="Zanzibar zebra", change_detail="Quince quagga", role="nurse")
        texts = {kind: letter.body for kind, letter in compose(marked).items()}
        assert not [kind for kind, body in texts.items() if "uagga" in body and kind != "negotiate"]
        if not facts.may_give_detail:
            assert not [kind for kind, body in texts.items() if "ebra" in body]

    each_of(check, language)


@EVERY_LANGUAGE
def test_nobody_is_recommended_without_consent(language: str) -> None:
    def check(facts: Facts) -> None:
        named = replace(facts, referral_name="Zelda Quist", referral_consent=False)
        assert "Quist" not in str(compose(named))

    each_of(check, language)


@EVERY_LANGUAGE
def test_after_mistreatment_nobody_is_thanked_praised_or_promised(language: str) -> None:
    def check(facts: Facts) -> None:
        hurt = replace(facts, reason="mistreatment", people="Zelda Quist", specific="quince jam")
        # Whoever recommended them did no harm, and is thanked in a message of their own.
        bodies = [letter.body for letter in compose(hurt, "email", "note").values()]
        text = " ".join(bodies).lower()
        assert not [word for word in ("quist", "quince", "linkedin", "thank", "merci", "grateful") if word in text]

    each_of(check, language)


@EVERY_LANGUAGE
def test_a_voicemail_holds_no_decision(language: str) -> None:
    decided = (
        "declin",
        "withdraw",
        "not to accept",
        "turn it down",
        "refus",
        "renonc",
        "retir",
        "ne prendrai",
        "pas suite",
    )

    def check(facts: Facts) -> None:
        body = compose(replace(facts, how="call", reason="staying"))["voicemail"].body.lower()
        assert not [word for word in decided if word in body], body

    each_of(check, language)


def test_every_kind_and_every_card_is_written_by_every_hand() -> None:
    for language in LANGUAGES.values():
        for hand in HANDS:
            assert all(language.script(hand, kind) for kind in KINDS)
            for kind in ("cards", "extension_cards"):
                assert set(CARDS) <= set(language.script(hand, kind))


_DECIDES = {
    "en": r"\b(no thank|it’s a no|it’s no|still no|decided|turn(ing)? (it|this) down|my mind is made up|final)\b",
    "fr": r"\b(c’est (\w+ )?non|tranché|décision est|définitive|je refuse)\b",
}


@EVERY_HAND
@EVERY_LANGUAGE
def test_no_card_decides_while_one_asks_for_time(language: str, hand: str) -> None:
    def check(facts: Facts) -> None:
        facts = replace(
            facts, would_change="unsure", stage="offered", reason="staying", reason_detail="", boundary="It’s a no."
        )
        facts = in_hand(replace(facts, call="", email_outcome=""), hand)
        for card in cards(facts):
            answers = f"{card.you_say} {card.then}".casefold()
            assert not re.search(_DECIDES.get(language, _DECIDES["fr"]), answers), answers

    each_of(check, language)


def _card(code: str, hand: str, **given: Any) -> Card:
    facts = Facts(**{"message_language": "en", "company": "Northwind", "role": "cook", "your_name": "Sam Doe"} | given)
    return next(card for card in cards(in_hand(facts, hand)) if card.code == code)


@EVERY_HAND
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("code", ["where_going", "threat"])
def test_ones_own_boss_asks_no_strangers_question(language: str, hand: str, code: str) -> None:
    given = {"message_language": language, "reason": "timing"}
    stranger, boss = _card(code, hand, **given), _card(code, hand, **given, recipient_kind="own_manager")
    assert stranger.they_say != boss.they_say
    assert stranger.you_say != boss.you_say or code == "threat"


@EVERY_HAND
@pytest.mark.parametrize("language", ["en", "fr"])
def test_another_role_that_is_welcome_is_not_taken_back(language: str, hand: str) -> None:
    boundary = {"en": "My answer stays the same.", "fr": "Ma réponse reste la même."}[language]
    given = {"message_language": language, "boundary": boundary, "expect": ("other_role",)}
    assert _card("other_role", hand, **given, other_role_welcome=True).then != boundary


@EVERY_HAND
@EVERY_LANGUAGE
def test_who_was_given_days_more_thanks_for_them(language: str, hand: str) -> None:
    facts = Facts(message_language=language, company="Northwind", role="cook", your_name="Sam Doe", reason="staying")
    granted = in_hand(replace(facts, has_extension=True), hand)
    assert compose(granted, "email") != compose(in_hand(facts, hand), "email")
    assert faults(granted) == []
