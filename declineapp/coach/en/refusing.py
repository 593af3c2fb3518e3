"""What makes an English sentence a plain no: one declines, or one does not accept, or says that the answer is no."""

import re
from functools import lru_cache
from pathlib import Path

from ..phrases import at_the_end, read_phrases
from ..reading import Sentence

_PHRASES = read_phrases(Path(__file__).parent / "phrases" / "refusal")
_DECLINES, _NOT_ACCEPTING = _PHRASES["declines"], _PHRASES["not accepting"]
_AGAINST, _ANSWER_IS_NO = _PHRASES["against it"], _PHRASES["answer is no"]
_FIRST_PERSON = _PHRASES["first person"]
_UNDECIDED, _WAITS_OR_THANKS = _PHRASES["undecided"], _PHRASES["waits or thanks"]
_SOMETHING_ELSE = _PHRASES["something else"]
_SOMEBODY_ELSE = at_the_end(_PHRASES["somebody else"])
# “I don't want to decline”, “hard to turn down”, “thinking of saying no”: not a no.
_SOFTENED = at_the_end(_PHRASES["softened"], words=2)
_WITHOUT_SUBJECT = re.compile(r"(?:(?!i|you|they|he|she)[^\W_]+ |, ){0,7}$")
_PASS = re.compile(r"pass(?:ing|ed)? *$")
_PASS_ALONE = re.compile(
    r" ?(?:$|[,.!?]|on (?:this|that|it|your|the)|in (?:its|the|this)|this (?:time|one)|at this|for now|and |but |"
    r"because|here|with)"
)

_FOLLOWED_BY = re.compile(
    r" (?:(?:the |your |any |my )?(?:more |own )?time(?! [a-z])|(?:the |your |a |our |an |any |this |more |much "
    r")?(?:[^\W_]+ )?"
    r"(?:call|meeting|video|zoom|session|dinner|lunch|event|party|chat|credit|lightly|responsibility|photos?|moment|"
    r"more of|much of|"
    r"long|offence|offense|it personally|for granted|decision lightly|without)(?!\S))"
)
# What comes before the question: “I’m declining, could you tell them?”
_ASKED = re.compile(r" (?:[;,]|and|so|but) (?=(?:could|can|would|will|may|might|do|is|are|please) )")


# “Could you tell them that I'm saying no?”
_PASSED_ON = re.compile(r"(?:could|can|would|will) you (?:please |kindly )?(?:tell|let|inform)(?!\S)")


def refusal(sentence: Sentence) -> re.Match[str] | None:
    """The words that make it a plain no; None where nobody says no, or somebody else does, or about something else."""
    return _refusal(sentence.words)


# Asked by several rules of every sentence.
@lru_cache(maxsize=1024)
def _refusal(words: str) -> re.Match[str] | None:
    if words.endswith("?"):
        words = _ASKED.split(words)[0] if _ASKED.search(words) else words if _PASSED_ON.search(words) else ""
    return _declining(words) or _not_accepting(words) or _answering(words)


def _declining(words: str) -> re.Match[str] | None:
    for match in _DECLINES.finditer(words):
        before, after = words[: match.start()], words[match.end() :]
        if _SOMETHING_ELSE.match(after, 1) or _SOFTENED.search(before) or _SOMEBODY_ELSE.search(before):
            continue
        if _PASS.search(match[0]) and not (_PASS_ALONE.match(after) and _FIRST_PERSON.search(before)):
            continue
        if _FIRST_PERSON.search(before) or _WITHOUT_SUBJECT.match(before) or " my " in f" {match[0]} ":
            return match
    return None


def _not_accepting(words: str) -> re.Match[str] | None:
    for match in _NOT_ACCEPTING.finditer(words):
        if _WAITS_OR_THANKS.search(match[0]) or _FOLLOWED_BY.match(words[match.end() :]):
            continue
        if not _UNDECIDED.search(words[: match.start()]) and not _SOMEBODY_ELSE.search(words[: match.start()]):
            return match
    against = _AGAINST.search(words)
    return against if against and not _UNDECIDED.search(words[: against.start()]) else None


def _answering(words: str) -> re.Match[str] | None:
    match = _ANSWER_IS_NO.search(words)
    before = words[: match.start()] if match else ""
    return match if match and not _UNDECIDED.search(before) and not _SOFTENED.search(before) else None
