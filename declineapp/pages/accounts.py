"""Signing in and out, one's passkeys, and deleting the account."""

import smtplib
import time
from datetime import timedelta
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from allauth.account.authentication import get_authentication_records
from allauth.account.models import EmailAddress
from allauth.account.views import ConfirmLoginCodeView, LogoutView, RequestLoginCodeView
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.views import AddWebAuthnView, LoginWebAuthnView, RemoveWebAuthnView
from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.db import IntegrityError, transaction
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from ..access import account_of, delete_account, drafts_here, drafts_of, owner_of, sign_out_everywhere
from ..accounts.challenges import drop_challenge, give_challenge, take_challenge
from ..accounts.devices import known_device, remember_device
from ..accounts.forms import AddressForm, CodeForm, PasskeyForm, PasskeySignInForm
from ..accounts.passkeys import passkey_name
from ..limits import is_among_first, is_exceeded
from ..models import Account
from .caching import forget_pages
from .decorators import View, methods
from .errors import too_often

LATELY = timedelta(minutes=15)


class SignIn(RequestLoginCodeView):
    """Sign in, or sign up: the first code makes the account, and nothing tells which of the two it was."""

    template_name = "account/sign_in.html"

    def get_form_class(self) -> type[Form]:
        return AddressForm

    def _redirect_to_pending_stage(self, request: HttpRequest, stage: Any) -> None:
        """Asked for again: with another address, or because the mail never came."""

    def form_valid(self, form: Any) -> HttpResponse:
        address = form.cleaned_data["email"]
        if _asked_too_often(self.request, address):
            return too_often(self.request, "429_mail.html")
        form._user = form._user or _new_account(address)
        # To the mailbox that is kept, whatever was typed.
        form.cleaned_data["email"] = form._user.email
        try:
            answer: HttpResponse = super().form_valid(form)
        except (OSError, smtplib.SMTPException):
            form.add_error("email", _("The email couldn’t be sent. Please try again in a moment."))
            return self.form_invalid(form)
        if not account_of(self.request):
            # Who never enters the code leaves nothing behind.
            self.request.session.set_expiry(settings.ACCOUNT_LOGIN_BY_CODE_TIMEOUT)
        return answer

    def form_invalid(self, form: Any) -> HttpResponse:
        return _refused(self, form)


def _asked_too_often(request: HttpRequest, address: str) -> bool:
    """A browser that signed in before is counted by itself: nobody shuts it out."""
    if device := known_device(request, address):
        return is_exceeded("code again", request, device)
    return is_exceeded("code", request, owner_of(request), address=address)


class EnterCode(ConfirmLoginCodeView):
    template_name = "account/code.html"

    def get_form_class(self) -> type[Form]:
        return CodeForm

    def form_valid(self, form: Any) -> HttpResponse:
        return _signed_in(self.request, super().form_valid(form))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Counted in the database before the code is looked at: a session's own
        count misses those that come at once."""
        code = f"code {request.session.session_key} {self._process.state['at']}"
        if not is_among_first(code, most=settings.ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS):
            self._process.abort()
            return self._spent()
        return super().post(request, *args, **kwargs)  # type: ignore[no-any-return]

    def form_invalid(self, form: Any) -> HttpResponse:
        response: HttpResponse = super().form_invalid(form)
        if response.status_code == 302:
            return self._spent()
        response.status_code = 422
        return response

    def _spent(self) -> HttpResponse:
        return render(self.request, "account/sign_in.html", {"form": AddressForm(), "spent": True}, status=422)


class PasskeySignIn(LoginWebAuthnView):
    """Fetched and posted by a script (see templates/account/sign_in.html)."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response: HttpResponse = super().get(request, *args, **kwargs)
        give_challenge(request, response)
        return response

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.challenge = take_challenge(request)
        response: HttpResponse = super().post(request, *args, **kwargs)
        drop_challenge(request, response)
        return response

    def get_form_class(self) -> type[Form]:
        return PasskeySignInForm

    def form_valid(self, form: Any) -> HttpResponse:
        """Each challenge signs in once: the browser keeps it, and could send it again."""
        if not is_among_first(f"passkey {self.challenge}"):
            return self.form_invalid(form)
        return _signed_in(self.request, super().form_valid(form))

    def form_invalid(self, form: Any) -> HttpResponse:
        return render(self.request, "account/sign_in.html", {"form": AddressForm(), "unknown_key": True}, status=422)


