"""How the composed text changed since it was edited, shown place by place within the edited text."""

import difflib
import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

CONTEXT = 6
"""Words of the edited text shown around a place as context."""
APART = 3
"""Changes with fewer words between them count as one place."""

Words = list[str]
Opcode = tuple[str, int, int, int, int]


@dataclass(frozen=True)
class Place:
    """Words of ours that changed. `stands` where they stood unedited in their text, so that the new ones can take their
    place there; otherwise the writer put something else there, and only sees what we would say now."""

    part: str
    """ "subject" or "body"."""
    before: str
    was: str
    now: str
    after: str
    stands: bool
    theirs: str
    """Their text with our new words in it; as it is where they stand nowhere."""
    settled: str
    """Our earlier text with the new words in it. Stored once they answered, so that this place isn't asked again."""

    @property
    def key(self) -> str:
        return hashlib.sha256(repr((self.part, self.before, self.was, self.now, self.after)).encode()).hexdigest()[:12]


def words(text: str) -> Words:
    """Each with the spaces and lines that follow it."""
    return re.findall(r"\S+\s*|^\s+", text)


def likeness(one: str, other: str) -> float:
    return _compared(words(one), words(other)).ratio()


def changed_places(part: str, was: str, now: str, theirs: str) -> Iterator[Place]:
    """`was` is our text that they edited, `now` our text today, `theirs` what stands."""
    old, new, own = words(was), words(now), words(theirs)
    edits = _compared(old, own).get_opcodes()
    for a, b, c, d in _hunks(_compared(old, new).get_opcodes()):
        start = _unedited(edits, a, b)
        settled = "".join([*old[:a], *new[c:d], *old[b:]])
        shown, at, end = (new, c, d) if start is None else (own, start, start + b - a)
        result = theirs if start is None else "".join([*own[:at], *new[c:d], *own[end:]])
        yield Place(
            part,
            "".join(shown[max(0, at - CONTEXT) : at]).split("\n\n")[-1],
            "".join(old[a:b]),
            "".join(new[c:d]),
            "".join(shown[end : end + CONTEXT]).split("\n\n")[0],
            start is not None,
            result,
            settled,
        )


def _compared(one: Words, other: Words) -> difflib.SequenceMatcher:
    return difflib.SequenceMatcher(None, one, other, autojunk=False)


def _hunks(codes: Sequence[Opcode]) -> Iterator[tuple[int, int, int, int]]:
    """The stretches that differ; those that nearly touch are joined."""
    hunk: tuple[int, int, int, int] | None = None
    for what, a, b, c, d in codes:
        if what == "equal":
            continue
        if hunk and a - hunk[1] < APART:
            hunk = (hunk[0], b, hunk[2], d)
            continue
        if hunk:
            yield hunk
        hunk = (a, b, c, d)
    if hunk:
        yield hunk


def _unedited(edits: Sequence[Opcode], a: int, b: int) -> int | None:
    """Where our words from a to b stand unchanged in the edited text; None where they were changed."""
    for what, i1, i2, j1, _j2 in edits:
        if what == "equal" and i1 <= a and b <= i2:
            return j1 + a - i1
    return None
