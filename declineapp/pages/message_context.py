"""What the page of a message shows around its text: what comes before the sending, the ways out, what comes after."""

from typing import Any

from django.utils import timezone

from ..checklist import Item
from ..due import working_days_after
from ..editing import Editing
from ..exports.fitting import address
from ..exports.mailto import LONGEST
from ..letters import cards
from ..steps import OUTCOME, STEP_BY_SLUG, STEPS, STYLE, SectionForm, Step
from .downloads import extensions, letterhead
from .path import next_line
from .state import DraftState, earliest_today

_AFTER_ASKING = {"confirm-the-day", "await-answer", "get-it-in-writing", "decide"}
"""What follows the message that asks for time."""
_ASKING = {"ask-for-time", "hurry-the-other"}
_TASKS_DONE_BY_MESSAGE = {
    "negotiate": {"negotiate"},
    "extension": _ASKING,
    "call": _ASKING,
    "voicemail": _ASKING,
    "heads_up": {"tell-referrer", "ask-careers-office"},
}
"""Checklist lines that a message itself does, so that it doesn't ask for them first."""
_DOES = {
    "extension": ("ask-for-time",),
    "call": ("ask-for-time",),
    "negotiate": ("negotiate",),
    "heads_up": ("tell-referrer", "ask-careers-office"),
    "reply": ("answer-again",),
    "reminder": ("remind",),
}
"""The line of the checklist that is done once this message is out."""
_ANSWER_WITH = {"insists": "reply", "no_reply": "reminder"}
"""The message that what came back calls for."""
_ABOUT_THREATS = {"know-agency-rules", "keep-threat", "ask-for-help"}
"""The lines of the checklist shown where somebody says that they were threatened."""
PAPER = ("your_address", "their_address", "place")
"""What only a letter on paper needs, typed beside the message and saved with it."""
DAYS = {STEPS[0]: "reply_by", STEP_BY_SLUG["honest-reason"]: "extension_until"}
"""What a message that asks for time needs: the day they gave, and the day one asks for."""


def offers_text(state: DraftState, editing: Editing) -> bool:
    """The page shows what would change in an edited text: not once it was sent."""
    is_over = state.is_sent and editing.kind not in _ANSWER_WITH.values()
    return not is_over and bool(editing.is_rewritten or editing.places)


def form_beside(step: Step, state: DraftState, **kwargs: Any) -> SectionForm:
    """The form of a step, some of whose questions are asked beside the message."""
    return step.form(others=state.facts, today=earliest_today(), **kwargs)


def _where_cards_stand(state: DraftState) -> str:
    """With the second no; with the call; where there is none they may still ring, or write back."""
    facts = state.facts
    first = "note" if facts.how == "text" and not facts.is_mistreated else "call"
    return next(kind for kind in ("reply", first, "email") if kind in state.kinds)


def _days(state: DraftState, kind: str) -> dict[str, Any]:
    """For a message that asks for time: days to ask for, three to five working days from now or from the day they want
    their answer by; and the questions about both days.
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
    """What comes before this message, as long as it isn't ticked; nothing once the no is out."""
    if state.is_sent and kind not in _ANSWER_WITH.values():
        return []
    elsewhere = (
        {"late-answer", "tell-agent", "ask-recommended"}
        | _TASKS_DONE_BY_MESSAGE.get(kind, set())
        | (_AFTER_ASKING if state.asks_for_time else set())
    )
    return [item for item in state.items if item.stage == "before" and item.code not in state.ticked | elsewhere]


def _sending(state: DraftState, editing: Editing) -> dict[str, Any]:
    """The ways out of the page, and what comes before them."""
    facts = state.facts
    return {
        "extensions": extensions(editing.kind),
        "first_things": _before_sending(state, editing.kind),
        # It may have been sent without us: nothing of this text was taken away.
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


def _beside(state: DraftState, editing: Editing) -> dict[str, Any]:
    """The other messages, what they may say back, and what would make this one better."""
    facts = state.facts
    return {
        "kinds": state.kinds,
        "cards": cards(state.facts_today) if editing.kind == _where_cards_stand(state) else (),
        "language_of_letter": facts.message_language,
        "another_wording": (facts.wording or 0) + 1,
        **_days(state, editing.kind),
        "missing": [(step, field, step.form.base_fields[field].label) for step, field in state.missing],
        "better": [step for step in state.steps if step is not STEPS[0]],
    }


def context_around(state: DraftState, editing: Editing) -> dict[str, Any]:
    """All that the template shows around the text."""
    return _sending(state, editing) | _beside(state, editing)
