"""What the page of a message shows around its text: what to do before sending, how to send, what comes after."""

from dataclasses import replace
from typing import Any

from django.utils import timezone

from ..checklist import Item
from ..due import working_days_after
from ..editing import Editing
from ..exports.fitting import address
from ..exports.mailto import LONGEST
from ..letters import cards, compose
from ..steps import OUTCOME, STEP_BY_SLUG, STEPS, STYLE, SectionForm, Step
from .downloads import extensions, letterhead
from .path import next_line
from .state import DraftState, earliest_today

_AFTER_ASKING = {"confirm-the-day", "await-answer", "get-it-in-writing", "decide"}
"""Checklist lines that follow the message that asks for time."""
_ASKING = {"ask-for-time", "hurry-the-other"}
_TASKS_DONE_BY_MESSAGE = {
    "negotiate": {"negotiate"},
    "extension": _ASKING,
    "call": _ASKING,
    "voicemail": _ASKING,
    "heads_up": {"tell-referrer", "ask-careers-office"},
}
"""By message, the checklist lines that sending it does: its page doesn't tell to do them first."""
_DOES = {
    "extension": ("ask-for-time",),
    "call": ("ask-for-time",),
    "negotiate": ("negotiate",),
    "heads_up": ("tell-referrer", "ask-careers-office"),
    "reply": ("answer-again",),
    "reminder": ("remind",),
}
"""By message, the checklist lines of which the one on the list is done once the message is sent."""
_ANSWER_WITH = {"insists": "reply", "no_reply": "reminder"}
"""By what came back after the e-mail, the message that answers it."""
_ABOUT_THREATS = {"know-agency-rules", "keep-threat", "ask-for-help"}
"""The checklist lines shown where the person says that there was a threat."""
PAPER = ("your_address", "their_address", "place")
"""Questions for a letter on paper alone, asked beside the message and saved with it."""
DAYS = {STEPS[0]: "reply_by", STEP_BY_SLUG["honest-reason"]: "extension_until"}
"""Questions for a message that asks for time, by their section: the employer's day, and the day to ask for."""


def offers_text(state: DraftState, editing: Editing) -> bool:
    """Whether the page of an edited message shows what our text says now: not once the message was sent."""
    is_over = state.is_sent and editing.kind not in _ANSWER_WITH.values()
    return not is_over and bool(editing.is_rewritten or editing.places)


def form_beside(step: Step, state: DraftState, **kwargs: Any) -> SectionForm:
    """The form of a step of which the page asks some questions beside the message."""
    return step.form(others=state.facts, today=earliest_today(), **kwargs)


def _where_cards_stand(state: DraftState) -> str:
    """The message on whose page the cards stand, for what the employer may say: the reply if they insisted, or the
    call, or the note where the no goes by text; if there is none of these, the e-mail, for they may still call.
    """
    facts = state.facts
    first = "note" if facts.how == "text" and not facts.is_mistreated else "call"
    return next(kind for kind in ("reply", first, "email") if kind in state.kinds)


def _days(state: DraftState, kind: str) -> dict[str, Any]:
    """What the page of a message that asks for time shows: three days to ask for, three to five working days after
    today or after the employer's day, whichever is later; and the questions about both days.
    """
    facts, today = state.facts, timezone.localdate()
    if not facts.asks_for_time or kind not in {"extension", "call", "voicemail"}:
        return {}
    start = max(today, facts.reply_by or today)
    forms = {step: form_beside(step, state, data=state.draft.section_answers(step.slug)) for step in DAYS}
    return {
        "proposed_days": [working_days_after(start, count, facts.country) for count in (3, 4, 5)],
        "days": [forms[step][name] for step, name in DAYS.items()],
    }


def _before_sending(state: DraftState, kind: str) -> list[Item]:
    """The unticked checklist lines that come before this message; none once the no is sent."""
    if state.is_sent and kind not in _ANSWER_WITH.values():
        return []
    elsewhere = (
        {"late-answer", "tell-agent", "ask-recommended"}
        | _TASKS_DONE_BY_MESSAGE.get(kind, set())
        | (_AFTER_ASKING if state.asks_for_time else set())
    )
    return [item for item in state.items if item.stage == "before" and item.code not in state.ticked | elsewhere]


def _sending(state: DraftState, editing: Editing) -> dict[str, Any]:
    """How to send the message, what to do before, and what follows."""
    facts = state.facts
    return {
        "extensions": extensions(editing.kind),
        "first_things": _before_sending(state, editing.kind),
        # Perhaps the person sent other words than these: this text was neither copied, downloaded nor edited.
        "may_be_other_words": state.is_sent
        and editing.kind == "email"
        and not (state.draft.is_exported or editing.edit),
        "style": form_beside(STYLE, state, initial=state.draft.section_answers("style")),
        "paper_fields": PAPER,
        "letterhead": letterhead(editing.kind, editing.letter, facts),
        "mail_to": address(facts.email),
        "longest_mailto": LONGEST,
        "outcome": form_beside(OUTCOME, state, initial=state.draft.section_answers("outcome")),
        "next": next_line(state),
        "today": timezone.localdate(),
        "does": next((item.code for item in state.items if item.code in _DOES.get(editing.kind, ())), ""),
        "answer_with": "" if facts.is_threatened else _ANSWER_WITH.get(facts.email_outcome, ""),
        "threat": [item for item in state.items if item.code in _ABOUT_THREATS] if facts.is_threatened else [],
        "remind_on": next((item.due for item in state.items if item.code == "remind"), None),
    }


def _other_sounds(state: DraftState, editing: Editing) -> dict[str, str]:
    """The length and the tone that this message doesn't have, where they would make another text of it."""
    facts = state.facts_today
    others = {
        "length": replace(facts, length="full" if facts.length == "short" else "short"),
        "tone": replace(facts, tone="warm" if facts.tone == "plain" else "plain"),
    }
    return {
        name: getattr(other, name)
        for name, other in others.items()
        if compose(other, editing.kind).get(editing.kind) != editing.composed
    }


def _beside(state: DraftState, editing: Editing) -> dict[str, Any]:
    """The other messages, the cards for what the employer may say, and what would make this message better."""
    facts = state.facts
    return {
        "kinds": state.kinds,
        "cards": cards(state.facts_today) if editing.kind == _where_cards_stand(state) else (),
        "language_of_letter": facts.message_language,
        "another_wording": (facts.wording or 0) + 1,
        "sounds": _other_sounds(state, editing),
        **_days(state, editing.kind),
        "missing": [(step, field, step.form.base_fields[field].label) for step, field in state.missing],
        "better": [step for step in state.steps if step is not STEPS[0]],
    }


def context_around(state: DraftState, editing: Editing) -> dict[str, Any]:
    """All that the template shows around the text."""
    return _sending(state, editing) | _beside(state, editing)
