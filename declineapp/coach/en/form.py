"""What is told by the form of an e-mail in English: greeting, signature, names, subject, slips of the hand."""

from ..findings import Rule
from ..frame import no_greeting, no_signature, vague_subject
from ..names import wrong_name
from ..slips import slips, small_i
from .meanings import CLOSING, COMMON, GREETING, SUBJECT_EMPTY, SUBJECT_NEUTRAL, SUBJECT_NO, SUBJECT_YES

_DOUBLED = (
    "the a an to of in on at for and or but with my your our this it i we you they be been was were will would have "
    "has "
    "not as from by if offer role position job me their could should when who which"
).split()

FORM = (
    Rule(
        "no-greeting",
        no_greeting(GREETING),
        wrong=("Thank you for the offer.",),
        right=("Hi Anne,", "Anne,\nthank you.\nTom", "Good morning!"),
    ),
    Rule(
        "no-signature",
        no_signature(CLOSING, COMMON),
        wrong=("Hi Anne,\nNo, thank you.\nBest wishes,", "Hi Anne,\nNo, thank you."),
        right=(
            "Hi Anne,\nNo, thank you.\nBest wishes,\nTom",
            "Hi Anne,\nNo, thanks.\nCheers, Tom",
            "hi anne\nno thanks\nbaz",
        ),
    ),
    # Read with Anne Martin of Northwind in the answers.
    Rule(
        "wrong-name",
        wrong_name(GREETING),
        wrong=("Dear Paul,\nNorthwind is lovely.", "Dear Anne,\nNortwind is lovely.", "Dear Anne,\nBrill is lovely."),
        right=(
            "Dear Anne,\nNorthwind is lovely.",
            "Hi there,\nNorthwind’s office is lovely.",
            "Dear Ms Martin,\nNorthwind.",
        ),
    ),
    Rule(
        "slip",
        slips("en", _DOUBLED, small_i),
        wrong=(
            "Im halfway through.",
            "You are your the only place.",
            "I have have decided.",
            "Thank you,but no.",
            "yes, i will.",
            "Its a no.",
            "I would of liked it.",
        ),
        right=(
            "It’s what it is; I had had enough that that day.",
            "Its rooms are bright, as is your the-atre.",
            "I met Teh Ming, and i.e. nobody else.",
            "Chapter (i) and 1,000 of them.",
            "IM me.",
        ),
    ),
    # The subject itself.
    Rule(
        "vague-subject",
        vague_subject(SUBJECT_NO, SUBJECT_YES, SUBJECT_EMPTY, SUBJECT_NEUTRAL),
        wrong=(
            "",
            "Thank you so much!",
            "Interview",
            "Job offer",
            "My decision",
            "Good news: data analyst",
            "Accepting: data analyst",
        ),
        right=(
            "Declining your offer",
            "Your offer",
            "Re: Offer",
            "Data analyst at Northwind",
            "Withdrawal of my application",
            "It’s a no from me",
        ),
    ),
)
