"""What somebody typed, mended by as little as lets it stand in a letter:
one line, a small “i”, a name in small letters."""

import re
from functools import lru_cache

from ..facts import Facts
from ..typed import capitalize, end_sentence, join_lines
from .companies import name_company
from .names import first_name
from .persons import persons, read_person, with_capitals
from .shape_words import SMALL

_QUOTES = (("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’"), ("'", "'"))
_STRAY_MARK = re.compile(r"^(?!\.NET\b)[.,;:]+(?!\.)\s*")
"""Before the first word; “.NET” begins with its own."""
_BULLET = re.compile(r"^(?:[-•*–·▪]|\d{1,2}[.)])\s+")
_WORD = re.compile(r"(?<![\w@.-])\w+(?![\w@-])")
_LONE_I = re.compile(r"(?<![\w/.&+’'-])i(?=[’']|\s|[,;:!?]|$)")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)|(?<=s)'(?=\s)|'(?=\d0s\b)")
# No other words are written like these.
_FORGOTTEN = re.compile(
    r"\b(?:(?P<not>(?:do|does|did|is|was|are|were|have|has|had|would|could|should|wo(?=nt be|nt work|nt have|nt "
    r"go))n|ca(?=nt\b)n)t"
    r"|(?P<i>i)(?P<verb>m|ve)|(?P<they>they|you|we)(?P<are>re(?<!were)|ve|ll(?<!well))"
    r"|(?P<that>that|there|what)s)\b",
    re.IGNORECASE,
)
_ITS = re.compile(
    r"\b([Ii])ts(?= (?:an?|too|not|the|been|just|very|so|far|closer|going|really|hard|time|about|over|nearly|only"
    r"|mostly|mainly|largely|basically|all|pretty|quite|still|now|more|my|your|two|three|\d+)\b)"
)
_ID = re.compile(r"\b[Ii]d(?= (?:be|have|like|love|miss|need|never|prefer|rather|want)\b)")
_WITH = re.compile(r"(?<!\S)(?:[wW]/(o\b)?|w(?= )) ?(?=\w)")
_CALENDAR = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|june|july|september|october|november"
    r"|december|christmas|easter)\b"
)
_MONTH = re.compile(r"\b((?:early|in|last|late|mid|next|since|this|till|until) )(april|august|march|may)\b")
"""Months that are words as well, or names: only after such a word."""
# First names that are words as well: only as typed.
_WORDS_TOO = set(
    """
    all an and angel april art august baker bell best bill black brown chase cook dawn day de dean den der do don
    dr drew eve faith field frank grace green group guy hall her hill his hope in iris ivy joy june king lab
    little long love mark may mo mr mrs ms my of on our page pat penny price prof ray rice rich rob rose ruby sky
    smith so stone summer sunny team the to van von white will wood young
    """.split()
)


def mend(typed: str, facts: Facts) -> str:
    """On one line, without the quotes around the whole; "" where nothing is said."""
    names = (facts.recipient_name, facts.referral_name, facts.referrer_name, facts.people)
    return _mend(typed, name_company(facts.company), *names)


@lru_cache(maxsize=1024)
def _mend(typed: str, company: str, *names: str) -> str:
    text = _without_quotes(_on_one_line(typed))
    text = text.lower() if text.isupper() and " " in text else text
    text = _APOSTROPHE.sub("’", text)
    text = _ID.sub("I’d", text)
    text = _ITS.sub(r"\1t’s", text)
    text = _FORGOTTEN.sub(_with_its_apostrophe, text)
    text = _LONE_I.sub("I", text)
    text = _WITH.sub(_with_spelt_out, text)
    text = _CALENDAR.sub(lambda day: day[0].capitalize(), text)
    text = _MONTH.sub(lambda month: month[1] + month[2].capitalize(), text)
    text = _with_its_company(text, company)
    spelt = _spelt_names(names)
    text = _WORD.sub(lambda word: spelt.get(word[0], word[0]), text) if spelt else text
    text = _STRAY_MARK.sub("", text)
    return text if any(map(str.isalnum, text)) else ""


