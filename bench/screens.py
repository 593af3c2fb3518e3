"""A picture of every page, in both languages, both themes and three widths: python -m bench.screens FOLDER

Look at them one by one.
"""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser import walk
from tests.browser.states import states

from .served import site

WIDTHS = (320, 768, 1280)
PUBLIC = ("", "examples/", "privacy/", "drafts/", "open/", "account/sign-in/", "nowhere/")
OF_A_DRAFT = (
    "",
    *(f"{slug}/" for slug in walk.SLUGS),
    *("check/", "gate/", "rename/", "delete/", "link/", "checklist/", "reminders/"),
    *(f"messages/{kind}/" for kind in ("call", "voicemail", "email", "note")),
)


def pages(page: Page, address: str, language: str) -> Iterator[str]:
    """Goes from page to page; their names, each while it is shown."""
    for path in PUBLIC:
        page.goto(f"{address}/{language}/{path}")
        yield path.strip("/").replace("/", "-") or "landing"
    walk.start(page, address, language)
    walk.go_on(page)
    yield "offer-wrong"
    draft = walk.to_the_end(page, address, language)
    for path in OF_A_DRAFT:
        page.goto(draft + path)
        yield path.strip("/").replace("/", "-") or "overview"
    yield from states(page, draft, reads_mail=False)


def take(browser: Browser, address: str, folder: Path) -> None:
    for language in ("en", "fr"):
        for scheme in ("light", "dark"):
            for width in WIDTHS:
                context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
                page = context.new_page()
                for name in pages(page, address, language):
                    page.screenshot(path=folder / f"{name}.{language}.{scheme}.{width}.png", full_page=True)
                context.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition(":")[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with site("sqlite") as (served, _own), sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM"), args=["--no-sandbox"])
        take(chromium, f"http://localhost:{served.port}", folder)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


if __name__ == "__main__":
    main()
