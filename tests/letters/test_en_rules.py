"""What holds for every English message, whatever the answers."""

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from declineapp.letters import CARDS, KINDS
from declineapp.letters.en import CARDS as EN_CARDS
from declineapp.letters.en import LETTERS
from declineapp.letters.facts import Facts
from tests.letters.strategies import LINES, TEXTS, all_facts, plain_facts

EVERY_KIND = pytest.mark.parametrize("kind", KINDS)
SOME = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
MORE = settings(SOME, max_examples=200)

A_NO = re.compile(
    r"not to accept|(?:won’t|will not|not going to) (?:be |accept)|turning it down|declin|withdraw|saying no|answer is no"
    r"|It is no"
)
AN_APOLOGY = re.compile(r"\b(?:sorry|apolog\w+|regret\w*|excuse)\b", re.IGNORECASE)
MONEY = re.compile(r"\b(?:pay|paid|salary|money|figure|budget|wage|bonus|compensation)\b|[$€£]", re.IGNORECASE)
HOOKS = re.compile(
    r"at this time|for now|for the moment|unless|slightly|if things change|careful consideration|right now",
    re.IGNORECASE,
)
ONE_COUNTRY = re.compile(
    r"\b(?:\w*[lrnyt]i[sz](?:e|es|ed|ing|ation)|fav?ou?rs?|hono[u]?r\w*|colou?r|behaviou?r|enrol\w*|programme|centre|whilst"
    r"|towards?|gotten|cheque|ring(?:ing)?|rang|fortnight|apologi[sz]e)\b"
)
# A name such as “Acme Inc.” ends no sentence.
ABBREVIATED = re.compile(r"\b(?:Inc|Corp|U\.S|ext)\.|Yahoo!")


def words(text: str) -> int:
    return sum(any(map(str.isalnum, token)) for token in text.split())


def between(body: str) -> str:
    """What stands between greeting and closing."""
    return "\n\n".join(body.split("\n\n")[1:-1])


def typed_words(facts: Facts, body: str) -> int:
    """The words of theirs that the message holds."""
    theirs = [" ".join(getattr(facts, name).split()).strip(".…“”") for name in (*LINES, *TEXTS)]
    return sum(words(text) for text in theirs if text and text[1:] in " ".join(body.split()))


def without_their_words(facts: Facts) -> Facts:
    nothing: dict[str, Any] = dict.fromkeys(TEXTS, "")
    return replace(facts, role="data analyst", **nothing)


def first_sentences(body: str) -> str:
    sentences = re.split(r"(?<=[.?!]) ", " ".join(ABBREVIATED.sub("X", between(body)).split()))
    return " ".join(sentences[:2])


@EVERY_KIND
@SOME
@given(facts=all_facts("en"))
def test_spaces_and_lines_are_clean(kind: str, facts: Facts) -> None:
    letter = LETTERS[kind](facts)
    assert "  " not in letter.body
    assert "\n\n\n" not in letter.body
    assert letter.body == letter.body.strip()
    assert not re.search(r"[ \t]$", letter.body, re.MULTILINE)
    assert "\n" not in letter.subject


@EVERY_KIND
@SOME
@given(facts=plain_facts("en"))
def test_nothing_is_doubled(kind: str, facts: Facts) -> None:
    body = LETTERS[kind](facts).body
    assert not re.search(r"\.\.|[!?…]\.|[,;:]\.|\.,(?! )|::|,,", body.replace("Inc.,", "").replace("Corp.,", ""))
    assert not re.search(r"\b(\w+) \1\b", body, re.IGNORECASE)


@EVERY_KIND
@SOME
@given(facts=plain_facts("en"))
def test_no_place_is_left_unfilled(kind: str, facts: Facts) -> None:
    letter = LETTERS[kind](facts)
    assert not re.search(r"None|[{}\[\]]|…\.| at \.|  ", f"{letter.subject}\n{letter.body}")


