"""Encrypt all that is stored with the first of ENCRYPTION_KEYS; broken off, it is simply run again."""

import hashlib
from argparse import ArgumentParser
from typing import Any

from cryptography.fernet import Fernet
from django.apps import apps
from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.management.base import BaseCommand
from django.db import models, transaction

from declineapp.accounts.passkeys import reencrypt_names
from declineapp.encryption import Digest, EncryptedJSON, EncryptedText, decrypt, encrypt
from declineapp.models import CodedModel, Draft


class Command(BaseCommand):
    help = "Encrypt all that is stored with the first of ENCRYPTION_KEYS."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--new", action="store_true", help="only make a key, and print it")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["new"]:
            key = Fernet.generate_key().decode()
            self.stdout.write(key)
            self.stderr.write(f"Its fingerprint is {fingerprint(key)}.")
            return
        rows = sum(
            _reencrypt(model) for model in apps.get_app_config("declineapp").get_models() if _encrypted_fields(model)
        )
        _reencrypt_sessions()
        with transaction.atomic():
            reencrypt_names()
        self.stdout.write(f"{rows} rows encrypted with {fingerprint(settings.ENCRYPTION_KEYS[0])}, {_describe_keys()}")


def fingerprint(key: str) -> str:
    """By what people tell keys apart without showing them."""
    return hashlib.sha256(key.encode()).hexdigest()[:8]


def _describe_keys() -> str:
    number = len(settings.ENCRYPTION_KEYS)
    if number == 1:
        return "the only key that this process knows: no key can be thrown away"
    return f"the first of {number} keys; the other{'s' * (number > 2)} can go"


def _reencrypt(model: type[models.Model]) -> int:
    """Read each row with any key and write it with the first. How many there are."""
    fields = _encrypted_fields(model)
    keys = list(model._default_manager.values_list("pk", flat=True))
    for pk in keys:
        # Locked, so that a save of its writer's in between isn't undone.
        with transaction.atomic():
            row = model._default_manager.select_for_update().filter(pk=pk).first()
            if row:
                _reencrypt_row(row, fields)
    return len(keys)


def _reencrypt_row(row: models.Model, fields: list[str]) -> None:
    if isinstance(row, Draft):
        row.renew_digests()
        fields = [*fields, "last_saves"]
    if isinstance(row, CodedModel):
        for twin in row.twins():
            twin.delete()
            row.merge(twin)
    row.save(update_fields=fields)


def _reencrypt_sessions() -> None:
    """Nobody is signed out by a new key. A session that changes meanwhile is encrypted by that very change."""
    for key, data in list(Session.objects.values_list("pk", "session_data")):
        Session.objects.filter(pk=key, session_data=data).update(session_data=encrypt(decrypt(data)))


def _encrypted_fields(model: type[models.Model]) -> list[str]:
    return [field.name for field in model._meta.fields if isinstance(field, EncryptedText | EncryptedJSON | Digest)]
