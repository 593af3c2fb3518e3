"""Worked examples: invented people, composed by the same composer as everybody's messages."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from ..letters import Facts
from .example import Example
from .examples_en import CASES as ENGLISH
from .examples_fr import CASES as FRENCH

EXAMPLES = (
    Example(
        "other-offer",
        _("Another job"),
        _("Nadia has chosen another job. She called Anne Martin this morning and confirms it by email."),
        Facts(
            your_name="Nadia Osman",
            company="Northwind",
            role="data analyst",
            recipient_name="Anne Martin",
            recipient_kind="manager",
            address="warm",
            stage="offered",
            how="call",
            call="spoke",
            liked=("people", "team"),
            people="Anne and Karim",
            specific="the hour with your forecasting team",
            reason="other_offer",
            would_change="no",
            keep_in_touch=("linkedin", "event"),
            event_name="PyData London",
            event_when="next month",
        ),
    ),
    Example(
        "agency",
        _("Through a recruitment agency"),
        _("Tom tells the agent, and the agent tells the company."),
        Facts(
            your_name="Tom Becker",
            company="Halden & Co.",
            role="project manager",
            recipient_name="Priya Shah",
            recipient_kind="agency",
            route="agency",
            address="casual",
            stage="offered",
            how="call",
            liked=("challenge",),
            reason="location",
            would_change="no",
            keep_in_touch=("email",),
            wording=1,
        ),
    ),
    Example(
        "accepted",
        _("Already accepted"),
        _("Inès had said yes. She withdraws at once, with one apology and no excuses."),
        Facts(
            message_language="fr",
            your_name="Inès Garnier",
            company="Hexa Conseil",
            role="chargée de projet",
            recipient_name="Paul Lenoir",
            recipient_title="mr",
            address="formal",
            stage="accepted",
            accepted_on=date(2026, 5, 4),
            how="call",
            call="spoke",
            liked=("trust",),
            reason="staying",
            would_change="no",
            wording=2,
        ),
    ),
    Example(
        "writing",
        _("In writing only"),
        _("All contact was by email, so the answer is too."),
        Facts(
            message_language="fr",
            your_name="Camille Roy",
            company="Atelier Brun",
            role="graphiste",
            recipient_name="Lucie Faure",
            address="warm",
            stage="offered",
            how="writing",
            liked=("product", "culture"),
            specific="la visite de l’atelier de sérigraphie",
            reason="timing",
            would_change="no",
            keep_in_touch=("email",),
            wording=3,
        ),
    ),
    Example(
        "quebec",
        _("In Québec"),
        _("The same language, other habits."),
        Facts(
            message_language="fr-ca",
            your_name="Maxime Tremblay",
            company="Boréal Logiciels",
            role="analyste en cybersécurité",
            recipient_name="Julie Gagnon",
            address="casual",
            stage="offered",
            how="call",
            call="voicemail",
            rounds="many",
            liked=("interviews", "team"),
            people="Julie et Samir",
            reason="career_direction",
            would_change="no",
            keep_in_touch=("linkedin",),
            wording=4,
        ),
    ),
    *ENGLISH,
    *FRENCH,
)

BY_CODE = {example.code: example for example in EXAMPLES}
ON_LANDING = {"en": BY_CODE["other-offer"], "fr": BY_CODE["writing"], "fr-ca": BY_CODE["quebec"]}