class AddPasskey(AddWebAuthnView):
    template_name = "account/add_passkey.html"

    def get_form_class(self) -> type[Form]:
        return PasskeyForm

    def get_success_url(self) -> str:
        return f"{reverse('account')}?said=passkey-added"

    def form_invalid(self, form: Any) -> HttpResponse:
        return _refused(self, form)


class RemovePasskey(RemoveWebAuthnView):
    def get_success_url(self) -> str:
        return f"{reverse('account')}?said=passkey-removed"


class SignOut(LogoutView):
    def post(self, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.request.POST.get("go") == "everywhere":
            sign_out_everywhere(self.request)
        return forget_pages(super().post(*args, **kwargs))


def lately_signed_in(view: View) -> View:
    """For views that change who may sign in: a sign-in must be recent, so that a device found open isn't enough."""

    @login_required
    @wraps(view)
    def page(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not _signed_in_lately(request):
            again = f"{reverse('account_login')}?{urlencode({'next': request.path})}"
            return render(request, "account/again.html", {"again": again}, status=403)
        return view(request, *args, **kwargs)

    return page


def _signed_in_lately(request: HttpRequest) -> bool:
    """In this very session: signing in elsewhere makes an old one no younger."""
    records = get_authentication_records(request, account_of(request))
    return any(time.time() - record["at"] < LATELY.total_seconds() for record in records)


sign_in = methods("GET", "POST")(SignIn.as_view())
enter_code = methods("GET", "POST")(EnterCode.as_view())
passkey_sign_in = methods("GET", "POST")(PasskeySignIn.as_view())
sign_out = methods("POST")(SignOut.as_view())
add_passkey = methods("GET", "POST")(lately_signed_in(AddPasskey.as_view()))
remove_passkey = methods("POST")(lately_signed_in(RemovePasskey.as_view()))


@methods("GET")
@login_required
def account(request: HttpRequest) -> HttpResponse:
    found = Authenticator.objects.filter(user=request.user, type=Authenticator.Type.WEBAUTHN)
    passkeys = [(passkey, passkey_name(passkey)) for passkey in found]
    context = {"passkeys": passkeys, "drafts": drafts_of(request).count(), "only_here": drafts_here(request).exists()}
    return render(request, "account/account.html", context)


@methods("GET", "POST")
@lately_signed_in
def delete(request: HttpRequest) -> HttpResponse:
    account = account_of(request)
    if request.method == "POST" and account:
        delete_account(account)
        logout(request)
        return forget_pages(redirect(f"{reverse('landing')}?said=account-deleted"))
    return render(request, "account/delete.html", {"drafts": drafts_of(request).count()})


def _signed_in(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Where signing in leads; whose the drafts of this browser are is asked before."""
    if account := account_of(request):
        if drafts_here(request).exists():
            after = response.headers.get("Location", "")
            # With “said”, it leads to their drafts, where the answer will be said instead.
            query = "" if "said=" in after else f"?{urlencode({'next': after})}"
            response = redirect(f"{reverse('take_along')}{query}")
        remember_device(request, response, account.email)
    return response


def _refused(view: Any, form: Any) -> HttpResponse:
    answer: HttpResponse = view.render_to_response(view.get_context_data(form=form), status=422)
    return answer


def _new_account(address: str) -> Account:
    try:
        with transaction.atomic():
            account = Account.objects.create(email=address, password="!")  # noqa: S106
            EmailAddress.objects.create(user=account, email=address, primary=True)
    except IntegrityError:
        # Asked for twice at once.
        account = Account.objects.get(email=address)
    return account
