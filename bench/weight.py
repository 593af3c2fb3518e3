"""What a first visit to a page transfers, compressed as browsers ask for it: python -m bench.weight"""

import re
from urllib.request import Request, urlopen

from .served import Browser, site

LOADED = re.compile(r'(?:<link rel="(?:stylesheet|icon|manifest)" href|<script src)="(/[^"]+)"')


def transferred(address: str, cookies: dict[str, str]) -> int:
    """Bytes of the answer's body."""
    cookie = "; ".join(f"{name}={value}" for name, value in cookies.items())
    request = Request(address, headers={"Accept-Encoding": "br, gzip", "Cookie": cookie})  # noqa: S310
    with urlopen(request) as answer:  # noqa: S310
        return len(answer.read())


def main() -> None:
    with site("sqlite") as (served, _own):
        host, browser = f"http://127.0.0.1:{served.port}", Browser(served.port)
        browser.get("/en/")
        first = browser.post("/en/start/")[1]
        for name, path in (("landing", "/en/"), ("first section page", first)):
            parts = [path, *LOADED.findall(browser.get(path)[2])]
            sizes = {part: transferred(host + part, browser.cookies) for part in parts}
            print(f"{name}: {sum(sizes.values()) / 1000:.1f} kB")
            for part, size in sizes.items():
                print(f"    {size / 1000:6.1f} kB  {'the page' if part == path else part.rpartition('/')[2]}")


if __name__ == "__main__":
    main()
