"""Whatever is asked of the database, it finds by an index: as fast among a million drafts as among ten."""

import pytest
from django.core.management import call_command
from django.db import connection

from bench.plans import Plans, visit

pytestmark = pytest.mark.django_db


@pytest.fixture
def plans() -> Plans:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            # Or it would rather read these few rows than an index.
            cursor.execute("SET LOCAL enable_seqscan = off")
    return Plans()


def test_no_page_reads_a_table_from_end_to_end(plans) -> None:
    with connection.execute_wrapper(plans):
        visit()
    assert len(plans.plans) > 20
    assert not plans.read_through


def test_nor_does_the_nightly_command(plans) -> None:
    with connection.execute_wrapper(plans):
        call_command("purge_drafts")
    assert plans.plans
    assert not plans.read_through


def test_nor_do_reminders(plans) -> None:
    with connection.execute_wrapper(plans):
        call_command("send_reminders")
    assert plans.plans
    assert not plans.read_through
