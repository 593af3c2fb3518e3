from ..letters import Letter
from .fitting import lines, one_line


def txt(letter: Letter) -> bytes:
    """The message as plain text, its subject on the first line.

    With a byte-order mark, without which Windows, Word and iPhones may take é for two letters, and with CRLF, without
    which older Windows editors run the lines together. Everybody else reads both.
    """
    parts = [one_line(letter.subject), lines(letter.body)]
    text = "\n\n".join(part for part in parts if part) + "\n"
    return text.replace("\n", "\r\n").encode("utf-8-sig")
