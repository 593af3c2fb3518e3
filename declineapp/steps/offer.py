"""The introduction: you were chosen, and you don't choose them. The facts: who, what, when, how far it has gone."""

from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext_lazy as _

from ..letters import Facts
from .fields import Day, Line, One, Pick, YesNo
from .step import Doubt, Group, SectionForm, Step, laid_out


class OfferForm(SectionForm):
    message_language = One(
        _("In which language will you write to them?"),
        [("en", _("English")), ("fr", _("French (France)")), ("fr-ca", _("French (Québec)"))],
        need=_("Choose the language of your message."),
    )
    your_name = Line(
        _("Your name"), limit=80, autocomplete="name", hint=_("As you sign."), need=_("Give the name you sign with.")
    )
    company = Line(
        _("The company"),
        limit=80,
        autocomplete="organization",
        hint=_("The one you would work for, not the agency."),
        need=_("Give the name of the company."),
    )
    role = Line(
        _("The role"),
        limit=100,
        said=True,
        hint=_("In the language of your message, as it would stand after “the role of”: “data analyst”."),
        need=_("Give the role they offer you."),
    )
    stage = One(
        _("How far has it gone?"),
        [
            ("approached", _("They contacted me; I never applied")),
            ("before_offer", _("I’m still in the interviews")),
            ("offered", _("They made me an offer; I haven’t answered")),
            ("accepted", _("I said yes, but haven’t signed")),
            ("signed", _("I have signed")),
        ],
        need=_("Say how far it has gone."),
    )
    recipient_name = Line(
        _("Whom are you writing to?"),
        limit=80,
        hint=_("First and last name, ideally the person who made the offer."),
    )
    recipient_title = One(
        _("Which title do they use?"),
        [("none", _("No title")), ("ms", _("Ms")), ("mr", _("Mr")), ("mx", _("Mx")), ("dr", _("Dr"))],
        hint=_("Only if you know it."),
    )
    recipient_kind = One(
        _("Who is that person?"),
        [
            ("manager", _("The manager I would work for")),
            ("own_manager", _("My own boss, who offers me another job here")),
            ("recruiter", _("Somebody in recruitment or HR")),
            ("agency", _("An agent or headhunter")),
            ("founder", _("A founder or the head of the company")),
            ("other", _("Somebody else")),
        ],
    )
    address = One(
        _("How formal are you with each other?"),
        [
            ("formal", _("Formally: Dear Ms Martin; in French Madame, with vous")),
            ("warm", _("Warmly: Dear Anne; in French Bonjour Anne, with vous")),
            ("casual", _("Casually: Hi Anne; in French Bonjour Anne, with tu")),
        ],
    )
    route = One(
        _("How did you come to this offer?"),
        [
            ("direct", _("I applied, or they found me")),
            ("agency", _("Through a recruitment agency")),
            ("referral", _("Somebody recommended me")),
            ("school", _("Through my school’s careers office")),
            ("internal", _("It is inside my own company")),
        ],
    )
    referrer_name = Line(
        _("Who recommended you, or helps you at the careers office?"),
        limit=80,
        hint=_("First and last name. You’ll find a short message for them beside the others."),
    )
    rounds = One(
        _("How long was the hiring process?"),
        [
            ("few", _("Short: a conversation or two")),
            ("several", _("The usual few rounds")),
            ("many", _("Long: many people, a task, perhaps travel")),
        ],
        hint=_("The longer it took them, the more your thanks will say."),
    )
    offer_made_by = One(
        _("How did they make the offer?"),
        [
            ("phone", _("By phone")),
            ("email", _("By e-mail")),
            ("in_person", _("In person")),
            ("letter", _("By letter")),
            ("text", _("By text message, WhatsApp or LinkedIn")),
            ("portal", _("On a website with a Decline button")),
        ],
    )
    offered_on = Day(_("When did they make it?"))
    reply_by = Day(_("When do they want your answer?"))
    accepted_on = Day(_("When did you say yes?"), hint=_("Only if you have accepted."))
    start_on = Day(_("When were you to start?"))
    last_day = Day(
        _("What is the last day of your notice?"),
        hint=_("Read your contract first. With a date here, your message gives notice; without one, it doesn’t."),
    )
    paid_already = YesNo(
        _("Have they already paid you something?"),
        hint=_("A signing bonus, moving costs, training. The message says that you will return what they advanced."),
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
        hint=_("Where the job is: for public holidays, dates and official links."),
    )

    helper = laid_out(
        Group(_("The offer"), "message_language", "country", "your_name", "company", "role", "stage"),
        Group(_("The person"), "recipient_name", "recipient_title", "recipient_kind", "address"),
        Group(_("How it came about"), "route", "referrer_name", "rounds"),
        Group(
            _("Dates"),
            *("offer_made_by", "offered_on", "reply_by", "accepted_on", "start_on", "last_day", "paid_already"),
            folded=True,
        ),
    )

    @staticmethod
    def doubts(facts: Facts, today: date) -> Iterator[Doubt]:
        if facts.offered_on and facts.reply_by and facts.reply_by < facts.offered_on:
            yield Doubt("reply_by", "before_offer", _("This is before they made the offer. Is the year right?"))
        if facts.offered_on and facts.accepted_on and facts.accepted_on < facts.offered_on:
            yield Doubt("accepted_on", "before_offer", _("This is before they made the offer. Is the year right?"))
        if facts.accepted_on and facts.accepted_on > today:
            yield Doubt("accepted_on", "in_future", _("This day is still to come."))
        if facts.offered_on and facts.offered_on > today:
            yield Doubt("offered_on", "in_future", _("This day is still to come."))
        if facts.last_day and facts.last_day < today:
            yield Doubt("last_day", "in_past", _("This day is over. Which day will be your last?"))


STEP = Step(
    "offer",
    _("Start with the facts"),
    OfferForm,
    advice=(
        _(
            "They chose you over others, and you aren’t choosing them. That feels awkward, but every employer is used to it."
        ),
        _("Five answers are enough to begin. What you can add about the person makes the message sound like you."),
    ),
)
