"""The thirty situations of docs/situations.md: each row's answers give what the row promises, in both languages."""

import re
import shlex
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from declineapp.checklist import Item, checklist
from declineapp.letters import HANDS, Facts, applying, cards, compose
from declineapp.steps import ASKED, read
from declineapp.steps.fields import Day, Several
from tests.letters.rules import in_hand

TABLE = Path(__file__).parent.parent / "docs" / "situations.md"
LANGUAGES = ("en", "fr")
BASE = {
    "your_name": "Sam Doe",
    "company": "Northwind",
    "role": "graphiste",
    "recipient_name": "Anne Martin",
    "stage": "offered",
    "how": "call",
    "reason": "other_offer",
}
WHERE = {name: (step.slug, field) for step in ASKED for name, field in step.form.base_fields.items()}
WHERE["email"] = ("outcome", WHERE["email"][1])

# What is promised in words: by row, the kind of message, and what stands in it in English and in French.
SAYS: dict[int, tuple[str, str, str]] = {
    1: (
        "email",
        r"said|phone|talk|told|tell you myself|hear|listen|chat|call",
        r"dit|téléphone|parl|échang|appel|conversation|de vive voix",
    ),
    2: ("voicemail", r"before|by the end|today|this evening", r"avant|ce soir|aujourd’hui|journée"),
    3: ("reminder", r"e-?mail|message|wrote", r"e-mail|message|écri"),
    9: ("email", r"notice.*(?:last day|runs until)|last day.*notice", r"préavis|dernier jour"),
    10: (
        "email",
        r"settle|pay back|return|repay|refund|give back|goes back|pay you back|sent back|send back|send it back|owe",
        r"rembours|rend|restitu|reverser",
    ),
    12: ("email", r"stay", r"rester|reste|garder|poste actuel|continue"),
    13: ("extension", r"until|by|all right", r"jusqu’au|répondre|réponse"),
    18: ("email", r"(?i)friend|between us|don’t mind|hard feelings", r"(?i)amitié|entre nous|on se voit"),
    21: ("note", r"(?i)not|won’t|declin|turn", r"ne .*pas|déclin|renonc|suite"),
    22: ("email", r"sorry|late|sooner|delay|wait|patien|long|slow|earlier", r"retard|tôt|attend|délai|tard"),
    26: ("email", r"final|contact|write|made up", r"définiti|suite|pri|contact|écri|revien"),
    27: ("reply", r"going|off to", r"où je vais|suite|Où je vais"),
    29: ("email", r"(?i)as two years ago", r"(?i)comme il y a deux ans"),
}
# And what must not stand in it.
NEVER_SAYS: dict[int, tuple[str, str, str]] = {
    2: ("voicemail", r"declin|turn(?:ing)? (?:it )?down|not going to|won’t be", r"déclin|refus|ne vais pas"),
    12: ("email", r"counter-?offer|raise", r"contre-(?:offre|proposition)|augment"),
    13: ("call", r"declin|turn(?:ing)? (?:it )?down|not going to take|won’t be tak", r"déclin|ne vais pas|renonc"),
    17: ("email", r"candidate|the search|right person for", r"candidat|recrutement|bonne personne"),
    18: ("email", r"(?s),.*\bAnne\b", r"(?s),.*\bAnne\b"),
    23: ("email", r"withdraw|application", r"retire|candidature"),
    27: ("reply", r"Northwind is|another offer", r"autre (?:offre|proposition)"),
    28: ("email", r"visa|permit", r"visa|permis"),
}


@dataclass(frozen=True)
class Row:
    number: int
    answers: str
    gets: str

    def facts(self, language: str) -> Facts:
        """The row's answers as one types them, read as any others."""
        typed: dict[str, dict[str, Any]] = {"offer": {"message_language": language}}
        for name, value in (BASE | self.given(language)).items():
            slug, field = WHERE[name]
            typed.setdefault(slug, {})[name] = _as_typed(field, value)
        reading = read(typed)
        assert not reading.errors
        return reading.facts

    def given(self, language: str) -> dict[str, str]:
        pairs = (word.split("=", 1) for word in shlex.split(self.answers))
        named = ((name.removeprefix(f"{language}."), value) for name, value in pairs)
        return {name: value for name, value in named if "." not in name}

    @property
    def codes(self) -> list[str]:
        return re.findall(r"`((?:no:|message:|first:|card:|line:)[\w:-]+)`", self.gets)


def _as_typed(field: Any, value: str) -> Any:
    if isinstance(field, Day):
        return (timezone.localdate() + timedelta(days=int(value))).isoformat()
    return value.split(",") if isinstance(field, Several) else value


