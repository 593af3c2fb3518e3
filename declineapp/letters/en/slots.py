"""The slots of the English hands, each by its name, and how a message is finished."""

import re
from collections.abc import Callable, Mapping

from ..facts import Facts
from ..typed import join_lines, tidy_end
from . import events, moments, names, people, phrases, reasons, roles, trades
from .companies import company, short_company
from .contractions import expand_contractions
from .grammar import WEEKDAYS, format_date, join_list, the_day
from .joining import Filled
from .mending import mend

__all__ = ["SLOTS", "finish", "join_list"]

_SPACES = re.compile(r" {2,}")
Slot = Callable[[Facts], str]

_DATES = (
    *("offered_on", "accepted_on", "reply_by", "start_on", "last_day", "called_on", "sent_on", "extension_until"),
    *("event_on",),
)
_CHANGES = {"pay": "the pay", "place": "the location", "date": "the start date", "duties": "the duties"}


def _date(field: str) -> Slot:
    return lambda facts: format_date(getattr(facts, field), facts.country)


def _shape(family: Callable[[Facts], Filled], name: str) -> Slot:
    """One slot of a family, filled if what was typed has its shape."""

    def slot(facts: Facts) -> str:
        shape, text = family(facts)
        if shape != name:
            return ""
        return expand_contractions(text, but_not=_all_typed(facts)) if facts.address == "formal" else text

    return slot


def _call_by(facts: Facts) -> str:
    """Before which day they are to ring back, where an answer is due."""
    return f"before {format_date(facts.reply_by, facts.country)}" if facts.reply_by else ""


def _reply_day(facts: Facts) -> str:
    """“Monday” within the week, else “the 30th”."""
    if facts.reply_by and facts.is_reply_this_week:
        return WEEKDAYS[facts.reply_by.weekday()]
    return the_day(facts.reply_by)


def _call_day(facts: Facts) -> str:
    """“earlier today”, “yesterday” or “on Tuesday”, when they rang lately."""
    if facts.called_on is None or facts.days_since_call is None:
        return ""
    return {0: "earlier today", 1: "yesterday"}.get(
        facts.days_since_call
    ) or f"on {WEEKDAYS[facts.called_on.weekday()]}"


def _what_would_change(facts: Facts) -> str:
    return join_list([_CHANGES[code] for code in facts.change_what if code in _CHANGES])


def _named_reader(facts: Facts) -> str:
    return names.recipient(facts)


def _employer(to_employer: str, to_agent: str) -> Slot:
    """Who offers the job, as the reader hears it: an agent is told of “them”."""
    return lambda facts: to_agent if facts.is_to_agent else to_employer


def _first_names(facts: Facts) -> str:
    """Filled where both are called by their first names."""
    return names.my_first_name(facts) if facts.address == "casual" else ""


SLOTS: Mapping[str, Slot] = {
    "me": names.me,
    "my_first_name": names.my_first_name,
    "phone": lambda facts: join_lines(facts.your_phone),
    "recipient": names.recipient,
    "known": _named_reader,
    "first_names": _first_names,
    "people": people.people,
    "referrer": names.referrer,
    "candidate": names.candidate,
    "job": roles.job,
    "the job": roles.the_job,
    "the job at": roles.the_job_at,
    "Job": roles.subject_job,
    "noun": roles.noun,
    "role": roles.role,
    "as a role": roles.as_a_role,
    "you": _employer("you", "they"),
    "worker": trades.worker,
    "in a trade": trades.in_a_trade,
    "in leading": lambda facts: "leading" if trades.trade(facts) == "leading" else "",
    "company": company,
    "short company": short_company,
    **{name: _date(name) for name in _DATES},
    "the reply_by": _reply_day,
    "call_by": _call_by,
    "on Tuesday": _call_day,
    **{name: _shape(reasons.reason_detail, name) for name in ("detail", "detail noun", "detail to", "detail sentence")},
    "unjoined": lambda facts: reasons.unjoined(reasons.reason_detail(facts)[1]),
    **{name: _shape(moments.specific, name) for name in ("specific", "specific sentence")},
    **{name: _shape(phrases.interest, name) for name in ("interest", "interest sentence")},
    **{name: _shape(phrases.referral_why, name) for name in ("why", "why noun", "why verb")},
    "event": events.event,
    "when": events.when,
    "boundary": phrases.boundary,
    "change": phrases.change_detail,
    "what": _what_would_change,
}


def finish(facts: Facts, text: str) -> str:
    """The message as it is sent: doubled stops mended, curly apostrophes, single spaces."""
    return tidy_end(_SPACES.sub(" ", text.replace("'", "’")))


def _all_typed(facts: Facts) -> str:
    """All that goes in as they typed it."""
    texts = (
        facts.specific,
        facts.interest,
        facts.reason_detail,
        facts.boundary,
        facts.referral_why,
        facts.change_detail,
    )
    return " / ".join(mend(text, facts) for text in texts if text)
