"""What a letter may know: the border between asking and saying. Behind it no Django, no request, no dictionaries."""

import re
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

_A_DAY = timedelta(days=1)
_LONGEST_SINCE_CALL = 5
_LONGEST_TO_ANSWER = 6
"""Days: beyond them, a weekday no longer says which day is meant."""

DETAILS = ("people", "specific", "interest", "reason_detail", "liked", "keep_in_touch", "referral_name")
"""The facts that make a letter personal: lines with `no_details` or `many_details` ask how many are answered."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The answers, checked and typed. Named as the questions are; everything may be missing.

    One choice is its code or "", several are a tuple of codes in the order of the question,
    yes and no are True, False or None when it was not answered.
    """

    # offer
    message_language: str = "en"
    your_name: str = ""
    company: str = ""
    role: str = ""
    recipient_name: str = ""
    recipient_title: str = ""
    recipient_kind: str = ""
    country: str = ""
    address: str = ""
    stage: str = ""
    route: str = ""
    referrer_name: str = ""
    offer_made_by: str = ""
    offered_on: date | None = None
    accepted_on: date | None = None
    reply_by: date | None = None
    start_on: date | None = None
    last_day: date | None = None
    paid_already: bool | None = None
    rounds: str = ""
    # speak-up
    how: str = ""
    call_on: date | None = None
    call_at: time | None = None
    phone: str = ""
    email: str = ""
    your_phone: str = ""
    # be-grateful
    liked: tuple[str, ...] = ()
    people: str = ""
    specific: str = ""
    interest: str = ""
    # honest-reason
    reason: str = ""
    reason_detail: str = ""
    would_change: str = ""
    change_what: tuple[str, ...] = ()
    change_detail: str = ""
    extension_until: date | None = None
    other_offer_written: bool | None = None
    on_benefits: bool | None = None
    # stand-firm
    expect: tuple[str, ...] = ()
    other_role_welcome: bool | None = None
    boundary: str = ""
    # open-door
    keep_in_touch: tuple[str, ...] = ()
    event_name: str = ""
    event_on: date | None = None
    event_when: str = ""
    referral_name: str = ""
    referral_why: str = ""
    referral_consent: bool | None = None
    follow_up: bool | None = None
    # outcome
    call: str = ""
    called_on: date | None = None
    email_outcome: str = ""
    sent_on: date | None = None
    # style
    tone: str = ""
    length: str = ""
    wording: int | None = None
    your_address: str = ""
    their_address: str = ""
    place: str = ""
    # not asked on a page: `as_of` sets the first three
    late: bool = False
    """The day by which the employer wanted an answer is over."""
    due_soon: bool = False
    """That day is today or tomorrow."""
    days_since_call: int | None = None
    """Whole days; None where the day of the call isn't known, is still to come or is six days ago or more."""
    is_reply_this_week: bool = False
    """The day for the answer is tomorrow or in the next six days: its weekday says which is meant."""
    has_extension: bool = False
    """The employer agreed to wait: the person ticked “await-answer” on the checklist."""
    insisted: frozenset[str] = frozenset()
    """The fields whose text the person wants in the message, though `letters/discretion.py` would leave it out."""

    def as_of(self, today: date) -> "Facts":
        """The facts on that day: without dates that have passed, without an event that is over, and `late` once
        the day for the answer has passed.
        """
        current = replace(
            self,
            reply_by=_if_not_past(self.reply_by, today),
            extension_until=_if_not_past(self.extension_until, today),
            late=self.is_late(today),
            due_soon=bool(self.reply_by) and self.reply_by in {today, today + _A_DAY},
            days_since_call=_days_since(self.called_on, today),
            is_reply_this_week=self.reply_by is not None and 0 < (self.reply_by - today).days <= _LONGEST_TO_ANSWER,
        )
        if not self.event_on or self.event_on >= today:
            return current
        ways = tuple(way for way in self.keep_in_touch if way != "event")
        return replace(current, event_on=None, event_name="", event_when="", keep_in_touch=ways)

    def is_late(self, today: date) -> bool:
        """The day by which the employer wanted an answer is over, and the employer heard none."""
        return (
            bool(self.reply_by and self.reply_by < today)
            and self.stage in {"offered", "approached", ""}
            and not self.has_spoken
        )

    # What the answers decide, for letters, checklist and pages alike. What only one of these needs is defined there.

    @property
    def is_by_voice(self) -> bool:
        """The answer is given in a call or in person."""
        return self.how in {"call", "in_person"}

    @property
    def has_spoken(self) -> bool:
        """The person said no on the phone or face to face."""
        return self.call == "spoke"

    @property
    def is_approached(self) -> bool:
        """The employer wrote first; the person never applied."""
        return self.stage == "approached"

    @property
    def is_own_manager(self) -> bool:
        """The person's own boss offers the job, and reads the message."""
        return self.recipient_kind == "own_manager"

    @property
    def is_internal(self) -> bool:
        """The job is in the company where the person works, and goes on working."""
        return self.route == "internal" or self.is_own_manager

    @property
    def is_to_agent(self) -> bool:
        """The message goes to an agent, who tells the company."""
        return not self.is_internal and "agency" in {self.route, self.recipient_kind}

    @property
    def is_to_referrer(self) -> bool:
        """The reader is who recommended the person: no message tells readers of themselves."""
        if self.route != "referral":
            return False
        return _is_one_person(self.referrer_name, self.recipient_name)

    @property
    def is_friends_firm(self) -> bool:
        """A friend of the person offers a job in their own firm or team: the same friend recommended the person, reads
        the message and would hire.
        """
        return self.is_to_referrer and self.address == "casual"

    @property
    def is_sent(self) -> bool:
        """The no was sent in writing."""
        return self.email_outcome not in {"", "not_yet"}

    @property
    def is_threatened(self) -> bool:
        """The employer answered the no with a threat, which the person keeps and doesn't answer."""
        return self.email_outcome == "insists" and "threat" in self.expect

    @property
    def may_ask_for_time(self) -> bool:
        """No answer was given yet, neither yes nor no."""
        return not (self.is_mistreated or self.is_withdrawal or self.has_spoken or self.is_sent)

    @property
    def asks_for_time(self) -> bool:
        """The person is undecided and has said nothing: the messages ask for a few days more."""
        return self.would_change == "unsure" and self.may_ask_for_time

    @property
    def detail_count(self) -> int:
        """How many of the `DETAILS` are answered."""
        return sum(bool(getattr(self, name)) for name in DETAILS)

    @property
    def has_own_words(self) -> bool:
        """The person typed free text that a message quotes. `people` and `event_name` count: their questions ask for
        names, and take any words.
        """
        typed = (self.people, self.specific, self.interest, self.reason_detail, self.change_detail, self.boundary)
        return any((*typed, self.referral_why, self.event_name, self.event_when))

    @property
    def is_mistreated(self) -> bool:
        return self.reason == "mistreatment"

    @property
    def is_withdrawal(self) -> bool:
        """The person had accepted, and now takes the yes back."""
        return self.stage in {"accepted", "signed"}

    @property
    def leaves_door_open(self) -> bool:
        """The message may offer to stay in touch: never after mistreatment; with workplace_fit only if chosen."""
        if self.is_mistreated:
            return False
        return self.reason != "workplace_fit" or bool(self.keep_in_touch)

    @property
    def may_give_detail(self) -> bool:
        """A message may hold the person's own sentence about the reason."""
        return self.reason not in {"personal", "private", "mistreatment", "terms"}

    @property
    def has_recommendation(self) -> bool:
        """The person recommends somebody, who has agreed to it."""
        return bool(self.referral_name) and self.referral_consent is True and not self.is_mistreated


def _days_since(day: date | None, today: date) -> int | None:
    days = (today - day).days if day else -1
    return days if 0 <= days <= _LONGEST_SINCE_CALL else None


def _if_not_past(day: date | None, today: date) -> date | None:
    return day if day and day >= today else None


def _is_one_person(one: str, other: str) -> bool:
    """Lucy is Lucy Brown, who is not Lucy Green."""
    names, others = (set(re.findall(r"\w+", name.casefold())) for name in (one, other))
    return bool(names and others) and (names <= others or others <= names)
