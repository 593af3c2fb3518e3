"""The image, as far as it can be tried without an engine; `python3 -m deploy.book containers` tries it whole."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_settings_of_its_build_are_accepted(tmp_path) -> None:
    """No secret is set there that a stricter check refuses one day, or that stays in the image."""
    build = (ROOT / "Dockerfile").read_text().replace("/site", "/tmp/site")  # noqa: S108
    build = build.replace("/tmp/", f"{tmp_path}/").replace(".venv/bin/python", sys.executable)  # noqa: S108
    command = re.findall(r"^RUN ([^\n]*?) collectstatic", build.replace("\\\n", " "), re.M)[0]
    command = command.replace("manage.py", f"{ROOT}/manage.py")
    env = {"PATH": os.environ["PATH"]}
    run = subprocess.run(f"{command} check", shell=True, env=env, capture_output=True, text=True, check=False)  # noqa: S602
    assert run.returncode == 0, run.stderr


def test_it_is_built_once_and_never_fetched() -> None:
    """Four services run it; by another's build, or by its name in a registry, it might be another one."""
    compose = (ROOT / "compose.yaml").read_text()
    assert re.findall(r"^ +build: .*", compose, re.M) == ["    build: ."]
    assert re.findall(r"^ +pull_policy: (\w+)", compose, re.M) == ["never", "build"]


def test_what_git_puts_in_the_place_of_a_file_is_seen() -> None:
    """A container keeps the file that it was started with, where that alone is
    shared with it; one that is run once may be."""
    shared = re.findall(r"- \./([^:\s]+):(?!/docker-entrypoint-initdb)", (ROOT / "compose.yaml").read_text())
    assert shared
    assert all((ROOT / path).is_dir() for path in shared)
