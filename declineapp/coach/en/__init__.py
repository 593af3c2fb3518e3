"""English."""

from .employers import familiar_names
from .rules import RULES
from .words import normalize

__all__ = ["RULES", "familiar_names", "normalize"]
