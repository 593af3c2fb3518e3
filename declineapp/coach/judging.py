"""Rules and table together: a rule’s finding that the table doubts becomes a question or is dropped, and what the
table alone finds is a question.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from .codes import CODES, QUESTIONS, Severity
from .findings import CoachedMessage, Finding
from .joining import widen_to_clause
from .reading import Sentence, Span, fold
from .table import Guess, Table

LEARNED_CODES = ("harsh", "self-deprecation", "negotiation-hook", "other-employer", "private-detail")
"""Codes that the table helps to find; all others are left to the rules."""
_EXPLAINED_BY = frozenset({"money", "over-apology"})
"""Codes of the rules: where one is found, the table adds nothing to the sentence."""
FIX_FROM = {"harsh": 0.75, "negotiation-hook": 0.55}
"""Likelihoods from which on a rule’s finding stays “fix”; below, it becomes a question."""
ASK_FROM = {
    "harsh": 0.85,
    "self-deprecation": 0.75,
    "negotiation-hook": 0.75,
    "other-employer": 0.65,
    "private-detail": 0.7,
}
"""Likelihoods from which on a finding of the table alone is “consider”; below, it is a “note”."""
DROP_BELOW = 0.2
"""A likelihood below which a rule’s finding is dropped."""
LEAST_WORDS = 3
"""Words in small letters that a sentence must have before the table judges it; names don’t count."""

PERHAPS_A_WISH = 0.2
"""From this likelihood of a good wish on, a door that the rules call closed is only a note."""
LEAST_OF_A_WISH = 6
"""Words and marks that a good wish must have: “Have a nice day.” is a mere closing."""
LEAST_OF_A_SHORT_WISH = 4
"""Words and marks of a short good wish, “Rooting for the launch.”: with one, a closed door is only a note."""

Guesses = list[tuple[Sentence, dict[str, Guess]]]
FamiliarNames = Callable[[CoachedMessage], set[str]]
"""Names in a message that are of no other employer."""
IsOrdinary = Callable[[str], bool]
"""Whether a word in small letters is no name."""


def weigh(
    findings: list[Finding],
    message: CoachedMessage,
    table: Table,
    familiar_names: FamiliarNames,
    is_ordinary: IsOrdinary = lambda word: False,
) -> list[Finding]:
    """The findings of rules that the table doesn’t refute, and the table’s own questions.

    Where the table finds a good wish, “door-closed” is dropped. A sentence in which a rule found something isn’t one.
    """
    by_rules = _codes_by_sentence((finding for finding in findings if finding.code in LEARNED_CODES), message)
    guesses = [
        (sentence, table.guesses(sentence, message.text, by_rules[sentence.places[0]]))
        for sentence in message.reading.sentences
        if _says_something(sentence, message.text)
    ]
    wishes = [
        (len(sentence.places), each["good-wish"].likely)
        for sentence, each in guesses
        if not by_rules[sentence.places[0]]
    ]
    findings = [each for finding in findings if (each := _after_wishes(finding, wishes, table))]
    weighed = [each for finding in findings if (each := _weigh(finding, guesses, message, table))]
    return [*weighed, *_questions(weighed, message, guesses, table, familiar_names, is_ordinary)]


def _codes_by_sentence(findings: Iterable[Finding], message: CoachedMessage) -> dict[Span, set[str]]:
    """The codes found in each sentence, by the place of its first word."""
    codes: dict[Span, set[str]] = defaultdict(set)
    sentences = message.reading.sentences
    starts = [sentence.places[0].start for sentence in sentences]
    for finding in findings:
        first = max(0, bisect_right(starts, finding.start) - 1)
        for sentence in sentences[first : bisect_left(starts, finding.end)]:
            if _is_in(finding, sentence):
                codes[sentence.places[0]].add(finding.code)
    return codes


def _after_wishes(finding: Finding, wishes: list[tuple[int, float]], table: Table) -> Finding | None:
    """The finding in view of good wishes: “door-closed” is dropped where the table finds one, and becomes a note where
    there may be one, or a short one.

    `wishes`: the length of each sentence, and how likely it is a good wish.
    """
    if finding.code != "door-closed":
        return finding
    if any(length >= LEAST_OF_A_WISH and likely >= table.least("good-wish") for length, likely in wishes):
        return None
    is_likely = any(length >= LEAST_OF_A_SHORT_WISH and likely >= PERHAPS_A_WISH for length, likely in wishes)
    return replace(finding, severity="note") if is_likely else finding


def _says_something(sentence: Sentence, text: str) -> bool:
    return sum(text[place.start].islower() for place in sentence.places) >= LEAST_WORDS


def _weigh(finding: Finding, guesses: Guesses, message: CoachedMessage, table: Table) -> Finding | None:
    """A rule’s finding kept, made milder or dropped, by the table’s likelihood."""
    if finding.code not in LEARNED_CODES:
        return finding
    around = next(((sentence, each) for sentence, each in guesses if _is_in(finding, sentence)), None)
    if not around:
        return finding
    sentence, each = around
    whole, clause = each[finding.code].likely, _of_clause(finding, sentence, message, table)
    if (whole if finding.code == "harsh" else max(whole, clause)) < DROP_BELOW:
        return None
    if finding.code == "harsh" and whole < each["self-deprecation"].likely:
        return None
    if finding.severity == "fix" and whole < FIX_FROM[finding.code]:
        return replace(finding, severity="consider", advice=QUESTIONS[finding.code])
    return finding


def _of_clause(finding: Finding, sentence: Sentence, message: CoachedMessage, table: Table) -> float:
    """How likely the finding's code is in its clause alone: a long sentence says many other things."""
    clause = sentence.part(*widen_to_clause(finding.start, finding.end, sentence))
    return table.guesses(clause, message.text, {finding.code})[finding.code].likely


