"""Delete the drafts that nobody opened for 90 days, and what else has had its time; for cron, once a day."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.utils import timezone

from declineapp import limits, usage
from declineapp.models import Account, Draft, PrivateLink
from declineapp.purging import empty_log, purge


class Command(BaseCommand):
    help = "Delete the drafts that nobody opened for DAYS_KEPT days, and what else has had its time."

    def handle(self, *args: Any, **options: Any) -> None:
        purge(PrivateLink.objects.filter(expires_at__lt=timezone.now()).order_by("expires_at"))
        limits.forget()
        usage.forget()
        call_command("clearsessions")
        Account.purge()
        gone = Draft.purge()
        empty_log()
        self.stdout.write(f"{gone} deleted")
