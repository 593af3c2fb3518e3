"""What the coach looks for in English. Each rule with messages in which it finds something, and some in which not."""

import re
from collections.abc import Iterator

from ..findings import Found, Message, Rule, found
from ..frame import no_greeting, no_signature, vague_subject, wrong_name
from ..reading import Sentence, folded
from ..shared import apologies, every, late, nowhere, owes_thanks, said, without, without_words
from .employers import other_employer
from .meanings import (
    APOLOGY,
    CLOSING,
    COMMON,
    DECISION,
    DOOR,
    GREETING,
    GROVEL,
    HARSH,
    HOOK,
    HOOK_OF_MINE,
    HOOK_TIME,
    MONEY,
    NO_APOLOGY,
    NO_HARSH,
    NO_HOOK,
    NO_MONEY,
    NO_PRIVATE,
    NO_SELF,
    NO_THANKS,
    NOT_NOW,
    PRIVATE,
    SELF,
    SHUT,
    SIGN_OFF,
    SUBJECT_EMPTY,
    SUBJECT_NO,
    SUBJECT_YES,
    THANKS,
)
from .refusing import refusal


def _opens_a_door(sentence: Sentence) -> re.Match[str] | None:
    words = sentence.words
    return None if SHUT.search(words) or SIGN_OFF.match(words) else DOOR.search(words)


_apologises = said(APOLOGY, but=NO_APOLOGY)


def _apologies(message: Message) -> Iterator[Found]:
    """The second apology and those after it, or the first that grovels."""
    return apologies(message, every(APOLOGY, but=NO_APOLOGY), every(GROVEL, but=NO_APOLOGY), refusal)


def _hooks(message: Message) -> Iterator[Found]:
    for sentence in message.reading.sentences:
        words = without(without(sentence.words, NO_HOOK), HOOK_OF_MINE)
        yield from (found(sentence.place(match)) for match in HOOK.finditer(words))
        for match in HOOK_TIME.finditer(without(words, NOT_NOW)):
            if _of_the_decision(sentence, match):
                place = sentence.place(match)
                yield Found(*place, without_words(message.text, place))


def _of_the_decision(sentence: Sentence, time: re.Match[str]) -> bool:
    """“At this time, I must decline” and “not right for me for now”, but not “I must decline, and for now I travel”."""
    words = sentence.words
    no = refusal(sentence) or DECISION.search(words)
    if not no:
        return False
    if time.end() < no.start():
        between = words[time.end() : no.start()]
        return time.start() < 12 or not re.search(r" (?:[,;:]|and|but|so|because|which|who|while) ", between)
    return not re.search(r" (?:[;:]|and|but|so|because|which|who|while|where) ", words[no.end() : time.start()])


def _owes_an_apology(message: Message) -> bool:
    return message.known.withdraws


def _no_in_the_subject_neither(message: Message) -> bool:
    """“Declining: data analyst” above a letter is as plain as can be."""
    return not SUBJECT_NO.search(folded(message.subject or ""))


