"""Whoever reads the database learns nothing of what somebody typed, ticked or
edited: every column of every table is read."""

import re
from collections.abc import Iterator

import pytest
from allauth.mfa.webauthn.internal import auth
from django.db import connection

from declineapp import coach
from declineapp.accounts.forms import AddWebAuthnForm
from declineapp.checklist import CODES
from declineapp.letters import KINDS
from declineapp.models import ChecklistMark, IgnoredFinding, Message
from declineapp.steps import ASKED
from tests.pages.conftest import Visitor, sign_in

pytestmark = pytest.mark.django_db

READABLE = {
    # Of everybody, with nobody in it.
    "declineapp_count.event",
    # Names of ours that say nothing of anybody.
    "django_migrations",
    "django_content_type",
    "auth_permission",
    # An account's address; a reminder's language and time zone; the day of a line of their own.
    "account_emailaddress.email",
    "declineapp_account.email",
    "declineapp_reminder.language",
    "declineapp_reminder.zone",
    "declineapp_mark.due",
}
"""What may be read there; docs/security.md says so."""
TYPED = {
    "offer": {
        "message_language": "en",
        "your_name": "Nadia Osman",
        "company": "Northwind",
        "role": "cartographer",
        "recipient_name": "Anne Martin",
        "address": "warm",
        "stage": "offered",
    },
    "speak-up": {"how": "call"},
    "be-grateful": {"specific": "the salary that Tom told me"},
    "honest-reason": {"reason": "mistreatment", "on_benefits": "yes", "record": "Mr Grey shouted"},
    "stand-firm": {"expect": ["threat"]},
}
OWN_LINE, OTHER_LINE, EDITED, NAMED = (
    "Give back the badge",
    "Throw the keys away",
    "I would rather paint",
    "The painter’s laptop",
)


def columns() -> Iterator[tuple[str, str]]:
    """What stands in every column of every table, by its name."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608
            names = [column[0] for column in cursor.description]
            for row in cursor.fetchall():
                yield from ((f"{table}.{name}", str(value)) for name, value in zip(names, row, strict=True))


def words_of(text: str) -> set[str]:
    """As one reads them: an encrypted text is one long word."""
    return set(re.findall(r"[\w-]+", text))


def codes() -> set[str]:
    """Every name that the site has for something that somebody may answer, tick, edit or be advised of."""
    questions = {(step.slug, name): question for step in ASKED for name, question in step.form.base_fields.items()}
    answers = {code for question in questions.values() for code in getattr(question, "labels", ())}
    sections = {name for names in questions for name in names}
    return {*KINDS, "answers", *CODES, *coach.CODES, *answers, *sections} - {""}


def typed() -> set[str]:
    texts = [OWN_LINE, OTHER_LINE, EDITED, NAMED, *(str(answers) for answers in TYPED.values())]
    return {word for word in words_of(" ".join(texts)) if len(word) > 3}


def fill(owner: Visitor, monkeypatch) -> None:
    """Everything that one can do with a draft and an account."""
    for slug, answers in TYPED.items():
        owner.send(
            f"{slug}/", answers, go="insist specific" if slug == "be-grateful" else "next", page="0123456789abcdef"
        )
    owner.post(owner.at(), {"name": "The painter’s draft"})
    edit(owner)
    for item in owner.get(owner.at("checklist/")).context["state"].items:
        owner.post(owner.at("checklist/"), {"go": f"tick:{item.code}"})
    for number, title in enumerate([OWN_LINE, OTHER_LINE]):
        owner.post(owner.at("checklist/"), {"go": f"add:own-{number:016x}", "title": title, "due": "2090-06-01"})
    owner.post(owner.at("checklist/"), {"go": f"remove:own-{1:016x}"})
    owner.post(owner.at("reminders/"), {"address": "somebody@example.org", "zone": "Europe/Paris"})
    owner.post(owner.at("copy/"))
    sign_in(owner)
    add_passkey(owner, monkeypatch)


def edit(owner: Visitor) -> None:
    """Two texts of each message, and the coach told to be silent."""
    for kind in KINDS:
        for body in (f"{EDITED}.", f"{EDITED} at this time. Unfortunately."):
            owner.post(owner.at(f"messages/{kind}/"), {"subject": "No", "body": body, "go": "save"})
        page = owner.get(owner.at(f"messages/{kind}/"), follow=True).content.decode()
        aside = re.findall(r'value="(aside [\w:-]+)"', page)[:1]
        owner.post(owner.at(f"messages/{kind}/"), {"subject": "No", "body": body, "go": "".join(aside)})


def add_passkey(owner: Visitor, monkeypatch) -> None:
    monkeypatch.setattr(AddWebAuthnForm, "clean", lambda form: form.cleaned_data)
    monkeypatch.setattr(auth, "parse_registration_response", lambda response: response)
    owner.post("/en/account/passkeys/", {"name": NAMED, "credential": '{"id": 1}'})


@pytest.fixture
def filled(beginner, monkeypatch) -> Visitor:
    fill(beginner, monkeypatch)
    return beginner


def read(words: set[str]) -> set[str]:
    """Which of these words can be read where."""
    return {
        f"{column}: {word}"
        for column, text in columns()
        if not {column, column.partition(".")[0]} & READABLE
        for word in words_of(text) & words
    }


def test_the_draft_is_full(filled) -> None:
    """Or the others would find nothing to read."""
    assert {mark.code for mark in ChecklistMark.objects.all()} >= {
        "keep-evidence",
        "ask-adviser",
        f"own-{0:016x}",
        f"gone-{1:016x}",
    }
    assert {message.kind for message in Message.objects.all()} == {"email"}
    assert {row.kind for row in IgnoredFinding.objects.all()} >= {"answers", "email"}
    assert all(value for column, value in columns() if column == "mfa_authenticator.data")
    empty = {"account_emailconfirmation", "auth_group", "auth_group_permissions", "declineapp_reminded"}
    tables = {column.partition(".")[0] for column, _text in columns()}
    assert set(connection.introspection.table_names()) - tables <= empty | {
        "declineapp_guest",
        "declineapp_link",
        "declineapp_forbidden",
    }


def test_no_column_tells_what_somebody_answered_ticked_or_edited(filled) -> None:
    assert not read(codes())


def test_no_column_holds_a_word_that_somebody_typed(filled) -> None:
    assert not read(typed())


def test_the_same_code_in_two_drafts_stands_there_differently(filled) -> None:
    """Or what most people tick could be told by counting."""
    digests = list(ChecklistMark.objects.values_list("code_digest", flat=True))
    assert len(digests) == len(set(digests)) > len(set(ChecklistMark.objects.values_list("draft")))
