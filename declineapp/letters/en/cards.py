"""What they may say back, one thing to say, and the second answer: say it once more, then close."""

from collections.abc import Callable

from ..facts import Facts
from ..letter import Card
from .joining import own_sentence
from .reason import reason

Said = tuple[str, str, str]
"""They say, you say, and what you say when they insist."""

SAID: dict[str, Said] = {
    "where_going": (
        "So where are you going?",
        "I’d rather keep that to myself until I’ve started.",
        "I understand that you’d like to know. I’m still keeping it to myself.",
    ),
    "more_money": (
        "We can match it. What would it take?",
        "Thank you, that’s generous. My decision is made, and it isn’t about the terms.",
        "I do mean it: this isn’t about the terms, and my answer is no. Thank you.",
    ),
    "change_mind": (
        "What would change your mind?",
        "Nothing would, and I’d be wasting your time if I let you look for it.",
        "It really is a no. I’d like you to have the time to find someone else.",
    ),
    "more_time": (
        "Take a few more days.",
        "That’s kind. More time wouldn’t change my answer, and it would cost you some.",
        "No, thank you. You have my answer now, so that you can go on.",
    ),
    "other_role": (
        "What about another role with us?",
        "Thank you for thinking of it. My answer is no there, too.",
        "That’s kind of you, and it’s still no. Thank you.",
    ),
    "why": (
        "But why?",
        "I’d rather keep my reasons to myself. The decision is made.",
        "That’s all there is to say about it. I wanted you to hear it from me.",
    ),
    "guilt": (
        "After all we’ve done for you!",
        "I know, and I’m grateful for it. That’s why I’m telling you at once.",
        "I do see it, and my answer stays the same. Thank you for everything.",
    ),
    "rude": (
        "You’re making a big mistake. (Or worse.)",
        "I understand that it’s disappointing.",
        "I’ll confirm it by e-mail. Goodbye.",
    ),
    "silence": (
        "(Nothing. A long silence.)",
        "(Let it stand. Count to five, and don’t fill it with reasons.)",
        "I’ll put it in an e-mail. Thank you for your time, and goodbye.",
    ),
}
# To each reason the answer that is true.
STAYING: Said = (
    "So where are you going?",
    "I’m staying where I am.",
    "There’s nothing more to tell. I’m staying where I am.",
)
NOT_SAYING: Said = (
    "So where are you going?",
    "I’d rather keep my plans to myself.",
    "I understand that you’d like to know. I’m still keeping it to myself.",
)
ABOUT_TERMS: Said = (
    "We can match it. What would it take?",
    "Thank you, that’s generous. My decision is made.",
    "I do mean it: my answer is no, and it stays no. Thank you.",
)
TRUER: dict[tuple[str, str], Said] = {
    ("where_going", "staying"): STAYING,
    ("more_money", "terms"): ABOUT_TERMS,
}
WELCOME: Said = (
    "What about another role with us?",
    "This one is a no. When another one opens, do write to me: I’d be glad to hear of it.",
    "My answer on this role stays no. Do write to me about another one.",
)
# Nobody owes thanks to those who treated them badly.
COLD: dict[str, Said] = {
    "where_going": ("So where are you going?", "I’m keeping that to myself.", "That’s all I have to say. Goodbye."),
    "more_money": ("We can match it. What would it take?", "Nothing. My decision is final.", "It’s still no. Goodbye."),
    "change_mind": ("What would change your mind?", "Nothing would. My decision is final.", "It’s still no. Goodbye."),
    "more_time": ("Take a few more days.", "More time changes nothing.", "You have my answer. Goodbye."),
    "other_role": ("What about another role with us?", "No. My decision is final.", "It’s still no. Goodbye."),
    "why": ("But why?", "I’m not giving a reason.", "My decision is made. Goodbye."),
    "guilt": ("After all we’ve done for you!", "My decision is made.", "I won’t discuss it. Goodbye."),
    "silence": (
        "(Nothing. A long silence.)",
        "(Let it stand. Count to five, and don’t fill it with reasons.)",
        "You have my answer. Goodbye.",
    ),
}


def _card(code: str) -> Callable[[Facts], Card]:
    return lambda facts: _with_boundary(code, facts)


def _with_boundary(code: str, facts: Facts) -> Card:
    they_say, you_say, then = _said(code, facts)
    return Card(code, they_say, you_say, own_sentence(facts.boundary) or then)


def _said(code: str, facts: Facts) -> Said:
    if facts.mistreated:
        return COLD.get(code, SAID[code])
    if code == "other_role" and facts.other_role_welcome:
        return WELCOME
    if code == "why" and reason(facts):
        they_say, _, then = SAID[code]
        return they_say, reason(facts), then
    if code == "where_going" and facts.reason not in {"other_offer", "staying"}:
        return NOT_SAYING
    return TRUER.get((code, facts.reason), SAID[code])


CARDS = {code: _card(code) for code in SAID}
