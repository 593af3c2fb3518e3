"""What is kept: accounts, drafts and who may open them, edited messages, marks on a checklist, reminders, counts."""

from .accounts import Account, Forbidden
from .codes import Coded
from .counts import Count, Tally, one_more
from .dates import Mark, Reminded, Reminder
from .drafts import Draft, Elsewhere, Guest, Link, Seen, Typed, oldest_kept
from .messages import Message, Revision, SetAside

__all__ = [
    "Account",
    "Coded",
    "Count",
    "Draft",
    "Elsewhere",
    "Forbidden",
    "Guest",
    "Link",
    "Mark",
    "Message",
    "Reminded",
    "Reminder",
    "Revision",
    "Seen",
    "SetAside",
    "Tally",
    "Typed",
    "oldest_kept",
    "one_more",
]
