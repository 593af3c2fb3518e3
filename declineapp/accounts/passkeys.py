"""What somebody calls a passkey: encrypted, in the data that django-allauth keeps of it."""

from allauth.mfa.models import Authenticator

from ..encryption import decrypt, encrypt, is_encrypted


def passkey_name(passkey: Authenticator) -> str:
    """As it was typed; a version before 1.0.0 stored it so."""
    name: str = passkey.data.get("name", "")
    return decrypt(name) if is_encrypted(name) else name


def reencrypt_names() -> None:
    """Encrypt the names of all passkeys with the first key."""
    for passkey in Authenticator.objects.select_for_update().iterator():
        if name := passkey_name(passkey):
            passkey.data["name"] = encrypt(name)
            passkey.save(update_fields=["data"])
