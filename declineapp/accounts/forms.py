"""What is asked of somebody who signs in."""

from typing import Any

from allauth.account.forms import ConfirmLoginCodeForm, RequestLoginCodeForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm, LoginWebAuthnForm
from django import forms
from django.utils.translation import gettext_lazy as _

from ..steps.fields import Email, Line


class AddressForm(RequestLoginCodeForm):
    use_required_attribute = False

    email = Email(_("Your email address"), limit=254, autocomplete="email", need=_("Enter your email address."))


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
