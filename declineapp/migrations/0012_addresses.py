"""Accounts are known by one spelling of their address from now on."""

from django.db import migrations

from declineapp.addresses import normalise


def normalise_addresses(apps, schema_editor):
    Account = apps.get_model("declineapp", "Account")
    for account in Account.objects.only("pk", "email").iterator():
        try:
            address = normalise(account.email)
        except ValueError:
            continue
        # Whose other spelling has an account of its own keeps both, and signs in to that one.
        if address != account.email and not Account.objects.filter(email=address).exists():
            Account.objects.filter(pk=account.pk).update(email=address)
            account.emailaddress_set.update(email=address)


class Migration(migrations.Migration):
    dependencies = [("declineapp", "0010_sessions"), ("account", "0009_emailaddress_unique_primary_email")]

    operations = [migrations.RunPython(normalise_addresses, migrations.RunPython.noop)]
