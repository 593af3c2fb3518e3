"""Money, other employers and private matters stay out of messages: sentences that mention them are left out,
unless the person insists."""

import re
from dataclasses import replace
from typing import Any

from ..coach.discretion import topic_of
from .facts import Facts

_TEXTS = ("specific", "interest", "reason_detail", "change_detail", "boundary", "referral_why")
_NAMES = (
    "your_name",
    "company",
    "role",
    "recipient_name",
    "referrer_name",
    "referral_name",
    "event_name",
    "event_when",
)
"""Fields that hold names; one without a letter or digit counts as empty."""
GAP = "…"
_SENTENCES = re.compile(r"(?<=[.!?…])\s+|\n+")


def without_indiscretions(facts: Facts) -> Facts:
    """The facts as messages may tell them."""
    facts = _without_inapplicable_answers(facts)
    kept: dict[str, Any] = {name: _discreet_text(facts, name) for name in _TEXTS if getattr(facts, name)}
    return replace(facts, **kept) if any(kept[name] != getattr(facts, name) for name in kept) else facts


def indiscretion(facts: Facts, name: str) -> str:
    """Why a typed text is left out: the code of the coach ("money", …), or ""."""
    topics = (_topic(facts, name, sentence) for sentence in _SENTENCES.split(getattr(facts, name)))
    return next(filter(None, topics), "")


def indiscretions(facts: Facts) -> dict[str, str]:
    """The fields whose text is left out, with the reason: see `indiscretion`."""
    found = {name: indiscretion(facts, name) for name in _TEXTS if getattr(facts, name)}
    return {name: topic for name, topic in found.items() if topic}


def _without_inapplicable_answers(facts: Facts) -> Facts:
    """The facts without answers that no message may use in this case, such as thanks after mistreatment."""
    changes: dict[str, Any] = {name: _clean_name(getattr(facts, name)) for name in _NAMES}
    if facts.is_mistreated and not facts.address and facts.recipient_title not in {"", "none"}:
        changes["address"] = "formal"
    if facts.is_mistreated:
        changes |= {"liked": (), "people": "", "specific": "", "interest": "", "keep_in_touch": (), "follow_up": None}
    elif not facts.leaves_door_open:
        changes["keep_in_touch"] = ()
    if not facts.may_give_detail:
        changes["reason_detail"] = ""
    if not facts.has_recommendation:
        changes |= {"referral_name": "", "referral_why": ""}
    if "event" not in changes.get("keep_in_touch", facts.keep_in_touch):
        changes |= {"event_name": "", "event_on": None, "event_when": ""}
    changed = any(getattr(facts, name) != value for name, value in changes.items())
    return replace(facts, **changes) if changed else facts


def _clean_name(text: str) -> str:
    """The name without leading punctuation; “…” stays, for it stands for a name that is still to come."""
    if text == GAP:
        return text
    return text.lstrip(" .,;:!?…") if any(map(str.isalnum, text)) else ""


def _discreet_text(facts: Facts, name: str) -> str:
    text: str = getattr(facts, name)
    sentences = _SENTENCES.split(text)
    kept = [sentence for sentence in sentences if not _topic(facts, name, sentence)]
    return text if len(kept) == len(sentences) else " ".join(kept)


def _topic(facts: Facts, name: str, sentence: str) -> str:
    if name in facts.insisted:
        return ""
    topic = topic_of(sentence, facts.company, facts.role, facts.recipient_name)
    return "" if topic == "money" and name == "change_detail" else topic
