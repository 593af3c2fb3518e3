from urllib.parse import quote

from ..letters import Letter

LONGEST = 1_900
"""Windows hands a mail program about two thousand characters, and cuts the rest off."""


def mailto(letter: Letter, *, to: str = "") -> str:
    """A link that opens the message in the mail program; "" where it would be cut off: then the .eml serves."""
    body = quote(letter.body.replace("\n", "\r\n"), safe="")
    link = f"mailto:{quote(to, safe='@')}?subject={quote(letter.subject, safe='')}&body={body}"
    return link if len(link) <= LONGEST else ""
