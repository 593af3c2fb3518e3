"""Who signs in, and who wants no mail."""

from datetime import timedelta

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone

from ..purging import purge


class Account(AbstractBaseUser):
    """Somebody who signs in by mail or passkey. Django wants the password's column; no account has one."""

    email = models.EmailField(unique=True)
    is_active = models.BooleanField(default=True)
    made_at = models.DateTimeField(default=timezone.now)

    objects = BaseUserManager()

    class Meta:
        indexes = [models.Index(fields=["made_at"], condition=models.Q(last_login=None), name="never_signed_in")]

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    def __str__(self) -> str:
        return str(self.pk)

    @classmethod
    def purge(cls) -> int:
        """Delete those whose first code was never entered, and forget the addresses; how many."""
        late = timezone.now() - timedelta(days=1)
        return purge(cls.objects.filter(last_login=None, made_at__lt=late).order_by("made_at"))


class BlockedAddress(models.Model):
    """An address that nothing is written to any more, as a keyed digest."""

    digest = models.CharField(max_length=64, primary_key=True)

    class Meta:
        db_table = "declineapp_forbidden"

    def __str__(self) -> str:
        return self.digest
