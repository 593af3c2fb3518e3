"""What the coach looks for in English. Each rule with messages in which it finds something, and some in which not."""

import re
from collections.abc import Iterator

from ..findings import CoachedMessage, Hit, Rule
from ..hooks import Hooks
from ..money import Money
from ..reading import Sentence
from ..shared import (
    apologies,
    matching,
    may_leave_a_door,
    owes_an_apology,
    owes_thanks,
    reports_every,
    reports_late_refusal,
    reports_missing,
    subject_has_no_refusal,
    without,
)
from .employers import other_employer
from .form import FORM
from .meanings import GREETING, PHRASES, SIGN_OFF, SUBJECT_NO, WISHING_SIGN_OFF
from .refusing import refusal


def _opens_a_door(sentence: Sentence) -> re.Match[str] | None:
    words = sentence.words
    if wished := WISHING_SIGN_OFF.match(words):
        return wished
    if not PHRASES.open_door.search(words) or PHRASES.shut_door.search(words) or SIGN_OFF.match(words):
        return None
    return PHRASES.open_door.search(without(words, PHRASES.no_open_door))


_apologises = matching(PHRASES.apology, but=PHRASES.no_apology)


def _apologies(message: CoachedMessage) -> Iterator[Hit]:
    """The second apology and those after it, or the first that grovels."""
    return apologies(
        message, reports_every(PHRASES.apology, but=PHRASES.no_apology), reports_every(PHRASES.grovelling), refusal
    )


_HOOKS = Hooks(
    always=PHRASES.hook,
    times=PHRASES.times,
    unless=None,
    of_the_offer=None,
    decision=PHRASES.decision,
    breaks=re.compile(r" (?:[;:]|and|but|so|because|which|who|while|where) "),
    never=(PHRASES.no_hook, PHRASES.hook_of_mine, PHRASES.no_times),
    refuses=refusal,
)

_MONEY = Money(
    pay=PHRASES.money,
    pay_in_context=PHRASES.pay_in_context,
    sums=PHRASES.sums,
    earning=PHRASES.earning,
    something_else=PHRASES.no_money,
    aside=PHRASES.money_aside,
)


RULES = (
    Rule(
        "no-clear-refusal",
        reports_missing(refusal, owed=subject_has_no_refusal(SUBJECT_NO), unless=PHRASES.almost_a_no),
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
        reports_late_refusal(refusal, GREETING),
        wrong=("Hi Anne, " + "thank you for the time you gave me and the tour. " * 7 + "I won’t be joining you.",),
        right=(
            "Hi Anne, thank you for the offer. I won’t be joining you. " + "It was good to meet everyone there. " * 12,
        ),
    ),
    Rule(
        "no-thanks",
        reports_missing(matching(PHRASES.thanks, but=PHRASES.no_thanks), owed=owes_thanks),
        wrong=("I won’t be joining you.", "No, thank you."),
        right=("Thanks for the offer.", "I’m grateful for your time.", "Cheers for that, Rick."),
    ),
    Rule(
        "door-closed",
        reports_missing(_opens_a_door, owed=may_leave_a_door),
        wrong=("Thank you. I’m declining.\nBest wishes,\nTom", "I do not wish to stay in touch."),
        right=(
            "Thank you. I’m declining.\nAll the best,\nTom",
            "I hope our paths cross.",
            "All the best with the search.",
            "Let’s stay in touch.",
            "I wish you well.",
        ),
    ),
    Rule(
        "money",
        _MONEY,
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
        _HOOKS,
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
        reports_missing(
            lambda sentence: _apologises(sentence) or PHRASES.regret.search(sentence.words), owed=owes_an_apology
        ),
        wrong=("I accepted, and I have to withdraw.",),
        right=("I accepted, and I have to withdraw. I’m sorry for the disruption.",),
    ),
    Rule(
        "harsh",
        reports_every(PHRASES.harsh, but=PHRASES.no_harsh, sure=PHRASES.about_them.search),
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
        reports_every(PHRASES.self_deprecation, but=PHRASES.no_self_deprecation),
        wrong=("I’m probably not good enough for you.", "I’ve wasted your time.", "Silly me.", "I don’t deserve it."),
        right=("I don’t want to waste your time.", "I’m good at this.", "I can’t thank you enough."),
    ),
    Rule(
        "private-detail",
        reports_every(PHRASES.private_detail, but=PHRASES.no_private_detail),
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
    *FORM,
)
