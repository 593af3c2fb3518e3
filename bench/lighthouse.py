"""Lighthouse, as a phone on a slow line: python -m bench.lighthouse [--runs 3]

The median of some runs for the landing page, the examples and a section page, in both languages; a section page isn't
to be indexed, so that its SEO says nothing. Wants Node and Chromium. A busy machine shows in “performance”.
"""

import argparse
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from statistics import median

from .served import Browser, site

LIGHTHOUSE = "lighthouse@12.8.2"
CHROMIUM = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
PARTS = ("performance", "accessibility", "best-practices", "seo")


def scores(address: str, cookies: str) -> dict[str, float]:
    """0 to 100 for each part."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = ["npx", "--yes", LIGHTHOUSE, address, "--quiet", "--output=json", f"--output-path={report}"]
        command += [f"--chrome-flags={CHROMIUM}", f"--extra-headers={json.dumps({'Cookie': cookies})}"]
        chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or ""
        subprocess.run(command, env=os.environ | {"CHROME_PATH": chromium}, check=True, stderr=subprocess.DEVNULL)  # noqa: S603
        found = json.loads(report.read_text())["categories"]
    return {part: 100 * found[part]["score"] for part in PARTS}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition(":")[0])
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    print(f"{'':24}" + "".join(f"{part:>16}" for part in PARTS))
    with site("sqlite") as (served, _own):
        browser = Browser(served.port)
        browser.get("/en/")
        section = browser.post("/en/start/")[1]
        cookies = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
        for language in ("en", "fr"):
            pages = {"landing": "/en/", "examples": "/en/examples/", "section": section}
            for name, path in pages.items():
                address = f"http://127.0.0.1:{served.port}{path.replace('/en/', f'/{language}/', 1)}"
                found = [scores(address, cookies) for _ in range(runs)]
                told = "".join(f"{median(each[part] for each in found):16.0f}" for part in PARTS)
                print(f"{name:20} {language:3}{told}", flush=True)


if __name__ == "__main__":
    main()
