import re
import unicodedata

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"})


def filename(kind: str, company: str, ext: str) -> str:
    """A file name that every system takes, such as email-hermes.docx."""
    words = "-".join(filter(None, [_plain(kind), _plain(company)[:40].strip("-")]))
    return f"{words or 'message'}.{_plain(ext) or 'txt'}"


def _plain(text: str) -> str:
    """Small ASCII letters, digits and hyphens between them."""
    letters = unicodedata.normalize("NFKD", text.lower().translate(_LIGATURES))
    return "-".join(re.findall("[a-z0-9]+", "".join(c for c in letters if not unicodedata.combining(c))))
