from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from ..letters import Letter


def eml(letter: Letter, *, to: str = "") -> bytes:
    """The message as a mail that opens as an unsent draft in Thunderbird and Outlook.

    Without sender and date, which are the mail program's. A `to` that is no address is left out.
    """
    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    # A line break would begin a header of its own.
    mail["Subject"] = " ".join(letter.subject.split())
    if address := _address(to):
        mail["To"] = address
    mail.set_content(letter.body + "\n", cte="quoted-printable")
    return mail.as_bytes()


def _address(to: str) -> Address | None:
    try:
        return Address(addr_spec=to) if to and to.isascii() else None
    except (HeaderParseError, ValueError, IndexError):
        return None
