"""What was set aside stood as plain digests of the words, which could be tried out; from now on they are keyed."""

from django.db import migrations


def forget(apps, schema_editor):
    apps.get_model("declineapp", "SetAside").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("declineapp", "0015_link_once")]

    operations = [migrations.RunPython(forget, forget)]
