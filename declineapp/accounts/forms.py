"""What is asked of somebody who signs in."""

from typing import Any

from allauth.account.forms import ConfirmLoginCodeForm, RequestLoginCodeForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.utils.translation import gettext_lazy as _

from ..steps.fields import Email, Line


class AddressForm(RequestLoginCodeForm):
    use_required_attribute = False

    email = Email(_("Your e-mail address"), limit=254, autocomplete="email", need=_("Enter your e-mail address."))


class CodeForm(ConfirmLoginCodeForm):
    use_required_attribute = False

    code = Line(_("Code"), limit=20, autocomplete="one-time-code", need=_("Enter the code from the e-mail."))


class PasskeyForm(AddWebAuthnForm):
    name = forms.CharField(max_length=60, required=False)

    def clean(self) -> dict[str, Any]:
        try:
            cleaned: dict[str, Any] = super().clean()
        except (KeyError, TypeError, ValueError) as error:
            # What no browser sends; the library underneath expects none of it.
            raise forms.ValidationError("", "unreadable") from error
        return cleaned
