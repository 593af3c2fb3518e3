"""The introduction: you were chosen, and you don't choose them. The facts: who, what, when, how far it has gone."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.utils.translation import gettext_lazy as _

from ..letters import Facts
from .fields import Day, Line, One, Pick, YesNo
from .step import Doubt, Group, SectionForm, Step, When, Words, layout


class OfferForm(SectionForm):
    your_name = Line(_("Your name"), limit=80, autocomplete="name", need=_("Enter your name."))
    company = Line(
        _("Company"),
        limit=80,
        need=_("Enter the name of the company."),
    )
    role = Line(
        _("Job"),
        limit=100,
        said=True,
        hint=_("As in your message, such as “data analyst”."),
        need=_("Enter the job they offer you."),
    )
    recipient_name = Line(
        _("Who are you writing to?"),
        limit=80,
        hint=_("First and last name, if you have it."),
    )
    recipient_title = One(
        _("Which title do they use?"),
        [("none", _("No title")), ("ms", _("Ms")), ("mr", _("Mr")), ("mx", _("Mx")), ("dr", _("Dr"))],
        hint=_("Only if you know it."),
        inline=True,
    )
    address = One(
        _("How do you address each other?"),
        [
            ("formal", _("Formally: Dear Ms Martin (in French, Madame and vous)")),
            ("warm", _("Warmly: Dear Anne (in French, Bonjour Anne and vous)")),
            ("casual", _("Casually: Hi Anne (in French, Bonjour Anne and tu)")),
        ],
    )
    stage = One(
        _("Where are you with them?"),
        [
            ("approached", _("They contacted me; I never applied")),
            ("before_offer", _("I’m still in the interviews")),
            ("offered", _("They made me an offer")),
            ("accepted", _("I said yes, but haven’t signed")),
            ("signed", _("I have signed")),
        ],
        need=_("Choose where you are with them."),
    )
    accepted_on = Day(_("When did you say yes?"))
    start_on = Day(_("When were you due to start?"))
    paid_already = YesNo(
        _("Have they already paid you something?"),
        hint=_("A signing bonus, moving costs, training. Your message says that you’ll return what they advanced."),
    )
    last_day = Day(
        _("What is the last day of your notice?"),
        hint=_(
            "Read your contract first. With a date here, your message gives notice; without one, it doesn’t. If you "
            "haven’t started, it may come before your first day."
        ),
    )
    recipient_kind = One(
        _("Who is this person?"),
        [
            ("manager", _("The manager I would work for")),
            ("own_manager", _("My own boss, who offers me another job here")),
            ("recruiter", _("Someone in recruitment or HR")),
            ("agency", _("An agent or headhunter")),
            ("founder", _("A founder or the head of the company")),
            ("other", _("Someone else")),
        ],
    )
    route = One(
        _("How did this job come about?"),
        [
            ("direct", _("I applied, or they found me")),
            ("agency", _("Through a recruitment agency")),
            ("referral", _("Someone recommended me")),
            ("school", _("Through my school’s careers office")),
            ("internal", _("It’s with my current employer")),
        ],
    )
    referrer_name = Line(
        _("Who should hear it from you first?"),
        limit=80,
        hint=_(
            "The person who recommended you, or your contact at the careers office. You’ll get a short message for "
            "them. "
            "If it’s the friend you write to, whose own firm it is, give the same name."
        ),
    )
    rounds = One(
        _("How long was the hiring process?"),
        [
            ("few", _("Short: a conversation or two")),
            ("several", _("The usual few rounds")),
            ("many", _("Long: many people, a task, perhaps travel")),
        ],
        hint=_("The longer it was, the more your thanks will say."),
    )
    offer_made_by = One(
        _("How did they make the offer?"),
        [
            ("phone", _("By phone")),
            ("email", _("By email")),
            ("in_person", _("In person")),
            ("letter", _("By letter")),
            ("text", _("By text message, WhatsApp or LinkedIn")),
            ("portal", _("On a website with a Decline button")),
        ],
    )
    offered_on = Day(_("When did they make it?"))
    reply_by = Day(_("When do they want your answer?"))
    message_language = One(
        _("Language of your message"),
        [("en", _("English")), ("fr", _("French")), ("fr-ca", _("French (Québec)"))],
        inline=True,
        need=_("Choose the language of your message."),
    )
    country = Pick(
        _("Country"),
        [
            ("fr", _("France")),
            ("be", _("Belgium")),
            ("ch", _("Switzerland")),
            ("lu", _("Luxembourg")),
            ("ca", _("Canada")),
            ("gb", _("United Kingdom")),
            ("ie", _("Ireland")),
            ("us", _("United States")),
            ("au", _("Australia")),
            ("nz", _("New Zealand")),
            ("in", _("India")),
            ("other", _("Another country")),
        ],
    )

    helper = layout(
        Group("", "your_name", "company", "role", "recipient_name"),
        Group(_("How you address them"), "recipient_title", "address", when=When("recipient_name")),
        Group("", "stage"),
        Group(
            _("Your yes"),
            *("accepted_on", "start_on", "paid_already"),
            Group(_("Your notice"), "last_day", when=When("stage", ("signed",))),
            when=When("stage", ("accepted", "signed")),
        ),
        Group(
            _("This person and the hiring process"),
            *("recipient_kind", "route"),
            Group(_("Who put you forward"), "referrer_name", when=When("route", ("referral", "school"))),
            "rounds",
            is_folded=True,
        ),
        Group(
            _("The offer and your deadline"),
            *("reply_by", "offered_on", "offer_made_by"),
            is_folded=True,
            when=When("stage", ("approached", "offered", "accepted", "signed")),
        ),
        Group("", "message_language", "country"),
    )

    @staticmethod
    def doubts(facts: Facts, today: date) -> Iterator[Doubt]:
        if facts.offered_on and facts.reply_by and facts.reply_by < facts.offered_on:
            yield Doubt("reply_by", "before_offer", _BEFORE_OFFER)
        if facts.offered_on and facts.accepted_on and facts.accepted_on < facts.offered_on:
            yield Doubt("accepted_on", "before_offer", _BEFORE_OFFER)
        if facts.accepted_on and facts.accepted_on > today:
            yield Doubt("accepted_on", "in_future", _("This day is still to come."))
        if facts.offered_on and facts.offered_on > today:
            yield Doubt("offered_on", "in_future", _("This day is still to come."))
        if facts.offered_on and facts.start_on and facts.start_on < facts.offered_on:
            yield Doubt("start_on", "before_offer", _BEFORE_OFFER)
        # Before the first day is no doubt: notice may run out before one has started.
        if facts.last_day and facts.last_day < today:
            yield Doubt("last_day", "in_past", _("This day is over. Which day will be your last?"))
        elif facts.last_day and facts.last_day > today + LONGEST_NOTICE:
            yield Doubt("last_day", "far_away", _("This is more than a year away. Is the year right?"))


LONGEST_NOTICE = timedelta(days=366)
_BEFORE_OFFER = _("This is before they made the offer. Is the year right?")

STEP = Step(
    "offer",
    _("Start with the facts"),
    OfferForm,
    advice=(
        _("Saying no can feel awkward, but employers are used to it. These few answers are enough for a message."),
    ),
    cases=(
        Words(
            _("Start with the facts"),
            (_("These few answers are enough for a message."),),
            case=lambda facts: facts.is_mistreated,
        ),
        Words(
            _("Start with the facts"),
            (_("These few answers are enough for what comes now: if they insist, or if nobody answers."),),
            case=lambda facts: facts.is_sent,
        ),
        Words(
            _("Start with the facts"),
            (_("Nobody has to decide in a hurry. These few answers are enough for a message that asks for time."),),
            case=lambda facts: facts.asks_for_time,
        ),
    ),
)
