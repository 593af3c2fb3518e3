"""English."""

from .employers import no_others
from .rules import RULES
from .words import plain

__all__ = ["RULES", "no_others", "plain"]
