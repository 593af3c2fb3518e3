"""Blocked addresses: each mail that nobody asked for holds a link by which its reader forbids any more."""

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
    """The link for a mail to that address. Its signed token lets the reader block and allow mails, nothing else."""
    return settings.SITE_URL + reverse("mail", args=[signing.dumps(_digest(address), salt=_SALT)])


def digest_in(token: str) -> str:
    """The digest of the address that a link was sent to. Raises BadSignature for a forged token."""
    digest: str = signing.loads(token, salt=_SALT)
    return digest


def _digest(address: str) -> str:
    # A keyed digest, or known addresses could be tried on it.
    return salted_hmac("forbidden", normalise(address), algorithm="sha256").hexdigest()
