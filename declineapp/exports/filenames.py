import re
import unicodedata

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"})


def filename(kind: str, ext: str) -> str:
    """A file name that every system takes, such as email.docx; no employer stands in a list of downloads."""
    return f"{_plain(kind) or 'message'}.{_plain(ext) or 'txt'}"


def _plain(text: str) -> str:
    """Small ASCII letters, digits and hyphens between them."""
    letters = unicodedata.normalize("NFKD", text.lower().translate(_LIGATURES))
    return "-".join(re.findall("[a-z0-9]+", "".join(c for c in letters if not unicodedata.combining(c))))
