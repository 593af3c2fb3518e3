"""What the coach looks for: each code's title, how much it matters, its section and its advice."""

from typing import Any, Literal, NamedTuple

from django.utils.translation import gettext_lazy as _

Severity = Literal["fix", "consider", "note"]

REFUSAL_KINDS = ("email", "call", "voicemail", "note")
"""The kinds of message that are a no, or lead to one; all other kinds are only looked over for slips."""
_OUTRIGHT = frozenset({"email", "call"})
"""Messages that say the no outright."""
_EMAIL = frozenset({"email"})
_REPEATED = frozenset({"reply", "reminder"})
"""Messages that say a no again, or ask whether it arrived."""
EVERY_KIND = frozenset(REFUSAL_KINDS) | _REPEATED | {"negotiate", "extension", "heads_up"}
_PUBLIC = EVERY_KIND - {"negotiate"}


class Code(NamedTuple):
    title: Any
    severity: Severity
    section: str
    """The slug of the section whose advice it is."""
    advice: Any
    """Why it matters, and what to write instead."""
    kinds: frozenset[str] = EVERY_KIND


CODES: dict[str, Code] = {
    "no-clear-refusal": Code(
        _("No clear refusal"),
        "fix",
        "stand-firm",
        _(
            "The message never says no outright. Say it in one short sentence near the start, such as “I’ve decided "
            "not to accept.”"
        ),
        _OUTRIGHT,
    ),
    "refusal-buried": Code(
        _("The no comes late"),
        "consider",
        "stand-firm",
        _("The no comes late. Thank them first, then say no in the first or second sentence; the rest can follow."),
        _EMAIL,
    ),
    "no-thanks": Code(
        _("No word of thanks"),
        "consider",
        "be-grateful",
        _("Nobody is thanked. They chose you: thank them for the offer or their time, and for one thing you liked."),
        _OUTRIGHT | {"note"},
    ),
    "money": Code(
        _("Money"),
        "fix",
        "honest-reason",
        _("This speaks of money. Unless more of it would change your mind, leave it out: it invites a better figure."),
        _PUBLIC,
    ),
    "negotiation-hook": Code(
        _("Sounds open to discussion"),
        "fix",
        "stand-firm",
        _("This sounds open to discussion, and they may ask again. If your answer is no, end the sentence at the no."),
        frozenset(REFUSAL_KINDS) | _REPEATED,
    ),
    "over-apology": Code(
        _("More than one apology"),
        "consider",
        "honest-reason",
        _(
            "One apology is enough, and said calmly. More of it makes the no sound like a wrong and invites an "
            "argument."
        ),
        _PUBLIC,
    ),
    "missing-apology": Code(
        _("An apology is missing"),
        "fix",
        "honest-reason",
        _("You had accepted: they made plans with you. Say once that you are sorry for the disruption."),
        _OUTRIGHT,
    ),
    "harsh": Code(
        _("Harsh"),
        "fix",
        "be-grateful",
        _("This may hurt, and people remember it. Leave the criticism out; a no needs none."),
    ),
    "self-deprecation": Code(
        _("Too hard on yourself"),
        "consider",
        "honest-reason",
        _("You run yourself down here. They chose you for good reasons: say no without making yourself small."),
    ),
    "private-detail": Code(
        _("Private"),
        "consider",
        "honest-reason",
        _("This is yours to keep. “For personal reasons” is enough, and nobody may ask for more."),
    ),
    "other-employer": Code(
        _("The other employer’s name"),
        "consider",
        "honest-reason",
        _("This names where you are going or staying. “Another position” is enough; a name invites comparison."),
        _PUBLIC,
    ),
    "door-closed": Code(
        _("The door is shut"),
        "consider",
        "open-door",
        _("No good wishes, no word about meeting again. One warm sentence leaves the door open."),
        _OUTRIGHT,
    ),
    "placeholder": Code(_("Still to be filled in"), "fix", "offer", _("Something here is still to be filled in.")),
    "no-greeting": Code(
        _("No greeting"), "consider", "offer", _("There is no greeting. Begin with their name."), _EMAIL
    ),
    "no-signature": Code(_("No name at the end"), "consider", "offer", _("Your name is missing at the end."), _EMAIL),
    "wrong-name": Code(
        _("Another name"),
        "fix",
        "offer",
        _("A name doesn’t match your answers. Check the person’s and the company’s name."),
        _EMAIL,
    ),
    "too-long": Code(
        _("Long"),
        "note",
        "honest-reason",
        _("Over 220 words. A no is kinder when it is short: keep the thanks, the no, one reason and a good wish."),
        _EMAIL,
    ),
    "too-short": Code(
        _("Very short"),
        "note",
        "be-grateful",
        _("Under 25 words. They gave you time: a sentence of thanks and a good wish make it a message."),
        _EMAIL,
    ),
    "shouting": Code(
        _("Loud"),
        "consider",
        "be-grateful",
        _("This sounds loud. Lower-case letters and one exclamation mark at most say the same, calmly."),
    ),
    "gendered-french": Code(
        _("A double form"),
        "consider",
        "be-grateful",
        _("A double form stops the reader. Turn the sentence so that it needs none, such as « à mon grand regret »."),
    ),
    "french-spacing": Code(
        _("Spaces and apostrophes"),
        "note",
        "be-grateful",
        _("A space or an apostrophe doesn’t follow French typography. One press fixes them all."),
    ),
    "vague-subject": Code(
        _("The subject"),
        "consider",
        "speak-up",
        _("The subject could be a yes. Name the role and the company, and that you are declining."),
        _EMAIL,
    ),
    "slip": Code(
        _("A slip of the hand"),
        "consider",
        "be-grateful",
        _("This looks like a slip of the hand. One press mends it."),
    ),
}

QUESTIONS: dict[str, Any] = {
    "no-clear-refusal": _(
        "Is the no plain? One short sentence near the start, such as “I’ve decided not to accept”, leaves no doubt."
    ),
    "harsh": _("Could this hurt? If it reads as criticism, leave it out; a no needs none."),
    "self-deprecation": _(
        "Does this make you small? They chose you for good reasons: a no needs no excuse for who you are."
    ),
    "negotiation-hook": _("Could this invite another offer? If your answer is no, end the sentence at the no."),
    "other-employer": _("Does this name where you are going or staying? “Another position” is enough."),
    "private-detail": _("Is this yours to keep? “For personal reasons” is enough, and nobody may ask for more."),
    "wrong-name": _("Is the company named somewhere? People who read many letters are glad of its name."),
    "money": _("Does this speak of money? Unless more of it would change your mind, leave it out."),
}
"""The advice where it is only likely."""
