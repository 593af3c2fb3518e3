"""How the message sounds with the answers so far, for the side of a section page."""

from dataclasses import replace
from typing import Any

from ..letters import Facts, applying, cards, compose
from .state import State

_KINDS = {"speak-up": "call", "honest-reason": "negotiate"}


def sound(state: State, slug: str) -> dict[str, Any]:
    """The message that this section changes most: the call, the cards, or the e-mail."""
    facts = replace(_with_gaps(state.facts_today), message_language=state.language)
    if slug == "stand-firm":
        return {"language": facts.message_language, "cards": cards(facts)[: max(2, len(facts.expect))]}
    kind = _KINDS.get(slug, "email")
    kind = kind if kind in applying(facts) else "email"
    return {"language": facts.message_language, "kind": kind, "letter": compose(facts, kind)[kind]}


def _with_gaps(facts: Facts) -> Facts:
    """“…” where a name is still to come, so that one hears the message grow."""
    gaps: dict[str, Any] = {name: "…" for name in ("your_name", "company", "role") if not getattr(facts, name)}
    return replace(facts, **gaps)
