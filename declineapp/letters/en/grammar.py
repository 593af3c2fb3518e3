"""What English asks of words that people type: a or an, the name of a role, dates, lists."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, time
from functools import cache

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

# Written in capitals and read as a word, though short enough to be spelled.
READ_AS_WORDS = {"NASA", "NATO", "FIFA", "SOC", "SIM", "RAM", "SAS", "NICU", "SIEM", "LAMP", "REIT", "RIBA", "LEGO"}
LETTERS_NAMED_WITH_A_VOWEL = "AEFHILMNORSX"
SILENT_H = ("hour", "honest", "honor", "honour", "heir", "hors-", "hors d")
SPOKEN_YOU = ("eu", "ewe", "uni", "use", "usu", "usa", "uti", "ura", "uro", "ubi", "uku", "ukr")
YET_A_VOWEL = ("unin", "unim", "unident", "usher")
SPOKEN_WON = ("one", "once")


def an(noun: str) -> str:
    """“an HR role”, “a UX role”: the noun with its article, by sound."""
    return f"an {noun}" if _begins_with_a_vowel_sound(noun) else f"a {noun}"


@cache
def _begins_with_a_vowel_sound(noun: str) -> bool:
    first = noun.lstrip("“‘\"'([ ").partition(" ")[0]
    if first[:1].isdigit():
        return _number_begins_with_a_vowel(first)
    initials = _initials(first, noun)
    if initials:
        return initials[0] in LETTERS_NAMED_WITH_A_VOWEL
    return _word_begins_with_a_vowel(_without_accents(noun.lstrip("“‘\"'([ ")))


def _number_begins_with_a_vowel(word: str) -> bool:
    digits = "".join(letter for letter in word.partition("-")[0] if letter.isdigit())
    return digits[:1] == "8" or (digits[:2] in {"11", "18"} and len(digits) % 3 == 2)


def _initials(first: str, noun: str) -> str:
    """The letters of “HR”, “R&D”, “MSc”, read one by one; "" for what is read as a word."""
    letters = ""
    for letter in first:
        if not letter.isupper():
            break
        letters += letter
    rest = first[len(letters) :]
    if not letters or (len(letters) == 1 and rest[:1].isalpha()) or letters in READ_AS_WORDS:
        return ""
    return "" if _shouted(letters, noun) else letters


def _shouted(word: str, noun: str) -> bool:
    """A word that is merely written in capitals, as in “LEAD ENGINEER”."""
    if not set(word) & set("AEIOUY"):
        return False
    return len(word) > 4 or (len(word) == 4 and noun.isupper() and " " in noun)


def _without_accents(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter)).lower()


def _word_begins_with_a_vowel(word: str) -> bool:
    if word.startswith(SILENT_H) or word.startswith(YET_A_VOWEL):
        return True
    spoken_won = word.replace("-", " ").partition(" ")[0] in SPOKEN_WON
    return word[:1] in {"a", "e", "i", "o", "u"} and not word.startswith(SPOKEN_YOU) and not spoken_won


# Roles that name the place one would have and not the person one would be.
PLACES = {
    *("role", "position", "job", "post", "place", "internship", "traineeship", "apprenticeship", "placement"),
    *("fellowship", "programme", "program", "scheme", "contract", "residency", "secondment", "scholarship", "chair"),
    *("lectureship", "professorship", "directorship", "partnership", "assignment", "opening", "seat"),
}
# One of a kind: “as Head of Data”, without an article.
ONLY_ONE = {
    *("head", "chief", "president", "chair", "chairman", "chairwoman", "chairperson", "director", "deputy", "vice"),
    *("ceo", "cto", "cfo", "coo", "cmo", "cpo", "cio", "vp", "svp", "evp", "principal", "dean"),
}
PERSONS_END = ("er", "or", "ist", "ant", "ian", "yst")
PERSONS = {
    *(
        "agent",
        "student",
        "superintendent",
        "architect",
        "executive",
        "representative",
        "chef",
        "nurse",
        "clerk",
        "lead",
    ),
    *("intern", "fellow", "coach", "judge", "guide", "secretary", "apprentice", "trainee", "aide", "sre"),
}
# What ends like a person and is none, as in “customer care” cut short.
NO_PERSONS = {
    *("customer", "consumer", "user", "career", "computer", "server", "power", "paper", "order", "center", "letter"),
    *(
        "border",
        "water",
        "cyber",
        "weather",
        "number",
        "labor",
        "floor",
        "sector",
        "color",
        "motor",
        "plant",
        "restaurant",
    ),
}


def the_role(role: str) -> str:
    """“the role of data analyst”, “the MBA internship”."""
    bare = without_article(role)
    return f"the {bare}" if _last_word(bare) in PLACES else f"the role of {bare}"


def as_role(role: str) -> str:
    """“as a data analyst”, “as Head of Data”; "" where the role doesn't name a person."""
    bare = without_article(role)
    if bare.partition(" ")[0].lower() in ONLY_ONE:
        return f"as {bare}"
    return f"as {an(bare)}" if _is_a_person(_last_word(_before_of(bare))) else ""


def _is_a_person(word: str) -> bool:
    return word in PERSONS or (word.endswith(PERSONS_END) and word not in NO_PERSONS)


# Typed though the form says it already.
LEAD_IN = re.compile(
    r"^(?:(?:the|an?)\s+)?(?:(?:role|position|post|job)\s+(?:of|as)\s+(?:(?:the|an?)\s+)?)?(?=\S)", re.IGNORECASE
)


def without_article(role: str) -> str:
    """The role alone, without “the”, “a” or “the role of” before it."""
    bare = LEAD_IN.sub("", role, count=1)
    # “A level tutor”, “A/B tester”: a capital A is a name.
    return role if role.startswith("A ") else bare


def _before_of(role: str) -> str:
    for mark in (" of ", " for ", " in ", " to ", ",", " (", "/", " – ", " - "):
        role = role.partition(mark)[0]
    return role


def _last_word(role: str) -> str:
    return role.rpartition(" ")[2].lower()


def spoken_date(day: date | None, before: str = "on") -> str:
    """“ on 4 May”, with the space that leads to it; "" when the day isn't known."""
    return f" {before} {day.day} {MONTHS[day.month - 1]}" if day else ""


def spoken_hour(at: time | None, before: str = "at") -> str:
    """“ at 14:30”, the same in every country."""
    return f" {before} {at:%H:%M}" if at else ""


def listed(things: Sequence[str]) -> str:
    """“a, b and c”."""
    return " and ".join(filter(None, [", ".join(things[:-1]), *things[-1:]]))


CONTRACTED = (
    ("I’d hoped", "I had hoped"),
    *(("I’m", "I am"), ("’ve", " have"), ("’ll", " will"), ("’d", " would"), ("’re", " are"), ("won’t", "will not")),
    *(
        ("can’t", "cannot"),
        ("n’t", " not"),
        ("it’s", "it is"),
        ("It’s", "It is"),
        ("that’s", "that is"),
        ("What’s", "What is"),
    ),
    *(("there’s", "there is"), ("There’s", "There is"), ("what’s", "what is"), ("who’s", "who is")),
    *(("Let’s", "Let us"), ("let’s", "let us")),
)


@cache
def written_out(phrase: str) -> str:
    """A phrase of ours for a formal letter: “I am” for “I’m”."""
    for short, long in CONTRACTED:
        phrase = phrase.replace(short, long)
    return phrase
