"""The last look at a French message."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from declineapp.letters.facts import Facts
from declineapp.letters.fr.slots import SLOTS, finish, join_list
from tests.letters.strategies import all_facts

ROWS = [json.loads(line) for line in (Path(__file__).parent / "field_names_fr.jsonl").read_text().splitlines()]
FRANCE, QUEBEC = Facts(message_language="fr"), Facts(message_language="fr-ca")


@pytest.mark.parametrize("row", [row for row in ROWS if row["kind"] == "typography"], ids=lambda row: row["input"])
def test_typography_from_other_projects_bug_lists(row: dict[str, str]) -> None:
    assert finish(FRANCE, row["input"]).replace("\u202f", " ") == row["expected"].replace("\u202f", " ")


@pytest.mark.parametrize(
    ("typed", "france", "quebec"),
    [
        ("Merci !", "Merci\u202f!", "Merci!"),
        ("Quoi?", "Quoi\u202f?", "Quoi?"),
        ("oui ; non", "oui\u202f; non", "oui; non"),
        ("voici : rien", "voici\u00a0: rien", "voici\u00a0: rien"),
        ('"mot"', "«\u00a0mot\u00a0»", "«\u00a0mot\u00a0»"),
        ("l'ami", "l’ami", "l’ami"),
        ("à 14:30", "à 14:30", "à 14:30"),
        ("https://x.fr/?a=b;c", "https://x.fr/?a=b;c", "https://x.fr/?a=b;c"),
        ("55 000 €", "55\u00a0000\u00a0€", "55\u00a0000\u00a0€"),
    ],
)
def test_spaces_and_signs(typed: str, france: str, quebec: str) -> None:
    assert (finish(FRANCE, typed), finish(QUEBEC, typed)) == (france, quebec)


@pytest.mark.parametrize(
    ("joined_on", "stands"),
    [
        ("le nom de Anne", "le nom d’Anne"),
        ("avec Maria de Oliveira", "avec Maria de Oliveira"),
        ("Ana De Oliveira\nDe Oliveira", "Ana De Oliveira\nDe Oliveira"),
        ("le travail de Hachette", "le travail de Hachette"),
        ("apprécié de échanger", "apprécié d’échanger"),
        ("parce que elle vient", "parce qu’elle vient"),
        ("si il vient", "s’il vient"),
        ("je ne vais pas le accepter", "je ne vais pas l’accepter"),
        ("à le CHUM, de le CHUM", "au CHUM, du CHUM"),
        ("à les Assises, de les équipes", "aux Assises, des équipes"),
        ("à le faire et de les remercier", "à le faire et de les remercier"),
        ("merci aussi à Fatima et le Dr Roux", "merci aussi à Fatima et au Dr Roux"),
        ("chez Acme Inc.. Bien", "chez Acme Inc. Bien"),
        ("la fin ,.", "la fin."),
    ],
)
def test_words_that_meet_are_joined(joined_on: str, stands: str) -> None:
    assert finish(FRANCE, joined_on) == stands


@pytest.mark.parametrize(
    ("france", "quebec"),
    [
        ("un e-mail, l’e-mail, par mail", "un courriel, le courriel, par courriel"),
        ("cet e-mail, vos mails", "ce courriel, vos courriels"),
        ("anne@mail.com", "anne@mail.com"),
        ("un bon entretien, cet entretien", "une bonne entrevue, cette entrevue"),
        ("nos entretiens, l’entretien du 20", "nos entrevues, l’entrevue du 20"),
        ("agent d’entretien, l’entretien des machines", "agent d’entretien, l’entretien des machines"),
        ("Bon week-end", "Bonne fin de semaine"),
    ],
)
def test_quebec_has_words_of_its_own(france: str, quebec: str) -> None:
    assert (finish(FRANCE, france), finish(QUEBEC, france)) == (france, quebec)


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "", "b"], "a et b"),
        (["a", "b", "c"], "a, b et c"),
        (["j’aime l’équipe", "vos locaux m’ont plu"], "j’aime l’équipe, et vos locaux m’ont plu"),
    ],
)
def test_things_are_joined(items: list[str], text: str) -> None:
    assert join_list(items) == text


@given(facts=all_facts("fr"))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_slot_stands_whatever_was_typed(facts: Facts) -> None:
    for name, slot in SLOTS.items():
        text = slot(facts)
        assert text == text.strip(), name
        assert "\n" not in text, name
        assert "\n" not in finish(facts, text)


@given(facts=all_facts("fr"))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_phrase_has_one_shape_at_most(facts: Facts) -> None:
    for family in ("detail", "specific", "interest", "why"):
        assert sum(bool(slot(facts)) for name, slot in SLOTS.items() if name.split(" ")[0] == family) <= 1
