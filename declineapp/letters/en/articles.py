"""“a” or “an”, by the sound that follows."""

import re
import unicodedata

_OPENING = "“‘\"'([ "
_TOKEN = re.compile(r"[^\W_]+")

# Letters whose names begin with a vowel though they are consonants: “an HR role”.
_VOWEL_NAMED = "FHLMNRSX"
# What can be read as a word, sound by sound: FEMA, SWAT, SENCO, REIT.
_PRONOUNCED = re.compile(
    r"(?:S[CKLMNPTW]|FL|FR|[FHLMNRS])"
    r"(?:[AEIOU]{1,2}(?:MP|ND|NT|NC|NK|ST|SP|SK|RT|RN|RM|RK|LT|LD|LP|CK|FT|[BCDFGKLMNPRSTVXZ]))+"
    r"[AEIOU]?"
)
# Spelled though they could be read as words, and the other way round.
_SPELLED = {
    *("HIV", "LAX", "LED", "MIT", "MEP", "MOD", "MOT", "NUT", "RAF", "SAP", "SEC", "SEN", "SUV", "SEP"),
    *("HOD"),
}
_READ = {"SCSI", "HAZMAT", "NVIDIA"}
_SHOUTED_FROM = 5
"""Letters from which on a word in capitals is a word that is merely shouted: “NURSE”."""
_UNREADABLE = re.compile(r"[BCDFGHJKLMNPQRSTVWXZ]{4}")

_SILENT_H = ("hour", "honest", "honor", "honour", "heir", "hors-", "hors d")
_SPOKEN_YOU = (
    *("eu", "ewe", "ubi", "ufo", "uga", "uk", "uni", "ura", "ure", "uri", "uro", "uru", "usa", "use", "usu", "uta"),
    *("ute", "uti", "uto", "uyg"),
)
_YET_A_VOWEL = ("unin", "unim", "unident", "uniss", "unill", "usher")
_SPOKEN_WON = {"one", "once", "ouija"}


def an(noun: str) -> str:
    """“an HR role”, “a UX role”: the noun with its article."""
    return f"an {noun}" if begins_with_a_vowel_sound(noun) else f"a {noun}"


def begins_with_a_vowel_sound(noun: str) -> bool:
    text = noun.lstrip(_OPENING)
    if text[:1].isdigit():
        return _number_begins_with_a_vowel(text)
    first = _TOKEN.match(text)
    if not first:
        return False
    initials = _initials(first[0], noun)
    if initials:
        return initials[0] in _VOWEL_NAMED or initials[0] in "AEIO"
    return _word_begins_with_a_vowel(text)


def _number_begins_with_a_vowel(text: str) -> bool:
    digits = re.sub(r"[,\s](?=\d{3}\b)", "", text.partition("-")[0])
    digits = re.match(r"\d+", digits)[0]  # type: ignore[index]
    return digits[0] in "08" or (digits[:2] in {"11", "18"} and len(digits) % 3 == 2)


def _initials(token: str, noun: str) -> str:
    """The letters of “HR”, “MSc”, “mDNS”, “npm”, read one by one; "" for what is read as a word."""
    capitals = re.match(r"[a-z]?[A-Z]*", token)[0]  # type: ignore[index]
    is_an_a = token in {"a", "A"} and " " in noun
    if not token.isascii() or is_an_a:
        return ""
    if len(capitals) < 2 and len(token) > 1:
        return token.upper() if not set(token.lower()) & set("aeiouy") else ""
    return "" if _is_read(token.upper(), shouted=token.isupper(), in_capitals=noun.isupper()) else capitals.upper()


def _is_read(letters: str, *, shouted: bool, in_capitals: bool) -> bool:
    """Read as a word: by its sounds, or because it is one and only written in capitals."""
    if letters in _SPELLED and not in_capitals:
        return False
    if letters in _READ or _PRONOUNCED.fullmatch(letters):
        return True
    is_long = len(letters) >= _SHOUTED_FROM and bool(set(letters) & set("AEIOUY"))
    return shouted and is_long and not _UNREADABLE.search(letters)


def _word_begins_with_a_vowel(text: str) -> bool:
    word = _without_accents(text)
    if word.startswith(_SILENT_H) or word.startswith(_YET_A_VOWEL):
        return True
    spoken_won = re.split(r"[\s-]", word, maxsplit=1)[0] in _SPOKEN_WON
    return word[:1] in set("aeiou") and not word.startswith(_SPOKEN_YOU) and not spoken_won


def _without_accents(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter)).lower()
