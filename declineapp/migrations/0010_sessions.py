"""Sessions stand in the database as digests from now on; those before held the keys themselves, and end."""

from django.db import migrations


def end_sessions(apps, schema_editor):
    apps.get_model("sessions", "Session").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("declineapp", "0009_indexes"), ("sessions", "0001_initial")]

    operations = [migrations.RunPython(end_sessions, end_sessions)]
