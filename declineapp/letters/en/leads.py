"""What leads up to the no in an e-mail: that they spoke, that they missed each other, or that it comes in writing."""

from ..facts import Facts
from .grammar import spoken_date
from .voice import Phrases, say

LEADS: dict[str, Phrases] = {
    "spoke": (
        "As I said when we spoke{on}, ",
        "As I told you when we talked{on}, ",
        "To confirm what I told you{on}: ",
        "I’m confirming what I said when we spoke{on}: ",
        "As we discussed{on}, ",
        "Here in writing is what I told you{on}: ",
    ),
    "voicemail": (
        "I left you a message{on}, and this is what it was about: ",
        "I left you a message{on} because I’d hoped to say this myself: ",
        "You may have heard my message{on}; here is what I was calling about: ",
        "After the message I left you{on}, here is what I wanted to say: ",
        "I left you a message{on} and don’t want to keep you guessing: ",
        "This is what my message{on} was about: ",
    ),
    "no_answer": (
        "I tried to call you{on} without reaching you, so I’ll say it here: ",
        "I couldn’t reach you by phone{on}, and I don’t want you to wait for this: ",
        "I called you{on} and would have liked to say this myself: ",
        "I tried to reach you by phone{on}; here is what I wanted to say: ",
        "As I didn’t reach you by phone{on}, I’m putting it in writing: ",
        "I’d hoped to tell you by phone and tried you{on}: ",
    ),
    "writing": (
        "I’m writing to give you my answer: ",
        "I’m putting my answer in writing: ",
        "Here is my answer, in writing: ",
        "This is my decision, in writing: ",
        "I’m writing with my decision: ",
        "Here in writing is what I’ve decided: ",
    ),
}
SHORT_LEADS: dict[str, Phrases] = {
    "spoke": ("As I said when we spoke{on}, ", "As I told you{on}, ", "To confirm what I told you{on}: "),
    "voicemail": (
        "I left you a message{on} about this: ",
        "After my message{on}, here it is in writing: ",
        "My message{on} was about this: ",
    ),
    "no_answer": (
        "I couldn’t reach you by phone{on}, so I’m writing: ",
        "I tried to call you{on} to tell you: ",
        "I tried you by phone{on}, and here it is in writing: ",
    ),
    "writing": (
        "Here is my answer: ",
        "I’m writing with my decision: ",
        "This is my answer: ",
    ),
}
# A letter that opens with the no needs a step up to it.
STEP_UP: Phrases = ("Let me say it plainly: ",)


def lead(facts: Facts, *, first: bool = False) -> str:
    """It ends in a space and a phrase that begins with “I” follows; `first` where nothing stands before it."""
    how = _how(facts)
    if how:
        leads = SHORT_LEADS if facts.length == "short" or facts.withdraws else LEADS
        return say(facts, leads[how], on=spoken_date(facts.called_on))
    return say(facts, STEP_UP) if first else ""


def _how(facts: Facts) -> str:
    if facts.call in {"spoke", "voicemail", "no_answer"}:
        return facts.call
    return "writing" if facts.how == "writing" else ""
