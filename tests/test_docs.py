"""What the documents name is there."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

from declineapp import __version__

TESTS = Path(__file__).parent
ROOT = TESTS.parent
NAMED = sorted(set(re.findall(r"`([a-z_/]+\.py)(?:: (test_\w+))?`", (ROOT / "docs" / "security.md").read_text())))
SETTINGS = ast.get_docstring(ast.parse((ROOT / "declineapp" / "settings.py").read_text())) or ""


@pytest.mark.parametrize(("file", "test"), [(file, test) for file, test in NAMED if "test_" in file])
def test_every_test_that_is_named_exists(file, test) -> None:
    assert f"def {test}" in (TESTS / file).read_text()


def test_the_version_is_one() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    first = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(), re.M)[0]
    assert project["version"] == first == __version__


def test_every_setting_that_is_read_is_described() -> None:
    read = set()
    for path in (ROOT / "declineapp" / "settings.py", ROOT / "declineapp" / "environment.py"):
        read |= set(
            re.findall(
                r'(?:env|env\.\w+|switch|number|choice|folder|texts|colour|secret|accounts|site_name)\(\s*"([A-Z_]+)"',
                path.read_text(),
            )
        )
    assert len(read) > 20
    assert read == set(re.findall(r"(?:^|; )([A-Z_]{4,})(?: +\S| on a)", SETTINGS, re.M))
