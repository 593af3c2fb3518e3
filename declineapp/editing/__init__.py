"""Edited messages: saving, revisions, and the comparison with what we would compose today."""

from .message import MOST_KEPT, Editing
from .places import Place, changed_places

__all__ = ["MOST_KEPT", "Editing", "Place", "changed_places"]
