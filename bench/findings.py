"""Findings one by one, beside those that a reader marked: is the phrase
the one meant, and what does each mend leave?"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from declineapp.coach import CODES, Finding, apply_fix, coach

BROKEN = re.compile(r" [.,]|,[.!?]|\.\.(?!\.)|[.!?] [a-zà-ÿ]|(?:^|\n) |\b(?:the|a|to|my|le|la|de|et|and|or) ?[.,!?]")
"""What no correct sentence holds; counted where a mend made it."""


class Judged(NamedTuple):
    """What a reader and the coach found in the same message."""

    trial: dict[str, Any]
    findings: list[Finding]

    @property
    def wrong(self) -> list[Finding]:
        return [finding for finding in self.findings if not self.is_right(finding) and not self.is_allowed(finding)]

    @property
    def missed(self) -> set[str]:
        return set(self.trial["expect"]) - {finding.code for finding in self.findings}

    def is_right(self, finding: Finding) -> bool:
        """Its code is expected, and it marks something of the phrase meant where a phrase was marked."""
        places = [place for place in self._places() if place[0] == finding.code]
        return finding.code in self.trial["expect"] and (
            not places
            or finding.start == finding.end
            or any(finding.start < end and start < finding.end for _, start, end in places)
        )

    def is_allowed(self, finding: Finding) -> bool:
        return finding.code in self.trial["allow"]

    def _places(self) -> Iterator[tuple[str, int, int]]:
        for code, phrase, *_ in self.trial.get("spans", ()):
            start = self.trial["text"].find(phrase)
            if start >= 0:
                yield code, start, start + len(phrase)


def spoiled(trial: dict[str, Any], finding: Finding, again: list[Finding]) -> str:
    """What is wrong with the text once the finding is mended; "" for nothing."""
    text = apply_fix(trial["text"], finding)
    broken = Counter(BROKEN.findall(text)) - Counter(BROKEN.findall(trial["text"]))
    if broken:
        return f"leaves {', '.join(map(repr, broken))}"
    before = Counter(found.code for found in coach(trial["text"], trial["language"], kind=trial["kind"]))
    after = Counter(found.code for found in again)
    new = {code for code in after - before if CODES[code].severity != "note"}
    return f"now {', '.join(sorted(new))}" if new else ""


def report(judged: list[Judged]) -> None:
    """Precision of what is to be fixed or considered, phrases, and messages with nothing to find."""
    for severity in ("fix", "consider"):
        told = [(each, finding) for each in judged for finding in each.findings if finding.severity == severity]
        wrong = sum(finding in each.wrong for each, finding in told)
        print(f"{severity:9} {len(told):4} found, {wrong:3} wrong, precision {1 - wrong / max(1, len(told)):.3f}")
    clean = [each for each in judged if not each.trial["expect"]]
    blamed = [each for each in clean if any(finding.severity != "note" for finding in each.wrong)]
    print(f"clean messages with a wrong fix or consider: {len(blamed)} of {len(clean)}")


def report_phrases(judged: list[Judged]) -> None:
    """Of the phrases a reader marked: how much of each is marked by a finding of its code."""
    shares = [_share(start, end, each, code) for each in judged for code, start, end in each._places()]
    hit = [share for share in shares if share]
    print(f"phrases {len(shares)}, touched {len(hit)}, covered {sum(hit) / max(1, len(hit)):.2f} of those touched")


def _share(start: int, end: int, each: Judged, code: str) -> float:
    marked = {
        place
        for finding in each.findings
        if finding.code == code
        for place in range(max(start, finding.start), min(end, finding.end))
    }
    return len(marked) / (end - start)
