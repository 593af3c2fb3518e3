"""How far it is to a message: python -m bench.flow [--code FOLDER]

A person on a phone of 390 × 844 who answers what is needed and nothing else, in a real browser: what they see of
questions, how often they press, how high the pages are. By “See my message”, and through every page. --code serves
another checkout's code, such as an earlier one's, to lay its figures beside these.
"""

import argparse
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

from .served import ROOT, Site

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
PHONE = {"width": 390, "height": 844}
CONTINUE = ".buttons button[value=next]"
MESSAGE = ".buttons button[value=message]"
TYPED = {
    "en": {"your_name": "Sam Okoro", "company": "Brightwater Labs", "role": "junior developer"},
    "fr": {"your_name": "Inès Garnier", "company": "Hachette", "role": "analyste de données"},
}
CHOSEN = {"stage": "offered", "how": "call", "reason": "other_offer"}
SECTIONS = ("offer", "speak-up", "be-grateful", "honest-reason", "stand-firm", "open-door")

AT_MOST = {
    "questions seen": 14,
    "presses by See my message": 4,
    "presses through all pages": 8,
    "height of offer": 1500,
    "height of another section": 1100,
    "height of check": 1200,
    "from the last question to Continue": 200,
}
BEFORE: dict[str, dict[str, float]] = {
    "en": {
        "questions seen": 38,
        "presses through all pages": 8,
        "height of offer": 4213,
        "height of another section": 3102,
        "height of check": 5424,
        "from the last question to Continue": 143,
    },
    "fr": {
        "questions seen": 38,
        "presses through all pages": 8,
        "height of offer": 4446,
        "height of another section": 3314,
        "height of check": 5607,
        "from the last question to Continue": 143,
    },
}
"""What this command printed of the code at 95dc0c3, before the pages were
made short; eight more questions were folded."""

SEEN = """() => [...document.querySelectorAll(".question")].filter((question) => question.checkVisibility()).length"""
HEIGHT = "() => document.documentElement.scrollHeight"
GAP = """() => {
  const questions = [...document.querySelectorAll(".questions .question")]
    .filter((question) => question.checkVisibility());
  const button = document.querySelector(".buttons button[value=next]");
  return button.getBoundingClientRect().top - questions.at(-1).getBoundingClientRect().bottom;
}"""


@dataclass
class Way:
    """One person's way, and what it asked of them."""

    page: Page
    questions: int = 0
    presses: int = 0
    heights: dict[str, float] = field(default_factory=dict)
    gaps: dict[str, float] = field(default_factory=dict)

    def press(self, selector: str) -> None:
        self.page.locator(selector).first.click()
        self.page.wait_for_load_state("load")
        self.presses += 1

    def answer(self, slug: str, language: str) -> None:
        """What this page needs, and what it shows before and after."""
        before = self.page.evaluate(HEIGHT)
        for name, text in TYPED[language].items():
            if self.page.locator(f"[name={name}]").count():
                self.page.fill(f"[name={name}]", text)
        for name, code in CHOSEN.items():
            if self.page.locator(f"[name={name}][value={code}]").count():
                self.page.check(f"[name={name}][value={code}]")
        self.questions += self.page.evaluate(SEEN)
        self.heights[slug] = max(before, self.page.evaluate(HEIGHT))
        self.gaps[slug] = self.page.evaluate(GAP)


def begin(browser: Browser, site: str, language: str) -> Way:
    way = Way(browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, locale=language).new_page())
    way.page.goto(f"{site}/{language}/")
    way.press("main form button")
    return way


def by_see_my_message(browser: Browser, site: str, language: str) -> Way | None:
    """None where there is no such button."""
    way = begin(browser, site, language)
    way.answer("offer", language)
    if not way.page.locator(MESSAGE).count():
        return None
    way.page.locator(MESSAGE).wait_for()
    way.press(MESSAGE)
    return arrived(way, language)


def through_all_pages(browser: Browser, site: str, language: str) -> Way:
    way = begin(browser, site, language)
    for slug in SECTIONS:
        way.page.wait_for_url(f"**/{slug}/")
        way.answer(slug, language)
        way.press(CONTINUE)
    way.page.wait_for_url("**/check/")
    way.heights["check"] = way.page.evaluate(HEIGHT)
    way.press("main .buttons .main")
    return arrived(way, language)


def arrived(way: Way, language: str) -> Way:
    way.page.wait_for_url("**/messages/*/")
    text = way.page.locator("#id_body").input_value()
    if TYPED[language]["role"] not in text.lower():
        raise RuntimeError(f"no message one can send: {text}")
    way.page.context.close()
    return way


def figures(browser: Browser, site: str, language: str) -> dict[str, float]:
    short, long = by_see_my_message(browser, site, language), through_all_pages(browser, site, language)
    sections = [height for slug, height in long.heights.items() if slug not in {"offer", "check"}]
    return {
        "questions seen": long.questions,
        "presses by See my message": short.presses if short else float("nan"),
        "presses through all pages": long.presses,
        "height of offer": long.heights["offer"],
        "height of another section": max(sections),
        "height of check": long.heights["check"],
        "from the last question to Continue": max(long.gaps.values()),
    }


def lines(measured: dict[str, dict[str, float]]) -> Iterator[str]:
    yield f"{'':36}{'at most':>9}" + "".join(f"{code:>9}{'before':>9}" for code in measured)
    for what, most in AT_MOST.items():
        yield f"{what:36}{most:9}" + "".join(
            f"{_number(each[what])}{_number(BEFORE[code].get(what))}" for code, each in measured.items()
        )


def _number(figure: float | None) -> str:
    return f"{'–':>9}" if figure is None or figure != figure else f"{round(figure):9}"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition(":")[0])
    parser.add_argument("--code", type=Path, default=ROOT, help="a checkout to serve")
    code = parser.parse_args().code
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        Site.root = code
        site = Site(folder)
        site.start()
        try:
            chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            address = f"http://localhost:{site.port}"
            measured = {language: figures(chromium, address, language) for language in ("en", "fr")}
        finally:
            site.kill()
    print("\n".join(lines(measured)))
    missed = [(code, what) for code, each in measured.items() for what, most in AT_MOST.items() if each[what] > most]
    print("Missed: " + ", ".join(f"{what} ({code})" for code, what in missed) if missed else "All held.")


if __name__ == "__main__":
    main()
