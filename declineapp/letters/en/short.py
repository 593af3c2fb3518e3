"""The short ones: a voicemail, a note afterwards, a word to who helped."""

from dataclasses import replace

from ..facts import Facts
from ..letter import Letter
from ..typed import folded, tidied
from .grammar import spoken_date, spoken_hour
from .names import first_name, greeting, inside, known, myself, post, role, spoken_name
from .reason import reason
from .voice import Phrases, say, side, stage

NOTE = 300
"""Characters that LinkedIn lets through with an invitation."""

VOICEMAIL: Phrases = (
    (
        "{hello}, this is {me}.\nI’m calling about {post}.\nCould you call me back {by}?{number}\nThank you, and "
        "goodbye."
    ),
    (
        "{hello}, {me} here.\nIt’s about {post}, and I’d like to talk to you about it directly.\nWould you call me back "
        "{by}?{number}\nThank you. Goodbye."
    ),
    (
        "{hello}, it’s {me}.\nI wanted a word with you about {post}.\nPlease call me back {by}.{number}\nThanks very "
        "much, and goodbye."
    ),
    (
        "{hello}. My name is {me}, and I’m calling about {post}.\nI’d be glad to hear from you {by}.{number}\nThank "
        "you, and speak soon."
    ),
    (
        "{hello}, {me} speaking.\nI have something to tell you about {post}.\nMay I ask you to call me back "
        "{by}?{number}\nMany thanks. Goodbye."
    ),
    (
        "{hello}, this is a message from {me}.\nI’m trying to reach you about {post}.\nDo call me back {by}, "
        "so that we can speak.{number}\nThank you, and talk to you then."
    ),
)
NUMBER: Phrases = ("\nMy number is {number}.", "\nYou can reach me on {number}.", "\nHere is my number: {number}.")

NOTES: dict[tuple[str, str], Phrases] = {
    ("offered", "direct"): (
        "thank you again for offering me {post}. My answer had to be no, and my thanks are no less for it.",
        "I’ve said no to {role}, and it was good to be asked. Thank you again.",
        "though I’ve turned down {role}, I won’t forget that you chose me. Thank you again.",
        "one more word after my no to {role}: thank you for the way you took me seriously.",
        "I won’t be taking {role}, and I’m still glad that you thought of me for it. Thank you.",
        "it was a no to {role}, and my good wishes are with you all the same. Thank you for your time.",
    ),
    ("offered", "agent"): (
        "thank you again for putting me forward for {post}. My answer had to be no, and my thanks are no less for it.",
        "I’ve said no to {role}, and it was good to have you at my side. Thank you again.",
        "though I’ve turned down {role}, I won’t forget the work you put in. Thank you again.",
        "one more word after my no to {role}: thank you for speaking up for me.",
        "I won’t be taking {role}, and I’m still glad that you thought of me for it. Thank you.",
        "it was a no to {role}, and my good wishes are with you all the same. Thank you for your help.",
    ),
    ("before_offer", "direct"): (
        "thank you again for considering me for {post}. I’ve withdrawn my application, and my thanks are no less for it.",
        "I’ve withdrawn from the running for {role}, and it was good of you to consider me. Thank you again.",
        "though I’ve withdrawn my application for {role}, I won’t forget your interest. Thank you again.",
        "one more word after withdrawing my application for {role}: thank you for the way you took me seriously.",
        "I’m no longer in the running for {role}, having withdrawn, and I’m still glad that you thought of me. Thank you.",
        "it was a no from me to {role}, and my good wishes are with you all the same. Thank you for your time.",
    ),
    ("withdrawn", "direct"): (
        "thank you again for offering me {post}. I’ve had to withdraw, and my thanks are no less for it.",
        "I’ve had to withdraw from {role}, and I won’t forget that you chose me. Thank you again.",
        "though I’ve had to withdraw from {role}, your trust meant a lot to me. Thank you again.",
        "one more word after withdrawing from {role}: thank you for having believed in me.",
        "I’ve withdrawn from {role}, and I’m still glad that you thought of me for it. Thank you.",
        "having to withdraw from {role} takes nothing away from my thanks. It was good to be wanted.",
    ),
}
LEAN_NOTES: Phrases = (
    "thank you once more. My answer is no, and my good wishes are with you.",
    "I’ve said no, and I’m grateful all the same. Thank you once more.",
    "my answer was no, and my thanks are real. All good wishes.",
    "thank you for everything. It’s a no from me, with every good wish.",
    "a last word after my no: thank you, and all the best.",
    "I’m declining, and I wish you well. Thank you again.",
)
TOUCH: Phrases = (" I’d be glad to stay in touch.", " Let’s stay in touch.", " I hope that we stay in touch.")

