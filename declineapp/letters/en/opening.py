"""How the e-mail opens: the thanks and the plain no, in two sentences, six ways for each stage and reader."""

from ..facts import Facts
from .grammar import spoken_date
from .leads import lead
from .names import company, joining, made, offering, post, role
from .reason import clause
from .voice import Phrases, say, side, stage

OFFERED: Phrases = (
    "Thank you for {offering}. {lead}I’ve decided not to accept it.",
    "I’m glad of the offer you made me{made}, and I thank you for it. {lead}I won’t be {joining}.",
    "Thank you for {offering}. {lead}{so}I’m turning it down.",
    "{lead}I’m grateful to you for {offering}, but I won’t be accepting it.",
    (
        "It was good to be offered {post}{on}, and I want to thank you for it. {lead}I’ve made up my mind, and I’m "
        "declining."
    ),
    "Before anything else, thank you: you offered me {post}{made}{asked}. {lead}I’m declining the offer.",
)
OFFERED_BY_AGENT: Phrases = (
    "Thank you for putting me forward for {post}. {lead}I’ve decided not to accept the offer. {relay}",
    "You put me forward, and I thank you for it. {lead}I won’t be {joining}. {relay}",
    "Thank you for bringing me {post}. {lead}{so}I’m turning it down. {relay}",
    "{lead}I’m grateful to you for putting me forward for {post}, but I won’t be accepting the offer. {relay}",
    (
        "It was good to be offered {post}, and I have you to thank for it. {lead}I’ve made up my mind, and I’m declining. "
        "{relay}"
    ),
    (
        "Before anything else, thank you: your work on {post} brought me an offer{made}{due}. {lead}I’m declining it. "
        "{relay}"
    ),
)
BEFORE_OFFER: Phrases = (
    "{lead}I’m withdrawing my application for {post}. Thank you for considering me.",
    (
        "{step}I’m withdrawing from the running for {post}. It was good of you to consider me, and I want to thank you for "
        "it."
    ),
    "{lead}{so}I’m withdrawing my application for {post}. Thank you for the interest you took in it.",
    "{lead}I’m grateful that you considered me for {post}, and I’m withdrawing my application.",
    "{lead}I’ve decided to withdraw my application for {post}. I’m doing so with thanks for your interest.",
    (
        "{lead}I’m withdrawing as a candidate for {post}, so please plan nothing further with me. Thank you for having "
        "considered me."
    ),
)
BEFORE_OFFER_BY_AGENT: Phrases = (
    "{lead}I’m withdrawing my application for {post}. Thank you for putting me forward. {relay}",
    (
        "{step}I’m withdrawing from the running for {post}. It was good of you to put me forward, and I want to thank you "
        "for it. {relay}"
    ),
    "{lead}{so}I’m withdrawing my application for {post}. Thank you for the work you put into it. {relay}",
    "{lead}I’m grateful that you put me forward for {post}, and I’m withdrawing my application. {relay}",
    "{lead}I’ve decided to withdraw my application for {post}. I’m doing so with thanks for bringing it to me. {relay}",
    (
        "{lead}I’m withdrawing as a candidate for {post}, so please plan nothing further with me. Thank you for having "
        "thought of me. {relay}"
    ),
)
WITHDRAWN: Phrases = (
    (
        "{lead}I accepted {post}{accepted}, and I have to withdraw. I’m sorry for the disruption this causes you{all_set}. "
        "Thank you for having chosen me."
    ),
    (
        "Thank you for the confidence you showed in offering me {post}. {lead}I accepted it{accepted}, and I have to "
        "withdraw. I know that this upsets your plans{all_set}, and I’m sorry."
    ),
    (
        "{lead}{so}I have to withdraw from {post}, which I accepted{accepted}. I’m sorry to disrupt your plans{all_set}. "
        "You put your trust in me, and I’m grateful for it."
    ),
    (
        "{lead}I have to withdraw from {post}. I accepted it{accepted}, you made your plans{all_set}, and I’m sorry to undo "
        "them. Thank you all the same for offering it to me."
    ),
    (
        "This isn’t the message you were expecting after I accepted {post}{accepted}. {lead}I have to withdraw, and I’m "
        "sorry for the trouble it makes for your plans{all_set}. Thank you for having wanted me."
    ),
    (
        "You offered me {post}, and I accepted it{accepted}. {lead}I have to withdraw my acceptance, with thanks for your "
        "trust. I’m sorry for the disruption and the time it costs you{all_set}."
    ),
)
WITHDRAWN_BY_AGENT: Phrases = (
    (
        "{lead}I accepted {post}{accepted}, and I have to withdraw. I’m sorry for the disruption this causes you and "
        "them{all_set}. Thank you for putting me forward. {relay}"
    ),
    (
        "Thank you for bringing me {post}. {lead}I accepted it{accepted}, and I have to withdraw. I know that this upsets "
        "your plans and theirs{all_set}, and I’m sorry. {relay}"
    ),
    (
        "{lead}{so}I have to withdraw from {post}, which I accepted{accepted}. I’m sorry to disrupt your plans and "
        "theirs{all_set}. You put your trust in me, and I’m grateful for it. {relay}"
    ),
    (
        "{lead}I have to withdraw from {post}. I accepted it{accepted}, plans were made{all_set}, and I’m sorry to undo "
        "them. Thank you all the same for putting me forward. {relay}"
    ),
    (
        "This isn’t the message you were expecting after I accepted {post}{accepted}. {lead}I have to withdraw, and I’m "
        "sorry for the trouble it makes for you and for them{all_set}. Thank you for your part in it. {relay}"
    ),
    (
        "You put me forward for {post}, and I accepted it{accepted}. {lead}I have to withdraw my acceptance, with thanks "
        "for your work. I’m sorry for the disruption and the time it costs you all{all_set}. {relay}"
    ),
)
RELAY: Phrases = (
    "Could you let them know, with my thanks?",
    "Would you pass this on, and thank them from me?",
    "Please tell them, and thank them for me.",
    "May I ask you to tell them so, with my thanks?",
    "Please let them know, and give them my thanks.",
    "I’d be glad if you told them, and thanked them from me.",
)
SHORT_RELAY: Phrases = ("Please let them know.", "Please pass this on.", "Could you tell them so?")
OPENINGS: dict[tuple[str, str], Phrases] = {
    ("offered", "direct"): OFFERED,
    ("offered", "agent"): OFFERED_BY_AGENT,
    ("before_offer", "direct"): BEFORE_OFFER,
    ("before_offer", "agent"): BEFORE_OFFER_BY_AGENT,
    ("withdrawn", "direct"): WITHDRAWN,
    ("withdrawn", "agent"): WITHDRAWN_BY_AGENT,
}

