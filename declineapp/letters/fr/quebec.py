"""The words of Québec where they differ and can be put in by rule; whatever
can't is for the `quebec` lines of the hands."""

import re

_MAIL = re.compile(
    r"\b(?P<before>l[’']|d[’']|cet\s|l[’']\s?)?(?P<mail>e-?mails?|mails?)\b(?![@.]\w)(?<!\w@)", re.IGNORECASE
)
_BEFORE_MAIL = {"l": "le ", "d": "de ", "cet ": "ce "}
_INTERVIEW = re.compile(
    r"\b(?P<before>(?:(?:nos|vos|mes|tes|ses|ces|les|des|aux|deux|trois|quelques|notre|votre|mon|ton|leurs?|cet|un"
    r"|du)\s|l[’'])"
    r"(?:(?:très\s)?(?:bons?|beaux?|bel|premiers?|derniers?|seconds?|deuxièmes?|longs?|deux|trois|autres?)\s)?)"
    r"entretien(?P<several>s?)\b(?!\s+(?:ménager|de\s+l|de\s+la|des|du\s+(?!\d)|d[’'](?!embauche)))",
    re.IGNORECASE,
)
_FEMININE = {
    "cet": "cette", "un": "une", "bon": "bonne", "bons": "bonnes", "beau": "belle", "bel": "belle", "beaux": "belles",
    "premier": "première", "premiers": "premières", "dernier": "dernière", "derniers": "dernières", "second": "seconde",
    "seconds": "secondes", "long": "longue", "longs": "longues",
}  # fmt: skip
_WEEKEND = re.compile(r"\b(?P<before>(?:le|ce|un|bon|du|au)\s)?week-?end\b", re.IGNORECASE)
_BEFORE_WEEKEND = {"le": "la", "ce": "cette", "un": "une", "bon": "bonne", "du": "de la", "au": "à la"}


def in_quebec(text: str) -> str:
    """« courriel », « entrevue » and « fin de semaine », with the words that agree with them."""
    small = text.lower()
    if "mail" in small:
        text = _MAIL.sub(_courriel, text)
    if "entretien" in small:
        text = _INTERVIEW.sub(_entrevue, text)
    return _WEEKEND.sub(_fin_de_semaine, text) if "week" in small else text


def _courriel(found: re.Match[str]) -> str:
    before = (found["before"] or "").lower().rstrip("’'")
    article = _like(found["before"] or "", _BEFORE_MAIL.get(before, ""))
    several = "s" if found["mail"].lower().endswith("s") else ""
    return article + (_like(found["mail"], "courriel") if not before else "courriel") + several


def _entrevue(found: re.Match[str]) -> str:
    words = [_like(word, _FEMININE.get(word.lower(), word)) for word in found["before"].split(" ")]
    return f"{' '.join(words)}entrevue{found['several']}"


def _fin_de_semaine(found: re.Match[str]) -> str:
    before = (found["before"] or "").rstrip()
    return f"{_like(before, _BEFORE_WEEKEND[before.lower()])} fin de semaine" if before else "fin de semaine"


def _like(typed: str, word: str) -> str:
    """With a capital where the word it stands for had one."""
    return word[:1].upper() + word[1:] if typed[:1].isupper() else word
