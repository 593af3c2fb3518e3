"""Les espaces et les signes, en France et au Québec ; ce qui a été saisi compris."""

import re

NARROW = "\u202f"
WIDE = "\u00a0"

_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_STRAIGHT_QUOTES = re.compile(r'"([^"\n]+)"')
_CURLY_QUOTES = re.compile(r"“([^”\n]+)”")
# Only before a space or an end: an address on the web keeps its ? and its :, and 14:30 stays an hour.
_SPACE_BEFORE = re.compile(r"[ \u00a0\u202f]+(?=(?:[;!?]+|:)(?:[\s»”’)\]]|$))")
_HIGH = re.compile(r"(?<=[^\s;:!?])([;!?]+)(?=[\s»”’)\]]|$)")
_COLON = re.compile(r"(?<=[^\s:]):(?=\s|$)")
_OPENING = re.compile("«[ \u00a0\u202f]*")
_CLOSING = re.compile("[ \u00a0\u202f]*»")
_UNIT = re.compile(r"(?<=\d)[ \u202f]+(?=[€%$])")
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}\s?[€$])")


def typeset(text: str, language: str) -> str:
    """The text with the spaces of its variant: in Québec none before ; ! ?"""
    if "'" in text:
        text = _APOSTROPHE.sub("’", text)
    text = _CURLY_QUOTES.sub(r"« \1 »", _STRAIGHT_QUOTES.sub(r"« \1 »", text))
    text = _SPACE_BEFORE.sub("", text)
    if language != "fr-ca":
        text = _HIGH.sub(rf"{NARROW}\1", text)
    text = _COLON.sub(f"{WIDE}:", text)
    if "«" in text or "»" in text:
        text = _CLOSING.sub(f"{WIDE}»", _OPENING.sub(f"«{WIDE}", text))
    return _with_units(text) if any(unit in text for unit in "€%$") else text


def _with_units(text: str) -> str:
    return _THOUSANDS.sub(WIDE, _UNIT.sub(WIDE, text))
