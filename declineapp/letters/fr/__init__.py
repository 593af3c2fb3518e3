"""Le français, de France et du Québec : pensé dans la langue, non traduit."""

from .call import call
from .cards import CARDS
from .email import email
from .joining import STEM
from .short import heads_up, note, voicemail
from .terms import extension, negotiate

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
