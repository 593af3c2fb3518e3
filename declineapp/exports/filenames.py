import re
import unicodedata


def filename(kind: str, company: str, ext: str) -> str:
    """A file name that every system takes: ASCII letters, digits and hyphens, such as email-hermes.docx."""
    plain = unicodedata.normalize("NFKD", company).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall(r"[a-z0-9]+", plain))[:40].strip("-")
    return "-".join(filter(None, [kind.replace("_", "-"), words])) + f".{ext}"
