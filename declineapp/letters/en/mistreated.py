"""After mistreatment: two neutral lines. No praise, no reason, no door."""

from ..facts import Facts
from .grammar import spoken_date
from .names import by_agent, post
from .voice import Phrases, say, stage

DECLINED: Phrases = (
    (
        "I’m declining the offer of {post}. Please take this as my final answer and close my file; you need nothing more "
        "from me.{relay}"
    ),
    "I’ve decided not to accept {post}. My decision is final, and there is no need to contact me about it again.{relay}",
    (
        "This is my answer on {post}: I’m declining it. I consider the matter closed with this message and have nothing to "
        "add.{relay}"
    ),
    "You are waiting for my answer on {post}. It is no, and I’d ask you to note that the matter ends here.{relay}",
    "I won’t be accepting {post}. Please note my decision in your records; no reply is needed beyond that.{relay}",
    "I have made my decision on {post}, and I am turning it down. Please take no further steps in my case.{relay}",
)
WITHDREW: Phrases = (
    (
        "I’m withdrawing my application for {post}. Please take this as final and close my file; you need nothing more from "
        "me.{relay}"
    ),
    (
        "I’ve decided to withdraw my application for {post}. My decision is final, and there is no need to contact me about "
        "it.{relay}"
    ),
    (
        "Please note that I’m withdrawing as a candidate for {post}. I consider the matter closed with this message and have "
        "nothing to add.{relay}"
    ),
    (
        "I no longer wish to be considered for {post} and withdraw my application. I’d ask you to note that the matter ends "
        "here.{relay}"
    ),
    "I withdraw my application for {post}. Please note this in your records; no reply is needed beyond that.{relay}",
    (
        "I have made my decision on {post}, and I’m withdrawing my application. Please take no further steps in my "
        "case.{relay}"
    ),
)
WENT_BACK: Phrases = (
    (
        "I accepted {post}{accepted}, and I have to withdraw. I’m sorry for the disruption{start}. My decision is final, and "
        "you need nothing more from me.{relay}"
    ),
    (
        "I have to withdraw from {post}, which I accepted{accepted}. I’m sorry for the disruption this causes{start}. Please "
        "close my file.{relay}"
    ),
    (
        "I’m withdrawing my acceptance of {post}{of}. I’m sorry for the disruption{start}, and I’d ask you to note this in "
        "your records.{relay}"
    ),
    (
        "I said yes to {post}{accepted}, and I have to withdraw. I’m sorry for the disruption to your plans{start}. The "
        "matter ends here for me.{relay}"
    ),
    (
        "Please note that I have to withdraw from {post}. I accepted it{accepted}, and I’m sorry for the disruption{start}. "
        "No reply is needed.{relay}"
    ),
    (
        "My acceptance of {post}{of} no longer stands, and I have to withdraw. I’m sorry for the disruption{start}. Please "
        "take no further steps in my case.{relay}"
    ),
)
LINES = {"offered": DECLINED, "before_offer": WITHDREW, "withdrawn": WENT_BACK}
RELAY: Phrases = (" Please let them know.", " Please pass this on to them.", " Could you tell them so?")


def mistreated(facts: Facts) -> str:
    return say(
        facts,
        LINES[stage(facts)],
        post=post(facts),
        accepted=spoken_date(facts.accepted_on),
        of=spoken_date(facts.accepted_on, "of"),
        start=f" before my start{spoken_date(facts.start_on)}" if facts.start_on else "",
        relay=say(facts, RELAY) if by_agent(facts) else "",
    )
