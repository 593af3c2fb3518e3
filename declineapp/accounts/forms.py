"""What is asked of somebody who signs in."""

from typing import Any

from allauth.account.forms import ConfirmLoginCodeForm, RequestLoginCodeForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm, LoginWebAuthnForm
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from ..addresses import normalise
from ..encryption import encrypt
from ..steps.fields import Email, Line


class Address(Email):
    """An address that mail goes to, in the one spelling under which it is known."""

    def to_python(self, value: str | None) -> str:
        address = super().to_python(value)
        try:
            return normalise(address) if address else ""
        except ValueError as error:
            raise ValidationError(_("An email address looks like anne@example.org."), "invalid") from error


class AddressForm(RequestLoginCodeForm):
    use_required_attribute = False

    email = Address(_("Your email address"), limit=254, autocomplete="email", need=_("Enter your email address."))


class CodeForm(ConfirmLoginCodeForm):
    use_required_attribute = False

    code = Line(_("Code"), limit=20, autocomplete="one-time-code", need=_("Enter the code from the email."))


class Credential(forms.JSONField):
    """What a browser tells of a passkey. Whatever else is sent is refused, however deep or long it is."""

    widget = forms.HiddenInput

    def to_python(self, value: Any) -> Any:
        try:
            return super().to_python(value)
        except (RecursionError, ValueError) as error:
            raise forms.ValidationError("", "unreadable") from error


_UNREADABLE = (AttributeError, KeyError, OverflowError, TypeError, ValueError)
"""What the library underneath raises for what no browser sends."""


class PasskeyForm(AddWebAuthnForm):
    name = forms.CharField(max_length=60, required=False)
    credential = Credential()

    def clean_name(self) -> str:
        """As it is kept: see passkeys.passkey_name."""
        return encrypt(super().clean_name())

    def clean(self) -> dict[str, Any]:
        try:
            cleaned: dict[str, Any] = super().clean()
        except _UNREADABLE as error:
            raise forms.ValidationError("", "unreadable") from error
        return cleaned


class PasskeySignInForm(LoginWebAuthnForm):
    credential = Credential()

    def clean_credential(self) -> Any:
        try:
            return super().clean_credential()
        except _UNREADABLE as error:
            raise forms.ValidationError("", "unreadable") from error
