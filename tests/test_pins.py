"""What is fetched from elsewhere is named by its digest: a tag that is moved changes nothing here."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = [ROOT / "Dockerfile", ROOT / "compose.yaml", *(ROOT / ".github/workflows").glob("*.yml")]
FETCHED = re.compile(r"^ *(?:- +)?(?:FROM|image:|uses:) +(\S+)", re.M)
PINNED = re.compile(r"\S+@(?:sha256:[0-9a-f]{64}|[0-9a-f]{40})")
OURS = {"merci-non"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_image_and_action_is_named_by_its_digest(file) -> None:
    fetched = set(FETCHED.findall(file.read_text())) - OURS
    assert fetched
    assert not [name for name in fetched if not PINNED.fullmatch(name)]


def test_a_tag_tells_which_version_it_is() -> None:
    """So that a person, and the bot that moves them on, can read it."""
    for file in FILES:
        for line in file.read_text().splitlines():
            if "uses:" in line:
                assert re.search(r"# v\d+(\.\d+)+$", line), line