NEWS: dict[str, str] = {
    "offered": "I’m declining {post}",
    "before_offer": "I’m withdrawing my application for {post}",
    "withdrawn": "I accepted {post} and have to withdraw, and I’m sorry for the disruption",
}
HEADS_UP: Phrases = (
    "I want you to hear this from me: {news}{when}.{reason}\n\n{thanks}",
    "Before you hear it from anyone else: {news}{when}.{reason}\n\n{thanks}",
    "{News}{when}. You should have this from me and not from them.{reason}\n\n{thanks}",
    "A word from me, so that you don’t hear it elsewhere first: {news}{when}.{reason} {thanks}",
    "I’m writing to you because you helped: {news}{when}.{reason}\n\n{thanks}",
    "Here is something you should hear from me. {News}{when}.{reason} {thanks}",
)
THANKS_REFERRAL: Phrases = (
    "Thank you for putting in a word for me. It opened the door, and I haven’t forgotten it.",
    "You spoke up for me, and I’m grateful for it whatever came of it.",
    "Thank you for recommending me. I know that you put your name to it.",
)
THANKS_SCHOOL: Phrases = (
    "Is there anything I should bear in mind when I tell them? Thank you for your help on the way.",
    "If the school has rules for this, please tell me, and I’ll keep to them. Thank you for your help.",
    "Thank you for helping me get there. If you’d like me to handle it in a certain way, please tell me.",
)


THANKS_SCHOOL_TOLD: Phrases = (
    "I’ve told them so myself. Thank you for your help on the way.",
    "They have it from me already. I’m grateful for all your help.",
    "Thank you for helping me get there. I’ve given them the news myself.",
)


def voicemail(facts: Facts) -> Letter:
    """Never the decision; when to call back, and no hour that wasn’t given."""
    number = folded(facts.your_phone).rstrip(".")
    # Nobody speaks without contractions, however formal the letter.
    said = say(
        replace(facts, address=""),
        VOICEMAIL,
        hello=f"Hello {spoken_name(facts)}".strip(),
        me=myself(facts),
        post=post(facts),
        by=_by(facts),
        number=say(facts, NUMBER, number=number) if number else "",
    )
    return Letter(body=tidied(said))


def note(facts: Facts) -> Letter:
    """The richest build that fits; the last fits whatever the names."""
    return Letter(body=next(text for text in map(tidied, _notes(facts)) if len(text) <= NOTE))


def _notes(facts: Facts) -> tuple[str, ...]:
    phrases = NOTES.get((stage(facts), side(facts))) or NOTES[stage(facts), "direct"]
    touch = say(facts, TOUCH) if facts.leaves_door_open and not inside(facts) else ""
    said = say(facts, phrases, post=post(facts), role=role(facts))
    lean = say(facts, LEAN_NOTES)
    opened, me = greeting(facts), known(facts.your_name)
    return (
        f"{opened} {said}{touch}\n{me}".rstrip(),
        f"{opened} {said}\n{me}".rstrip(),
        f"{opened} {lean}{touch}\n{me}".rstrip(),
        f"Hello, {lean}",
    )


def heads_up(facts: Facts) -> Letter:
    news = say(facts, (NEWS[stage(facts)],), post=post(facts))
    thanks = say(facts, _thanks(facts))
    own = "" if facts.mistreated else reason(facts)
    told = say(facts, HEADS_UP, news=news, News=news, when=_when(facts), reason=f" {own}" if own else "", thanks=thanks)
    name = first_name(known(facts.referrer_name))
    opened = f"Dear {name}," if name else "Hello,"
    return Letter(body=tidied(f"{opened}\n\n{told}\n\n{myself(facts)}"))


def _thanks(facts: Facts) -> Phrases:
    if facts.route != "school":
        return THANKS_REFERRAL
    return THANKS_SCHOOL_TOLD if facts.call == "spoke" else THANKS_SCHOOL


def _by(facts: Facts) -> str:
    latest = spoken_date(facts.reply_by, "by")
    return f"as soon as you can, and{latest} at the latest" if latest else "by the end of the day"


def _when(facts: Facts) -> str:
    """When they are going to tell the company, if that was said and is still to come."""
    if not facts.call_on or facts.call in {"spoke", "voicemail", "no_answer"} or facts.how == "writing":
        return ""
    return f", and I’ll tell them{spoken_date(facts.call_on)}{spoken_hour(facts.call_at)}"
