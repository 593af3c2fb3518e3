"""A version that is running survives the next one's migrations: upgrades stop nobody."""

from importlib import import_module
from pathlib import Path

import pytest
from django.db import migrations
from django.db.models import NOT_PROVIDED

FOLDER = Path(__file__).parent.parent / "declineapp" / "migrations"
SINCE = "0008"
"""The first that met a site which was serving."""
NAMES = sorted(path.stem for path in FOLDER.glob("[0-9]*.py") if path.stem >= SINCE)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_taken_away_that_the_version_before_uses(name) -> None:
    """To take something away, one version stops using it, and the next one removes it, and says so here."""
    for operation in import_module(f"declineapp.migrations.{name}").Migration.operations:
        assert not isinstance(operation, migrations.RemoveField | migrations.RenameField)
        assert not isinstance(operation, migrations.DeleteModel | migrations.RenameModel | migrations.AlterField)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_added_needs_nothing_of_the_version_before(name) -> None:
    """That one writes rows without knowing the new column: it may stay empty, or the database fills it in."""
    for operation in import_module(f"declineapp.migrations.{name}").Migration.operations:
        if isinstance(operation, migrations.AddField):
            field = operation.field
            assert field.null or field.many_to_many or field.db_default is not NOT_PROVIDED
