"""How bin/run serves: on HOST and PORT, which it sets."""

import os

bind = f"{os.environ['HOST']}:{os.environ['PORT']}"
workers = 2
threads = 4
# A warning quotes the request it refuses, and the address of a draft opens it.
loglevel = "error"


def when_ready(server) -> None:
    print(f"Merci, non is served on http://{bind}/ (Ctrl-C stops it).", flush=True)
