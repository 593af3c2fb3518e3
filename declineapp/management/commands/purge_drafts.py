"""Delete the drafts that nobody opened for 90 days; for cron, once a day."""

from typing import Any

from django.core.management.base import BaseCommand

from declineapp.models import DAYS_KEPT, Draft


class Command(BaseCommand):
    help = f"Delete the drafts that nobody opened for {DAYS_KEPT} days."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{Draft.purge()} deleted")
