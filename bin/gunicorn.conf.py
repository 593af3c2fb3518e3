"""How bin/run serves: on HOST and PORT, which it sets."""

import os

from gunicorn.http import wsgi

bind = f"{os.environ['HOST']}:{os.environ['PORT']}"
workers = 2
threads = 4
# Loaded before it listens: whoever asks meanwhile is not kept waiting, and a proxy asks another instance.
preload_app = True
# No access log: the site tells nobody who opens what.
accesslog = None
logconfig_dict = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"discreet": {"()": "declineapp.logs.Discreet"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "discreet"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # A warning quotes the request that it refuses.
    "loggers": {"gunicorn.error": {"handlers": ["console"], "level": "ERROR", "propagate": False}},
}


class Pieces(bytearray):
    """Takes what is sent, as a socket does."""

    sendall = bytearray.extend


class Whole(wsgi.Response):
    """Headers and page in one piece. Killed between the two, an instance would leave an answer that is cut off, and no proxy
    takes back what it passed on, to ask another instance."""

    def write(self, arg: bytes) -> None:
        sock, self.sock = self.sock, Pieces()
        super().write(arg)
        pieces, self.sock = self.sock, sock
        sock.sendall(pieces)


wsgi.Response = Whole


def when_ready(server) -> None:
    print(f"Merci, non is served on http://{bind}/ (Ctrl-C stops it).", flush=True)
