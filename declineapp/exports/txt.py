from ..letters import Letter


def txt(letter: Letter) -> bytes:
    """The message as plain text, its subject on the first line.

    With CRLF and a byte-order mark: without them old Windows editors run the lines together and garble é.
    """
    parts = [letter.subject, "", letter.body] if letter.subject else [letter.body]
    return ("\n".join(parts) + "\n").replace("\n", "\r\n").encode("utf-8-sig")
