"""English."""

from .employers import no_others
from .rules import RULES
from .words import normalize

__all__ = ["RULES", "no_others", "normalize"]
