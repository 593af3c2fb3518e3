"""English."""

from .rules import RULES
from .words import plain

__all__ = ["RULES", "plain"]
