"""What holds for every French message, whatever the answers."""

import re
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import combinations
from statistics import mean

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from declineapp.letters import CARDS, KINDS, cards
from declineapp.letters.facts import Facts
from declineapp.letters.fr import LETTERS
from tests.letters.strategies import LINES, TEXTS, all_facts, plain_facts

EVERY_KIND = pytest.mark.parametrize("kind", KINDS)
SOME = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
MORE = settings(SOME, max_examples=80)
BOTH = st.sampled_from(["fr", "fr-ca"])

A_NO = re.compile(
    r"ne pas (?:l’)?accepter|déclin|donnerai pas suite|ne prendrai pas|réponse (?:est non|.{0,40}négative)|est négative"
    r"|retire|renoncer|n’accepte pas|ne l’accepte pas|ne l’occuperai pas|Merci de retirer"
)
AN_APOLOGY = re.compile(r"excuse|pardon|regrett?e|désol", re.IGNORECASE)
MONEY = re.compile(r"salaire|rémunération|argent|paie|budget|prime|[$€£]", re.IGNORECASE)
HOOKS = re.compile(r"pour l’instant|pour le moment|à moins que|sauf si|actuellement pas", re.IGNORECASE)
CALQUES = re.compile(r"opportunit|process\b|aligné|challenge|définitivement|n’hésite", re.IGNORECASE)
WRITER = re.compile(
    r"\bje (?:suis|serais|reste|demeure) (?:\w+ )?(?:ravi|heureu|honor|désolé|reconnaissant|sûr|certain|ouvert|content|touché)"
    r"|m(?:’|e )(?:a|avez|as|ont) (?:choisi|reçu|accueilli|convaincu|contacté|retenu)e?\b",
    re.IGNORECASE,
)
VOUS = re.compile(r"\b(?:vous|votre|vos|vôtre)\b", re.IGNORECASE)
TU = re.compile(r"\b(?:tu|te|toi|ton|ta|tes)\b|\bt’", re.IGNORECASE)


def words(text: str) -> int:
    return sum(any(map(str.isalnum, token)) for token in text.split())


def between(body: str) -> str:
    return "\n\n".join(body.split("\n\n")[1:-1])


def their_words(facts: Facts) -> int:
    """The words of theirs that can stand in an e-mail."""
    return sum(words(getattr(facts, name)) for name in (*LINES, *TEXTS))


def silent(facts: Facts) -> Facts:
    """The same answers without a word of their own."""
    names = dict.fromkeys((*LINES, *TEXTS), "")
    return replace(facts, **(names | {"your_name": "Inès", "company": "Northwind", "role": "graphiste"}))


@EVERY_KIND
@SOME
@given(language=BOTH, data=st.data())
def test_signs_and_spaces_are_of_the_variant(kind: str, language: str, data) -> None:
    body = LETTERS[kind](data.draw(plain_facts(language))).body
    before = "[\u202f;!?]" if language == "fr" else r"\S"
    assert not re.search(rf"(?<!{before})[;!?](?=\s|$|[»)])", body)
    assert not re.search(r"(?<!\u00a0):(?=\s|$)", body)
    assert not re.search(r"«(?!\u00a0)|(?<!\u00a0)»|\w'\w", body)


@EVERY_KIND
@SOME
@given(language=BOTH, data=st.data())
def test_nothing_is_doubled_or_unfilled(kind: str, language: str, data) -> None:
    letter = LETTERS[kind](data.draw(plain_facts(language)))
    text = f"{letter.subject}\n{letter.body}".replace("Inc.,", "Inc,").replace("Corp.,", "Corp,")
    assert not re.search(r"\.\.|[!?…]\.|[,;:]\.|,,|  |[ \t]$|\n\n\n", text, re.MULTILINE)
    assert not re.search(r"\b(\w+) \1\b", text, re.IGNORECASE)
    assert not re.search(r"None|[{}\[\]]|\0", text)
    assert "\n" not in letter.subject


@EVERY_KIND
@SOME
@given(facts=plain_facts("fr"))
def test_braces_that_were_typed_are_only_braces(kind: str, facts: Facts) -> None:
    typed = dict.fromkeys((*LINES, *TEXTS), "{0} {company} {")
    assert LETTERS[kind](replace(facts, **typed)).body


@EVERY_KIND
@SOME
@given(facts=plain_facts("fr"))
def test_our_words_show_no_gender_and_leave_no_handle(kind: str, facts: Facts) -> None:
    body = LETTERS[kind](silent(facts)).body
    for flaw in (WRITER, HOOKS, CALQUES, re.compile(r"\(e\)|·")):
        assert not flaw.search(body)
    assert kind == "negotiate" or not MONEY.search(body)


