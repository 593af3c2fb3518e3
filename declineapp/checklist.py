"""The checklist: what to do, in which order, by when. An entry is a value; a new thing to do is a new entry."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .cases import (
    calls,
    calls_company,
    calls_first,
    goes_to_event,
    has_referees,
    holds_only_a_promise,
    lacks_consent,
    may_hold_theirs,
    meets,
    reached_nobody,
    sees_managers,
    speaks,
    stays_in_touch,
    talks_to_own_manager,
    threatened_by_agent,
    waits_for_answer,
    was_referred,
    would_say_yes,
)
from .due import (
    after_sending,
    day_before,
    days_after_decline,
    decline_date,
    due_first,
    has_spoken,
    if_not_past,
    once_declined,
)
from .letters import Facts
from .official import AGENCIES, BENEFITS, CONTRACTS, PERMITS, PRIVACY, RIGHTS, Link

Text = str | Promise

EVIDENCE = {"keep-evidence", "ask-for-help", "know-agency-rules"}
"""What still matters once they have answered."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do. `stage` is before, call, same-day or after; `at` the hour they mean to call.

    `calendar` names its event, if it goes into a calendar: the same for a call and for a meeting, so that nothing
    doubles when the one becomes the other.
    """

    code: str
    stage: str
    section: str
    title: Text
    why: Text
    links: tuple[Link, ...] = ()
    calendar: str = ""
    due: date | None = None
    at: time | None = None


class Entry(NamedTuple):
    """When it applies, by when it is due, and what it says."""

    applies: Callable[[Facts], bool]
    due: Callable[[Facts, date], date | None]
    item: Item


def checklist(facts: Facts, today: date) -> tuple[Item, ...]:
    """What these facts call for, in the order one does it."""
    return tuple(
        _dated(item, facts, due(facts, today))
        for applies, due, item in ENTRIES
        if applies(facts) and not (_has_answer(facts) and _comes_before_the_no(item))
    )


def deadline(facts: Facts, today: date) -> Item | None:
    """The day they want an answer by: a date for the calendar, nothing to tick."""
    due = if_not_past(facts.reply_by, today)
    return replace(DEADLINE, due=due) if due and not has_spoken(facts) else None


def _has_answer(facts: Facts) -> bool:
    """They answered the no."""
    return facts.email_outcome in {"answered", "insists"}


def _comes_before_the_no(item: Item) -> bool:
    return item.stage in {"before", "call"} and item.code not in EVIDENCE


def _dated(item: Item, facts: Facts, due: date | None) -> Item:
    at = facts.call_at if due and item.calendar == "call" else None
    return replace(item, due=due, at=at)


# Two or three lines an entry, so that the list can be read as a list.
# fmt: off
ENTRIES = (
    Entry(lambda facts: facts.withdraws, due_first,
        Item("read-contract", "before", "offer", _("Read your contract and its notice period first"),
        _("A yes can bind you, even a spoken one. See what you agreed to, and whether there is a notice period: the time "
          "that must pass before you are free. This isn’t legal advice."), CONTRACTS)),
    Entry(lambda facts: facts.withdraws and not facts.inside, due_first,
        Item("ask-about-permit", "before", "offer", _("A work permit or visa for this job? Ask first"),
        _("If one was asked for, find out what becomes of it, from whoever filed it, before you say no. No message mentions it."),
        PERMITS)),
    Entry(lambda facts: facts.on_benefits is True, due_first,
        Item("ask-adviser", "before", "honest-reason", _("Speak to your benefits adviser before anything else"),
        _("Refusing suitable work can cost benefits. Your adviser can say what holds for you; this isn’t legal advice."),
        BENEFITS)),
    Entry(threatened_by_agent, due_first,
        Item("know-agency-rules", "before", "stand-firm", _("Know what the agency may ask of you"),
        _("It is paid by the company. You needn’t say where you’re going. If it sends an invoice, pay nothing yet: keep it "
          "and ask here."), AGENCIES)),
    Entry(lambda facts: facts.mistreated, due_first,
        Item("keep-evidence", "before", "honest-reason", _("Keep the messages, dates and names"),
        _("Write down what was said, when and by whom, while it is fresh. Keep a copy that only you can reach."))),
    Entry(lambda facts: facts.mistreated, due_first,
        Item("ask-for-help", "before", "honest-reason", _("Ask what you can do about it"),
        _("You don’t have to carry this alone. These offices explain your rights, and asking commits you to nothing."),
        RIGHTS)),
    Entry(would_say_yes("yes"), due_first,
        Item("negotiate", "before", "honest-reason", _("Ask for what would make it a yes"),
        _("If something would change your mind, this isn’t a no yet. Ask once, and say no only if they can’t."))),
    Entry(would_say_yes("unsure"), due_first,
        Item("ask-for-time", "before", "honest-reason", _("Ask for time to think"),
        _("Ask before their deadline and name the day you’ll answer. It is fairer than a no you may regret."))),
    Entry(would_say_yes("unsure"), due_first,
        Item("hurry-the-other", "before", "honest-reason", _("Waiting for another employer? Tell them your deadline"),
        _("Two lines to them: “I have an offer to answer soon. Can you tell me where I stand?” Don’t say whose."))),
    Entry(holds_only_a_promise, day_before,
        Item("get-it-in-writing", "before", "honest-reason", _("Get the other offer in writing"),
        _("A promise can still fall through. Decline this offer when the other is on paper."))),
    Entry(lambda facts: facts.agent and not has_spoken(facts), day_before,
        Item("tell-agent", "before", "speak-up", _("Let the agent hear it first"),
        _("The job came to you through the agent, and your answer goes back that way. The agent tells the company."))),
    Entry(was_referred, day_before,
        Item("tell-referrer", "before", "speak-up", _("Tell the person who recommended you first"),
        _("They put in a word for you and should hear this from you, not from the company. Two lines are enough."))),
    Entry(lambda facts: facts.route == "school", day_before,
        Item("ask-careers-office", "before", "speak-up", _("Ask your careers office first"),
        _("Your school may have rules for turning an offer down, and its next students will meet this employer."))),
    Entry(lambda facts: facts.route == "school" and facts.withdraws and not facts.mistreated, day_before,
        Item("ask-school-rules", "before", "offer", _("Ask what going back on a yes costs at your school"),
        _("Many schools shut out whoever takes a yes back: no job board, no interviews there, an internship that doesn’t "
          "count. Ask before you write."))),
    Entry(lacks_consent, day_before,
        Item("ask-recommended", "before", "open-door", _("Ask the person you would recommend"),
        _("Nobody is named without their agreement. Until you have it, your messages leave them out."))),

    Entry(lambda facts: meets(facts) or talks_to_own_manager(facts), day_before, Item("ask-meeting", "call", "speak-up", _("Ask for a short meeting"),
        _("Ten minutes are enough. Say that it is about the job, and keep your decision for when you meet."))),
    Entry(calls, decline_date, Item("quiet-place", "call", "speak-up", _("Find a quiet place"),
        _("Where nobody overhears you, with your lines in front of you. It takes about a minute."))),
    Entry(speaks, decline_date, Item("read-aloud", "call", "be-grateful", _("Read it aloud once"),
        _("Your ear tells you which words aren’t yours: change those. The second time is always easier."))),
    Entry(speaks, decline_date, Item("have-answers-ready", "call", "stand-firm", _("Have your answers at hand"),
        _("They may ask why, or offer more. Give the same reason again; you don’t owe them a second one."))),
    Entry(meets, decline_date, Item("meet", "call", "speak-up", _("Go, and say it early"),
        _("Thank them, then say no, within the first minute. Waiting makes it harder for both of you."), calendar="call")),
    Entry(talks_to_own_manager, decline_date, Item("talk-to-boss", "call", "speak-up", _("Say it in one conversation"),
        _("Thank them for thinking of you, say no, and say what you’ll go on doing. Then nothing needs to change between you."),
        calendar="call")),
    Entry(sees_managers, decline_date, Item("see-managers", "call", "speak-up", _("See both managers in person"),
        _("The one you work for and the one who wanted you: you’ll go on working with both. If you can’t meet, call each "
          "of them."), calendar="call")),
    Entry(lambda facts: calls_company(facts) and not facts.withdraws, decline_date,
        Item("ring", "call", "speak-up", _("Call the person who would hire you"),
        _("That person, rather than the front desk. The sooner they know, the sooner they can call somebody else."),
        calendar="call")),
    Entry(lambda facts: calls_company(facts) and facts.withdraws, decline_date,
        Item("ring-at-once", "call", "speak-up", _("Call at once"),
        _("The person who hired you counts on you, and each day makes it harder. Call as soon as you know your notice period."),
        calendar="call")),
    Entry(lambda facts: calls_first(facts) and facts.agent, decline_date,
        Item("ring-agent", "call", "speak-up", _("Call the agent"),
        _("A plain no and one reason, so that the agent can pass it on just as you meant it."), calendar="call")),
    Entry(lambda facts: calls(facts) and facts.call == "no_answer", decline_date,
        Item("voicemail", "call", "speak-up", _("Ask them to call back"),
        _("Leave your name, what it is about, and until when they can reach you. Keep the decision itself for when you speak."))),
    Entry(reached_nobody, decline_date, Item("ring-again", "call", "speak-up", _("Call once more"),
        _("Later the same day. It shows that you wanted to tell them yourself."), calendar="call")),
    Entry(reached_nobody, decline_date, Item("else-write", "call", "speak-up", _("Still nobody? Write"),
        _("At the end of the day, or before their deadline, the email says it for you."))),

    Entry(lambda facts: True, decline_date, Item("send-email", "same-day", "speak-up", _("Send the email"),
        _("It puts your answer in writing, in your own words. Read the names and the role once more first."),
        calendar="email")),
    Entry(lambda facts: facts.inside and not facts.own_manager and not facts.mistreated, decline_date,
        Item("write-hr", "same-day", "speak-up", _("Tell HR in writing"),
        _("Two lines, once both managers know: which job you aren’t taking, and whom you have told."))),
    Entry(lambda facts: facts.mistreated and facts.withdraws and not facts.inside, decline_date,
        Item("send-back", "same-day", "offer", _("Send back what is theirs, if you hold anything"),
        _("A badge, keys, a computer: by post, against a receipt. Then nothing is left that they could ask you for."))),

    Entry(lambda facts: facts.offer_made_by == "portal", decline_date,
        Item("press-decline", "same-day", "offer", _("Decline on their site, too"),
        _("After your message. If it asks for a reason, choose the same one, and leave the comment empty. Else the offer "
          "stays open there."))),

    Entry(lambda facts: facts.email_outcome == "insists", once_declined,
        Item("answer-again", "after", "stand-firm", _("Answer once more, and leave it there"),
        _("The same no in other words, and no new reason. After that you owe no answer: let it ring, leave it unread."))),
    Entry(lambda facts: "threat" in facts.expect, once_declined,
        Item("keep-threat", "after", "stand-firm", _("If they threaten you, keep it and don’t answer"),
        _("Save the message, or note the words and the day. Decide what you’d say to your own manager, so that nothing can "
          "surprise you."))),
    Entry(lambda facts: not facts.mistreated and facts.email_outcome != "answered", once_declined,
        Item("note-down", "after", "stand-firm", _("Note what you said"),
        _("Whom you told, when, and the reason you gave. Should they come back, you’ll say the same."))),
    Entry(waits_for_answer, after_sending,
        Item("remind", "after", "speak-up", _("No answer? Ask whether your email arrived"),
        _("Two lines, three working days after you sent it. Then you know that they know."))),
    Entry(has_referees, days_after_decline(1),
        Item("tell-references", "after", "offer", _("Tell your references, and stop any checks"),
        _("Whoever you named as a reference needn’t wait for a call: thank them. If a background check is under way, ask "
          "in writing for it to end."), PRIVACY)),
    Entry(lambda facts: was_referred(facts) and not facts.mistreated, days_after_decline(1),
        Item("thank-referrer", "after", "be-grateful", _("Thank the person who recommended you"),
        _("Tell them how it ended and what their word was worth to you. They lent you their good name."))),
    Entry(lambda facts: facts.recommends, days_after_decline(1),
        Item("recommend", "after", "open-door", _("Send the recommendation"),
        _("A name, how to reach them and one sentence on why. Let the person know, so that they expect the call."))),
    Entry(lambda facts: facts.paid_already is True, days_after_decline(7),
        Item("pay-back", "after", "offer", _("Return what they have paid already"),
        _("Ask how much and to which account, in writing, and keep the receipt."))),
    Entry(may_hold_theirs, days_after_decline(7),
        Item("give-back", "after", "offer", _("Give back what is theirs"),
        _("Documents, a badge, keys, a computer; and hand in the expenses they agreed to. Ask the person you wrote to "
          "how they would like it done."))),
    Entry(stays_in_touch("linkedin"), days_after_decline(7), Item("connect", "after", "open-door", _("Connect on LinkedIn"),
        _("With the person you told, and with a line of your own. A week later it reads as interest in them."))),
    Entry(stays_in_touch("email"), days_after_decline(14), Item("stay-in-touch", "after", "open-door", _("Write to stay in touch"),
        _("One line when you come across something for them. It shows that you meant it."))),
    Entry(goes_to_event, lambda facts, today: if_not_past(facts.event_on, today),
        Item("event", "after", "open-door", _("Say hello at the event"),
        _("A minute is enough. After that, you’re no longer the person who said no."), calendar="event")),
    Entry(lambda facts: facts.follow_up is True and facts.leaves_door_open, days_after_decline(28),
        Item("follow-up", "after", "open-door", _("Write once more"),
        _("A few weeks on, and not about the offer: a kind word, a question, some news."))),
)
# fmt: on

CODES = tuple(entry.item.code for entry in ENTRIES)

DEADLINE = Item(
    "reply-by", "before", "offer", _("Last day for your answer"), _("They asked for it by today."), calendar="reply-by"
)
