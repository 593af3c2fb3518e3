"""Other people's drafts, many: manage.py shell --command "from bench.filling import fill; fill(1_000_000)"

A few hundred are written through the models, encrypted like any; the database itself copies
them, each time under ids and owners of their own. Six drafts in ten have an edited message,
three in ten two earlier texts of it, one in ten a link.
"""

import random
import secrets
from collections.abc import Iterator
from datetime import timedelta

from django.db import connection, models
from django.utils import timezone

from declineapp.letters import compose
from declineapp.models import (
    Account,
    ChecklistMark,
    Draft,
    Guest,
    IgnoredFinding,
    Message,
    PrivateLink,
    RateLimitCounter,
    Revision,
)
from declineapp.settings import DAYS_KEPT
from declineapp.steps import read
from tests.random_answers import answers

FILLED = (Draft, Guest, PrivateLink, ChecklistMark, Message, Revision, IgnoredFinding, RateLimitCounter, Account)
FILL = "from bench.filling import fill; fill({})"
SAMPLES = 400
"""So many drafts are written one by one."""
AT_ONCE = 50
"""So many times are all of them copied by one statement."""


def fill(drafts: int, days: int = DAYS_KEPT - 1) -> None:
    """That many drafts, to the next 400, touched within so many days, in a database that has none."""
    with connection.cursor() as cursor:
        for statement in _hurry():
            cursor.execute(statement)
        _write_samples(days)
        for model in FILLED:
            cursor.execute(f"CREATE TEMPORARY TABLE {_samples(model)} AS SELECT * FROM {model._meta.db_table}")  # noqa: S608
        copies = -(-drafts // SAMPLES) - 1
        for first in range(1, copies + 1, AT_ONCE):
            for model in FILLED:
                cursor.execute(_copying(model), [first, min(first + AT_ONCE - 1, copies)])
        if connection.vendor == "postgresql":
            # As autovacuum does in time; on SQLite nobody does.
            cursor.execute("VACUUM ANALYZE")


def _hurry() -> list[str]:
    """Nothing here would be missed after a power cut."""
    if connection.vendor == "postgresql":
        return ["SET synchronous_commit = off"]
    return ["PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "PRAGMA cache_size=-1000000"]


def _write_samples(days: int) -> None:
    rng = random.Random(SAMPLES)  # noqa: S311
    now, owner = timezone.now(), ""
    for number in range(SAMPLES):
        # Some people have two drafts.
        owner = owner if number % 3 == 1 else secrets.token_hex(32)
        touched = now - timedelta(days=days * number / SAMPLES)
        draft = Draft.objects.create(owner=owner, answers=answers(rng), touched_at=touched, created_at=touched)
        _write_more(draft, number % 10)
        RateLimitCounter.objects.create(digest=secrets.token_hex(32), ends_at=now - timedelta(hours=number % 24 - 1))
        if number % 10 == 0:
            Account.objects.create(email=f"somebody{number}@example.org", password="!", last_login=touched)  # noqa: S106


def _write_more(draft: Draft, of_ten: int) -> None:
    """What a draft has beside its answers: some have everything, most have little."""
    if of_ten < 6:
        letter = compose(read(draft.answers).facts)["email"]
        edited = {"kind": "email", "subject": letter.subject, "body": f"{letter.body}\nP.S. {of_ten}"}
        composed = {"composed_subject": letter.subject, "composed_body": letter.body}
        Message.objects.create(draft=draft, **edited, **composed)
        ChecklistMark.objects.bulk_create(
            ChecklistMark(draft=draft, code=code, ticked=True) for code in ["quiet", "ring", "email"]
        )
    if of_ten < 3:
        Revision.objects.bulk_create(Revision(draft=draft, **edited, saved_at=draft.touched_at) for _ in range(2))
        IgnoredFinding.objects.create(draft=draft, kind="email", key=f"harsh {secrets.token_hex(8)}")
    if of_ten == 0:
        Guest.objects.create(draft=draft, owner=secrets.token_hex(32))
        PrivateLink.objects.create(
            draft=draft, digest=secrets.token_hex(32), expires_at=draft.touched_at + timedelta(days=7)
        )


def _samples(model: type[models.Model]) -> str:
    return f"sample_{model._meta.model_name}"


def _copying(model: type[models.Model]) -> str:
    """All samples, once more for each number from one to another."""
    columns = dict(_columns(model))
    return f"""
        WITH RECURSIVE copy(n) AS (SELECT CAST(%s AS int) UNION ALL SELECT n + 1 FROM copy WHERE n < %s)
        INSERT INTO {model._meta.db_table} ({", ".join(columns)})
        SELECT {", ".join(columns.values())} FROM {_samples(model)} CROSS JOIN copy
    """  # noqa: S608


def _columns(model: type[models.Model]) -> Iterator[tuple[str, str]]:
    """Each column, and what a copy has in it: what must differ is made of the sample's and the copy's number."""
    for field in model._meta.concrete_fields:
        name = field.column
        other = f"MD5(CAST({name} AS text) || ' ' || n)"
        if name in {"owner", "digest"}:
            yield name, f"{other} || {other}"
        elif name == "draft_id" or isinstance(field, models.UUIDField):
            yield name, f"CAST({other} AS uuid)" if connection.vendor == "postgresql" else other
        elif not isinstance(field, models.AutoField):
            yield name, f"n || {name}" if name == "email" else name
