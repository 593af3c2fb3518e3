"""From nothing to a restored site: python3 -m deploy.book --help"""

import argparse
import time
from pathlib import Path
from tempfile import mkdtemp

from .blocks import Block, book
from .postbox import Postbox
from .visitor import UNREACHABLE, Reader, Visitor, people_writing
from .ways import WAYS, Way

CRASHES = 6
LANGUAGES = ("en", "fr")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python3 -m deploy.book", description=__doc__)
    parser.add_argument("way", choices=list(WAYS))
    parser.add_argument("--folder", type=Path, help="a new one for what is installed and logged; else one in /tmp")
    arguments = parser.parse_args()
    folder = (arguments.folder or Path(mkdtemp(prefix="merci-book-"))).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with Postbox("0.0.0.0") as postbox:  # noqa: S104
        Trial(WAYS[arguments.way](folder), postbox).run()


class Trial:
    """The book's commands, and what people do between them."""

    def __init__(self, way: Way, postbox: Postbox) -> None:
        self.way, self.shell, self.postbox = way, way.shell, postbox
        self.draft = ""

    def run(self) -> None:
        self.way.prepare()
        self.way.serve()
        if self.shell.runs:
            self.arrive()
        for heading, group in _by_heading(book(self.way.name)):
            print(f"\n## {group[0].document}: {heading}", flush=True)
            self.follow(heading, group)
        self.way.end()
        self.tell()

    def follow(self, heading: str, group: list[Block]) -> None:
        if heading.startswith("Upgrading"):
            self.upgrade(group)
            return
        if heading.startswith("Changing"):
            self.change_key(group)
            return
        for block in group:
            restores = "restore" in "".join(block.lines)
            if restores:
                self.way.lose()
                self.check(self.is_gone(), "the database is lost, and the draft with it")
            self.type(block)
            if restores:
                self.come_back()
        if heading in {"With containers", "Without"}:
            self.read_reminders()

    def type(self, block: Block) -> None:
        for command in block.commands if block.language != "ini" else ():
            self.shell.run(self.way.adapted(command))
            if command.startswith("cp deploy/example.env"):
                self.way.fill_in(self.postbox.port)
            if command.startswith("curl "):
                self.arrive()

    def arrive(self) -> None:
        """The first page, a draft, and the mails that people ask for."""
        self.way.site.wait()
        print(f"# from nothing to a first page: {self.shell.since:.0f} s", flush=True)
        self.visitor = Visitor(self.way.site)
        self.draft = self.visitor.start()
        self.visitor.post(f"{self.draft}be-grateful/", specific="the soup", go="leave")
        self.check("the soup" in self.saved(), "a draft is saved")
        self.readers = [
            Reader(self.way.site, self.postbox, language) for language in LANGUAGES if self.way.settings_file
        ]
        for reader in self.readers:
            reader.sign_in()
            reader.ask_for_reminders()

    def read_reminders(self) -> None:
        self.way.send_reminders()
        for reader in self.readers:
            reader.get_reminded()

    def upgrade(self, group: list[Block]) -> None:
        self.way.publish_next()
        with people_writing(self.way.site, "upgrade while people write") as failures:
            for block in group:
                self.type(block)
            time.sleep(3)
        self.check(not failures, "nobody noticed the upgrade")
        with people_writing(self.way.site, f"{CRASHES} crashes while people write") as failures:
            for number in range(CRASHES):
                self.way.crash(number)
                time.sleep(12)
        self.check(not failures, "nobody noticed the crashes")

    def change_key(self, group: list[Block]) -> None:
        make, take_up, seal = group
        old = self.way.key()
        with people_writing(self.way.site, "another key while people write") as failures:
            self.type(make)
            new = self.shell.printed(r"[\w-]{43}=")
            for keys in ((old, new), (new, old)):
                self.way.set_keys(*keys)
                self.type(take_up)
            self.type(seal)
            self.shell.printed(r".*the first of 2 keys; the other can go")
            self.way.set_keys(new)
            self.type(take_up)
        self.check(not failures and "the soup" in self.saved(), "nobody noticed the change of keys")

    def come_back(self) -> None:
        self.way.site.wait()
        self.check("the soup" in self.saved(), "the draft is there again")

    def is_gone(self) -> bool:
        try:
            return self.visitor.get(self.draft)[0] != 200
        except UNREACHABLE:
            return True

    def saved(self) -> str:
        return self.visitor.get(f"{self.draft}export.json")[2]

    def check(self, is_so: bool, what: str) -> None:
        print(f"# {what if is_so else f'NOT SO: {what}'}", flush=True)
        if not is_so:
            raise SystemExit(1)

    def tell(self) -> None:
        print(
            f"\n{len(self.shell.runs)} commands, all ended with 0, in {self.shell.since:.0f} s. Log: {self.shell.log}"
        )


def _by_heading(blocks: list[Block]) -> list[tuple[str, list[Block]]]:
    groups: list[tuple[str, list[Block]]] = []
    for block in blocks:
        if not groups or groups[-1][0] != block.heading:
            groups.append((block.heading, []))
        groups[-1][1].append(block)
    return groups


if __name__ == "__main__":
    main()
