import re
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from ..letters import Letter
from .fitting import lines, one_line
from .paper import Head, as_letter

# British proofing takes both realise and realize, American only one of them: fewer red lines under what people type.
PROOFING = {"en": "en-GB", "fr": "fr-FR", "fr-ca": "fr-CA"}
LETTER_PAPER = {"us", "ca"}
OF_LANGUAGE = {"fr-ca": "ca"}
"""The country, where none is told."""
# Parts of the template that still say who made it, and where: a picture of its
# first page, a copy of the styles, the program.
LEFTOVERS = ("/thumbnail", "/stylesWithEffects", "/extended-properties")


def docx(letter: Letter, *, language: str, author: str, country: str = "", head: Head | None = None) -> bytes:
    """The message as a document in its language, a paragraph each, its subject above it in bold.

    With a head it is a letter to be signed and posted: who writes to whom, where and when.
    """
    document = Document()
    if head:
        _write_head(document, head)
    _write(document, letter, head)
    _set_language(document, PROOFING[language])
    _set_properties(document, one_line(letter.subject), one_line(author))
    if (country or OF_LANGUAGE.get(language)) not in LETTER_PAPER:
        document.sections[0].page_width, document.sections[0].page_height = Mm(210), Mm(297)
    for owner in (document.part, document.part.package):
        _drop_leftovers(owner.rels)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _write_head(document: Any, head: Head) -> None:
    for name in ("sender", "reader"):
        block = document.add_paragraph("\n".join(getattr(head, name)))
        if head.on_the_right == name:
            block.paragraph_format.left_indent = Mm(85)
    if head.mention:
        document.add_paragraph(head.mention)
    document.add_paragraph(head.place_and_date)


def _write(document: Any, letter: Letter, head: Head | None) -> None:
    if subject := one_line(letter.subject):
        document.add_paragraph().add_run(f"{head.before_subject if head else ''}{subject}").bold = True
    body = lines(as_letter(letter.body) if head else letter.body)
    *paragraphs, last = re.split("\n{2,}", body.strip("\n"))
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    closing, name = _before_the_name(last, head.sender[0]) if head else (last, "")
    if closing or not name:
        document.add_paragraph(closing)
    if name:
        # Room to sign.
        document.add_paragraph(name).paragraph_format.space_before = Mm(20)


def _before_the_name(last: str, name: str) -> tuple[str, str]:
    """The closing words and the signature of a last paragraph; either may be missing."""
    if last.startswith(name):
        return "", last
    closing, _, signature = last.partition("\n")
    return closing, signature


def _set_language(document: Any, language: str) -> None:
    """In the defaults of the styles, so that what is typed later is proofed alike."""
    settings = document.settings.element
    for element in (*document.styles.element.iter(qn("w:lang")), *settings.iter(qn("w:themeFontLang"))):
        element.set(qn("w:val"), language)
        element.set(qn("w:eastAsia"), language)
    # The template calls itself proofed already.
    for element in settings.findall(qn("w:proofState")):
        settings.remove(element)


def _set_properties(document: Any, title: str, author: str) -> None:
    """In the place of the template's own; Word takes 255 characters."""
    properties = document.core_properties
    properties.title = title[:255]
    properties.author = properties.last_modified_by = author[:255]
    properties.comments = ""
    properties.created = properties.modified = datetime.now(UTC)


def _drop_leftovers(relations: Any) -> None:
    for key in [key for key, relation in relations.items() if relation.reltype.endswith(LEFTOVERS)]:
        del relations[key]
