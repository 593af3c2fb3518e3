"""What an e-mail address is, however it is written."""

import unicodedata


def normalise(address: str) -> str:
    """The one spelling under which an address is looked up, counted, compared, kept and written to.

    Letters that only look like others become those (a Kelvin sign is a k), and a domain stands as mail servers know it
    (xn--…). Raises ValueError where something else than ASCII stands before the @: hardly a mail server delivers that.
    """
    plain = unicodedata.normalize("NFKC", address.strip()).lower()
    mailbox, at, domain = plain.rpartition("@")
    if not mailbox.isascii():
        raise ValueError("Not ASCII before the @.")
    return mailbox + at + domain.encode("idna").decode()
