"""A message or the dates as a file: one module an export."""

from .docx import docx
from .eml import eml
from .filenames import filename
from .ics import ics
from .mailto import mailto
from .paper import Head, head
from .txt import txt

__all__ = ["Head", "docx", "eml", "filename", "head", "ics", "mailto", "txt"]
