"""Le français, de France et du Québec."""

from .rules import RULES, RULES_OF_QUEBEC
from .words import plain

__all__ = ["RULES", "RULES_OF_QUEBEC", "plain"]
