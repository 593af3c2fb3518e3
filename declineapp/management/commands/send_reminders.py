"""Send the reminders whose hour has come; for cron, every quarter of an hour."""

import smtplib
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from declineapp.reminders import send_due


class Command(BaseCommand):
    help = "Send the reminders whose hour has come, at most one for a draft and a date."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            count = send_due(timezone.now())
        except (OSError, smtplib.SMTPException) as error:
            raise CommandError(f"No mail can be sent: {type(error).__name__}. Run it again later.") from error
        self.stdout.write(f"{count} sent")
