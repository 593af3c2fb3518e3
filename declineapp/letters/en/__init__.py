"""English: no spelling that is only American or only British."""

from pathlib import Path

from ..hands import Language
from .slots import SLOTS, finish, in_register, joined

STEM = "I particularly enjoyed"
LANGUAGE = Language(Path(__file__).parent, SLOTS, joined, in_register, finish, STEM)
