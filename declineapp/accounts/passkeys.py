"""What somebody calls a passkey: sealed, in the data that django-allauth keeps of it."""

from allauth.mfa.models import Authenticator

from ..sealing import is_sealed, opened, sealed


def name_of(passkey: Authenticator) -> str:
    """As it was typed; a version before 1.0.0 stored it so."""
    name: str = passkey.data.get("name", "")
    return opened(name) if is_sealed(name) else name


def seal_names() -> None:
    """With the first key, whatever they were sealed with."""
    for passkey in Authenticator.objects.select_for_update().iterator():
        if name := name_of(passkey):
            passkey.data["name"] = sealed(name)
            passkey.save(update_fields=["data"])
