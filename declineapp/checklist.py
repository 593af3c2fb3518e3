"""What to do, in which order, by when: a table of lines, and a loop that asks each whether it applies."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any, NamedTuple

from django.utils.translation import gettext_lazy as _

from .letters import Facts

Words = Any
"""A str, or a lazy translation of one."""


class Link(NamedTuple):
    label: Words
    url: str


@dataclass(frozen=True)
class Item:
    """One thing to do. `stage` is "before", "call", "same-day" or "after"; `section` the slug that teaches it."""

    code: str
    stage: str
    section: str
    title: Words
    why: Words
    due: date | None = None
    at: time | None = None
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Line:
    """A line of the table: what an Item says, for which facts it applies, and when it would be due."""

    code: str
    stage: str
    section: str
    title: Words
    why: Words
    applies: Callable[[Facts], bool]
    due: Callable[[Facts], date | None] = lambda facts: None
    at: Callable[[Facts], time | None] = lambda facts: None
    links: tuple[Link, ...] = ()

    def item(self, facts: Facts, today: date) -> Item:
        due = _kept_within(self.due(facts), self.stage, facts.reply_by, today)
        at = self.at(facts) if due and due == self.due(facts) else None
        return Item(self.code, self.stage, self.section, self.title, self.why, due, at, self.links)


def checklist(facts: Facts, today: date) -> tuple[Item, ...]:
    """The lines that apply, in the order one does them. No date is in the past, nor too late for the answer."""
    return tuple(line.item(facts, today) for line in LINES if line.applies(facts))


def deadline(facts: Facts, today: date) -> Item | None:
    """The day they want an answer by: a date for the calendar, nothing to tick."""
    if not facts.reply_by or facts.reply_by < today:
        return None
    return Item(
        "reply-by", "before", "offer", _("Last day to answer"), _("They want your answer by today."), facts.reply_by
    )


def _kept_within(due: date | None, stage: str, reply_by: date | None, today: date) -> date | None:
    """Not before today; and, for all but what comes after the answer, not later than the answer is due."""
    if due is None:
        return None
    due = max(due, today)
    if stage == "after" or reply_by is None:
        return due
    return min(due, reply_by) if reply_by >= today else None


def _calls(facts: Facts) -> bool:
    """The call is still to be made."""
    return facts.how in {"", "call"} and not facts.mistreated and facts.call != "spoke"


def _meets(facts: Facts) -> bool:
    return facts.how == "in_person" and not facts.mistreated and facts.call != "spoke"


def _speaks(facts: Facts) -> bool:
    return _calls(facts) or _meets(facts)


def _is_inside(facts: Facts) -> bool:
    return facts.route == "internal" and not facts.mistreated


def _stays_in_touch(code: str) -> Callable[[Facts], bool]:
    return lambda facts: code in facts.keep_in_touch and facts.leaves_door_open


def _decided(facts: Facts) -> date | None:
    """The day of the call, or two days after the offer: nobody should wait longer for a no."""
    if facts.call_on:
        return facts.call_on
    return facts.offered_on + timedelta(days=2) if facts.offered_on else None


def _day_of_the_call(facts: Facts) -> date | None:
    return facts.call_on or _decided(facts)


def _day_before_the_call(facts: Facts) -> date | None:
    day = _decided(facts)
    return day - timedelta(days=1) if day else None


def _day_of_the_email(facts: Facts) -> date | None:
    return facts.called_on or _decided(facts)


def _weeks_later(facts: Facts) -> date | None:
    day = facts.called_on or _decided(facts)
    return day + timedelta(weeks=3) if day else None


def _day_of_the_event(facts: Facts) -> date | None:
    return facts.event_on


LINES = (
    Line(
        "keep-evidence",
        "before",
        "honest-reason",
        _("Keep messages, dates and names"),
        _(
            "Save what was written and note what was said, when and by whom, somewhere that only you can open. You need "
            "not decide today what to do with it."
        ),
        applies=lambda facts: facts.mistreated,
    ),
    Line(
        "ask-for-help",
        "before",
        "honest-reason",
        _("Know whom you can ask"),
        _("These offices listen, tell you your rights and cost nothing. You owe the company no explanation."),
        applies=lambda facts: facts.mistreated,
        links=(
            Link(_("France: Défenseur des droits"), "https://www.defenseurdesdroits.fr/"),
            Link(_("United States: EEOC"), "https://www.eeoc.gov/"),
            Link(_("Great Britain: EHRC"), "https://www.equalityhumanrights.com/"),
            Link(_("Great Britain: Acas"), "https://www.acas.org.uk/"),
            Link(_("Canada: Canadian Human Rights Commission"), "https://www.chrc-ccdp.gc.ca/"),
        ),
    ),
    Line(
        "ask-adviser",
        "before",
        "honest-reason",
        _("Speak to your adviser about your benefits"),
        _(
            "Refusing suitable work can cost benefits. Ask before you say anything to the company, and before you write "
            "down a reason. This isn’t legal advice; the official pages say what holds for you."
        ),
        applies=lambda facts: facts.on_benefits is True,
        due=_day_before_the_call,
        links=(
            Link(_("France: France Travail"), "https://www.francetravail.fr/"),
            Link(_("United Kingdom: Universal Credit"), "https://www.gov.uk/universal-credit"),
            Link(
                _("United States: unemployment insurance"), "https://www.dol.gov/general/topic/unemployment-insurance"
            ),
            Link(_("Canada: Employment Insurance"), "https://www.canada.ca/en/services/benefits/ei.html"),
        ),
    ),
    Line(
        "read-contract",
        "before",
        "offer",
        _("Read what you agreed to, and its notice"),
        _(
            "A yes can bind, even one said aloud. Look for the notice period, the start, and any bonus to give back; ask "
            "somebody who knows the law where much hangs on it. This isn’t legal advice."
        ),
        applies=lambda facts: facts.withdraws,
        due=_day_before_the_call,
        links=(
            Link(_("France: Service-Public"), "https://www.service-public.fr/"),
            Link(_("Great Britain: Acas"), "https://www.acas.org.uk/"),
        ),
    ),
    Line(
        "get-it-in-writing",
        "before",
        "honest-reason",
        _("Get the other offer in writing"),
        _("Until it is on paper you may end up with neither. Decline this one afterwards."),
        applies=lambda facts: facts.other_offer_written is False and facts.reason == "other_offer",
        due=_day_before_the_call,
    ),
    Line(
        "negotiate-first",
        "before",
        "honest-reason",
        _("Ask for what would make it a yes"),
        _("You said that something would change your mind. Ask for it before you decline: there is a message for it."),
        applies=lambda facts: facts.would_change == "yes",
        due=_day_before_the_call,
    ),
    Line(
        "ask-for-time",
        "before",
        "honest-reason",
        _("Ask for a few days more"),
        _("You aren’t sure yet. Ask before their date, and name a day: there is a message for it."),
        applies=lambda facts: facts.would_change == "unsure",
        due=_day_before_the_call,
    ),
    Line(
        "tell-referrer",
        "before",
        "speak-up",
        _("Tell who recommended you"),
        _("They spoke up for you. Let them hear it from you, before they hear it from the company."),
        applies=lambda facts: facts.route == "referral",
        due=_decided,
    ),
    Line(
        "ask-careers-office",
        "before",
        "speak-up",
        _("Ask your careers office first"),
        _("Your school may have rules on declining, and its next students meet the same company."),
        applies=lambda facts: facts.route == "school",
        due=_day_before_the_call,
    ),
    Line(
        "ask-consent",
        "before",
        "open-door",
        _("Ask whom you recommend whether you may"),
        _("Nobody likes to be put forward unasked. Until they agree, your message leaves them out."),
        applies=lambda facts: bool(facts.referral_name) and facts.referral_consent is not True and not facts.mistreated,
        due=_day_before_the_call,
    ),
    Line(
        "quiet-place",
        "call",
        "speak-up",
        _("Find a quiet place"),
        _("Ten minutes, a door that closes, the lines in front of you."),
        applies=_calls,
        due=_day_of_the_call,
    ),
    Line(
        "ask-for-meeting",
        "call",
        "speak-up",
        _("Ask for ten minutes in person"),
        _("Say that it is about the offer, not what the answer is."),
        applies=lambda facts: _meets(facts) and facts.route != "internal",
        due=_day_before_the_call,
    ),
    Line(
        "read-aloud",
        "call",
        "stand-firm",
        _("Read it aloud once"),
        _("What has been in your mouth once comes out more easily. Change what isn’t you."),
        applies=_speaks,
        due=_day_of_the_call,
    ),
    Line(
        "tell-agent",
        "call",
        "speak-up",
        _("Ring your agent"),
        _("The agent tells the company. That is their work, and they need to hear it first."),
        applies=lambda facts: _calls(facts) and facts.route == "agency",
        due=_day_of_the_call,
        at=lambda facts: facts.call_at,
    ),
    Line(
        "ring",
        "call",
        "speak-up",
        _("Ring the person who made the offer"),
        _("That person, not the switchboard. It takes a minute, and they can still ring somebody else."),
        applies=lambda facts: _calls(facts) and facts.route not in {"agency", "internal"},
        due=_day_of_the_call,
        at=lambda facts: facts.call_at,
    ),
    Line(
        "see-managers",
        "call",
        "speak-up",
        _("See both managers yourself"),
        _("Yours and the one who made the offer. You will go on working together: they should hear it from you."),
        applies=lambda facts: _speaks(facts) and _is_inside(facts),
        due=_day_of_the_call,
        at=lambda facts: facts.call_at,
    ),
    Line(
        "meet",
        "call",
        "speak-up",
        _("Say it in person"),
        _("Thanks, the no, one reason. Then let them speak."),
        applies=lambda facts: _meets(facts) and facts.route != "internal",
        due=_day_of_the_call,
        at=lambda facts: facts.call_at,
    ),
    Line(
        "leave-voicemail",
        "call",
        "speak-up",
        _("If nobody answers, leave your name"),
        _("Ask to be rung back and say by when. Don’t leave the decision on a machine."),
        applies=lambda facts: _calls(facts) and facts.call != "voicemail" and facts.route != "internal",
        due=_day_of_the_call,
    ),
    Line(
        "ring-again",
        "call",
        "speak-up",
        _("Ring once more"),
        _("A second try the same day shows that you meant to speak."),
        applies=lambda facts: _calls(facts) and facts.route != "internal",
        due=_day_of_the_call,
    ),
    Line(
        "write-instead",
        "call",
        "speak-up",
        _("Nobody rings back? Write"),
        _("By the end of the day, or before their date, the e-mail goes out without the call. Better read than late."),
        applies=lambda facts: _calls(facts) and facts.route != "internal",
        due=_day_of_the_call,
    ),
    Line(
        "send-email",
        "same-day",
        "speak-up",
        _("Send the e-mail"),
        _("In writing it counts. Check the names once more, then send it."),
        applies=lambda facts: True,
        due=_day_of_the_email,
    ),
    Line(
        "write-to-hr",
        "same-day",
        "speak-up",
        _("Send HR a copy"),
        _("So that your file says what you said."),
        applies=_is_inside,
        due=_day_of_the_email,
    ),
    Line(
        "send-recommendation",
        "after",
        "open-door",
        _("Put the two in touch"),
        _("You named somebody. Write to both, with one line on why they would suit each other."),
        applies=lambda facts: facts.recommends,
        due=_day_of_the_email,
    ),
    Line(
        "thank-helpers",
        "after",
        "be-grateful",
        _("Thank who helped you"),
        _("Whoever recommended you or read your papers: two lines, and what came of it."),
        applies=lambda facts: facts.route in {"referral", "school"} and not facts.mistreated,
        due=_day_of_the_email,
    ),
    Line(
        "connect",
        "after",
        "open-door",
        _("Connect on LinkedIn"),
        _("Within the week, with the short note: later it looks like an afterthought."),
        applies=_stays_in_touch("linkedin"),
        due=_day_of_the_email,
    ),
    Line(
        "save-address",
        "after",
        "open-door",
        _("Keep their e-mail address"),
        _("Put it where you will find it in a year."),
        applies=_stays_in_touch("email"),
    ),
    Line(
        "event",
        "after",
        "open-door",
        _("Say hello at the event"),
        _("Two minutes face to face, and the no is history."),
        applies=lambda facts: _stays_in_touch("event")(facts) or (bool(facts.event_name) and facts.leaves_door_open),
        due=_day_of_the_event,
    ),
    Line(
        "follow-up",
        "after",
        "open-door",
        _("Write once more"),
        _("A few weeks on: thanks again, and how it went. Nothing to ask for."),
        applies=lambda facts: facts.follow_up is True and facts.leaves_door_open,
        due=_weeks_later,
    ),
    Line(
        "give-back",
        "after",
        "offer",
        _("Give back what is theirs"),
        _("Documents, a badge, a machine, travel you were to be paid for: settle it without being asked."),
        applies=lambda facts: facts.withdraws or facts.rounds == "many",
    ),
)

CODES = tuple(line.code for line in LINES)