@EVERY_KIND
@MORE
@given(facts=plain_facts("fr"))
def test_tu_or_vous_and_never_both(kind: str, facts: Facts) -> None:
    body = LETTERS[kind](silent(facts)).body
    assert not (TU if facts.address != "casual" else VOUS).search(body)


@MORE
@given(facts=all_facts("fr"))
def test_an_email_has_the_length_it_should(facts: Facts) -> None:
    body = LETTERS["email"](facts).body
    theirs = their_words(facts)
    if facts.mistreated:
        assert 25 <= words(body) <= 80 + theirs
    elif facts.length == "short":
        assert words(body) >= 40
        assert words(between(body)) <= 80 + max(0, theirs - 15)
    else:
        assert words(body) >= 80
        assert words(between(body)) <= 150 + max(0, theirs - 30)


@MORE
@given(facts=plain_facts("fr"))
def test_the_no_stands_in_the_first_two_sentences(facts: Facts) -> None:
    sentences = re.split(r"(?<=[.?!]) ", between(LETTERS["email"](silent(facts)).body).replace("\n", " "))
    assert A_NO.search(" ".join(sentences[: 1 if facts.stage == "before_offer" and not facts.mistreated else 2]))


@MORE
@given(facts=plain_facts("fr"))
def test_one_apology_for_a_yes_taken_back_and_else_none(facts: Facts) -> None:
    for kind in ("email", "call"):
        assert len(AN_APOLOGY.findall(LETTERS[kind](silent(facts)).body)) == int(facts.withdraws)


@MORE
@given(facts=all_facts("fr"))
def test_a_note_fits_whatever_the_names(facts: Facts) -> None:
    assert words(LETTERS["note"](facts).body) >= 2
    assert len(LETTERS["note"](facts).body) <= 300


@MORE
@given(facts=plain_facts("fr"))
def test_a_call_takes_about_a_minute(facts: Facts) -> None:
    body = LETTERS["call"](facts).body
    # Seventy-five seconds at 150 words a minute.
    assert words(body) <= 187
    assert body.endswith("evoir.")


@SOME
@given(facts=plain_facts("fr"))
def test_a_voicemail_holds_no_decision(facts: Facts) -> None:
    body = LETTERS["voicemail"](silent(facts)).body
    assert not re.search(r"déclin|retir|accept|renonc|décision|\bnon\b", body)
    assert ("d’ici la fin de la journée" in body) != bool(facts.reply_by)


@MORE
@given(facts=all_facts("fr"))
def test_a_detail_stays_out_where_it_is_forbidden(facts: Facts) -> None:
    marked = replace(facts, reason_detail="Zanzibar zèbre", change_detail="Quinze quagga")
    told = {kind: LETTERS[kind](marked).body for kind in KINDS}
    assert not [kind for kind, body in told.items() if "quagga" in body and kind != "negotiate"]
    if not facts.may_give_detail or not facts.reason:
        assert not [kind for kind, body in told.items() if "zèbre" in body]


@MORE
@given(facts=plain_facts("fr"))
def test_nobody_is_recommended_without_consent(facts: Facts) -> None:
    body = LETTERS["email"](replace(facts, referral_name="Zelda Quist")).body
    assert ("Zelda Quist" in body) == (facts.referral_consent is True and facts.leaves_door_open)


@SOME
@given(language=BOTH, data=st.data())
def test_every_card_answers(language: str, data) -> None:
    for card in cards(data.draw(all_facts(language))):
        assert card.code in CARDS
        assert all((card.they_say, card.you_say, card.then))


@pytest.mark.parametrize("title", ["Madame", "Monsieur", "Docteur"])
def test_the_closing_repeats_the_greeting(title: str) -> None:
    code = {"Madame": "ms", "Monsieur": "mr", "Docteur": "dr"}[title]
    facts = Facts(message_language="fr", address="formal", recipient_title=code, recipient_name="Anne Dupont")
    body = LETTERS["email"](facts).body
    assert body.startswith(f"{title},\n")
    assert f"Je vous prie d’agréer, {title}, mes salutations distinguées." in body
    assert "Dupont" not in body


@EVERY_KIND
@pytest.mark.parametrize("stage", ["before_offer", "offered", "accepted"])
@pytest.mark.parametrize("reason", ["other_offer", "timing", "personal", "private"])
def test_wordings_differ_in_build(kind: str, stage: str, reason: str) -> None:
    facts = Facts(message_language="fr", your_name="Inès", company="Brun", role="graphiste", stage=stage, reason=reason)
    bodies = [LETTERS[kind](replace(facts, wording=wording)).body.split() for wording in range(6)]
    assert mean(SequenceMatcher(None, a, b, autojunk=False).ratio() for a, b in combinations(bodies, 2)) <= 0.6
