"""How the e-mail begins: thanks, and the plain no within two sentences."""

from ..facts import Facts
from ..typed import pick
from .grammar import a_role, by_agency, company, day, role

_OFFERED = (
    "Thank you for offering me the role of {role} at {company}{made}. {spoke}I have decided not to accept it.",
    "{spoke}I am declining the offer to join {company} as {a_role}. Thank you for making it{made}.",
    "It was good of you to offer me the role of {role} at {company}{made}. {spoke}I won’t be taking it up.",
    "{spoke}I won’t be joining {company} as {a_role}. I do thank you for the offer{made_of}.",
    (
        "You have offered me the role of {role} at {company}{made}, and I thank you for that trust. "
        "{spoke}I have chosen to turn it down."
    ),
    (
        "My answer to your offer{made_of} is no: {spoke_small}I am not going to take the role of {role} at {company}. "
        "Thank you for choosing me."
    ),
)
_AGENCY = (
    (
        "Thank you for putting me forward for the role of {role} at {company}. {spoke}I have decided not to accept the "
        "offer, and would ask you to let them know."
    ),
    (
        "{spoke}I am declining the offer to join {company} as {a_role}. Thank you for your part in it; please pass my "
        "answer on."
    ),
    (
        "It was good of you to bring me together with {company} for the role of {role}. {spoke}I won’t be taking it up; "
        "would you tell them so?"
    ),
    (
        "{spoke}I won’t be joining {company} as {a_role}. I do thank you for opening that door, and ask you to pass the "
        "answer on."
    ),
    (
        "You spoke up for me with {company}, and I thank you for it. {spoke}I have chosen to turn down the role of {role}; "
        "please let them know."
    ),
    (
        "My answer to the offer is no: {spoke_small}I am not going to take the role of {role} at {company}. Thank you for "
        "your work on it, and for telling them."
    ),
)
_AGENCY_BEFORE = (
    "{spoke}I am withdrawing my application for the role of {role} at {company}. Thank you for putting me forward, and for letting them know.",
    "Thank you for putting me forward for the role of {role} at {company}; {spoke_small}I have decided to withdraw my application. Could you tell them so?",
    "{spoke}I won’t be going on with my application to {company} as {a_role}. I thank you for your work on it, and ask you to pass this on.",
)
_AGENCY_WITHDRAWN = (
    "Thank you for putting me forward for the role of {role} at {company}. {spoke}I accepted it{accepted} and have to withdraw. I am sorry for the disruption, for them and for you, and ask you to let them know.",
    "{spoke}I have to withdraw from the role of {role} at {company}, which I accepted{accepted}. You did much to bring it about, and I thank you; I am sorry for the work that this undoes. Could you tell them today?",
    "I accepted the role of {role} at {company}{accepted}, thanks to you. {spoke}I have to go back on that and withdraw. I am sorry to upset your plans and theirs, and ask you to pass this on.",
)
_BEFORE = (
    "{spoke}I am withdrawing my application for the role of {role} at {company}. Thank you for considering me.",
    (
        "Thank you for considering me for the role of {role} at {company}; {spoke_small}I have decided to withdraw my "
        "application."
    ),
    (
        "{spoke}I won’t be going on with my application to {company} as {a_role}, and ask you to withdraw it. I thank you "
        "for your interest."
    ),
    "{spoke}I withdraw, with thanks for your time, my application for the role of {role} at {company}.",
    (
        "{spoke}I would like to withdraw from the selection for the role of {role} at {company}. It was good of you to "
        "think of me."
    ),
    (
        "Please take my name off the list for the role of {role} at {company}: {spoke_small}I am withdrawing my "
        "application. Thank you for reading it."
    ),
)
_WITHDRAWN = (
    (
        "Thank you for the role of {role} at {company}. {spoke}I accepted it{accepted} and have to withdraw. I am sorry for "
        "the disruption this causes you and the team."
    ),
    (
        "{spoke}I have to withdraw from the role of {role} at {company}, which I accepted{accepted}. You gave me your trust, "
        "and I thank you for it; I am sorry for the work that this undoes."
    ),
    (
        "You offered me the role of {role} at {company}, for which I thank you, and I accepted it{accepted}. {spoke}I have "
        "to go back on that and withdraw. I am sorry to upset your plans."
    ),
    (
        "{spoke}I can’t take up the role of {role} at {company} that I accepted{accepted}: I have to withdraw. Thank you for "
        "wanting me. I know that you have planned around my yes, and I am sorry for the disruption."
    ),
    (
        "I said yes{accepted} to the role of {role} at {company}, and thank you for offering it. {spoke}I have to withdraw "
        "that yes. I am sorry to leave you with a gap to fill again."
    ),
    (
        "This is not the message you expect from me: {spoke_small}I have to withdraw from the role of {role} at {company}, "
        "which I accepted{accepted}. Thank you for your confidence, and I am sorry for the disruption to you and the team."
    ),
)
_MISTREATED = {
    "offered": (
        (
            "I am writing about the role of {role} at {company}. I have decided not to accept it. The decision is final, and "
            "I ask you to close my file."
        ),
        (
            "I do not accept the role of {role} at {company}. Please take this message as my answer; there is no need to "
            "get back to me."
        ),
        (
            "This is my answer on the role of {role} at {company}: I am declining it. Please note this in your records and "
            "take no further steps."
        ),
        (
            "You have made me an offer for the role of {role} at {company}. I am turning it down, and consider the matter "
            "closed with this message."
        ),
        (
            "I have made my decision on the role of {role} at {company}. I will not take it, and would ask you not to "
            "contact me about it again."
        ),
        (
            "Please note that I decline the role of {role} at {company}. My decision stands, and I have nothing to add to "
            "it."
        ),
    ),
    "before_offer": (
        (
            "I am withdrawing my application for the role of {role} at {company}. The decision is final, and I ask you to "
            "close my file."
        ),
        (
            "Please withdraw my application for the role of {role} at {company}. There is no need to get back to me about "
            "it."
        ),
        (
            "I no longer wish to be considered for the role of {role} at {company} and withdraw my application. Please note "
            "this in your records."
        ),
    ),
    "accepted": (
        (
            "I accepted the role of {role} at {company}{accepted} and have to withdraw. I am sorry for the disruption. The "
            "decision is final."
        ),
        (
            "I have to withdraw from the role of {role} at {company}, which I accepted{accepted}. I am sorry for the "
            "disruption this causes. Please close my file."
        ),
        (
            "I withdraw my acceptance{accepted_of} of the role of {role} at {company}. I am sorry for the disruption, and "
            "ask you to note this in your records."
        ),
    ),
}
_SPOKE = (
    "As I told you when we spoke{on}, ",
    "As I said on the phone{on}, ",
    "To confirm what I said when we talked{on}: ",
    "As you heard from me{on}, ",
    "You know it since we spoke{on}: ",
    "as I said when we spoke{on}, ",
)
_MET = "As I told you when we met{on}, "
_WRITING = (
    "I am writing rather than ringing so that you have this at once.",
    "I am putting this in writing so that it reaches you without delay.",
    "You have it in writing from me so that nobody needs to wait.",
)
_NOT_REACHED = {
    "voicemail": (
        "I left you a message{on}; as we haven’t managed to speak, here it is in writing.",
        "We have missed each other since the message I left you{on}, so I am writing.",
        "After the message I left{on}, I don’t want to keep you waiting any longer.",
    ),
    "no_answer": (
        "I tried to reach you by phone{on} and don’t want to keep you waiting.",
        "I rang{on} without finding you, so here it is in writing.",
        "As I couldn’t reach you by phone{on}, I am writing.",
    ),
}


