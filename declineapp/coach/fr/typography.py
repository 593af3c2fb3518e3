"""Les espaces et les apostrophes de l'imprimerie, et les formes doubles."""

import re
from collections.abc import Iterator

from ..findings import Check, CoachedMessage, Hit, Replacement

_NARROW, _NO_BREAK = "\u202f", "\u00a0"
_BLANKS = rf"[ {_NARROW}{_NO_BREAK}]"
_LETTER = r"[^\W\d_]"

# (signs one of which the text must hold, what is there, what should be there), France then Québec. Not in addresses,
# hours, smileys.
_REPLACEMENTS = {
    "fr": (
        ("'", re.compile(rf"(?<={_LETTER})'(?={_LETTER}|\d)"), "’"),
        (";!?", re.compile(r"(?<=[^\s!?;])(?<![:;][-)D(P])(?: +)?(?=[;!?]+(?:\s|$|[»)\"]))(?<!&amp)"), _NARROW),
        (":", re.compile(r"(?<=[^\s:/\d])(?: +)?(?=:(?:\s|$))|(?<=\d) (?=:\s)|(?<=\d)(?=:(?:\s|$))"), _NO_BREAK),
        ("«", re.compile(rf"(?<=«)(?: +)?(?=[^\s{_NARROW}{_NO_BREAK}])"), _NO_BREAK),
        ("»", re.compile(rf"(?<=[^\s{_NARROW}{_NO_BREAK}])(?: +)?(?=»)"), _NO_BREAK),
    ),
    "fr-ca": (
        ("'", re.compile(rf"(?<={_LETTER})'(?={_LETTER}|\d)"), "’"),
        (";!?", re.compile(rf"(?<=\S){_BLANKS}+(?=[;!?]+(?:\s|$|[»)\"]))"), ""),
        (":", re.compile(r"(?<=[^\s:/\d])(?: +)?(?=:(?:\s|$))|(?<=\d) (?=:\s)|(?<=\d)(?=:(?:\s|$))"), _NO_BREAK),
        ("«", re.compile(rf"(?<=«)(?: +)?(?=[^\s{_NARROW}{_NO_BREAK}])"), _NO_BREAK),
        ("»", re.compile(rf"(?<=[^\s{_NARROW}{_NO_BREAK}])(?: +)?(?=»)"), _NO_BREAK),
    ),
}

_GENDERED = re.compile(
    rf"(?<!{_LETTER}){_LETTER}{{2,30}}(?:\((?:e|es|ne|nes|le|les|se|te|ve|fe|ère|trice|rice|euse|sse|é|ée|iè?re)\)s?|"
    rf"[·•‧⋅∙・]{_LETTER}{{1,5}}(?:[·•‧⋅∙・]s)?|"
    rf"/(?:e|es|ne|nes|le|se|te|ve|trice|euse|se|ère)s?\b|(?<=[éeitrdnsult])\.(?:e|ne|trice|euse|se|le|"
    rf"es)(?:\.?s)?\b(?!\.[a-z])|-(?:e|ne|trice|euse)(?:-s|s)?\b(?!-))"
    rf"|\b({_LETTER}{{3,30}}) ?(?:/|ou) ?\1(?:e|ne|le|se|te)s?\b|\b{_LETTER}{{3,30}}[iï]s?f ?/ ?{_LETTER}{{3,30}}ive\b|"
    rf"\b{_LETTER}{{3,30}}eux ?(?:/|ou) ?{_LETTER}{{3,30}}euse\b"
    rf"|\b(?:cher/chère|cher\.ère|chère?s? ou cher|il/elle|elle/il|iel|ils/elles|celui/celle|tous/toutes|toustes|"
    rf"un/une|le/la candidat)\b",
    re.IGNORECASE,
)


def spacing_replacements(language: str, text: str) -> list[Replacement]:
    """Every place where a space or an apostrophe isn't as it should be, with what should stand there."""
    places = (
        Replacement(*match.span(), sign)
        for marks, pattern, sign in _REPLACEMENTS[language]
        if any(mark in text for mark in marks)
        for match in pattern.finditer(text)
    )
    return sorted(place for place in places if text[place.start : place.end] != place.text)


def french_spacing(language: str) -> Check:
    """The first place alone; one press mends them all."""

    def finds(message: CoachedMessage) -> Iterator[Hit]:
        places = spacing_replacements(language, message.reading.text_without_names)
        if places:
            first = places[0]
            # A space that is missing shows nothing: the mark before which it is missing does.
            yield Hit(max(0, first.start - 1), min(len(message.text), first.end + 1), tuple(places))

    return finds


def gendered(message: CoachedMessage) -> Iterator[Hit]:
    return (Hit(*match.span()) for match in _GENDERED.finditer(message.text))
