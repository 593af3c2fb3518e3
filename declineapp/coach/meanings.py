"""What the phrases of a language mean to the coach, by the headings of its files phrases/*.txt."""

from dataclasses import dataclass, fields
from pathlib import Path

from .phrases import Phrases, read_phrases


@dataclass(frozen=True, slots=True)
class Meanings:
    """The phrases under each heading; `no_hook` holds what stands under “no hook:” and only looks like a hook."""

    thanks: Phrases
    no_thanks: Phrases
    almost_a_no: Phrases
    """What may be a no that isn’t recognized: the coach then asks whether there is one."""
    open_door: Phrases
    no_open_door: Phrases
    shut_door: Phrases
    money: Phrases
    pay_in_context: Phrases
    sums: Phrases
    earning: Phrases
    no_money: Phrases
    money_aside: Phrases
    """Money that plays no part, or is praised: the coach then only asks."""
    apology: Phrases
    no_apology: Phrases
    regret: Phrases
    grovelling: Phrases
    times: Phrases
    no_times: Phrases
    decision: Phrases
    hook: Phrases
    no_hook: Phrases
    hook_of_mine: Phrases
    harsh: Phrases
    no_harsh: Phrases
    about_them: Phrases
    self_deprecation: Phrases
    no_self_deprecation: Phrases
    private_detail: Phrases
    no_private_detail: Phrases
    a_name_after: Phrases
    a_name_or_a_place_after: Phrases
    a_name_before: Phrases
    denial: Phrases
    about_work: Phrases
    a_small_name_after: Phrases | None = None
    unless: Phrases | None = None
    of_the_offer: Phrases | None = None

    @classmethod
    def of(cls, folder: Path) -> "Meanings":
        """The phrases of a language; an unknown heading is refused, and so is one that is missing."""
        patterns = {_field(heading): pattern for heading, pattern in read_phrases(folder).items()}
        if unknown := patterns.keys() - {field.name for field in fields(cls)}:
            raise ValueError(f"{folder}: no such heading: {', '.join(sorted(unknown))}")
        return cls(**patterns)


def _field(heading: str) -> str:
    return heading.replace(" ", "_").replace("-", "_")
