"""Le français, de France et du Québec."""

from .employers import no_others
from .rules import RULES, RULES_OF_QUEBEC
from .words import normalize

__all__ = ["RULES", "RULES_OF_QUEBEC", "no_others", "normalize"]
