"""Browsers that have signed in before: whatever others ask for, they are sent a code.

A signed cookie tells of which accounts, by digests of their addresses, so that nothing of it need be kept here.
"""

import secrets
from typing import Any

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

_SALT = "device"
_MOST = 5
"""Accounts of one browser."""


def remember_device(request: HttpRequest, response: HttpResponse, address: str) -> None:
    """Remember that this browser has just signed in to the account of that address."""
    device = _device(request)
    accounts = [_digest(address), *(each for each in device["accounts"] if each != _digest(address))]
    value = signing.dumps(device | {"accounts": accounts[:_MOST]}, salt=_SALT)
    response.set_cookie(
        settings.DEVICE_COOKIE_NAME,
        value,
        max_age=settings.SESSION_COOKIE_AGE,
        secure=settings.HTTPS,
        httponly=True,
        samesite="Lax",
    )


def known_device(request: HttpRequest, address: str) -> str:
    """By what a browser is counted that signed in to this account before; "" for any other."""
    device = _device(request)
    return f"device {device['id']}" if _digest(address) in device["accounts"] else ""


def _device(request: HttpRequest) -> dict[str, Any]:
    try:
        value = request.COOKIES.get(settings.DEVICE_COOKIE_NAME, "")
        device: dict[str, Any] = signing.loads(value, salt=_SALT, max_age=settings.SESSION_COOKIE_AGE)
    except signing.BadSignature:
        return {"id": secrets.token_hex(8), "accounts": []}
    return device


def _digest(address: str) -> str:
    return salted_hmac("device", address, algorithm="sha256").hexdigest()[:32]