RULES = (
    Rule(
        "no-clear-refusal",
        nowhere(refusal, owed=_no_in_the_subject_neither),
        wrong=(
            "Hi Anne, I have accepted another job. Tom",
            "I’m leaning towards no.",
            "I need to think about it.",
            "I can’t wait to join you!",
        ),
        right=(
            "I’m going to pass.",
            "My answer is no.",
            "I won’t be joining you.",
            "I have to turn your offer down.",
            "i wont be able to accept it",
        ),
    ),
    Rule(
        "refusal-buried",
        late(refusal, GREETING),
        wrong=("Hi Anne, " + "thank you for the time you gave me and the tour. " * 7 + "I won’t be joining you.",),
        right=(
            "Hi Anne, thank you for the offer. I won’t be joining you. " + "It was good to meet everyone there. " * 12,
        ),
    ),
    Rule(
        "no-thanks",
        nowhere(said(THANKS, but=NO_THANKS), owed=owes_thanks),
        wrong=("I won’t be joining you.", "No, thank you."),
        right=("Thanks for the offer.", "I’m grateful for your time.", "Cheers for that, Rick."),
    ),
    Rule(
        "door-closed",
        nowhere(_opens_a_door, owed=owes_thanks),
        wrong=("Thank you. I’m declining.\nBest wishes,\nTom", "I do not wish to stay in touch."),
        right=("I hope our paths cross.", "All the best with the search.", "Let’s stay in touch.", "I wish you well."),
    ),
    Rule(
        "money",
        every(MONEY, but=NO_MONEY),
        wrong=(
            "The salary is too low.",
            "£45,000 isn’t enough.",
            "I can’t live on 38k a year.",
            "It doesn’t pay enough.",
        ),
        right=(
            "I worked as a salary analyst.",
            "Payroll Analyst at Brill.",
            "I’ll pay you a visit.",
            "I ran the 10k run.",
        ),
    ),
    Rule(
        "negotiation-hook",
        _hooks,
        wrong=(
            "I can’t accept at this time.",
            "At this time I must decline.",
            "I’m declining unless you can do better.",
            "If things change, call me and I may reconsider.",
            "It’s slightly too far for me.",
        ),
        right=(
            "At this time next week I’ll be in Rome.",
            "Unless I hear otherwise I’ll come by for the badge.",
            "For now, please keep my number.",
            "Nothing will make me reconsider.",
        ),
    ),
    Rule(
        "over-apology",
        _apologies,
        wrong=(
            "I’m so sorry. I truly apologise for this.",
            "I’m so terribly, terribly sorry.",
            "I can’t forgive myself.",
        ),
        right=(
            "I’m sorry for the disruption this causes.",
            "No need to say sorry. I’m sorry.",
            "I’m at Sorry Studios, and I’m sorry.",
        ),
    ),
    Rule(
        "missing-apology",
        nowhere(_apologises, owed=_owes_an_apology),
        wrong=("I accepted, and I have to withdraw.",),
        right=("I accepted, and I have to withdraw. I’m sorry for the disruption.",),
    ),
    Rule(
        "harsh",
        every(HARSH, but=NO_HARSH),
        wrong=(
            "Your process was a joke.",
            "You wasted my time.",
            "That was unprofessional.",
            "Your office is depressing.",
        ),
        right=(
            "A terrific, killer product.",
            "It was a hard decision.",
            "We had a poor connection.",
            "I feel terrible about it.",
        ),
    ),
    Rule(
        "self-deprecation",
        every(SELF, but=NO_SELF),
        wrong=("I’m probably not good enough for you.", "I’ve wasted your time.", "Silly me.", "I don’t deserve it."),
        right=("I don’t want to waste your time.", "I’m good at this.", "I can’t thank you enough."),
    ),
    Rule(
        "private-detail",
        every(PRIVATE, but=NO_PRIVATE),
        wrong=(
            "My mother is ill.",
            "I’m pregnant.",
            "My visa has expired.",
            "I need surgery in May.",
            "for health reasons",
        ),
        right=(
            "For personal reasons.",
            "As a health data engineer.",
            "I liked working at Visa.",
            "the family feel of the team",
        ),
    ),
    Rule(
        "other-employer",
        other_employer,
        wrong=("I’ve joined Deloitte.", "I have accepted a position at Airbus.", "I’m staying with Renault."),
        right=(
            "I’ve accepted another position.",
            "I’ve decided not to join Northwind.",
            "Thank you for the role at Northwind.",
        ),
    ),
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
    # The subject itself.
    Rule(
        "vague-subject",
        vague_subject(SUBJECT_NO, SUBJECT_YES, SUBJECT_EMPTY),
        wrong=("", "Your offer", "Re: Job offer", "My decision", "Good news: data analyst", "Accepting: data analyst"),
        right=(
            "Declining your offer",
            "Data analyst at Northwind",
            "Withdrawal of my application",
            "It’s a no from me",
        ),
    ),
)
