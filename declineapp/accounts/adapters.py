"""Where we differ from django-allauth's defaults."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.http import HttpRequest

from ..mailing import blocking_link, is_blocked


class Accounts(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """An account comes with its first code: see pages.accounts.SignIn."""
        return False

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send nothing to blocked addresses, without telling anybody that they are blocked."""
        if not is_blocked(email):
            super().send_mail(template_prefix, email, context | {"forbid": blocking_link(email)})

    def is_safe_url(self, url: Any) -> bool:
        """An address that can't be read leads nowhere."""
        try:
            return bool(super().is_safe_url(url))
        except ValueError:
            return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        return f"{super().get_login_redirect_url(request)}?said=signed-in"

    def get_logout_redirect_url(self, request: HttpRequest) -> str:
        return f"{super().get_logout_redirect_url(request)}?said=signed-out"


class Passkeys(DefaultMFAAdapter):
    def is_mfa_enabled(self, user: Any, types: Any = None) -> bool:
        """A passkey is another way in, not a second lock: whoever has lost theirs gets in by mail."""
        return False
