"""What a passkey is to sign, until its answer comes: kept by the browser that
asks, for whoever only looks must leave no row."""

from typing import Any

from allauth.mfa.webauthn.internal.auth import STATE_SESSION_KEY
from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

_SALT = "challenge"


def give_challenge(request: HttpRequest, response: HttpResponse) -> None:
    """Move the challenge from the session, where django-allauth puts it, into a signed cookie."""
    if state := request.session.pop(STATE_SESSION_KEY, None):
        response.set_cookie(
            settings.CHALLENGE_COOKIE_NAME,
            signing.dumps(state, salt=_SALT),
            max_age=settings.ACCOUNT_LOGIN_BY_CODE_TIMEOUT,
            secure=settings.HTTPS,
            httponly=True,
            samesite="Strict",
        )


def take_challenge(request: HttpRequest) -> str:
    """Move it back to the session, where django-allauth looks for it; returns it, "" when there is none."""
    try:
        value, age = request.COOKIES.get(settings.CHALLENGE_COOKIE_NAME, ""), settings.ACCOUNT_LOGIN_BY_CODE_TIMEOUT
        state: dict[str, Any] = signing.loads(value, salt=_SALT, max_age=age)
    except signing.BadSignature:
        return ""
    request.session[STATE_SESSION_KEY] = state
    return str(state["challenge"])


def drop_challenge(request: HttpRequest, response: HttpResponse) -> None:
    request.session.pop(STATE_SESSION_KEY, None)
    response.delete_cookie(settings.CHALLENGE_COOKIE_NAME, samesite="Strict")
