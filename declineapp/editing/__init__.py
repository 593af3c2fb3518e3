"""A message after its writer changed it: saved, gone back to, and held against what we would write today."""

from .message import MOST_KEPT, Editing
from .places import Place, changed_places

__all__ = ["MOST_KEPT", "Editing", "Place", "changed_places"]
