"""Texts made fit for files: people paste anything, and a name may contain a line break."""

import re

_BREAK = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Control characters, halves of a pair, and the two code points XML refuses.
_UNWRITABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_ATOM = r"[\w!#$%&'*+/=?^`{|}~-]+"
_ADDRESS = re.compile(rf"{_ATOM}(\.{_ATOM})*@[a-z0-9-]+(\.[a-z0-9-]+)+", re.ASCII | re.IGNORECASE)


def lines(text: str) -> str:
    """The text, every line break a plain one, without what can't be written."""
    return _UNWRITABLE.sub("", _BREAK.sub("\n", text))


def one_line(text: str) -> str:
    """The text on one line. No-break spaces stay: French needs them."""
    return re.sub("[ \t\n]+", " ", lines(text)).strip(" ")


def address(to: str) -> str:
    """An e-mail address, or nothing: a wrong one would go into a header."""
    return to if len(to) <= 254 and _ADDRESS.fullmatch(to) else ""