def opening(facts: Facts) -> str:
    """The first paragraph, the no in its first two sentences; in its first where an application is withdrawn."""
    begun = pick(facts, _openings(facts)).format(**_parts(facts))
    return " ".join(filter(None, [begun, _channel(facts)]))


def mistreated(facts: Facts) -> str:
    stage = "accepted" if facts.withdraws else facts.stage
    return pick(facts, _MISTREATED.get(stage, _MISTREATED["offered"])).format(**_parts(facts))


def _openings(facts: Facts) -> tuple[str, ...]:
    agency = by_agency(facts)
    if facts.withdraws:
        return _AGENCY_WITHDRAWN if agency else _WITHDRAWN
    if facts.stage == "before_offer":
        return _AGENCY_BEFORE if agency else _BEFORE
    return _AGENCY if agency else _OFFERED


def _parts(facts: Facts) -> dict[str, str]:
    spoke = _spoke(facts)
    return {
        "role": role(facts),
        "a_role": a_role(facts),
        "company": company(facts),
        "made": _made(facts),
        "made_of": day(facts.offered_on, " of "),
        "accepted": day(facts.accepted_on),
        "accepted_of": day(facts.accepted_on, " of "),
        "spoke": spoke[:1].upper() + spoke[1:],
        "spoke_small": spoke[:1].lower() + spoke[1:],
    }


def _made(facts: Facts) -> str:
    """How and when they made the offer, as far as that was said."""
    way, of = {
        "phone": (" on the phone", " on "),
        "email": (" in your e-mail", " of "),
        "in_person": (" in person", " on "),
        "letter": (" in your letter", " of "),
    }.get(facts.offer_made_by, ("", " on "))
    return way + day(facts.offered_on, of)


def _spoke(facts: Facts) -> str:
    if facts.call != "spoke" or facts.how == "writing":
        return ""
    said = _MET if facts.how == "in_person" else pick(facts, _SPOKE)
    return said.format(on=day(facts.called_on))


def _channel(facts: Facts) -> str:
    """Why this comes in writing, where it is the first they hear of it."""
    if facts.how == "writing":
        return pick(facts, _WRITING)
    if facts.call in _NOT_REACHED and facts.how != "in_person":
        return pick(facts, _NOT_REACHED[facts.call]).format(on=day(facts.called_on))
    return ""
