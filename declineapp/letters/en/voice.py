"""One phrase out of several, in the register of the letter."""

from ..facts import Facts
from ..typed import pick
from .grammar import written_out
from .names import by_agent

Phrases = tuple[str, ...]


def say(facts: Facts, phrases: Phrases, **names: str) -> str:
    """The phrase that this wording takes, its places filled; written out where the address is formal."""
    phrase = pick(facts, phrases)
    if facts.address == "formal":
        phrase = written_out(phrase)
    return phrase.format_map(names)


def stage(facts: Facts) -> str:
    """How far it went: before_offer, offered or withdrawn."""
    if facts.withdraws:
        return "withdrawn"
    return "before_offer" if facts.stage == "before_offer" else "offered"


def side(facts: Facts) -> str:
    """Whom the letter speaks to: the agent, or the company itself."""
    return "agent" if by_agent(facts) else "direct"
