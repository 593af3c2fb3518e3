"""What holds for every message, in every language and hand: each rule names what is wrong with one."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from declineapp.coach import KnownFacts, coach
from declineapp.letters import HANDS, LANGUAGES, Facts, Letter, compose
from declineapp.letters.discretion import without_indiscretions
from declineapp.letters.facts import DETAILS
from declineapp.letters.hands import hand_of
from declineapp.letters.messages import Email, count_typed_words, max_words, write_email
from declineapp.letters.typed import count_words
from declineapp.letters.writer import Values

EVERY_HAND = pytest.mark.parametrize(
    ("language", "hand"), [(language, hand) for language in LANGUAGES for hand in HANDS]
)
"""Each hand of each language."""
DOUBLED_WORD = re.compile(r"(?<![-’\w])(?!nous\b|vous\b)(\w{2,}) \1(?![-’\w])", re.IGNORECASE)
DOUBLED_MARK = re.compile(r"(?<!\.)\.\.(?!\.)|[,;:]\.|(?<!Inc)(?<!Corp)(?<!jr)\.,|,,|[,;] ?[,;]|\( ?\)")
UNFILLED = re.compile(r"None\b|[{}\[\]<>|\\]")
UNTIDY = re.compile(r"  |\n\n\n|[ \t]\n|^\s|\s$| [,.](?!\.)")
APOLOGY = {
    "en": re.compile(r"\b(?:sorry|apolog\w+|regret\w*)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:désolée?|excus\w+|pardon\w*|navrée?)\b", re.IGNORECASE),
}
SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÀ-Ý«“\d])")
LONGEST_REPEAT = 4
"""Words of a construction that may not come back in a letter."""
SLACK = 10
"""Words by which a short letter may run over that takes back a yes: notice,
money to return and a name take their place."""
SHORTEST = 40
SHORTEST_WITH_DETAILS = 30
"""A reason of their own may be three words, where ours is a sentence."""
SHORTEST_SHORT = 25
SHORTEST_MISTREATED = 20


def in_hand(facts: Facts, hand: str) -> Facts:
    """The same facts, written by this hand."""
    first = (facts.wording or 0) * len(HANDS)
    return next(each for n in range(len(HANDS)) if hand_of(each := replace(facts, wording=first + n)) == hand)


def email_of(facts: Facts) -> Email:
    language = LANGUAGES[facts.message_language]
    return write_email(Values(without_indiscretions(facts), language.slots), language)


def faults(facts: Facts) -> list[str]:
    """All that is wrong with the messages of a draft with ordinary names and texts."""
    found = []
    for kind, letter in compose(facts).items():
        found += [f"{kind}: {fault}" for fault in (*_of_any(facts, kind, letter), *_of_kind(facts, kind, letter))]
    return found


def _of_any(facts: Facts, kind: str, letter: Letter) -> Iterator[str]:
    text = f"{letter.subject}\n{letter.body}" if letter.subject else letter.body
    for what, pattern in (
        ("unfilled", UNFILLED),
        ("untidy", UNTIDY),
        ("doubled", DOUBLED_MARK),
        ("doubled", DOUBLED_WORD),
    ):
        if match := pattern.search(text):
            yield f"{what}: “{text[max(0, match.start() - 20) : match.end() + 20]}”"
    if "'" in text:
        yield "a straight apostrophe"
    subject = letter.subject if kind == "email" else None
    for finding in coach(letter.body, facts.message_language, kind=kind, subject=subject, facts=KnownFacts.of(facts)):
        if finding.severity != "note":
            yield f"{finding.code}: “{finding.excerpt}”"


def _of_kind(facts: Facts, kind: str, letter: Letter) -> Iterator[str]:
    count = count_words(letter.body)
    if kind == "email":
        yield from _of_email(facts, letter)
    if kind == "note" and len(letter.body) > 300 and sum(map(len, _typed(facts))) < 120:
        yield f"{len(letter.body)} characters"
    if kind == "call" and not 60 <= count <= 150 + count_typed_words(facts):
        yield f"{count} words in a call"
    if kind == "call" and not 6 <= len(letter.body.split("\n\n")) <= 13:
        yield f"{len(letter.body.split(chr(10) * 2))} lines in a call"


def _of_email(facts: Facts, letter: Letter) -> Iterator[str]:
    email = email_of(facts)
    count = count_words(email.letter)
    if count > max_words(without_indiscretions(facts)) + (
        SLACK if facts.length == "short" and facts.is_withdrawal else 0
    ):
        yield f"{count} words, at most {max_words(without_indiscretions(facts))}"
    if count < _shortest(facts):
        yield f"{count} words, at least {_shortest(facts)}"
    if not _refuses(facts, letter):
        yield "no plain no in the first two sentences"
    yield from (f"twice: “{repeat}”" for repeat in _repeats(facts, email.letter))
    apologies = len(APOLOGY[facts.message_language[:2]].findall(_without(email.letter, _typed(facts))))
    if facts.is_withdrawal and not facts.is_mistreated and apologies != 1:
        yield f"{apologies} apologies for a yes taken back"
    if not facts.is_withdrawal and apologies > facts.late:
        yield "an apology that nobody is owed"


def _shortest(facts: Facts) -> int:
    if facts.is_mistreated:
        return SHORTEST_MISTREATED
    if facts.length == "short":
        return SHORTEST_SHORT
    return SHORTEST_WITH_DETAILS if any(getattr(facts, name) for name in DETAILS) else SHORTEST


def _refuses(facts: Facts, letter: Letter) -> bool:
    """The coach finds a plain no in the first two sentences, or three where the first tells of a call."""
    told = facts.has_spoken or facts.call in {"voicemail", "no_answer"}
    # The stop of “Acme Inc.” ends no sentence.
    body = re.sub(r"\b(Inc|Corp|U\.S|Ltd|jr)\.", r"\1", " ".join(letter.body.split("\n\n")[1:]))
    start = " ".join(SENTENCE.split(body)[: 3 if told else 2])
    found = coach(start, facts.message_language, kind="email", subject="", facts=KnownFacts.of(facts))
    return all(finding.code != "no-clear-refusal" for finding in found)


def _repeats(facts: Facts, text: str) -> list[str]:
    """Runs of our words that come back in the same letter; two dates may be the same day."""
    ours = _without(text, [facts.role, facts.company, facts.event_name, facts.referral_name, *_typed(facts)])
    runs = Counter(
        " ".join(run)
        for sentence in re.split(r"_|(?<=[.!?]) |\n", ours)
        for run in zip(*(_words(sentence)[n:] for n in range(LONGEST_REPEAT)), strict=False)
    )
    return [run for run, times in runs.items() if times > 1 and not any(map(str.isdigit, run))]


def _words(sentence: str) -> list[str]:
    """In small letters, without the commas and stops behind them."""
    return [word.rstrip(",;:.!?…") for word in sentence.lower().split()]


def _typed(facts: Facts) -> list[str]:
    texts = (facts.people, facts.specific, facts.interest, facts.reason_detail, facts.referral_why, facts.boundary)
    return [" ".join(text.split()).strip(".!?… ") for text in texts if text]


def _without(text: str, theirs: list[str]) -> str:
    plain = text.replace("’", "'")
    for each in filter(None, theirs):
        plain = plain.replace(each.replace("’", "'")[1:], "_")
    return plain
