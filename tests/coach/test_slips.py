"""Slips of the hand: sure ones, with their mend, and never a name or an idiom."""

from pathlib import Path

import pytest

from declineapp.coach import KnownFacts, apply_fix, coach
from declineapp.coach.slips import read

HERE = Path(__file__).parent


def mend_of(text: str, language: str, facts: KnownFacts | None = None) -> str:
    """The text with every slip mended."""
    findings = [found for found in coach(text, language, kind="note", facts=facts) if found.code == "slip"]
    assert all(finding.severity == "consider" for finding in findings)
    for finding in sorted(findings, key=lambda found: -found.start):
        text = apply_fix(text, finding)
    return text


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("en", "Im halfway through it.", "I’m halfway through it."),
        ("en", "You are kind and your the only place.", "You are kind and you’re the only place."),
        ("en", "yes i have have decided,and i'm off.", "yes I have decided, and I'm off."),
        (
            "en",
            "I'm not taking it in the end,I've decided to stay.",
            "I'm not taking it in the end, I've decided to stay.",
        ),
        ("en", "Its a no. I would of liked it.", "It’s a no. I would have liked it."),
        ("en", "Dont wait. i cant come.", "Don’t wait. I can’t come."),
        ("en", "Thank you for the oportunity.", "Thank you for the opportunity."),
        ("fr", "jai trouver une autre place.", "j’ai trouvé une autre place."),
        ("fr", "Je me rend à l’évidence.", "Je me rends à l’évidence."),
        ("fr", "Cest décidé,je vais refusé.", "C’est décidé, je vais refuser."),
        ("fr", "Je vous remercies de de votre accueil.", "Je vous remercie de votre accueil."),
    ],
)
def test_one_press_writes_what_was_meant(language: str, text: str, meant: str) -> None:
    assert mend_of(text, language) == meant


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I had had enough, and that that was so is very, very sad. Bye bye."),
        ("en", "I met Teh Li and Adress Ltd, and wrote to i.am@example.org (see i)."),
        ("en", "Its rooms are bright, as is its roof, and your team is kind: 1,000 thanks."),
        ("en", "More often than not, then, I’m my own man."),
        ("fr", "Nous nous reverrons, et vous vous en souvenez. Oui oui, très très bien."),
        ("fr", "J’ai à trouver une place, et il se rend à Lyon pour passer 1,5 jour."),
        ("fr", "Madame Jen Cest m’a reçue, et j’ai hier accepté."),
    ],
)
def test_cries_no_wolf(language: str, text: str) -> None:
    assert mend_of(text, language) == text


def test_names_of_the_answers_are_no_slips() -> None:
    assert mend_of("I liked dont and realy.", "en", KnownFacts(company="Dont and Realy")) == "I liked dont and realy."


def test_a_line_that_cannot_be_read_is_refused_with_its_number(tmp_path) -> None:
    file = tmp_path / "slips.txt"
    file.write_text("# slips\nteh: the\nDont = don’t\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"slips\.txt:3: "):
        read(file)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_meant_is_no_slip_itself(language: str) -> None:
    meant = read(HERE.parent.parent / "declineapp" / "coach" / language / "slips.txt")
    assert not [right for right in meant.values() if mend_of(right, language) != right]


def test_one_sentence_gets_one_finding_and_one_message_fifty() -> None:
    one = coach("Im sure i dont, and its a no.", kind="note")
    assert [finding.code for finding in one].count("slip") == 1
    assert len(coach("Im off. " * 60, kind="note")) == 50


def test_the_worst_comes_first() -> None:
    severities = [finding.severity for finding in coach("Im off!! Your process was a joke. The salary is low.")]
    assert severities == sorted(severities, key=["fix", "consider", "note"].index)
