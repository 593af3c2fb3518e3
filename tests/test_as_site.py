"""bin/as-site: what the book's commands run by, with the units' settings and user."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def as_site(file: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    user = "root" if os.geteuid() == 0 else ""
    return subprocess.run(  # noqa: S603
        [ROOT / "bin" / "as-site", *command],
        env={"PATH": os.environ["PATH"], "ENV_FILE": str(file), "SITE_USER": user} | environment,
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
    )


@pytest.fixture
def environment_file(tmp_path) -> Path:
    file = tmp_path / "merci-non.env"
    file.write_text(
        '# a comment\n\nDATABASE_URL=postgres:///merci\nMAIL_FROM="Merci, non <hello@example.org>"\n'
        "SECRET_KEY=a$b`c`d'e f#g\nCONTACT='careers@example.org'\nLOGS=json"
    )
    return file


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "postgres:///merci"),
        ("MAIL_FROM", "Merci, non <hello@example.org>"),
        ("SECRET_KEY", "a$b`c`d'e f#g"),
        ("CONTACT", "careers@example.org"),
        ("LOGS", "json"),
        ("STATIC_ROOT", f"{ROOT}/collected"),
    ],
)
def test_each_setting_is_the_units_own(environment_file, name, value) -> None:
    """What a shell would make something else of stays as it stands."""
    assert as_site(environment_file, "printenv", name).stdout == f"{value}\n"


def test_it_runs_in_the_sites_folder_and_passes_the_status_on(environment_file) -> None:
    assert as_site(environment_file, "pwd").stdout == f"{ROOT}\n"
    assert as_site(environment_file, "sh", "-c", "exit 7").returncode == 7


def test_without_its_settings_it_touches_no_database(tmp_path) -> None:
    """The new SQLite that a migration would otherwise make in silence."""
    run = as_site(tmp_path / "nothing.env", "printenv", "DATABASE_URL")
    assert run.returncode == 1
    assert "nothing.env can't be read" in run.stderr
    assert not run.stdout


def test_a_line_that_is_no_setting_is_said(tmp_path) -> None:
    (tmp_path / "odd.env").write_text("LOGS=json\nnonsense\n")
    run = as_site(tmp_path / "odd.env", "true")
    assert run.returncode == 1
    assert "nonsense" in run.stderr
