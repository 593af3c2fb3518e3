"""Facts for checklists: those that each line needs, and any that somebody may have answered."""

from datetime import date, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from declineapp.checklist import checklist
from declineapp.letters import Facts
from declineapp.steps import ASKED
from declineapp.steps.fields import Day, Hour, One, Several, YesNo

MONDAY = date(2026, 5, 4)
FACTS_FOR_LINE = {
    "read-contract": Facts(stage="signed"),
    "ask-about-permit": Facts(stage="accepted"),
    "hurry-the-other": Facts(would_change="unsure"),
    "ask-school-rules": Facts(route="school", stage="accepted"),
    "know-agency-rules": Facts(route="agency", expect=("threat",)),
    "talk-to-boss": Facts(recipient_kind="own_manager"),
    "keep-threat": Facts(expect=("threat",)),
    "tell-references": Facts(stage="before_offer"),
    "ask-adviser": Facts(on_benefits=True),
    "keep-evidence": Facts(reason="mistreatment"),
    "ask-for-help": Facts(reason="mistreatment"),
    "get-it-in-writing": Facts(reason="other_offer", other_offer_written=False),
    "negotiate": Facts(would_change="yes"),
    "late-answer": Facts(reply_by=MONDAY - timedelta(days=1)),
    "ask-for-time": Facts(would_change="unsure"),
    "ask-school-deadline": Facts(would_change="unsure", route="school"),
    "confirm-the-day": Facts(would_change="unsure", how="call"),
    "await-answer": Facts(would_change="unsure"),
    "decide": Facts(would_change="unsure"),
    "ask-repayment": Facts(paid_already=True),
    "post-letter": Facts(stage="signed"),
    "tell-agent": Facts(route="agency"),
    "tell-referrer": Facts(route="referral"),
    "ask-careers-office": Facts(route="school"),
    "ask-recommended": Facts(referral_name="Karim"),
    "quiet-place": Facts(how="call"),
    "read-aloud": Facts(how="call"),
    "have-answers-ready": Facts(how="call"),
    "ask-meeting": Facts(how="in_person"),
    "meet": Facts(how="in_person"),
    "see-managers": Facts(route="internal"),
    "ring": Facts(how="call"),
    "ring-at-once": Facts(stage="accepted"),
    "ring-agent": Facts(route="agency"),
    "voicemail": Facts(how="call", call="no_answer"),
    "ring-again": Facts(how="call", call="voicemail"),
    "else-write": Facts(how="call", call="voicemail"),
    "send-email": Facts(),
    "press-decline": Facts(offer_made_by="portal"),
    "answer-again": Facts(email_outcome="insists"),
    "remind": Facts(email_outcome="no_reply"),
    "let-it-stand": Facts(email_outcome="no_reply"),
    "pay-back": Facts(paid_already=True),
    "write-hr": Facts(route="internal"),
    "note-down": Facts(),
    "thank-referrer": Facts(route="referral"),
    "recommend": Facts(referral_name="Karim", referral_consent=True),
    "send-back": Facts(reason="mistreatment", stage="signed"),
    "give-back": Facts(rounds="many"),
    "connect": Facts(keep_in_touch=("linkedin",)),
    "stay-in-touch": Facts(keep_in_touch=("email",)),
    "event": Facts(event_name="PyCon"),
    "follow-up": Facts(follow_up=True),
}
"""By the code of each line, the least facts for which it is on the list."""

days = st.integers(-9, 9).map(lambda n: MONDAY + timedelta(days=n)) | st.dates(date(2000, 1, 1), date(2100, 12, 31))
"""Days on either side of MONDAY, so that they meet, and any others."""


def answers(question: Any) -> st.SearchStrategy[Any]:
    match question:
        case YesNo():
            return st.sampled_from([None, True, False])
        case One():
            return st.sampled_from(["", *question.labels])
        case Several():
            return st.sets(st.sampled_from([*question.labels])).map(tuple)
        case Day():
            return st.none() | days
        case Hour():
            return st.none() | st.times()
    return st.sampled_from(["", "Karim"])


QUESTIONS: dict = {}
for each in ASKED:
    QUESTIONS |= each.form.facts_of(each.form.base_fields)
anybodys = st.fixed_dictionaries({name: answers(question) for name, question in QUESTIONS.items()}).map(
    lambda given: Facts(**given)
)
over_all = settings(max_examples=200, deadline=None)


def codes(facts: Facts) -> list[str]:
    return [item.code for item in checklist(facts, MONDAY)]
