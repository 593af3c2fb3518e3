"""What they may say back, one thing to say, and the second answer: say it once more, then close."""

from collections.abc import Callable

from ..facts import Facts
from ..letter import Card
from ..typed import sentences
from .reason import reason

_THEN_COLD = "My answer stays the same. Goodbye."

_CARDS = {
    "where_going": (
        "So where are you going?",
        "I’d rather keep that to myself until I have started.",
        "I understand that you are curious. I’m keeping it to myself.",
    ),
    "more_money": (
        "We can match it. What would it take?",
        "Thank you, that is generous. My decision is made, and it isn’t about the terms.",
        "I mean it: there is no figure to look for. Thank you.",
    ),
    "change_mind": (
        "What would change your mind?",
        "Nothing would. I’d be wasting your time if I said otherwise.",
        "It really is a no. I’d like you to have the time to find somebody else.",
    ),
    "more_time": (
        "Take a few more days.",
        "That’s kind. More time wouldn’t change it, and it would cost you some.",
        "No, thank you: you have my answer today so that you can go on.",
    ),
    "other_role": (
        "What about another role with us?",
        "Thank you for thinking of it, but no. I have made my choice.",
        "It’s kind of you. The answer is the same for another role.",
    ),
    "why": ("But why?", "", "That is all there is to it. I wanted you to hear it from me."),
    "guilt": (
        "After all we have done for you!",
        "I know, and I’m grateful for it. That is why I’m telling you at once.",
        "I do see it. My answer stays the same.",
    ),
    "rude": (
        "You are making a big mistake. (Or worse.)",
        "I understand that it’s disappointing.",
        "I’ll confirm it by e-mail. Goodbye.",
    ),
    "silence": (
        "(Nothing. A long silence.)",
        "(Let it stand. Count to five, and don’t fill it with reasons.)",
        "I’ll put it in writing for you. Thank you for your time.",
    ),
}
_WELCOME = (
    "What about another role with us?",
    "This one is a no. If another one opens, do write to me: I would read it with interest.",
    "For this role my answer stays no. Write to me when there is another one.",
)
_COLD = {
    "guilt": ("After all we have done for you!", "My decision is made, and I won’t discuss it.", _THEN_COLD),
    "why": ("But why?", "I’m not giving a reason.", _THEN_COLD),
    "more_money": ("We can match it. What would it take?", "Nothing. My decision is final.", _THEN_COLD),
    "more_time": ("Take a few more days.", "More time changes nothing.", _THEN_COLD),
    "other_role": ("What about another role with us?", "No. I have made my decision.", _THEN_COLD),
}
_NO_REASON = "I’d rather keep my reasons to myself. The decision is made."


def _card(code: str) -> Callable[[Facts], Card]:
    return lambda facts: Card(code, *_said(code, facts))


def _said(code: str, facts: Facts) -> tuple[str, str, str]:
    they_say, you_say, then = _build(code, facts)
    return they_say, you_say or reason(facts) or _NO_REASON, sentences(facts.boundary) or then


def _build(code: str, facts: Facts) -> tuple[str, str, str]:
    if facts.mistreated and code in _COLD:
        return _COLD[code]
    if code == "other_role" and facts.other_role_welcome:
        return _WELCOME
    return _CARDS[code]


CARDS = {code: _card(code) for code in _CARDS}
