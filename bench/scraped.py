"""Two instances as a real Prometheus sees them, asked as docs/hosting.md says:
    python -m bench.scraped

The site is served as in public (HTTPS=1, two names allowed), so that a redirect to https would show. Prints each
target's health and what the site counted. Wants a prometheus on the PATH.
"""

import contextlib
import json
import re
import secrets
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote
from urllib.request import urlopen

from .served import ROOT, UNREACHABLE, Browser, Site, free_port, stored

TOKEN = secrets.token_urlsafe()
PATIENCE = 60
"""Seconds until both must be up."""


def main() -> None:
    with (
        stored("postgresql") as (folder, database),
        instances(folder, database.url) as sites,
        prometheus(sites) as port,
    ):
        for site in sites:
            Browser(site.port).get("/healthz")
        targets = wait_until(lambda: all_up(port, len(sites)))
        for target in targets or active(port):
            print(f"{target['scrapeUrl']}: {target['health']} {target['lastError']}")
        print(f"answers counted by both: {ask(port, 'sum(merci_responses_total)')}")
    sys.exit(not targets)


@contextlib.contextmanager
def instances(folder: str, url: str) -> Iterator[list[Site]]:
    """Two, with the same keys, as a deployment has them."""
    public = {"METRICS_TOKEN": TOKEN, "HTTPS": "1", "ALLOWED_HOSTS": "merci.example.org,127.0.0.1"}
    first = Site(folder, url, **public)
    second = Site(folder, url, **public | {name: first.environment[name] for name in ("SECRET_KEY", "ENCRYPTION_KEYS")})
    sites = [first, second]
    try:
        for site in sites:
            site.start()
        yield sites
    finally:
        for site in sites:
            with contextlib.suppress(AttributeError):
                site.kill()


@contextlib.contextmanager
def prometheus(sites: list[Site]) -> Iterator[int]:
    """With the very block of the book, but for the token, the ports and how often it asks."""
    port = free_port()
    with TemporaryDirectory() as folder:
        file = Path(folder, "prometheus.yml")
        file.write_text(f"global: {{scrape_interval: 1s}}\n{configuration(sites)}")
        command = ["prometheus", f"--config.file={file}", f"--storage.tsdb.path={folder}/data"]
        command.append(f"--web.listen-address=127.0.0.1:{port}")
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)  # noqa: S603
        try:
            yield port
        finally:
            process.terminate()
            process.wait()


def configuration(sites: list[Site]) -> str:
    text = (ROOT / "docs/hosting.md").read_text()
    block = re.search(r"```yaml\n( *scrape_configs:.*?)```", text, re.DOTALL)
    if not block:
        sys.exit("docs/hosting.md has no block for Prometheus.")
    text = textwrap.dedent(block[1]).replace("<METRICS_TOKEN>", TOKEN)
    for theirs, site in zip(("127.0.0.1:8001", "127.0.0.1:8002"), sites, strict=True):
        text = text.replace(theirs, f"127.0.0.1:{site.port}")
    return text


def all_up(port: int, count: int) -> list[dict]:
    targets = active(port)
    return targets if len(targets) == count and all(target["health"] == "up" for target in targets) else []


def active(port: int) -> list[dict]:
    return json.loads(get(port, "/api/v1/targets"))["data"]["activeTargets"]


def ask(port: int, query: str) -> str:
    result = json.loads(get(port, f"/api/v1/query?query={quote(query)}"))["data"]["result"]
    return result[0]["value"][1] if result else "nothing"


def get(port: int, path: str) -> bytes:
    with urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
        return answer.read()


def wait_until(look) -> list[dict]:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with contextlib.suppress(*UNREACHABLE):
            if found := look():
                return found
        time.sleep(0.5)
    return []


if __name__ == "__main__":
    main()
