"""What the tests in a browser begin with."""

import pytest
from playwright.sync_api import Page

from . import walk


@pytest.fixture
def editor(page: Page, live_server) -> Page:
    """The page of a finished draft’s e-mail."""
    page.goto(f"{walk.finished(page, live_server.url)}messages/email/")
    return page
