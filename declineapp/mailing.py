"""To whom nothing is written any more: whoever reads a mailbox may forbid it,
from a link in each mail that nobody agreed to."""

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils.crypto import salted_hmac

from .addresses import normalise
from .models import BlockedAddress

_SALT = "mail"


def is_blocked(address: str) -> bool:
    return BlockedAddress.objects.filter(digest=_digest(address)).exists()


def blocking_link(address: str) -> str:
    """What a mail to that address carries. It can't be guessed, and lets its
    reader forbid and allow mails, nothing else."""
    return settings.SITE_URL + reverse("mail", args=[signing.dumps(_digest(address), salt=_SALT)])


def digest_in(token: str) -> str:
    """The digest of the address that a link went to. Raises BadSignature for a token that we never made."""
    digest: str = signing.loads(token, salt=_SALT)
    return digest


def _digest(address: str) -> str:
    # Keyed, or addresses could be tried out on the digests.
    return salted_hmac("forbidden", normalise(address), algorithm="sha256").hexdigest()
