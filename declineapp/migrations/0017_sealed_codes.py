"""Codes that say something of who wrote are sealed, and found by a digest that stands where the code stood."""

from django.db import migrations, models

from declineapp.encryption import Digest, EncryptedCode, decrypt, digests, encrypt, is_encrypted

CODES = {"message": {"kind": 12}, "revision": {"kind": 12}, "setaside": {"kind": 12, "key": 60}, "mark": {"code": 40}}
CONSTRAINTS = {
    "message": ("one_edit_a_kind", ("draft", "kind")),
    "setaside": ("set_aside_once", ("draft", "kind", "key")),
    "mark": ("one_mark_a_line", ("draft", "code")),
}
INDEX = "declineapp__draft_i_363440_idx"


def seal(apps, schema_editor):
    for row, names in _rows(apps, in_clear=True):
        for name in names:
            setattr(row, name, getattr(row, f"{name}_digest"))
        row.save(update_fields=_in_both(names))
    _change_passkeys(apps, lambda name: name if is_encrypted(name) else encrypt(name))
    _change_writers(apps, lambda draft, slug: digests(draft.pk, slug)[0])


def unseal(apps, schema_editor):
    for row, names in _rows(apps, in_clear=False):
        for name in names:
            setattr(row, f"{name}_digest", getattr(row, name))
            setattr(row, name, None)
        # At once: PostgreSQL alters no table of which a row was changed twice.
        row.save(update_fields=_in_both(names))
    _change_passkeys(apps, lambda name: decrypt(name) if is_encrypted(name) else name)


def _rows(apps, *, in_clear):
    for model, names in CODES.items():
        rows = apps.get_model("declineapp", model).objects.filter(**{f"{name}__isnull": in_clear for name in names})
        yield from ((row, names) for row in rows.iterator(chunk_size=500))


def _in_both(names):
    return [*names, *(f"{name}_digest" for name in names)]


def _change_passkeys(apps, change):
    for passkey in apps.get_model("mfa", "Authenticator").objects.iterator():
        if name := passkey.data.get("name"):
            passkey.data["name"] = change(name)
            passkey.save(update_fields=["data"])


def _change_writers(apps, change):
    drafts = apps.get_model("declineapp", "Draft").objects
    for draft in drafts.exclude(writers={}).only("pk", "writers", "version").iterator(chunk_size=500):
        writers = {change(draft, slug): writer for slug, writer in draft.writers.items()}
        # Not over what its writer saves meanwhile.
        drafts.filter(pk=draft.pk, version=draft.version).update(writers=writers)


def _in_digests(fields):
    return [field if field == "draft" else f"{field}_digest" for field in fields]


def _without_constraints():
    for model, (name, _fields) in CONSTRAINTS.items():
        yield migrations.RemoveConstraint(model, name)
    yield migrations.RemoveIndex("revision", INDEX)


def _renamed():
    for model, names in CODES.items():
        for name, length in names.items():
            yield migrations.RenameField(model, name, f"{name}_digest")
            digest = Digest(of=name, max_length=length, db_column=name)
            yield migrations.AlterField(model, f"{name}_digest", digest)


def _with_constraints():
    for model, (name, fields) in CONSTRAINTS.items():
        yield migrations.AddConstraint(model, models.UniqueConstraint(fields=_in_digests(fields), name=name))
    yield migrations.AddIndex("revision", models.Index(fields=["draft", "kind_digest", "-saved_at"], name=INDEX))


class Migration(migrations.Migration):
    dependencies = [("declineapp", "0016_keyed_digests"), ("mfa", "0003_authenticator_type_uniq")]

    operations = [
        # The columns stay what they are; only what the models call them changes.
        migrations.SeparateDatabaseAndState(
            state_operations=[*_without_constraints(), *_renamed(), *_with_constraints()]
        ),
        *(
            migrations.AddField(model, name, EncryptedCode(db_column=f"sealed_{name}"))
            for model, names in CODES.items()
            for name in names
        ),
        migrations.RunPython(seal, unseal),
    ]
