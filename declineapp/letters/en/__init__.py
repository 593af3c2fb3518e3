"""English: its own habits, and no spelling that is only American or only British."""

from .call import call
from .cards import CARDS
from .email import email
from .short import heads_up, note, voicemail
from .terms import extension, negotiate
from .thanks import STEM

__all__ = ["CARDS", "LETTERS", "STEM"]

LETTERS = {
    "call": call,
    "voicemail": voicemail,
    "email": email,
    "note": note,
    "negotiate": negotiate,
    "extension": extension,
    "heads_up": heads_up,
}