# In short: thanks and no in one breath.
SHORT: dict[tuple[str, str], Phrases] = {
    ("offered", "direct"): (
        "Thank you for {offering}. {lead}I’ve decided not to accept.",
        "With thanks for the offer{you_made}: {lead}I’m declining {post}.",
        "Thank you for {offering}. {lead}{so}I’m saying no.",
        "{lead}I’m grateful to have been offered {post}{made}, but I won’t be accepting it.",
        "It was good to be offered {post}{on}: thank you. {lead}I’m turning it down.",
        "I’m glad of the offer{you_made}, and thank you for it. {lead}I won’t be {joining}.",
    ),
    ("offered", "agent"): (
        "Thank you for putting me forward for {post}. {lead}I’m declining the offer. {relay}",
        "You put me forward, and I’m grateful for it. {lead}I’m declining {post}. {relay}",
        "Thank you for bringing me {post}. {lead}{so}I’m saying no. {relay}",
        "{lead}I’m grateful for your help with {post}, but I won’t be accepting it. {relay}",
        "It was good of you to put me forward for {post}: thank you. {lead}I’m turning it down. {relay}",
        "Thank you for all your work on this. {lead}I won’t be {joining}. {relay}",
    ),
    ("before_offer", "direct"): (
        "{lead}I’m withdrawing my application for {post}. Thank you for considering me.",
        "{lead}I’m withdrawing from the running for {post}, with thanks for your interest.",
        "{lead}{so}I’m withdrawing my application for {post}. Thank you for thinking of me.",
        "{lead}I’d like to thank you for considering me for {post}, and to withdraw my application.",
        "{lead}I’ve decided to withdraw my application for {post}. I’m grateful for the interest you took in it.",
        "{lead}I’m withdrawing as a candidate for {post}. It was good of you to consider me: thank you.",
    ),
    ("before_offer", "agent"): (
        "{lead}I’m withdrawing my application for {post}. Thank you for putting me forward. {relay}",
        "{lead}I’m withdrawing from the running for {post}, with thanks for your work. {relay}",
        "{lead}{so}I’m withdrawing my application for {post}. Thank you for thinking of me. {relay}",
        "{lead}I’d like to thank you for bringing me {post}, and to withdraw my application. {relay}",
        "{lead}I’ve decided to withdraw my application for {post}. I’m grateful for all you did. {relay}",
        "{lead}I’m withdrawing as a candidate for {post}. It was good of you to think of me: thank you. {relay}",
    ),
    ("withdrawn", "direct"): (
        (
            "{lead}I accepted {post}{accepted}, and I have to withdraw. I’m sorry for the disruption. Thank you for choosing "
            "me."
        ),
        (
            "{lead}I have to withdraw from {post}, which I accepted{accepted}. Thank you for your trust; I’m sorry for the "
            "disruption."
        ),
        (
            "{lead}{so}I have to withdraw from {post}, which I accepted{accepted}. I’m sorry to upset your plans, and grateful "
            "that you chose me."
        ),
        (
            "Thank you for offering me {post}. {lead}I accepted it{accepted}, and I have to withdraw. I’m sorry for the "
            "disruption."
        ),
        (
            "{lead}I accepted {post}{accepted} and am withdrawing. I know what this disrupts on your side, and I’m sorry. "
            "Thank you for wanting me."
        ),
        (
            "You offered me {post}, and I accepted it{accepted}. {lead}I have to withdraw, with thanks for your trust. I’m "
            "sorry for the disruption."
        ),
    ),
    ("withdrawn", "agent"): (
        (
            "{lead}I accepted {post}{accepted}, and I have to withdraw. I’m sorry for the disruption. Thank you for putting me "
            "forward. {relay}"
        ),
        (
            "{lead}I have to withdraw from {post}, which I accepted{accepted}. Thank you for your work; I’m sorry for the "
            "disruption. {relay}"
        ),
        (
            "{lead}{so}I have to withdraw from {post}, which I accepted{accepted}. I’m sorry to upset your plans and theirs, "
            "and grateful for your help. {relay}"
        ),
        (
            "Thank you for bringing me {post}. {lead}I accepted it{accepted}, and I have to withdraw. I’m sorry for the "
            "disruption. {relay}"
        ),
        (
            "{lead}I accepted {post}{accepted} and am withdrawing. I know what this disrupts, for you and for them, and I’m "
            "sorry. Thank you for your work. {relay}"
        ),
        (
            "You put me forward for {post}, and I accepted it{accepted}. {lead}I have to withdraw, with thanks to you. I’m "
            "sorry for the disruption. {relay}"
        ),
    ),
}
UNEXPLAINED = ("I’ve thought it over, and ",)


