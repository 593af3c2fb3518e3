"""English."""

from .employers import familiar_names, is_ordinary
from .rules import RULES
from .words import normalize

__all__ = ["RULES", "familiar_names", "is_ordinary", "normalize"]
