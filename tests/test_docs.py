"""What the documents name is there."""

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
DOCS = TESTS.parent / "docs"
NAMED = sorted(set(re.findall(r"`([a-z_/]+\.py)(?:: (test_\w+))?`", (DOCS / "security.md").read_text())))


@pytest.mark.parametrize(("file", "test"), [(file, test) for file, test in NAMED if "test_" in file])
def test_every_test_that_is_named_exists(file, test) -> None:
    assert f"def {test}" in (TESTS / file).read_text()
