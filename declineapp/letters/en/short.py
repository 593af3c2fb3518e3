"""The short ones: a voicemail, a note afterwards, a word to who helped."""

from ..facts import Facts
from ..letter import Letter
from ..typed import folded, pick, tidied
from .grammar import company, day, first_name, greeting, hour, role
from .reason import reason

NOTE = 300
"""Characters that LinkedIn lets through with an invitation."""

_VOICEMAIL = (
    (
        "Hello{name}, this is {me}.\nI’m ringing about the role of {role} at {company}.\n"
        "Could you ring me back {by}?{number}\nThank you, and goodbye."
    ),
    (
        "Good day{name}, {me} here.\nIt’s about the role of {role} at {company}, and I’d rather talk to you than to a "
        "machine.\nWould you call me back {by}?{number}\nThank you, goodbye."
    ),
    (
        "Hello{name}, {me} speaking.\nI have tried to reach you about the role of {role} at {company}.\n"
        "I’d be glad if you rang me back {by}.{number}\nThank you, talk to you soon."
    ),
)
_NOTES = (
    (
        "{greeting} thank you again for offering me the role of {role}. I have turned it down and won’t forget the time you "
        "gave me.{touch} {me}"
    ),
    "{greeting} I said no to the role of {role}, and mean my thanks all the same.{touch} {me}",
    "{greeting} though I have declined the role of {role}, I was glad to meet you.{touch} {me}",
)
_NOTES_BEFORE = (
    (
        "{greeting} thank you again for considering me for the role of {role}. I have withdrawn and won’t forget the time "
        "you gave me.{touch} {me}"
    ),
    "{greeting} I have withdrawn from the selection for the role of {role}, and mean my thanks all the same.{touch} {me}",
    "{greeting} though I have withdrawn my application for the role of {role}, I was glad to meet you.{touch} {me}",
)
_LEAN = (
    "{greeting} I have declined the offer, and thank you once more.{touch} {me}",
    "{greeting} thank you once more. {me}",
    "Thank you once more, and all good wishes. {me}",
)
_TOUCH = (" I would like to stay in touch.", " Let us stay in touch.", " I hope we stay in touch.")
_HEADS_UP = (
    (
        "{greeting}\n\nI want you to hear this from me{first}: I {no} the role of {role} at {company}{when}.{reason}\n\n"
        "{thanks}\n\n{me}"
    ),
    "{greeting}\n\nBefore you hear it elsewhere: I {no} the role of {role} at {company}{when}.{reason}\n\n{thanks}\n\n{me}",
    (
        "{greeting}\n\nA word about the role of {role} at {company}: I {no} it{when}, and you should know it from me."
        "{reason}\n\n{thanks}\n\n{me}"
    ),
)
_THANKS_REFERRAL = (
    "Thank you for putting in a word for me; it counted.",
    "You spoke up for me, and I am grateful for it.",
    "I owe you the conversation I had there. Thank you.",
)
_THANKS_SCHOOL = (
    "Is there anything I should know before I tell them? Thank you for your help.",
    "Please tell me if there is a rule that I should follow. I am grateful for your help.",
    "If you would like me to handle it in a certain way, tell me. Thank you for your help.",
)


def voicemail(facts: Facts) -> Letter:
    name = greeting(facts).removeprefix("Dear ").removeprefix("Hi ").rstrip(",")
    said = pick(facts, _VOICEMAIL).format(
        name="" if name == "Hello" else f" {name}",
        me=folded(facts.your_name) or "…",
        role=role(facts),
        company=company(facts),
        by=_by(facts),
        number=f"\nMy number is {folded(facts.your_phone).rstrip('.')}." if facts.your_phone else "",
    )
    return Letter(body=tidied(said))


def note(facts: Facts) -> Letter:
    """The richest build that fits; the last one fits whatever the names."""
    builds = _NOTES_BEFORE if facts.stage == "before_offer" else _NOTES
    lean = _LEAN[1:] if facts.stage == "before_offer" or facts.withdraws else _LEAN
    said = (_note(facts, build) for build in (pick(facts, builds), *lean))
    return Letter(body=next(text for text in said if len(text) <= NOTE))


def heads_up(facts: Facts) -> Letter:
    said = pick(facts, _HEADS_UP).format(
        greeting=_greeting_of_helper(facts),
        first="" if facts.call == "spoke" else " first",
        no="have to withdraw from" if facts.withdraws else "am not going to take",
        role=role(facts),
        company=company(facts),
        when=_when(facts),
        reason="" if facts.mistreated else f" {reason(facts)}".rstrip(),
        thanks=pick(facts, _THANKS_SCHOOL if facts.route == "school" else _THANKS_REFERRAL),
        me=folded(facts.your_name) or "…",
    )
    return Letter(body=tidied(said))


def _note(facts: Facts, build: str) -> str:
    touch = pick(facts, _TOUCH) if facts.route != "internal" and facts.leaves_door_open else ""
    said = build.format(greeting=greeting(facts), role=role(facts), touch=touch, me=f"\n{folded(facts.your_name)}")
    return tidied(said.replace(" \n", "\n").strip())


def _by(facts: Facts) -> str:
    """By when to ring back: before their own date, if there is one."""
    return f"before {day(facts.reply_by, '')}" if facts.reply_by else "by the end of the day"


def _when(facts: Facts) -> str:
    """When they are going to ring, if that was said and is still to come."""
    if not facts.call_on or facts.call in {"spoke", "voicemail", "no_answer"} or facts.how == "writing":
        return ""
    return f", and will tell them{day(facts.call_on)}{hour(facts.call_at)}"


def _greeting_of_helper(facts: Facts) -> str:
    name = first_name(facts.referrer_name)
    return f"Dear {name}," if name else "Hello,"
