"""Models and fields named for what they hold. The tables and columns keep their names, so that a version before this one
serves beside it while a site is upgraded: nothing happens in the database."""

from django.db import migrations, models
from django.db.models.deletion import CASCADE

MODELS = {
    "Forbidden": "BlockedAddress",
    "Tally": "RateLimitCounter",
    "Count": "DailyCount",
    "Reminded": "SentReminder",
    "SetAside": "IgnoredFinding",
    "Link": "PrivateLink",
    "Mark": "ChecklistMark",
}
FIELDS = [
    ("draft", "writers", "last_saves", models.JSONField(default=dict, db_column="writers")),
    ("draft", "taken", "is_exported", models.BooleanField(default=False, db_default=False, db_column="taken")),
    ("message", "page", "page_id", models.CharField(max_length=16, blank=True, db_column="page")),
    ("message", "turn", "sequence", models.PositiveIntegerField(default=0, db_column="turn")),
]
DRAFTS = {"sentreminder": "sent_reminders", "ignoredfinding": "ignored_findings"}


def renamed():
    for old, new in MODELS.items():
        yield migrations.RenameModel(old, new)
        yield migrations.AlterModelTable(new, f"declineapp_{old.lower()}")
    for model, old, new, field in FIELDS:
        yield migrations.RenameField(model, old, new)
        yield migrations.AlterField(model, new, field)
    for model, name in DRAFTS.items():
        draft = models.ForeignKey("declineapp.draft", CASCADE, related_name=name)
        yield migrations.AlterField(model, "draft", draft)


class Migration(migrations.Migration):
    dependencies = [("declineapp", "0017_sealed_codes")]
    operations = [migrations.SeparateDatabaseAndState(state_operations=list(renamed()))]
