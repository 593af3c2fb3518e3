"""What is done when the database is ready, and when somebody signs in."""

from typing import Any

from django.apps import AppConfig
from django.apps import apps as installed
from django.contrib.auth.signals import user_logged_in
from django.db import DEFAULT_DB_ALIAS
from django.db.models.signals import post_migrate

from .encryption import try_keys


class Declineapp(AppConfig):
    name = "declineapp"

    def ready(self) -> None:
        post_migrate.connect(try_keys_on, sender=self)
        user_logged_in.connect(stay_signed_in)


def try_keys_on(*, using: str = DEFAULT_DB_ALIAS, apps: Any = installed, **_: Any) -> None:
    """Raises WrongKey when the stored drafts can't be read: better said at the start than to each visitor.

    `apps` are the models as the migrations left them.
    """
    if "draft" in apps.all_models["declineapp"]:
        try_keys(apps.get_model("declineapp", "Draft").objects.using(using))


def stay_signed_in(request: Any, **_: Any) -> None:
    """Make the session last: until here it lived only as long as a code."""
    request.session.set_expiry(None)
