"""The coach on a message's page: findings that aren't ignored, and fixes applied at a press."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from ..budget import is_spent, spending
from ..coach import CODES, Finding, KnownFacts, apply_fix, coach
from ..coach.discretion import TOPICS
from ..letters import Letter
from ..limits import network_of
from ..models import IgnoredFinding
from ..steps import STEP_BY_SLUG
from .state import DraftState

_WORST_FIRST = ("fix", "consider", "note")
_KEY = re.compile(r"[a-z-]{1,40}:[0-9a-f]{12}")


class Remark(NamedTuple):
    """A finding as the page shows it."""

    finding: Finding
    key: str
    """Names this finding among those of its message, and stays the same when the text around it changes."""

    @property
    def title(self) -> Any:
        return CODES[self.finding.code].title

    @property
    def section(self) -> Any:
        return STEP_BY_SLUG[self.finding.section]


class Piece(NamedTuple):
    """A stretch of the text, and the severity of what was found in it."""

    text: str
    severity: str = ""


@dataclass
class Coaching:
    """What the coach found in the text of one message."""

    state: DraftState
    kind: str
    letter: Letter
    is_put_off: bool = False
    """The text wasn't read, because this network used up its processor time."""
    is_ours: bool = False
    """Nothing but names was typed, so that there is nothing to find, and the text isn't read."""

    @cached_property
    def every(self) -> list[Remark]:
        if self.is_put_off or self.is_ours:
            return []
        facts = self.state.facts
        findings = coach(
            self.letter.body,
            facts.message_language,
            kind=self.kind,
            subject=self.letter.subject if self.kind == "email" else None,
            facts=KnownFacts.of(facts),
        )
        return [Remark(finding, _key(finding)) for finding in findings]

    @cached_property
    def remarks(self) -> list[Remark]:
        """The remarks that the person hasn't ignored, the worst first."""
        keys = {row.key for row in IgnoredFinding.objects.by_code(self.state.draft, kind=self.kind)}
        wanted = (
            remark for remark in self.every if remark.key not in keys and not self._is_insisted_on(remark.finding)
        )
        return sorted(wanted, key=lambda remark: _WORST_FIRST.index(remark.finding.severity))

    def _is_insisted_on(self, finding: Finding) -> bool:
        """The person insisted on a text that holds these words: see `insisting`."""
        texts = (getattr(self.state.facts, name) for name in self.state.facts.insisted)
        return finding.code in TOPICS and any(finding.excerpt in text for text in texts)

    @property
    def ignored_count(self) -> int:
        return len(self.every) - len(self.remarks)

    @cached_property
    def pieces(self) -> list[Piece]:
        """The text in stretches, for marking."""
        findings = [remark.finding for remark in self.remarks]
        return list(_pieces(self.letter.body, sorted(findings, key=lambda finding: finding.start)))

    def fixed_body(self, key: str) -> str:
        """The body with that remark mended; as it is where there is no such remark any more."""
        finding = next((remark.finding for remark in self.every if remark.key == key), None)
        return apply_fix(self.letter.body, finding) if finding else self.letter.body

    def ignore(self, key: str) -> None:
        if _KEY.fullmatch(key) and key.partition(":")[0] in CODES:
            IgnoredFinding.objects.get_or_create_by_code(self.state.draft, {}, kind=self.kind, key=key)

    def stop_ignoring(self) -> None:
        IgnoredFinding.objects.by_code(self.state.draft, kind=self.kind).delete()


def read_within_budget(request: HttpRequest, state: DraftState, kind: str, letter: Letter) -> Coaching:
    """The coach's findings, at the expense of the visitor's network; put off when its budget is spent."""
    network = network_of(request)
    if is_spent(network):
        return Coaching(state, kind, letter, is_put_off=True)
    coaching = Coaching(state, kind, letter)
    with spending(network):
        _ = coaching.every
    return coaching


def _key(finding: Finding) -> str:
    words = " ".join(finding.excerpt.casefold().split())
    # Keyed, or words could be tried out on the digests by whoever steals the database.
    return f"{finding.code}:{salted_hmac('set aside', words, algorithm='sha256').hexdigest()[:12]}"


def _pieces(text: str, findings: list[Finding]) -> Iterator[Piece]:
    at = 0
    for finding in findings:
        if finding.start >= at and finding.end > finding.start:
            yield Piece(text[at : finding.start])
            yield Piece(text[finding.start : finding.end], finding.severity)
            at = finding.end
    yield Piece(text[at:])
