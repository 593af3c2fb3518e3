"""A small mail server that keeps what it gets: no mail leaves the machine."""

import re
import socketserver
import threading
import time
from email import message_from_bytes, policy
from email.message import EmailMessage

_ANSWERS = {"EHLO": "250 postbox", "HELO": "250 postbox", "QUIT": "221 bye", "DATA": "354 go on"}


class _Session(socketserver.StreamRequestHandler):
    """One who brings mails, in the words of RFC 5321."""

    server: "Postbox"

    def handle(self) -> None:
        self._say("220 postbox ESMTP")
        while line := self.rfile.readline():
            word = line[:4].upper().decode("ascii", "replace").strip()
            self._say(_ANSWERS.get(word, "250 fine"))
            if word == "DATA":
                self._take()
            if word == "QUIT":
                return

    def _take(self) -> None:
        lines = []
        while (line := self.rfile.readline()) not in {b".\r\n", b""}:
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        self.server.mails.append(message_from_bytes(b"".join(lines), policy=policy.default))
        self._say("250 taken")

    def _say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


class Postbox(socketserver.ThreadingTCPServer):
    """Serves in a thread until the end of the block."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        super().__init__((host, port), _Session)
        self.mails: list[EmailMessage] = []

    def __enter__(self) -> "Postbox":
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def mail(self, to: str, number: int = 1, seconds: float = 30) -> EmailMessage:
        """The mail of this number to that address, as soon as it is there."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = [each for each in self.mails if to in str(each["To"])]
            if len(found) >= number:
                return found[number - 1]
            time.sleep(0.1)
        raise SystemExit(f"No mail number {number} reached {to}; {len(self.mails)} mails came.")


def text(mail: EmailMessage) -> str:
    return str(mail.get_content()).replace("\r\n", "\n")


def link(mail: EmailMessage, word: str) -> str:
    """The path of the first link with this word in it."""
    found = re.search(rf"https?://[^/\s]+(/\S*/{word}/\S+)", text(mail))
    if not found:
        raise SystemExit(f"No link to {word} in the mail “{mail['Subject']}”.")
    return found[1]
