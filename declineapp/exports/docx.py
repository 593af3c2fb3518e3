import re
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from docx import Document
from docx.oxml.ns import qn

from ..letters import Letter

# Our English is spelled alike everywhere; proofing has to be told one country, and Word's default is the other.
PROOFING = {"en": "en-GB", "fr": "fr-FR", "fr-ca": "fr-CA"}
# What XML refuses.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def docx(letter: Letter, *, language: str, author: str) -> bytes:
    """The message as a document, each paragraph one, proofed in its language."""
    document = Document()
    _set_language(document, PROOFING[language])
    _set_properties(document, letter.subject, author)
    if letter.subject:
        document.add_paragraph().add_run(_writable(letter.subject)).bold = True
    for paragraph in letter.body.split("\n\n"):
        document.add_paragraph(_writable(paragraph))
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _writable(text: str) -> str:
    return UNWRITABLE.sub("", text)


def _set_language(document: Any, language: str) -> None:
    """In the styles' defaults, so that all that is typed later is proofed alike."""
    for lang in document.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), language)
        lang.set(qn("w:eastAsia"), language)


def _set_properties(document: Any, title: str, author: str) -> None:
    """In the place of the template's own author, title and year."""
    properties = document.core_properties
    now = datetime.now(UTC)
    properties.title, properties.author = _writable(title)[:255], _writable(author)[:255]
    properties.last_modified_by, properties.comments, properties.keywords = _writable(author)[:255], "", ""
    properties.created = properties.modified = now
    properties.revision = 1