def _with_spelt_out(found: re.Match[str]) -> str:
    """“with Dave” for “w/ Dave”, “without” for “w/o”."""
    return "without " if found[1] else "with "


def _with_its_company(text: str, company: str) -> str:
    """“at arup” as the company is written; elsewhere “next” or “target” may be the word."""
    if not company:
        return text
    in_small = rf"\b(at|join|joining) {re.escape(company.lower())}(?!\w)"
    return re.sub(in_small, lambda found: f"{found[1]} {company}", text)


def _on_one_line(typed: str) -> str:
    """A new line is a new sentence, but for one that goes on in small letters and is no item of a list."""
    text = ""
    for line in filter(None, map(join_lines, typed.splitlines())):
        is_item = bool(_BULLET.match(line))
        line = _BULLET.sub("", line)
        text = f"{end_sentence(text)} {line}" if text and (is_item or not line[:1].islower()) else f"{text} {line}"
    return text.strip()


def _without_quotes(text: str) -> str:
    for opening, closing in _QUOTES:
        inside = text[1:-1]
        if len(text) > 2 and text[0] == opening and text[-1] == closing and not {opening, closing} & set(inside):
            return inside.strip()
    return text


def _with_its_apostrophe(found: re.Match[str]) -> str:
    """“I’ve” for “ive”, “don’t” for “dont”."""
    if found["i"]:
        return f"I’{found['verb'].lower()}"
    word = found[0]
    cut = -1 if found["not"] or found["that"] else -len(found["are"])
    return f"{word[:cut]}’{word[cut:]}"


@lru_cache(maxsize=1024)
def _spelt_names(names: tuple[str, ...]) -> dict[str, str]:
    """Names as they would be typed in small letters, and as they are written."""
    words = [word for several in names for name in persons(several) for word in _name_words(name)]
    return {word.lower(): word for word in words}


def _name_words(name: str) -> list[str]:
    name = with_capitals(name) if len(name.split()) < 3 else name
    words = [word.strip(",.()") for word in name.split()]
    return [word for word in words if word.istitle() and len(word) > 2 and word.lower() not in _WORDS_TOO]


def make_sentence(text: str) -> str:
    """With a capital and a stop."""
    return end_sentence(capitalize(text)) if text else ""


def without_stop(text: str) -> str:
    return text.rstrip(" .…,;:–—-")


def small(text: str) -> str:
    """Without the capital that a word has only for being the first."""
    word = text.partition(" ")[0]
    plain = word.lower().partition("’")[0]
    if word[1:] != word[1:].lower():
        return text
    if plain in SMALL or (word.endswith("ing") and word[1:].islower()):
        return word[:1].lower() + text[1:]
    return text


def begins_small(text: str) -> bool:
    """Whether it can go on after other words: in small letters, or with “I”."""
    text = small(text)
    return text[:1].islower() or text[:1].isdigit() or text.startswith(("I ", "I’")) or text.partition(" ")[0].isupper()


def to_the_reader(text: str, facts: Facts) -> str:
    """The reader's own name in what was typed becomes “you”: they are the one who reads it."""
    return _to_the_reader(text, facts.recipient_name) if facts.recipient_name else text


@lru_cache(maxsize=1024)
def _to_the_reader(text: str, reader: str) -> str:
    person = read_person(reader)
    if not (person.given or person.family):
        return text
    for name in sorted({join_lines(reader), person.full, _clear_first_name(reader)} - {""}, key=len, reverse=True):
        if name.lower() in text.lower():
            text = re.sub(rf"\b{re.escape(name)}(?:’s|'s)(?= \w)", "your", text)
            text = re.sub(rf"\b{re.escape(name)} (?P<verb>was|is|has|does)\b", _you, text)
            text = re.sub(rf"\b{re.escape(name)}\b(?! \w+s\b)(?!-)", "you", text)
    return text


def _you(found: re.Match[str]) -> str:
    return "you " + {"was": "were", "is": "are", "has": "have", "does": "do"}[found["verb"]]


def _clear_first_name(reader: str) -> str:
    """The first name, where it can't be another word."""
    name = first_name(reader)
    return name if name.lower() not in _WORDS_TOO and name[:1].isupper() else ""
