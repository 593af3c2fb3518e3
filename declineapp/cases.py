"""When a line of the checklist applies: each asks the facts one thing."""

from collections.abc import Callable

from .due import is_undecided
from .letters import Facts


def would_say_yes(answer: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.would_change == answer and is_undecided(facts)


def is_late(facts: Facts) -> bool:
    """The day by which the employer wanted an answer has passed. After mistreatment the person owes none."""
    return facts.late and is_undecided(facts)


def may_depend_on_permit(facts: Facts) -> bool:
    """There is a yes to take back, on which a work permit may have been filed."""
    return facts.is_withdrawal and not facts.is_internal


def tells_agent(facts: Facts) -> bool:
    return facts.is_to_agent and is_undecided(facts)


def writes_by_text(facts: Facts) -> bool:
    return facts.how == "text"


def holds_only_a_promise(facts: Facts) -> bool:
    return facts.reason == "other_offer" and facts.other_offer_written is False and is_undecided(facts)


def threatened_by_agent(facts: Facts) -> bool:
    return facts.is_to_agent and (
        bool({"threat", "rude", "guilt"} & set(facts.expect)) or facts.email_outcome == "insists"
    )


def was_referred(facts: Facts) -> bool:
    """Somebody recommended the person, and it isn’t the reader of the message."""
    return facts.route == "referral" and not (facts.is_to_referrer or facts.is_mistreated)


def has_referees(facts: Facts) -> bool:
    """The process went so far that referees may be called or papers checked."""
    far = facts.is_withdrawal or facts.stage == "before_offer" or facts.rounds == "many"
    return far and not (facts.is_internal or facts.is_mistreated or facts.is_approached)


def waits_for_answer(facts: Facts) -> bool:
    """An answer to the e-mail matters. After mistreatment only where a yes has to be taken back."""
    return facts.email_outcome in {"sent", "no_reply"} and (facts.is_withdrawal or not facts.is_mistreated)


def may_let_it_stand(facts: Facts) -> bool:
    """Nobody answers, and a no needs no answer."""
    return facts.email_outcome == "no_reply" and not facts.is_mistreated


def lacks_consent(facts: Facts) -> bool:
    return bool(facts.referral_name) and facts.referral_consent is not True and not facts.is_mistreated


def will_speak(facts: Facts) -> bool:
    """There is still a call or a meeting to come: not once the no went out in writing."""
    return facts.how not in {"writing", "text"} and is_undecided(facts)


def sees_managers(facts: Facts) -> bool:
    return will_speak(facts) and facts.is_internal and not facts.is_own_manager


def talks_to_own_manager(facts: Facts) -> bool:
    return will_speak(facts) and facts.is_own_manager


def meets(facts: Facts) -> bool:
    return will_speak(facts) and facts.how == "in_person" and not facts.is_internal


def calls(facts: Facts) -> bool:
    return will_speak(facts) and facts.how != "in_person" and not facts.is_internal


def has_called_in_vain(facts: Facts) -> bool:
    return facts.call in {"voicemail", "no_answer"}


def calls_first(facts: Facts) -> bool:
    return calls(facts) and not has_called_in_vain(facts)


def calls_company(facts: Facts) -> bool:
    return calls_first(facts) and not facts.is_to_agent


def reached_nobody(facts: Facts) -> bool:
    return calls(facts) and has_called_in_vain(facts)


def may_have_company_property(facts: Facts) -> bool:
    far = facts.is_withdrawal or (facts.rounds == "many" and not facts.is_approached)
    return far and not (facts.is_internal or facts.is_mistreated)


def stays_in_touch(way: str) -> Callable[[Facts], bool]:
    return lambda facts: not facts.is_mistreated and way in facts.keep_in_touch


def goes_to_event(facts: Facts) -> bool:
    return facts.leaves_door_open and ("event" in facts.keep_in_touch or bool(facts.event_name))