def opening(facts: Facts) -> str:
    """The no stands in the first two sentences; in the first where an application is withdrawn."""
    return _told(facts, OPENINGS[stage(facts), side(facts)])


def short_opening(facts: Facts) -> str:
    return _told(facts, SHORT[stage(facts), side(facts)])


def tells_the_reason(facts: Facts) -> bool:
    """The opening holds the reason already."""
    openings = SHORT if facts.length == "short" else OPENINGS
    phrases = openings[stage(facts), side(facts)]
    return "{so}" in phrases[(facts.wording or 0) % len(phrases)] and bool(clause(facts))


def _told(facts: Facts, phrases: Phrases) -> str:
    because = clause(facts)
    return say(
        facts,
        phrases,
        post=post(facts),
        role=role(facts),
        company=company(facts),
        joining=joining(facts),
        offering=offering(facts),
        made=made(facts),
        you_made=f" you made me{made(facts)}" if made(facts) else "",
        on=spoken_date(facts.offered_on),
        asked=_asked(facts),
        due=f", with my answer due{spoken_date(facts.reply_by, 'by')}" if facts.reply_by else "",
        accepted=spoken_date(facts.accepted_on),
        all_set=_all_set(facts),
        lead=lead(facts),
        step=lead(facts, first=True),
        so=f"{because}, so " if because else say(facts, UNEXPLAINED),
        relay=say(facts, SHORT_RELAY if facts.length == "short" or facts.withdraws else RELAY),
    ).strip()


def _asked(facts: Facts) -> str:
    """That they wanted an answer, and by when."""
    if not facts.reply_by:
        return ", and I want to give you a clear answer"
    return f", and asked for my answer{spoken_date(facts.reply_by, 'by')}"


def _all_set(facts: Facts) -> str:
    """How far the plans had gone that a withdrawal upsets."""
    start = f"my start set{spoken_date(facts.start_on, 'for')}" if facts.start_on else ""
    signed = "the contract signed" if facts.stage == "signed" else ""
    set_already = " and ".join(filter(None, (signed, start)))
    return f", with {set_already}" if set_already else ""
