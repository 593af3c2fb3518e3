"""The last look at a message: words that meet where a text and a slot were joined, signs and spaces, Québec."""

import re

from ..facts import Facts
from ..typed import tidy_end
from .elision import elides
from .quebec import in_quebec
from .typography import typeset

_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_ELIDING = re.compile(
    r"\b(de|que|De|Que|(?:[Ll]ors|[Pp]uis|[Jj]us|[Qq]uoi)que) (?=[«“]?\s?[aeiouyhàâäéèêëîïôöùûüœAEIOUYHÀÂÉÈÊÎÔÛŒ])"
)
_WORD_AFTER = re.compile(r"[«“]?\s?\S+")
_SI_IL = re.compile(r"\b([Ss])i (?=ils?\b)")
_PRONOUN = re.compile(
    r"\b(?<![-’])([Ll])[ea] "
    r"(?=(?:ai|as|avez|avais|avait|aviez|aurais|aurait|accept|occup|assum|honor|obten|exerc|étudi|apprend|attend)\w*)"
)
_ARTICLE = re.compile(r"\b(?P<before>[Àà]|[Dd]e) (?P<article>les?) (?=(?P<after>[\w’-]+))")
_CONTRACTED = {"à le": "au", "à les": "aux", "de le": "du", "de les": "des"}
_INFINITIVE = re.compile(r"\w+(?:er|ir|oir|ire|dre|tre|vre|aire|ompre)$|(?:y|en|leur|lui|à|a)$")
_NOUNS = frozenset(
    "salon goûter gouter atelier chantier quartier métier loyer courrier dossier premier dernier danger foyer dîner "
    "déjeuner plaisir désir "
    "soir avenir souvenir cadre titre centre théâtre maître ministère lycée livre rythme".split()
)
_THANKS_TO = re.compile(r"(?<=erci )((?:aussi |beaucoup )?à (?!l[ea])[^.?!\n]*? et )(le|les|la) (?=\w)")
_TO_ALL = {"le": "au", "les": "aux", "la": "à la"}
"""« merci à Fatima et au docteur Roux »"""
_GAPS = re.compile(r" +(?=[.,](?:\s|$)|\s)")
_COMMA_STOP = re.compile(r" ?[,;:] ?\.(?=\s|$)")


def finish(facts: Facts, text: str) -> str:
    """The finished message."""
    text = tidy_end(_GAPS.sub("", _COMMA_STOP.sub(".", text)))
    text = _THANKS_TO.sub(lambda found: f"{found[1]}{_TO_ALL[found[2]]} ", text)
    text = _contract(_elide(_APOSTROPHE.sub("’", text) if "'" in text else text))
    if facts.message_language == "fr-ca":
        text = in_quebec(text)
    return typeset(text, facts.message_language)


def _elide(text: str) -> str:
    """« de Anne » is « d’Anne », « parce que elle » « parce qu’elle », « si il »
    « s’il »; Maria de Oliveira keeps her name."""
    text = _ELIDING.sub(_before_vowel, text)
    if "i il" in text:
        text = _SI_IL.sub(r"\1’", text)
    return _PRONOUN.sub(r"\1’", text)


def _before_vowel(found: re.Match[str]) -> str:
    after = _WORD_AFTER.match(found.string, found.end())
    is_elided = after and elides(after[0].replace("\u00a0", "")) and not _is_in_a_name(found, after[0])
    return f"{found[1][:-1]}’" if is_elided else found[0]


def _is_in_a_name(found: re.Match[str], after: str) -> bool:
    """Maria de Oliveira, with a capital before and after; De Oliveira."""
    if found[1] == "De":
        return after[:1].isupper()
    before = found.string[: found.start()].rsplit(None, 1)[-1:]
    return (
        found[1] == "de"
        and after[:1].isupper()
        and bool(before)
        and before[0][:1].isupper()
        and before[0][-1:].isalpha()
    )


def _contract(text: str) -> str:
    """« à le CHUM » is « au CHUM », « de les équipes » « des équipes »; « à le faire », « de les voir » stay."""
    return _ARTICLE.sub(_with_its_article, text)


def _with_its_article(found: re.Match[str]) -> str:
    after = found["after"]
    is_pronoun = after.islower() and after not in _NOUNS and _INFINITIVE.match(after)
    if is_pronoun:
        return found[0]
    word = _CONTRACTED[f"{found['before'].lower()} {found['article']}"]
    return f"{word[:1].upper()}{word[1:]} " if found["before"][0].isupper() else f"{word} "
