"""Le français, de France et du Québec."""

from .employers import familiar_names, is_ordinary
from .rules import RULES, RULES_OF_QUEBEC
from .words import normalize

__all__ = ["RULES", "RULES_OF_QUEBEC", "familiar_names", "is_ordinary", "normalize"]
