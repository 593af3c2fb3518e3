"""What the phrases of a language mean to the coach, by the headings of its files phrases/*.txt."""

from dataclasses import dataclass, fields
from pathlib import Path
from re import Pattern

from .phrases import read_phrases


@dataclass(frozen=True, slots=True)
class Meanings:
    """A field a heading, “no_hook” for “no hook:”; what stands under “no …” only looks like the other."""

    thanks: Pattern[str]
    no_thanks: Pattern[str]
    almost_a_no: Pattern[str]
    """What may be a no that isn’t recognized: then it is only asked whether there is one."""
    open_door: Pattern[str]
    no_open_door: Pattern[str]
    shut_door: Pattern[str]
    money: Pattern[str]
    pay_in_context: Pattern[str]
    sums: Pattern[str]
    earning: Pattern[str]
    no_money: Pattern[str]
    money_aside: Pattern[str]
    """Money that plays no part, or is praised: then it is only asked."""
    apology: Pattern[str]
    no_apology: Pattern[str]
    regret: Pattern[str]
    grovelling: Pattern[str]
    times: Pattern[str]
    no_times: Pattern[str]
    decision: Pattern[str]
    hook: Pattern[str]
    no_hook: Pattern[str]
    hook_of_mine: Pattern[str]
    harsh: Pattern[str]
    no_harsh: Pattern[str]
    about_them: Pattern[str]
    self_deprecation: Pattern[str]
    no_self_deprecation: Pattern[str]
    private: Pattern[str]
    no_private: Pattern[str]
    a_name_after: Pattern[str]
    a_name_or_a_place_after: Pattern[str]
    a_name_before: Pattern[str]
    denial: Pattern[str]
    about_work: Pattern[str]
    unless: Pattern[str] | None = None
    of_the_offer: Pattern[str] | None = None

    @classmethod
    def of(cls, folder: Path) -> "Meanings":
        """Those of a language; a heading that means nothing here is refused, and so is one that is missing."""
        patterns = {_field(heading): pattern for heading, pattern in read_phrases(folder).items()}
        if unknown := patterns.keys() - {field.name for field in fields(cls)}:
            raise ValueError(f"{folder}: no such heading: {', '.join(sorted(unknown))}")
        return cls(**patterns)


def _field(heading: str) -> str:
    return heading.replace(" ", "_").replace("-", "_")
