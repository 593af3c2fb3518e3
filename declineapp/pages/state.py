"""The state of a draft: everything that is derived from its answers, nothing of it stored."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ..checklist import Item, checklist, deadlines, with_agreed_day
from ..editing import Editing
from ..letters import LANGUAGES, Facts, Letter, applying, compose
from ..models import ChecklistMark, Draft
from ..steps import STEPS, Doubt, Step, doubts, read
from .insisting import insisted_texts

SEND = "send-email"
"""The line of the checklist that is done with “I’ve sent it”."""


class SectionProgress(NamedTuple):
    """A section and its progress."""

    step: Step
    number: int
    status: str


class DraftState:
    """A draft's answers, read."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.reading = read(draft.answers)

    @cached_property
    def facts(self) -> Facts:
        kept = insisted_texts(self.draft, self._answered)
        return replace(self._answered, insisted=kept) if kept else self._answered

    @cached_property
    def _answered(self) -> Facts:
        """The facts without `insisted`, which takes time to find out and which most of this class doesn't need."""
        facts = with_defaults(self.reading.facts)
        return with_agreed_day(facts, self._ticked) if facts.extension_until else facts

    @property
    def facts_today(self) -> Facts:
        """The facts for a message that is sent today: without dates that have passed. The message that asks for time
        keeps the employer's first day, even once they agreed to a later one.
        """
        facts = self.facts
        if facts.asks_for_time:
            facts = replace(facts, reply_by=self.reading.facts.reply_by)
        return facts.as_of(earliest_today())

    @property
    def name(self) -> str:
        """The name that the person gave the draft, or one made of its answers."""
        facts = self.facts
        made = " – ".join(filter(None, [facts.role, facts.company])) or _("New draft")
        return self.draft.name or capfirst(made)

    @property
    def language(self) -> str:
        """The messages' language: the chosen one, else that of the pages."""
        chosen = self.draft.section_answers("offer").get("message_language")
        return self.facts.message_language if chosen else page_message_language()

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The sections that apply, in order."""
        return tuple(step for step in STEPS if step.applies(self._answered))

    @cached_property
    def progress(self) -> list[SectionProgress]:
        return [SectionProgress(step, number, self.status(step)) for number, step in enumerate(self.steps, 1)]

    @property
    def done_count(self) -> int:
        return sum(section.status == "done" for section in self.progress)

    @property
    def missing(self) -> list[tuple[Step, str]]:
        """The answers without which there is no finished message, as section and field."""
        return [
            (step, field)
            for step in self.steps
            for field, error in self._errors(step).items()
            if error.code == "required" or step.form.base_fields[field].required
        ]

    @property
    def is_finished(self) -> bool:
        """The first page is answered, so that messages can be composed."""
        return not any(step is STEPS[0] for step, _field in self.missing)

    @cached_property
    def doubts(self) -> dict[str, dict[str, Doubt]]:
        return doubts(self._answered, earliest_today())

    def letter(self, kind: str) -> Letter | None:
        """What we compose for this kind; None where the answers don't call for one."""
        return compose(self.facts_today, kind).get(kind)

    def editing(self, kind: str) -> Editing:
        """The message of that kind as it stands, edited or not."""
        return Editing(self.draft, kind, self.letter(kind))

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of message that apply, in the order in which they are shown."""
        return applying(self._answered)

    @property
    def asks_for_time(self) -> bool:
        return self._answered.asks_for_time

    @cached_property
    def items(self) -> tuple[Item, ...]:
        return checklist(self.facts, timezone.localdate())

    @property
    def is_sent(self) -> bool:
        """The no was sent in writing."""
        return self._answered.is_sent

    @property
    def awaits_answer(self) -> bool:
        """The no was sent, and the employer hasn’t accepted it yet: the person can note what comes back."""
        return self.is_sent and self.facts.email_outcome != "answered"

    @property
    def may_regret(self) -> bool:
        """A page may ask whether the person regrets the no; never after mistreatment."""
        return not self.facts.is_mistreated and self.facts.email_outcome in {"sent", "no_reply", "answered"}

    @cached_property
    def marks(self) -> list[ChecklistMark]:
        """The marks of the checklist; read once, since each has to be decrypted."""
        return list(self.draft.marks.all())

    @cached_property
    def ticked(self) -> set[str]:
        """The lines of the checklist that are done; sending is, wherever it was said."""
        return self._ticked | ({SEND} if self.is_sent else set())

    @property
    def _ticked(self) -> set[str]:
        return {mark.code for mark in self.marks if mark.ticked}

    @property
    def dates(self) -> list[Item]:
        """The items for a calendar: undone lines with a date, the person's own among them, and deadlines."""
        undone = (item for item in (*self.items, *self._own_dates()) if item.code not in self.ticked)
        items = [*deadlines(self.facts, timezone.localdate()), *undone]
        return [item for item in items if item.due and item.calendar]

    def _own_dates(self) -> Iterator[Item]:
        """The person's own lines, as items for a calendar."""
        for mark in self.marks:
            if mark.code.startswith(mark.OWN) and mark.due and mark.due >= timezone.localdate():
                yield Item(mark.code, "after", "", mark.title, "", calendar=mark.code, due=mark.due)

    def after(self, step: Step) -> Step | None:
        """The section that follows, None after the last."""
        later = STEPS[STEPS.index(step) + 1 :]
        return next((step for step in later if step in self.steps), None)

    def before(self, step: Step) -> Step | None:
        earlier = STEPS[: STEPS.index(step)]
        return next((step for step in reversed(earlier) if step in self.steps), None)

    def _errors(self, step: Step) -> dict[str, ValidationError]:
        """The errors of a section; for a person who asks for time, a missing reason isn't one."""
        errors = self.reading.errors.get(step.slug, {})
        unasked = {"reason"} if self.asks_for_time else set()
        return {field: error for field, error in errors.items() if not (field in unasked and error.code == "required")}

    def status(self, step: Step) -> str:
        """ "new", "started" or "done"."""
        if step.slug not in self.draft.answers:
            return "new"
        return "started" if self._errors(step) else "done"

    def is_plausible(self, step: Step) -> bool:
        """The section's answers are valid, and none of them is doubtful."""
        return not self._errors(step) and not any(step.form.doubts(self._answered, earliest_today()))


def with_defaults(facts: Facts) -> Facts:
    """The facts with defaults for what is unanswered: an email, and no reason given."""
    return replace(facts, how=facts.how or "writing", reason=facts.reason or "private")


def page_message_language() -> str:
    """The language of the pages where messages can be written in it, else English."""
    language = get_language() or "en"
    return language if language in LANGUAGES else "en"


def earliest_today() -> date:
    """Today's date in the westernmost time zone, so that no visitor's today counts as past."""
    return (timezone.now() - timedelta(hours=12)).date()
