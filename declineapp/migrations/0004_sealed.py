"""What people wrote is encrypted where it stands: first made text, then sealed, then called so."""

from django.db import migrations, models

from declineapp.encryption import EncryptedJSON, EncryptedText, decrypt, encrypt

WRITTEN = {
    "draft": ("name", "answers"),
    "message": ("subject", "body", "composed_subject", "composed_body"),
    "revision": ("subject", "body"),
    "mark": ("title",),
}


def seal(apps, schema_editor):
    _each_row(apps, encrypt)


def unseal(apps, schema_editor):
    _each_row(apps, decrypt)


def _each_row(apps, change):
    for model, fields in WRITTEN.items():
        rows = apps.get_model("declineapp", model).objects.only("pk", *fields)
        for row in rows.iterator(chunk_size=500):
            for field in fields:
                text = getattr(row, field)
                setattr(row, field, change(text) if text else text)
            row.save(update_fields=fields)


def as_text(model, field):
    default = {"default": "{}"} if field == "answers" else {}
    return migrations.AlterField(model, field, models.TextField(blank=True, **default))


def as_sealed(model, field):
    kind = EncryptedJSON(default=dict) if field == "answers" else EncryptedText(blank=field != "composed_body")
    return migrations.AlterField(model, field, kind)


class Migration(migrations.Migration):
    dependencies = [("declineapp", "0003_revisions")]

    operations = [
        *(as_text(model, field) for model, fields in WRITTEN.items() for field in fields),
        migrations.RunPython(seal, unseal),
        *(as_sealed(model, field) for model, fields in WRITTEN.items() for field in fields),
    ]