@EVERY_KIND
@SOME
@given(facts=plain_facts("en"))
def test_our_words_leave_no_handle_and_no_country(kind: str, facts: Facts) -> None:
    body = LETTERS[kind](without_their_words(facts)).body
    assert not HOOKS.search(body)
    assert not ONE_COUNTRY.search(body)
    assert "'" not in body
    assert '"' not in body
    assert "!" not in body.replace("Yahoo!", "")


@EVERY_KIND
@SOME
@given(facts=plain_facts("en"))
def test_money_is_spoken_of_in_negotiating_alone(kind: str, facts: Facts) -> None:
    if kind != "negotiate":
        assert not MONEY.search(LETTERS[kind](facts).body)


@MORE
@given(facts=all_facts("en"))
def test_an_email_has_the_length_it_should(facts: Facts) -> None:
    body = LETTERS["email"](facts).body
    typed = typed_words(facts, body)
    if facts.mistreated:
        assert 25 <= words(body) <= 80 + typed
    elif facts.length == "short":
        assert words(body) >= 40
        assert words(between(body)) <= 80 + max(0, typed - 15)
    else:
        assert words(body) >= 80
        assert words(between(body)) <= 150 + max(0, typed - 30)


@MORE
@given(facts=plain_facts("en"))
def test_the_no_stands_in_the_first_two_sentences(facts: Facts) -> None:
    assert A_NO.search(first_sentences(LETTERS["email"](facts).body))


@EVERY_KIND
@SOME
@given(facts=plain_facts("en"))
def test_one_apology_for_a_yes_taken_back_and_else_none(kind: str, facts: Facts) -> None:
    expected = facts.withdraws and kind in {"email", "call", "heads_up"}
    assert len(AN_APOLOGY.findall(LETTERS[kind](facts).body)) == int(expected)


@MORE
@given(facts=all_facts("en"))
def test_a_note_fits_whatever_the_names(facts: Facts) -> None:
    body = LETTERS["note"](facts).body
    assert len(body) <= 300
    assert words(body) >= 5


@MORE
@given(facts=plain_facts("en"))
def test_a_call_takes_about_a_minute(facts: Facts) -> None:
    body = LETTERS["call"](facts).body
    assert words(body) <= 150
    assert "two minutes" in body.split("\n\n")[0]
    assert "confirm" in body.split("\n\n")[-1]
    assert body.endswith("oodbye.")


@SOME
@given(facts=plain_facts("en"))
def test_a_voicemail_holds_no_decision(facts: Facts) -> None:
    body = LETTERS["voicemail"](facts).body
    assert not re.search(r"declin|withdraw|accept|turn|\bno\b|offer|decision", body.partition("Goodbye")[0])
    assert ("by the end of the day" in body) != bool(facts.reply_by)


@MORE
@given(facts=all_facts("en"))
def test_a_detail_stays_out_where_it_is_forbidden(facts: Facts) -> None:
    marked = replace(facts, reason_detail="Zanzibar zebra", change_detail="Quince quagga")
    told = {kind: LETTERS[kind](marked).body for kind in KINDS}
    assert not [kind for kind, body in told.items() if "uagga" in body and kind != "negotiate"]
    if not facts.may_give_detail or not facts.reason:
        assert not [kind for kind, body in told.items() if "ebra" in body]


@MORE
@given(facts=plain_facts("en"))
def test_nobody_is_recommended_without_consent(facts: Facts) -> None:
    body = LETTERS["email"](replace(facts, referral_name="Zelda Quist")).body
    may = facts.referral_consent is True and facts.leaves_door_open
    assert ("Zelda Quist" in body) == may


@SOME
@given(facts=all_facts("en"))
def test_every_card_answers(facts: Facts) -> None:
    for code in CARDS:
        card = EN_CARDS[code](facts)
        assert card.code == code
        assert all((card.they_say, card.you_say, card.then))


@SOME
@given(facts=all_facts("en"))
def test_an_unanswered_draft_reads_too(facts: Facts) -> None:
    for kind in KINDS:
        assert LETTERS[kind](Facts(wording=facts.wording)).body
