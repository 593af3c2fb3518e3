"""What all tests share: the databases, the browser, and how hard hypothesis tries."""

import os
import shutil

import pytest
from django.conf import settings
from django.db import connection
from hypothesis import settings as hypothesis_settings

from declineapp import budget

# Playwright runs an event loop in the thread of the tests; Django takes that for asynchronous code.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

# No deadline: shared machines have slow moments that say nothing of the code.
hypothesis_settings.register_profile("here", deadline=None, print_blob=True, derandomize=bool(os.environ.get("CI")))
hypothesis_settings.load_profile("here")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None, worker_id: str) -> None:
    """A file, as where the site is served: in memory, a second writer is refused instead of waiting its turn."""
    if connection.vendor == "sqlite":
        connection.settings_dict["TEST"]["NAME"] = str(settings.DATA_DIR / f"test-{worker_id}.sqlite3")


@pytest.fixture(autouse=True)
def unlimited_budget(monkeypatch) -> None:
    """All tests come from one network, and cost more in a minute than anybody would."""
    monkeypatch.setattr(budget, "SAVED_UP", float("inf"))
    monkeypatch.setattr(budget, "_debts", {})


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL, leave out what another database can't change: pure tests, and a browser's own doing."""
    if settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        return
    left_out = [item for item in items if not _concerns_database(item)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if _concerns_database(item)]


def _concerns_database(item: pytest.Item) -> bool:
    if item.get_closest_marker("browser"):
        return False
    fixtures = getattr(item, "fixturenames", ())
    return bool(item.get_closest_marker("django_db")) or not {"db", "transactional_db"}.isdisjoint(fixtures)


@pytest.fixture(autouse=True)
def served_plainly(settings) -> None:
    """Without TLS, as the test client speaks; and without hashed names, or the live server would miss the scripts."""
    settings.SECURE_SSL_REDIRECT = False
    settings.STORAGES = {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}


BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict) -> dict:
    """The Chromium of the machine where it has one; without its own sandbox as root, without calls home."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    own = {"executable_path": found} if found else {}
    quiet = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    quiet += " --disable-component-update --disable-sync"
    return browser_type_launch_args | own | {"args": quiet.split()}
