"""How bin/run serves: on HOST and PORT, which it sets."""

import gc
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from gunicorn.http import wsgi

from declineapp.logs import to_console

bind = f"{os.environ['HOST']}:{os.environ['PORT']}"
workers = int(os.environ.get("WORKERS", "2"))
threads = 4
# Loaded before it listens: whoever asks meanwhile is not kept waiting, and a proxy asks another instance.
preload_app = True
# Nothing steers it while it runs, and it may write nowhere.
control_socket_disable = True
# No access log: the site tells nobody who opens what.
accesslog = None
# A warning quotes the request that it refuses.
quiet = {"handlers": ["console"], "level": "ERROR", "propagate": False}
logconfig_dict = to_console(os.environ.get("LOGS", "text"), **{"gunicorn.error": quiet})
if os.environ.get("METRICS_TOKEN"):
    # Each worker counts for itself, in files that whoever is asked adds up.
    os.environ["PROMETHEUS_MULTIPROC_DIR"] = tempfile.mkdtemp(prefix="merci-metrics-")


def on_exit(server) -> None:
    if chores := getattr(server, "chores", None):
        chores.terminate()
    shutil.rmtree(os.environ.get("PROMETHEUS_MULTIPROC_DIR", ""), ignore_errors=True)


class Pieces(bytearray):
    """Takes what is sent, as a socket does."""

    sendall = bytearray.extend


class Whole(wsgi.Response):
    """Headers and page in one piece. Killed between the two, an instance would leave an answer that is cut off, and
    no proxy takes back what it passed on, to ask another instance."""

    def write(self, arg: bytes) -> None:
        sock, self.sock = self.sock, Pieces()
        # Of a HEAD nothing but the headers goes out; gunicorn would warn of each.
        super().write(b"" if self.req.method == "HEAD" else arg)
        pieces, self.sock = self.sock, sock
        sock.sendall(pieces)


wsgi.Response = Whole


def when_ready(server) -> None:
    # What was loaded before the workers part stays as long as they do: the hands, phrases and tables aren't searched
    # for garbage again and again, and their memory stays shared.
    gc.collect()
    gc.freeze()
    # Where nothing else runs them: bin/run says so.
    if os.environ.get("RUN_CHORES"):
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        server.chores = subprocess.Popen(  # noqa: S603
            [Path(__file__).with_name("chores")],
            env=os.environ | {"PATH": path, "SERVED_BY": str(os.getpid())},
        )
    print(f"Merci, non is served on http://{bind}/ (Ctrl-C stops it).", flush=True)
