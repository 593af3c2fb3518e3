"""A site that its operator made theirs: name, contact, colours, privacy text, languages, words."""

import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings as configured
from django.core import mail

from declineapp.colours import contrast

from .conftest import ask

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).parents[2]


def test_its_name_stands_wherever_ours_would(client, settings) -> None:
    settings.SITE_NAME = "Dire non"
    ask(client)
    for path in ("/en/", "/fr/privacy/", "/en/account/sign-in/", "/site.webmanifest"):
        page = client.get(path).content.decode()
        assert "Dire non" in page
        assert "Merci, non" not in page
        assert "share-" not in page
    assert "Dire non" in mail.outbox[0].subject + mail.outbox[0].body
    assert "Merci, non" not in mail.outbox[0].subject + mail.outbox[0].body


def test_whom_to_ask_stands_on_every_page(client, settings) -> None:
    settings.CONTACT = "mailto:careers@example.org"
    assert 'href="mailto:careers@example.org"' in client.get("/en/examples/").content.decode()


def test_the_privacy_page_says_what_they_add(client, settings, tmp_path) -> None:
    (tmp_path / "en.txt").write_text("Run by <b>the careers centre</b>.\n\nAsk us at https://example.org/.")
    settings.PRIVACY_TEXTS = [tmp_path]
    for language in ("en", "fr"):
        page = client.get(f"/{language}/privacy/").content.decode()
        assert "Run by &lt;b&gt;the careers centre&lt;/b&gt;." in page
        assert '<a href="https://example.org/"' in page


def test_a_text_that_cannot_be_read_any_more_hides_nothing_of_ours(client, settings, tmp_path, caplog) -> None:
    (tmp_path / "en.txt").write_bytes(b"caf\xe9")
    (tmp_path / "fr.txt").write_text("Géré par nous.")
    settings.PRIVACY_TEXTS = [tmp_path]
    response = client.get("/en/privacy/")
    assert response.status_code == 200
    assert "Géré par nous." in response.content.decode()
    assert "PRIVACY_TEXTS" in caplog.text


def test_their_colours_come_over_ours(client, settings) -> None:
    assert "theme.css" not in client.get("/en/").content.decode()
    settings.COLOUR, settings.COLOUR_DARK = "#7a1f5c", "#f0a0d0"
    assert "/theme.css" in client.get("/en/").content.decode()
    style = client.get("/theme.css").content.decode()
    assert "--brand:#7a1f5c;--on-brand:#ffffff" in style
    assert "prefers-color-scheme:dark){:root{--brand:#f0a0d0;--on-brand:#10211f" in style


def test_contrast_is_as_wcag_has_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def page_of(path: str, tmp_path: Path, **environment: str) -> str:
    """The page as a site with these settings shows it."""
    code = f"from django.test import Client; print(Client().get('{path}', HTTP_HOST='localhost').content.decode())"
    env = os.environ | {"DATA_DIR": str(tmp_path), "HTTPS": "0", "DEBUG": "1"} | environment
    manage = [sys.executable, ROOT / "manage.py"]
    subprocess.run([*manage, "migrate", "-v0"], env=env, check=True)  # noqa: S603
    shown = subprocess.run([*manage, "shell", "-v0", "-c", code], env=env, capture_output=True, text=True, check=True)  # noqa: S603
    return shown.stdout


def catalogue(words: dict[str, str]) -> bytes:
    """A .mo file, as GNU's msgfmt writes it, which not every machine has."""
    texts = [text.encode() for text in (*words, *words.values())]
    start = 28 + 8 * len(texts)
    places = [struct.pack("<2I", len(text), start + sum(len(t) + 1 for t in texts[:n])) for n, text in enumerate(texts)]
    head = struct.pack("<7I", 0x950412DE, 0, len(words), 28, 28 + 8 * len(words), 0, 0)
    return head + b"".join(places) + b"".join(text + b"\0" for text in texts)


def test_one_language_needs_no_switch(tmp_path) -> None:
    page = page_of("/fr/", tmp_path, SITE_LANGUAGES="fr")
    assert 'lang="fr"' in page
    assert "English" not in page


def test_a_translator_adds_a_language_without_touching_code(tmp_path) -> None:
    words = tmp_path / "words" / "de" / "LC_MESSAGES"
    words.mkdir(parents=True)
    (words / "django.mo").write_bytes(catalogue({"": "Content-Type: text/plain; charset=UTF-8\n", "Start": "Los"}))
    page = page_of("/de/", tmp_path, SITE_LANGUAGES="en,fr,de", TRANSLATIONS=str(tmp_path / "words"))
    assert ">Los</button>" in page
    assert "Deutsch" in page_of("/en/", tmp_path, SITE_LANGUAGES="en,fr,de", TRANSLATIONS=str(tmp_path / "words"))
    assert configured.LANGUAGES == [("en", "English"), ("fr", "Français")]