def _is_in(finding: Finding, sentence: Sentence) -> bool:
    return finding.start < sentence.span.end and sentence.span.start < finding.end


def _questions(
    found: list[Finding],
    message: CoachedMessage,
    guesses: Guesses,
    table: Table,
    familiar_names: FamiliarNames,
    is_ordinary: IsOrdinary,
) -> Iterator[Finding]:
    """For each sentence in which no rule found anything, a question on the likeliest of LEARNED_CODES, if it is likely
    enough.
    """
    by_rules = _codes_by_sentence(
        (each for each in found if each.code in LEARNED_CODES or each.code in _EXPLAINED_BY), message
    )
    for sentence, each in guesses:
        if by_rules[sentence.places[0]] or not _is_familiar(sentence, table):
            continue
        codes = [
            code
            for code in LEARNED_CODES
            if message.kind in CODES[code].kinds and each[code].likely >= table.least(code)
        ]
        best = max(codes, key=lambda code: each[code].likely, default="")
        if best and (best != "other-employer" or _names_another(sentence, message, table, familiar_names, is_ordinary)):
            yield _question(each[best], message, sentence)


def _is_familiar(sentence: Sentence, table: Table) -> bool:
    """The table knows most of the sentence's words; those of another language it doesn't."""
    words = [word for word in sentence.words.split(" ") if word.isalnum()]
    return 2 * sum(map(table.knows, words)) > len(words)


def _names_another(
    sentence: Sentence, message: CoachedMessage, table: Table, familiar_names: FamiliarNames, is_ordinary: IsOrdinary
) -> bool:
    """The sentence holds a name that is of no one on either side; typed without capitals, it may hold one."""
    if message.text[sentence.span.start : sentence.span.end].islower():
        return not all(is_ordinary(word) for word in sentence.words.split(" ") if word.isalpha())
    text = message.reading.text_without_names
    # “J’avais” is two plain words at one place, with the capital that begins the sentence.
    words = [text[place.start : place.end] for place in sentence.places if place.start > sentence.span.start]
    names = {fold(word) for word in words if word[0].isupper() and len(word) > 1}
    first = sentence.words.partition(" ")[0]
    return bool(names - familiar_names(message)) or not (table.knows(first) or first in familiar_names(message))


def _question(guess: Guess, message: CoachedMessage, sentence: Sentence) -> Finding:
    start, end = sentence.places[0].start, sentence.span.end
    section = CODES[guess.code].section
    excerpt = message.text[start:end]
    severity: Severity = "consider" if guess.likely >= ASK_FROM[guess.code] else "note"
    return Finding(guess.code, severity, start, end, excerpt, QUESTIONS[guess.code], section, heaviest=guess.heaviest)
