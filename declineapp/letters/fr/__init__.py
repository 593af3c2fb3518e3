"""French, of France and of Québec."""

from pathlib import Path

from ..hands import Language
from .dates import date_in_full
from .register import in_register
from .slots import SLOTS, finish, join_list

STEM = "J’ai particulièrement apprécié"
LANGUAGE = Language(Path(__file__).parent, SLOTS, join_list, in_register, finish, STEM, date_in_full)
