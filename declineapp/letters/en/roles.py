"""How the job is called: “line cook job”, “PhD position in marine ecology”, “role of Chief Financial Officer”."""

import re
from functools import lru_cache

from ..facts import Facts
from ..typed import capitalize, join_lines
from .articles import an
from .companies import company, name_company
from .persons import MISSING
from .role_case import set_capitals
from .role_words import (
    ACADEMIC,
    CHIEFS,
    FIELDS,
    FIRST_WORDS,
    HEADS,
    NO_PERSONS,
    ONLY_ONE,
    PERSONS,
    PERSONS_END,
    PLACES,
    PUBLIC,
    SENIOR,
    SMALL_TRADES,
)

# Typed though the form says it already, or for the advertisement's sake.
_LEAD_IN = re.compile(
    r"^(?:(?:the|an?)\s+)?(?:(?:role|position|post|job)\s+(?:of|as)\s+(?:(?:the|an?)\s+)?)?(?=\S)", re.IGNORECASE
)
_GENDERS = r"[hfmwdxi]\s*[/|·]\s*[hfmwdxi](?:\s*[/|·]\s*[hfmwdxi])*|all genders|any gender|gn\*?"
_TERMS = (
    r"remote|hybrid|on-?site|full[- ]?time|part[- ]?time|permanent|temporary|temp|contract|fixed[- ]term|freelance|wfh"
    r"|tenure[- ]track|nights?|days?|weekends?|evenings?|(?:night|day|late|early) "
    r"shifts?|shifts|seasonal|relief|ftc|perm"
    r"|casual|\d+ months?|maternity cover|\d+ ?%|100 ?%|\d+ ?hours?(?: per week)?|entry[- ]level|immediate start"
)
_IN_BRACKETS = re.compile(
    rf"\s*[(\[]\s*(?:{_GENDERS}|(?:{_TERMS})(?:[\s,/-]+(?:{_TERMS}))*"
    rf"|(?:ref|req|job|id|no|#|posting|vacancy)\b[^)\]]*\d[^)\]]*|#?[A-Z]*-?\d[\d-]{{2,}})\s*[)\]]",
    re.IGNORECASE,
)
_AT_THE_END = re.compile(
    rf"(?:\s*[,–—|-]?\s*\b(?:{_GENDERS})(?![\w/])|\s*[,–—|:-]?\s*(?:\b(?:ref(?:erence)?|req(?:uisition)?|job"
    rf"|vacancy|posting)\b[.:# ]*"
    r"(?:id|no|number|ref)?[.:# ]*|#\s*)[A-Z]{0,5}[-_/]?\d[\w/-]*|\s+[A-Z]{1,4}-?\d{4,}(?:-\d+)?"
    r"|\s*[,(–—|-]?\s*[£$€]\s?\d[\w.,/ –-]*\)?)\s*$",
    re.IGNORECASE,
)
_SMALL_AFTER_COMMA = re.compile(r"(?<=\w\w),\s+[a-z\d][^,]*$")
"""“solicitor, private client”: whoever reads it knows which; “Director, Regulatory Affairs” is the title itself."""
_LAST_BRACKETS = re.compile(r"\s*\([^()]*\)$")
"""Which of several it is, “(Cardiology)”: they know it after a call."""
_TERMS_AFTER_COMMA = re.compile(rf"(?:\s*,\s*(?:{_TERMS}))+\s*$", re.IGNORECASE)
_DASH = re.compile(r"\s+[-–—|·]+\s+|\s*\|\s*|[–—]\s+")
_IN = (" in ", " of ", " for ", " with ", " on ", " to ", " at ", " within ", " as ", " de ", ", ", " (")

_IN_A_FIELD = re.compile(r"(?P<who>(?:(?!of |for |to |in )\w+ )*?\w+) in (?P<field>\w+(?: \w+)?)")
"""“research fellow in soil science”"""
_ORDINARY = FIELDS | FIRST_WORDS | PLACES | PERSONS | SMALL_TRADES

_INTERN = re.compile(
    r"^(?P<field>.*?)\s*\b(?P<who>intern|apprentice|trainee)(?:\s*(?:,|in|for)\s+(?P<of>\S.*))?$", re.IGNORECASE
)
_SCHEMES = {"programme", "program", "scheme", "course", "training", "studentship", "stream"}
"""What one has a place on."""
_SHIPS = {"intern": "internship", "apprentice": "apprenticeship", "trainee": "traineeship"}
_POSTDOC = re.compile(
    r"^post-?\s?doc(?:toral)?\b(?:\s+(?:research\s+)?(?:fellow|researcher|associate|scholar|scientist|research "
    r"fellow))?"
    r"(?:\s*(?:,|in|on|\(|for)\s*(?P<of>[^)]+)\)?)?$",
    re.IGNORECASE,
)
_DOCTORAL = re.compile(
    (
        r"^(?P<what>ph\.?\s?d|doctoral)\s+(?:student|candidate|researcher|fellow)(?:\s*(?:,|in|on|\("
        r"|for)\s*(?P<of>[^)]+)\)?)?$"
    ),
    re.IGNORECASE,
)
_LECTURER = re.compile(r"^(?P<rank>(?:senior |assistant |associate )?)lecturer\s+in\s+(?P<of>.+)$", re.IGNORECASE)


