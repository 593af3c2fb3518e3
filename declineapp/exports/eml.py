from email.message import EmailMessage
from email.policy import SMTP

from ..letters import Letter
from .fitting import address, lines, one_line


def eml(letter: Letter, *, to: str = "", language: str = "") -> bytes:
    """The message as a mail that opens as an unsent draft in Thunderbird and Outlook.

    Without sender and date, which are the mail program's to fill in; a `to` that is no address is left out.
    """
    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    mail["Subject"] = one_line(letter.subject)
    if address(to):
        mail["To"] = to
    # Quoted-printable even where 8bit would do: Outlook opens a file, and no server tells it the encoding.
    mail.set_content(lines(letter.body) + "\n", cte="quoted-printable")
    if language:
        # Thunderbird would proof it in its owner's language. Only now, for a new
        # content takes away what was said of it.
        mail["Content-Language"] = language
    return mail.as_bytes()
