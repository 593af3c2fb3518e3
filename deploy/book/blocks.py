"""The commands in the documents."""

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
DOCUMENTS = ("docs/hosting.md", "docs/backup.md")
WAYS = ("containers", "machine", "sqlite")
COMMANDS = {"sh", "cron"}
"""Languages of blocks that are run; each of them names its ways."""
OTHERS = {"ini", "systemd", "yaml"}
"""Those of blocks that are read: settings, where they name a way, go into its file of settings."""

_FENCE = re.compile(r"^ *```")


class Block(NamedTuple):
    document: str
    heading: str
    language: str
    ways: tuple[str, ...]
    lines: tuple[str, ...]

    @property
    def commands(self) -> list[str]:
        """What is typed, without blank lines and remarks; of a cron line what stands behind its time and user."""
        typed = [re.sub(r"\s+# .*$", "", line) for line in self.lines if line.strip() and not line.startswith("#")]
        return [line.split(maxsplit=6)[6] for line in typed] if self.language == "cron" else typed


def blocks(document: str) -> list[Block]:
    """Every fenced block of a document, whatever it holds."""
    found, heading, opened = [], "", None
    for line in (ROOT / document).read_text(encoding="utf-8").splitlines():
        if _FENCE.match(line) and opened is None:
            language, *ways = line.strip().strip("`").split() or [""]
            opened = Block(document, heading, language, tuple(ways), ())
        elif _FENCE.match(line) and opened:
            found.append(opened)
            opened = None
        elif opened:
            opened = opened._replace(lines=(*opened.lines, line))
        elif line.startswith("#"):
            heading = line.lstrip("# ")
    return found


def book(way: str) -> list[Block]:
    """What there is to do in this way of hosting, in order."""
    return [block for document in DOCUMENTS for block in blocks(document) if way in block.ways]