def role(facts: Facts) -> str:
    """The role alone, as one says it: without “(m/f/d)”, a reference, a city after a dash; a line cook, and among
    friends a lift engineer."""
    text = _as_in_a_sentence(_SMALL_AFTER_COMMA.sub("", bare_role(facts.role, facts.company)))
    text = (facts.has_spoken and _LAST_BRACKETS.sub("", text)) or text
    is_small = facts.address == "casual" or (facts.address != "formal" and _last_word(text) in SMALL_TRADES)
    return _small_trade(text) if is_small else text


def _as_in_a_sentence(text: str) -> str:
    """“Marketing manager” has its capital from the box it was typed in: “marketing
    manager”; “Java developer” has it by right."""
    first, _, rest = text.partition(" ")
    is_ordinary = first.istitle() and first.lower() in _ORDINARY and not rest[:1].isdigit()
    return f"{first.lower()} {rest}" if rest and rest == rest.lower() and is_ordinary else text


def _small_trade(text: str) -> str:
    """Without its capitals, where no word of it is a name."""
    *before, last = text.split() or [""]
    is_plain = last.istitle() and is_a_person(last) and all(word.lower() in _ORDINARY for word in before)
    return text.lower() if is_plain and text.istitle() else text


@lru_cache(maxsize=1024)
def bare_role(typed: str, at: str = "") -> str:
    text = join_lines(typed).strip("\"“”'‘’.;: ")
    for mark in (_IN_BRACKETS, _AT_THE_END, _AT_THE_END, _TERMS_AFTER_COMMA):
        text = (mark.sub("", text) or text).strip(" ,–—-|")
    text = _without_company(_before_the_dash(text), at)
    # “A level tutor”, “A/B tester”: a capital A is a name.
    bare = text if text.startswith("A ") else _LEAD_IN.sub("", text, count=1)
    return "" if bare == MISSING else _small_place(set_capitals(bare))


def _small_place(text: str) -> str:
    """“Marketing Internship” is no title: “marketing internship”, “PhD position”."""
    head = before_preposition(text)
    before, _, last = head.rpartition(" ")
    before = _small_field(before)
    if (
        last.lower() not in PLACES
        or last.isupper()
        or not (before.islower() or before in {"", "PhD"} or before.isupper())
    ):
        return text
    return f"{before} {last.lower()}".strip() + text[len(head) :]


def _before_the_dash(text: str) -> str:
    """“Data Analyst – Berlin” is a data analyst; “Internship – Marketing” an internship in marketing."""
    head, *after = [part for part in _DASH.split(text) if part] or [text]
    if after and _last_word(head) in PLACES and not re.match(rf"(?i:{_TERMS})$", after[0]):
        return f"{head}{_in_field(after[0])}"
    return head


def _without_company(text: str, at: str) -> str:
    names = {join_lines(at), name_company(at), name_company(at).removeprefix("the ")} - {""}
    for name in sorted(names, key=len, reverse=True):
        for between in (" at ", " @ ", " with "):
            if text.lower().endswith(f"{between}{name}".lower()):
                return text[: -len(between + name)]
    return text


def job(facts: Facts) -> str:
    """The role with its noun and no article; “job” alone while there is no role."""
    return _job(role(facts), noun(facts))


@lru_cache(maxsize=1024)
def _job(text: str, called: str) -> str:
    if not text:
        return called
    renamed = _name_the_place(text)
    if renamed or names_a_place(text):
        return renamed or text
    first = _first_word(text)
    if first in CHIEFS and " " in text:
        return f"{called} of {text}"
    if not (", " in text or _ends_in_preposition(text)) or (first in HEADS and first != "partner"):
        return f"{text} {called}"
    if called != "job" and text[0].islower() and (field := _IN_A_FIELD.fullmatch(text)):
        return f"{field['who']} {called} in {field['field']}"
    head, _, of_what = text.partition(", ")
    if of_what and called == "position" and not _ends_in_preposition(text):
        is_academic = set(head.lower().split()) & ACADEMIC
        return f"{head} {called} in {of_what}" if is_academic else f"{head} {called}"
    if called != "job":
        return f"{called} of {text}"
    if ", " in text:
        return f"{text.partition(', ')[0]} {called}"
    return f"job as {text if text[0].isupper() else an(text)}"


@lru_cache(maxsize=1024)
def _name_the_place(text: str) -> str:
    """The place behind the person: “marketing internship” for a marketing intern."""
    if found := _POSTDOC.match(text):
        return f"postdoctoral position{_in_field(found['of'])}"
    if found := _DOCTORAL.match(text):
        what = "doctoral" if found["what"].lower() == "doctoral" else "PhD"
        return f"{what} position{_in_field(found['of'])}"
    if found := _LECTURER.match(text):
        return f"{found['rank'].lower()}lectureship{_in_field(found['of'])}"
    if text.lower() in {"teacher", "lecturer"}:
        return "teaching position" if text.lower() == "teacher" else "lectureship"
    return _name_the_internship(text)


