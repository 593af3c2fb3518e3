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
    """A place where our text changed after the person edited it. If `stands`, our former words are in the edited text
    unchanged, and the new ones can take their place; if not, the person edited them, and only sees the new ones.
    """

    part: str
    """ "subject" or "body"."""
    before: str
    was: str
    now: str
    after: str
    stands: bool
    theirs: str
    """The edited text with our new words at this place; unchanged if not `stands`."""
    settled: str
    """Our former text with the new words at this place. Stored once the person took or refused them, so that the page
    doesn't ask again."""

    @property
    def key(self) -> str:
        return hashlib.sha256(repr((self.part, self.before, self.was, self.now, self.after)).encode()).hexdigest()[:12]


def words(text: str) -> Words:
    """The words of a text, each with the spaces and line breaks after it."""
    return re.findall(r"\S+\s*|^\s+", text)


def likeness(one: str, other: str) -> float:
    return _compared(words(one), words(other)).ratio()


def changed_places(part: str, was: str, now: str, theirs: str) -> Iterator[Place]:
    """The places of a part: `was` is the text of ours that the person edited, `now` our text today, `theirs` the edited
    text.
    """
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
    """The stretches that differ, joined where fewer than APART words part them."""
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
