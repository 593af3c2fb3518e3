from urllib.parse import quote

from ..letters import Letter
from .fitting import address, lines, one_line

LONGEST = 1_900
"""Windows hands a mail program about two thousand characters of a link, and silently cuts off the rest."""


def mailto(letter: Letter, *, to: str = "") -> str:
    """A link that opens the message in the mail program, or "" where it would arrive cut off: the .eml holds it all."""
    body = lines(letter.body).replace("\n", "\r\n")
    link = f"mailto:{quote(address(to), safe='@')}?subject={_quoted(one_line(letter.subject))}&body={_quoted(body)}"
    return link if len(link) <= LONGEST else ""


def _quoted(text: str) -> str:
    """Spaces as %20, since mail programs show a + as a plus; as little else as may be, for the length."""
    return quote(text, safe="!$()*,;:@")
