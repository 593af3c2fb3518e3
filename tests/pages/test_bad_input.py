"""Whatever is sent, the answer is the right 4xx in the page's language."""

import html

import pytest
from django.test import Client

from declineapp.models import ChecklistMark, Message, Revision
from declineapp.steps import STEPS
from declineapp.steps.fields import Text
from declineapp.urls import draft_urls
from tests.answers import COMPLETE
from tests.pages.test_access import PATHS

pytestmark = pytest.mark.django_db

FORM = "application/x-www-form-urlencoded"


def post_raw(owner, path: str, body: bytes, content_type: str = FORM, language: str = "en"):
    return owner.generic("POST", owner.at(path, language), body, content_type)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_three_megabytes_are_too_long(owner, language) -> None:
    before = owner.stored_draft().answers
    response = post_raw(owner, "offer/", b"role=" + b"x" * 3_000_000, language=language)
    assert response.status_code == 413
    assert f'<html lang="{language}">' in response.content.decode()
    assert owner.stored_draft().answers == before


@pytest.mark.parametrize("body", [b"role=%ff%fe", b"role=%ed%a0%80"])
def test_characters_that_cannot_be_read_are_said_at_the_field(owner, body) -> None:
    response = owner.get(post_raw(owner, "offer/", body)["Location"])
    assert 'id="id_role_wrong"' in response.content.decode()


def test_a_form_that_no_browser_sends_is_refused(owner) -> None:
    assert post_raw(owner, "offer/", b"role=\xff\xfe").status_code == 400


def test_too_many_fields_are_refused(owner) -> None:
    assert post_raw(owner, "offer/", b"&".join(b"f%d=1" % n for n in range(1000))).status_code == 400


def test_a_broken_upload_is_refused(owner) -> None:
    assert post_raw(owner, "offer/", b"--x\r\nbroken", "multipart/form-data; boundary=").status_code == 400


def test_another_encoding_is_refused(owner) -> None:
    assert post_raw(owner, "offer/", b"role=a", f"{FORM}; charset=utf-16").status_code == 400


def test_an_unknown_code_is_said_at_its_field_and_kept(owner) -> None:
    response = owner.send("offer/", COMPLETE["offer"] | {"stage": "<dreaming>"}, follow=True)
    assert 'id="id_stage_wrong"' in response.content.decode()
    assert "<dreaming>" not in response.content.decode()
    assert owner.stored_draft().section_answers("offer")["stage"] == "<dreaming>"


def test_unknown_fields_are_not_kept(owner) -> None:
    owner.send("offer/", COMPLETE["offer"] | {"admin": "1"})
    assert "admin" not in owner.stored_draft().section_answers("offer")


MARKUP = "<img src=x onerror=alert(1)>\"'</textarea></script> {{ 7 }} {% now 'Y' %} javascript:alert(1)"


@pytest.fixture
def marked_up(owner):
    """Markup in everything that can be typed."""
    draft = owner.draft
    for step in STEPS:
        texts = [name for name, field in step.form.base_fields.items() if isinstance(field, Text)]
        draft.answers[step.slug] = COMPLETE.get(step.slug, {}) | dict.fromkeys(texts, MARKUP)
    draft.name = MARKUP
    draft.save()
    own = {"draft": draft, "kind": "email", "subject": MARKUP, "body": MARKUP}
    Message.objects.create(**own, composed_body=f"Another {MARKUP}")
    Revision.objects.create(**own, saved_at=draft.created_at)
    ChecklistMark.objects.create(draft=draft, code="own-0123456789abcdef", title=MARKUP)
    return owner


PRESSED = {"case/", "copy/", "leave/", "taken/"}


@pytest.mark.parametrize("path", sorted({*PATHS, *(f"{step.slug}/" for step in STEPS)} - PRESSED))
@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_was_typed_is_inert_on_every_page(marked_up, path, language) -> None:
    response = marked_up.get(marked_up.at(path, language), follow=True)
    assert response.status_code == 200
    if response["Content-Type"].startswith("text/html"):
        is_inert(response)
    else:
        assert response["Content-Disposition"].startswith("attachment")


def test_what_was_typed_is_inert_in_the_list_of_drafts(marked_up) -> None:
    is_inert(marked_up.get("/en/drafts/"))


def is_inert(response) -> None:
    page = response.content.decode()
    assert "<img" not in page
    assert 'href="javascript:' not in page
    assert page.count("</textarea>") == page.count("<textarea")


def test_what_was_typed_is_seen_as_it_was_typed(marked_up) -> None:
    assert html.escape(MARKUP) in marked_up.see("messages/email/")
    assert html.escape(MARKUP) in marked_up.see("checklist/")


@pytest.mark.parametrize("go", ["next", "later"])
def test_what_was_typed_is_inert_where_it_is_refused(marked_up, go) -> None:
    for path in ("offer/", "rename/", "messages/email/", "checklist/"):
        typed = {"role": MARKUP, "name": MARKUP * 9, "subject": "x\u2028y", "body": MARKUP, "title": MARKUP * 9}
        assert b"<img" not in marked_up.post(marked_up.at(path), typed | {"go": go, "seen": "x"}).content


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "body", [b"", b"go=%00", b"go=tick%3A", b"seen=%00&page=%00&turn=x", b"wording=x&call=y", b"="]
)
def test_senseless_posts_break_nothing(owner, path, body) -> None:
    assert post_raw(owner, path, body).status_code < 500


@pytest.mark.parametrize("cookie", ["x", "\x00", "é" * 43, "a" * 43, "a" * 5000])
def test_senseless_keys_open_nothing(owner, cookie) -> None:
    client = Client()
    client.cookies["merci_key"] = cookie
    assert client.get(owner.at()).status_code == 404
    assert client.get("/en/drafts/").status_code == 200
    assert client.post("/en/start/").status_code == 302


@pytest.mark.parametrize(
    "path", ["%00", "%ff", "..%2f..%2fetc", "drafts/1/", "drafts/00000000-0000-0000-0000-000000000000/"]
)
def test_senseless_addresses_are_missing(client, path) -> None:
    assert client.get(f"/en/{path}").status_code == 404


def test_the_addresses_tried_are_all_there_are() -> None:
    assert len(PATHS) == len(draft_urls)