def _name_the_internship(text: str) -> str:
    found = _INTERN.match(text)
    first, _, trade = text.partition(" ")
    if first.lower() == "apprentice" and trade and _last_word(text) not in PLACES:
        return f"{_small_field(trade)} apprenticeship"
    if not found or (found["who"].lower() == "trainee" and not found["of"]):
        return ""
    ship = _SHIPS[found["who"].lower()]
    return " ".join(filter(None, (_small_field(found["field"]), ship))) + _in_field(found["of"])


def _in_field(field: str | None) -> str:
    return f" in {_small_field(field)}" if field else ""


def _small_field(field: str) -> str:
    """Without capitals where every word is one of a field and no name."""
    words = field.split()
    plain = all(word.lower().strip("&,") in FIELDS | {""} and not (word.isupper() and len(word) > 1) for word in words)
    return field.lower() if plain else field


def noun(facts: Facts) -> str:
    """What it is called when it has been named: “job”, “position”, “internship”, “place”, “role”, “post”."""
    return _noun(role(facts), facts.address, facts.country)


@lru_cache(maxsize=1024)
def _noun(text: str, address: str, country: str) -> str:
    named = _name_the_place(text) or text
    if names_a_place(named):
        return _place_in(named)
    by_trade = _noun_of_trade(set(re.findall(r"\w+", text.lower())), _first_word(text), address, country)
    # “the Team Lead, Claims job” stumbles: the Team Lead position; among friends the Team Lead job.
    return "position" if ", " in text and by_trade == "job" and address != "casual" else by_trade


def _noun_of_trade(words: set[str], first: str, address: str, country: str) -> str:
    """By the trade and the register; a post in British hospitals and schools."""
    if first in CHIEFS or first in HEADS:
        return "position" if address == "formal" else "role"
    if address == "casual" and not words & {"professor", "phd"}:
        return "job"
    if words & PUBLIC and country in {"gb", "ie"}:
        return "post"
    if words & ACADEMIC or words & SENIOR or address == "formal" or {"to", "the"} <= words:
        return "position"
    return "job"


def names_a_place(text: str) -> bool:
    """“MBA internship”, “place on the graduate scheme”: the role says itself what it is."""
    if text.lower().endswith(" in training"):
        return False
    return _last_word(text) in PLACES or _last_word(before_preposition(text)) in PLACES


def _place_in(text: str) -> str:
    head = before_preposition(text)
    word = _last_word(head) if _last_word(head) in PLACES else _last_word(text)
    return "place" if word in _SCHEMES else word


def before_preposition(text: str) -> str:
    for mark in _IN:
        text = text.partition(mark)[0]
    return text


def _ends_in_preposition(text: str) -> bool:
    """“Teacher of English”, “assistant to the CEO”: a noun after it would hang in the air."""
    head = before_preposition(text)
    return text.startswith(tuple(head + mark for mark in _IN[:7]))


def the_job(facts: Facts) -> str:
    return f"the {job(facts)}"


def the_job_at(facts: Facts) -> str:
    """“the line cook job at The Copper Pot”; inside one's own company without its name."""
    where = "" if facts.is_internal else company(facts)
    named = the_job(facts)
    return f"{named} at {where}" if where and f" at {where}".lower() not in named.lower() else named


def subject_job(facts: Facts) -> str:
    """For a subject: a title typed with capitals as it is, “Line cook job” for one in small letters."""
    text = bare_role(facts.role, facts.company)
    is_title = text[:1].isupper() and all(word.lstrip("(")[:1].isupper() for word in text.split() if len(word) > 3)
    stumbles = job(facts).startswith((f"{noun(facts)} of ", f"{noun(facts)} as "))
    return text if is_title and not _name_the_place(text) else capitalize(role(facts) if stumbles else job(facts))


def as_a_role(facts: Facts) -> str:
    """“as a line cook”, “as Head of Data”; "" where the role doesn't name a person."""
    text = role(facts)
    if not text or names_a_place(text):
        return ""
    if _first_word(text) in ONLY_ONE and not text.lower().startswith(("executive ", "company ", "deputy ")):
        return f"as {text}"
    text = text.partition(", ")[0]
    return f"as {an(text)}" if is_a_person(text) else ""


def is_a_person(text: str) -> bool:
    """Whether it names somebody: “line cook”, “nurse in intensive care”, and not “customer care”."""
    word = _last_word(before_preposition(text).partition("/")[0])
    return word in PERSONS or (word.endswith(PERSONS_END) and word not in NO_PERSONS)


def _first_word(text: str) -> str:
    return text.partition(" ")[0].lower().strip(",")


def _last_word(text: str) -> str:
    return text.rstrip(" )").rpartition(" ")[2].lower()
