"""Rules and table together: a rule that the table can't believe asks, and what the table alone finds is a question."""

from collections.abc import Iterator
from dataclasses import replace

from .findings import CODES, QUESTIONS, Finding, Message
from .reading import Sentence
from .table import Guess, Table

OPEN = ("harsh", "self-deprecation", "negotiation-hook", "other-employer", "private-detail")
"""What is said in a thousand ways."""
DOUBTED = {"harsh": 0.1, "negotiation-hook": 0.02}
"""Likelihoods below which a rule alone isn't sure enough to say that something must be mended."""
LEAST_WORDS = 3
"""In small letters, of a sentence of which the table says anything: a name is none."""


def judged(findings: list[Finding], message: Message, table: Table) -> list[Finding]:
    """The findings of the rules, less what good wishes answer, and the table's own questions."""
    telling = [sentence for sentence in message.reading.sentences if _says_something(sentence, message.text)]
    guesses = [(sentence, table.guesses(sentence, message.text)) for sentence in telling]
    if any(each["good-wish"].likely >= table.least("good-wish") for _, each in guesses):
        findings = [finding for finding in findings if finding.code != "door-closed"]
    weighed = [_weighed(finding, guesses) for finding in findings]
    return [*weighed, *_questions(weighed, message, guesses, table)]


def _says_something(sentence: Sentence, text: str) -> bool:
    return sum(text[place.start].islower() for place in sentence.places) >= LEAST_WORDS


def _weighed(finding: Finding, guesses: list[tuple[Sentence, dict[str, Guess]]]) -> Finding:
    """To be considered where a rule says that it must be mended and the table finds nothing of the kind."""
    if finding.severity != "fix" or finding.code not in DOUBTED:
        return finding
    likely = [each[finding.code].likely for sentence, each in guesses if _is_in(finding, sentence)]
    if not likely or max(likely) >= DOUBTED[finding.code]:
        return finding
    return replace(finding, severity="consider", advice=QUESTIONS[finding.code])


def _is_in(finding: Finding, sentence: Sentence) -> bool:
    return finding.start < sentence.span.end and sentence.span.start < finding.end


def _questions(
    found: list[Finding], message: Message, guesses: list[tuple[Sentence, dict[str, Guess]]], table: Table
) -> Iterator[Finding]:
    """Of each sentence in which no rule found an open code, the likeliest if it is likely enough."""
    for sentence, each in guesses:
        if any(_is_in(f, sentence) for f in found if f.code in OPEN):
            continue
        codes = [code for code in OPEN if message.kind in CODES[code].kinds and each[code].likely >= table.least(code)]
        if codes:
            best = max(codes, key=lambda code: each[code].likely)
            yield _question(each[best], message, sentence)


def _question(guess: Guess, message: Message, sentence: Sentence) -> Finding:
    start, end = sentence.places[0].start, sentence.span.end
    section = CODES[guess.code].section
    excerpt = message.text[start:end]
    return Finding(guess.code, "consider", start, end, excerpt, QUESTIONS[guess.code], section, weighed=guess.weighed)
