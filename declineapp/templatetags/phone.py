"""Numbers one can ring with a press."""

import re

from django import template

register = template.Library()

_EXTENSION = re.compile(r"(?:[,;]?\s*(?:extension|ext|x|poste|#)\.?)\s*(\d{1,6})\s*$", re.IGNORECASE)


@register.filter
def tel(number: str) -> str:
    """The number as a link by RFC 3966: digits and +, an extension apart; "(0)" after a country code isn't dialled."""
    number = re.split(r"\s+(?:/|or|ou)\s+|/(?=\s*[+0])", number.strip())[0]
    extension = _EXTENSION.search(number)
    main = number[: extension.start()] if extension else number
    if main.startswith(("+", "00")):
        main = main.replace("(0)", "")
    plus = "+" if main.lstrip("( ").startswith("+") else ""
    digits = "".join(str(int(sign)) for sign in main if sign.isdecimal())
    return f"tel:{plus}{digits}" + (f";ext={extension[1]}" if extension else "")
