"""pytest by itself, in a clean checkout, does as bin/test does."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
TEST = "tests/pages/test_access.py::test_the_key_is_in_no_script_and_lasts_ninety_days"
"""One that fails with the settings of a site that serves."""
OURS = ("DATA_DIR", "HTTPS", "DJANGO_SETTINGS_MODULE", "DATABASE_URL", "SECRET_KEY", "ENCRYPTION_KEYS")


def kept() -> dict[Path, float]:
    """What stands in var/, and since when."""
    return {path: path.stat().st_mtime for path in (ROOT / "var").glob("*")}


def test_nothing_need_be_set_and_nothing_is_left(tmp_path) -> None:
    before = kept()
    env = {name: value for name, value in os.environ.items() if name not in OURS} | {"TMPDIR": str(tmp_path)}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", TEST]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout
    assert kept() == before
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("tests-")]