def _rows() -> list[Row]:
    lines = [line.strip("|").split(" | ") for line in TABLE.read_text().splitlines() if re.match(r"\| \d", line)]
    return [Row(int(cells[0]), re.sub("`", "", cells[2]), cells[3]) for cells in lines]


ROWS = {row.number: row for row in _rows()}
every_row = pytest.mark.parametrize("row", ROWS.values(), ids=lambda row: str(row.number))
in_both = pytest.mark.parametrize("language", LANGUAGES)


def items(facts: Facts, today: date | None = None) -> dict[str, Item]:
    return {item.code: item for item in checklist(facts, today or timezone.localdate())}


def holds(facts: Facts, code: str) -> bool:
    what, _, name = code.partition(":")
    if what == "no":
        return not holds(facts, name)
    if what == "first":
        return applying(facts)[0] == name
    first = [card.code for card in cards(facts)[: len(facts.expect)]]
    found: dict[str, Any] = {"message": applying(facts), "line": items(facts), "card": first}
    return name in found[what]


def bodies(facts: Facts, kind: str) -> list[str]:
    """The message by each hand."""
    return [compose(in_hand(facts.as_of(timezone.localdate()), hand))[kind].body for hand in HANDS]


def test_there_are_thirty() -> None:
    assert list(ROWS) == list(range(1, 31))
    assert all(row.codes for row in ROWS.values())


@every_row
@in_both
def test_a_row_gives_what_it_names(row: Row, language: str) -> None:
    facts = row.facts(language)
    assert [code for code in row.codes if not holds(facts, code)] == []


@pytest.mark.parametrize("number", SAYS)
@in_both
def test_a_row_says_what_it_promises_by_every_hand(number: int, language: str) -> None:
    kind, *patterns = SAYS[number]
    pattern = re.compile(patterns[LANGUAGES.index(language)], re.DOTALL)
    assert [body for body in bodies(ROWS[number].facts(language), kind) if not pattern.search(body)] == []


@pytest.mark.parametrize("number", NEVER_SAYS)
@in_both
def test_a_row_never_says_what_would_harm(number: int, language: str) -> None:
    kind, *patterns = NEVER_SAYS[number]
    pattern = re.compile(patterns[LANGUAGES.index(language)])
    assert [body for body in bodies(ROWS[number].facts(language), kind) if pattern.search(body)] == []


@in_both
def test_a_text_is_a_whole_no_in_300_characters(language: str) -> None:
    assert all(len(body) <= 300 for body in bodies(ROWS[21].facts(language), "note"))


@in_both
def test_the_second_no_is_shorter_than_the_first(language: str) -> None:
    facts = ROWS[4].facts(language)
    assert all(
        len(reply) < len(email) for reply, email in zip(bodies(facts, "reply"), bodies(facts, "email"), strict=True)
    )


def test_a_reminder_is_due_three_working_days_after_the_sending() -> None:
    friday = date(2026, 11, 20)
    for outcome in ("sent", "no_reply"):
        facts = Facts(email_outcome=outcome, sent_on=friday)
        assert items(facts, friday)["remind"].due == date(2026, 11, 25)
    assert "remind" not in items(Facts(email_outcome="answered", sent_on=friday), friday)


def test_the_button_is_pressed_after_the_message() -> None:
    listed = list(items(ROWS[20].facts("en")))
    assert listed.index("press-decline") == listed.index("send-email") + 1


@in_both
def test_a_day_that_is_over_is_not_proposed(language: str) -> None:
    facts = ROWS[13].facts(language)
    past = facts.as_of(timezone.localdate() + timedelta(days=30))
    assert past.extension_until is None
    assert bodies(facts, "extension") != bodies(past, "extension")


@pytest.mark.parametrize(
    ("number", "code"), [(11, "read-contract"), (28, "ask-about-permit"), (8, "know-agency-rules")]
)
def test_official_pages_are_there_for_each_country(number: int, code: str) -> None:
    links = items(ROWS[number].facts("en"))[code].links
    assert {"fr", "be", "ch", "lu", "ca", "gb", "ie", "us", "au", "nz"} <= {link.country for link in links}


@in_both
def test_a_way_to_help_a_friend_is_offered_only_if_chosen(language: str) -> None:
    chosen = ROWS[18].facts(language)
    words = {"en": r"help|hand|of use", "fr": r"aider|aide\b|coup de main|utile"}[language]
    assert all(re.search(words, body) for body in bodies(chosen, "email"))
    unasked = read(
        {
            "offer": {
                **{name: BASE[name] for name in ("your_name", "company", "role", "recipient_name", "stage")},
                "message_language": language,
                "route": "referral",
                "recipient_kind": "founder",
                "address": "casual",
            },
            "speak-up": {"how": "call"},
            "honest-reason": {"reason": "other_offer"},
        }
    ).facts
    assert not any(re.search(words, body) for body in bodies(unasked, "email"))
