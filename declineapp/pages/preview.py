"""How the message reads with the answers so far, for the side of a section page, and which of it this page changes."""

import re
from dataclasses import MISSING, fields, replace
from itertools import groupby
from typing import Any

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from ..letters import Facts, applying, cards, compose
from ..steps import Step
from .state import DraftState, with_defaults

_KINDS = {"speak-up": "call", "honest-reason": "negotiate"}
_AFTER_A_SENTENCE = re.compile(r"(?<=[.!?]\s)|(?<=\n)")


def preview(state: DraftState, step: Step) -> dict[str, Any]:
    """The message that this section changes most: the call, the cards, or the email."""
    facts = replace(state.facts_today, message_language=state.language)
    without = _with_gaps(with_defaults(_without(facts, step)))
    facts = _with_gaps(facts)
    if step.slug == "stand-firm":
        known = _sentences("\n".join(f"{card.you_say}\n{card.then}" for card in cards(without)))
        expected = cards(facts)[: max(2, len(facts.expect))]
        said = [(card.they_say, _marked(card.you_say, known), _marked(card.then, known)) for card in expected]
        return {"language": facts.message_language, "cards": said, "last": expected[0].you_say}
    kind = _kind(facts, step)
    letter = compose(facts, kind)[kind]
    # Where there would be no such message, all of it is this page's: marking everything tells nothing.
    before = letter if without == facts else compose(without, kind).get(kind, letter)
    known = _sentences(f"{before.subject}\n{before.body}")
    return {
        "language": facts.message_language,
        "kind": kind,
        "subject": _marked(letter.subject, known),
        "last": _newest(letter.body, known, state.draft.section_answers(step.slug)),
        "paragraphs": [_marked(paragraph, known) for paragraph in letter.body.split("\n\n")],
    }


def _kind(facts: Facts, step: Step) -> str:
    """The kind of message that the preview of this section shows; to a person who asks for time, no refusal."""
    kinds = applying(facts)
    kind = _KINDS.get(step.slug, "email")
    if kind not in kinds or (kind == "email" and facts.asks_for_time):
        return "extension" if facts.asks_for_time else "email"
    return kind


def _newest(text: str, known: set[str], typed: dict[str, Any]) -> str:
    """The sentence to show, of those that this page's answers brought in: the one that holds most of what was typed, or
    else the last. While there is none, the first sentence after the greeting.
    """
    sentences = [sentence.strip() for sentence in _AFTER_A_SENTENCE.split(text) if sentence.strip()]
    brought = [sentence for sentence in sentences if sentence not in known]
    new: list[str] = brought or sentences[1:2] or sentences or [""]
    words = {word for answer in typed.values() if isinstance(answer, str) for word in answer.split()}
    return max(reversed(new), key=lambda sentence: len(words.intersection(sentence.split())))


def _sentences(text: str) -> set[str]:
    return {sentence.strip() for sentence in _AFTER_A_SENTENCE.split(text)}


def _marked(text: str, known: set[str]) -> SafeString:
    """The text as HTML, marked where its sentences aren't among the known ones."""
    runs = groupby(_AFTER_A_SENTENCE.split(text), lambda sentence: sentence.strip() not in known)
    return mark_safe("".join(_mark(escape("".join(run))) if new else escape("".join(run)) for new, run in runs))  # noqa: S308


def _mark(words: str) -> str:
    """The words, marked, and the space that follows them, unmarked."""
    bare = words.rstrip()
    return f"<mark>{bare}</mark>{words[len(bare) :]}"


def _without(facts: Facts, step: Step) -> Facts:
    """The facts as if nothing were answered on this page."""
    asked = step.form.base_fields.keys() - {"message_language"}
    return replace(facts, **{name: default for name, default in _DEFAULTS.items() if name in asked})


def _with_gaps(facts: Facts) -> Facts:
    """The facts with “…” for names that are still missing, so that the preview can begin without them."""
    gaps: dict[str, Any] = {name: "…" for name in ("your_name", "company", "role") if not getattr(facts, name)}
    return replace(facts, **gaps)


_DEFAULTS = {field.name: field.default for field in fields(Facts) if field.default is not MISSING}
