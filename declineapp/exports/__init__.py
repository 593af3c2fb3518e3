"""A message or the dates as a file: one module an export."""

from .docx import docx
from .eml import eml
from .filenames import filename
from .ics import ics
from .mailto import mailto
from .txt import txt

__all__ = ["docx", "eml", "filename", "ics", "mailto", "txt"]
