"""What is kept: accounts, drafts and who may open them, edited messages, marks on a checklist, reminders, counts."""

from .accounts import Account, BlockedAddress
from .codes import CodedModel
from .counts import DailyCount, RateLimitCounter, increment
from .dates import ChecklistMark, Reminder, SentReminder
from .drafts import Draft, Guest, PrivateLink, SectionAnswers, retention_cutoff
from .messages import IgnoredFinding, Message, Revision

__all__ = [
    "Account",
    "BlockedAddress",
    "ChecklistMark",
    "CodedModel",
    "DailyCount",
    "Draft",
    "Guest",
    "IgnoredFinding",
    "Message",
    "PrivateLink",
    "RateLimitCounter",
    "Reminder",
    "Revision",
    "SectionAnswers",
    "SentReminder",
    "increment",
    "retention_cutoff",
]
