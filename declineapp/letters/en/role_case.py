"""A role in the capitals that it is written in, whatever the caps lock said."""

import re

INITIALISMS = frozenset(
    """
    ai api bim bi cad cdl ceo cfo cna cnc coo crm cto ehs erp ev fp&a gis gp hgv hr hse hvac ict ios lgv lpn
    mep mri nhs pcb php plc pr ptsa qa qc r&d rgn rmn rn sap sdet sem sen senco seo sql sre ssis ta uav ui ux vfx vp
    """.split()
)
"""Written in capitals also where they were typed small; in a role none of them is meant as a word."""
_WRITTEN_OUT = {
    "sr": "senior",
    "sr.": "senior",
    "jr": "junior",
    "jr.": "junior",
    "asst": "assistant",
    "mgr": "manager",
    "mngr": "manager",
    "coord": "coordinator",
    "supv": "supervisor",
}
_OWN_CAPITALS = {"ios": "iOS", "phd": "PhD"}
_ROMAN = re.compile(r"[ivx]+$")
_WORD = re.compile(r"[^\W_][\w&.’']*")
_LONGEST_SHOUT = 4
"""Letters of a word in capitals that may be an initialism; a longer one is shouted."""


def set_capitals(text: str) -> str:
    """“SIGNALLING ENGINEER” is a signalling engineer, “hgv driver” an HGV driver; other capitals stay."""
    is_shouted = text.isupper() and any(len(word) > _LONGEST_SHOUT for word in _WORD.findall(text))
    first = _WORD.match(text)
    is_about_it = bool(first and first[0] == "it" and " " in text)
    text = _WORD.sub(lambda word: _set_capitals_of(word[0], is_shouted=is_shouted), text)
    return f"IT{text[2:]}" if is_about_it else text


def _set_capitals_of(word: str, *, is_shouted: bool) -> str:
    small = word.lower()
    if word not in {small, word.upper()}:
        return word
    if small in INITIALISMS or small in _OWN_CAPITALS:
        return _OWN_CAPITALS.get(small, word.upper())
    if is_shouted and not _ROMAN.match(small):
        return _WRITTEN_OUT.get(small, small)
    return _WRITTEN_OUT.get(word, word)
