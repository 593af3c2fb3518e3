import re
import zipfile
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings

from declineapp.exports import docx
from declineapp.letters import LANGUAGES, Letter
from tests.exports.hostile import FRENCH, letters, lines


def opened(letter: Letter = FRENCH, language: str = "fr", author: str = "Léa Œuvrard"):
    return Document(BytesIO(docx(letter, language=language, author=author)))


def parts(language: str) -> dict[str, bytes]:
    archive = zipfile.ZipFile(BytesIO(docx(FRENCH, language=language, author="Léa")))
    return {name: archive.read(name) for name in archive.namelist()}


def test_it_reads_from_subject_to_signature() -> None:
    assert [paragraph.text for paragraph in opened().paragraphs] == [FRENCH.subject, *FRENCH.body.split("\n\n")]


def test_a_message_without_subject_begins_at_once() -> None:
    assert [paragraph.text for paragraph in opened(Letter("Hi"), "en").paragraphs] == ["Hi"]


@pytest.mark.parametrize(("language", "proofing"), [("en", "en-GB"), ("fr", "fr-FR"), ("fr-ca", "fr-CA")])
def test_it_is_proofed_in_its_language(language: str, proofing: str) -> None:
    tags = list(opened(language=language).styles.element.iter(qn("w:lang")))
    assert [(tag.get(qn("w:val")), tag.get(qn("w:eastAsia"))) for tag in tags] == [(proofing, proofing)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_of_the_template_it_is_made_from(language: str) -> None:
    for content in parts(language).values():
        assert not re.search(rb"en-US|ja-JP|python-docx|2013-12|proofState|thumbnail|Macintosh", content)


def test_its_properties_are_the_messages() -> None:
    properties = opened().core_properties
    assert (properties.title, properties.author, properties.comments) == (FRENCH.subject, "Léa Œuvrard", "")
    assert properties.last_modified_by == "Léa Œuvrard"
    assert datetime.now(UTC) - properties.created < timedelta(minutes=1)


@pytest.mark.parametrize(("language", "millimetres"), [("en", 210), ("fr", 210), ("fr-ca", 216)])
def test_it_fits_the_paper_of_its_country(language: str, millimetres: int) -> None:
    assert round(opened(language=language).sections[0].page_width.mm) == millimetres


@pytest.mark.parametrize(
    ("language", "country", "millimetres"),
    [("en", "us", 216), ("en", "ca", 216), ("en", "gb", 210), ("fr-ca", "fr", 210)],
)
def test_where_the_country_is_told_its_paper_goes_before_the_languages(language, country, millimetres) -> None:
    document = Document(BytesIO(docx(FRENCH, language=language, author="Léa", country=country)))
    assert round(document.sections[0].page_width.mm) == millimetres


@given(letter=letters, author=lines)
@settings(max_examples=20, deadline=None)
def test_whatever_was_typed_can_be_opened(letter: Letter, author: str) -> None:
    assert opened(letter, "en", author).paragraphs
