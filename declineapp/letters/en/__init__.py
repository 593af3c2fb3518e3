"""English: no spelling that is only American or only British."""

from pathlib import Path

from ..hands import Language
from .grammar import date_in_full
from .register import in_register
from .slots import SLOTS, finish, join_list

STEM = "I particularly enjoyed"
LANGUAGE = Language(Path(__file__).parent, SLOTS, join_list, in_register, finish, STEM, date_in_full)
