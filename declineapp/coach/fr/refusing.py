"""Ce qui fait d'une phrase un non : on décline, on n'accepte pas, ou l'on dit que la réponse est non."""

import re
from functools import lru_cache
from itertools import islice
from pathlib import Path

from ..phrases import at_the_end, read_phrases
from ..reading import Sentence

_PHRASES = read_phrases(Path(__file__).parent / "phrases" / "refusal")
_DECLINES, _NOT_ACCEPTING = _PHRASES["declines"], _PHRASES["not accepting"]
_NOT_NOW, _ANSWER_IS_NO = _PHRASES["not now"], _PHRASES["answer is no"]
_WAITS_OR_THANKS, _SOMETHING_ELSE = _PHRASES["waits or thanks"], _PHRASES["something else"]
# Ce que l'on ne veut pas faire à l'autre n'est pas ce que l'on refuse.
_SPARES_THEM = _PHRASES["spares them"]
_TO_SAY_SOMETHING = _PHRASES["to say something"]
_SOMEBODY_ELSE = at_the_end(_PHRASES["somebody else"])
_UNDECIDED = at_the_end(_PHRASES["undecided"], words=4)
_THINKS_OF_DECLINING = at_the_end(_PHRASES["thinks of declining"], words=3)
# « Je ne viendrai pas » : au futur, à la première personne, ce que l'on ne fera pas est ce que l'on refuse.
_WILL_NOT = re.compile(
    r"(?<!\S)(?:je|nous|j) (?:ne )?(?:(?:me|vous|te|y|le|la|en|lui|leur) ){0,2}([^\W_]{2,20}(?:rai|rons)) "
    r"(?:[^\W_]+ment |donc |toutefois |cependant |pourtant |helas |quand meme )?(?:pas|point|plus|jamais)(?!\S)"
)
_WILL_NOT_OTHERWISE = re.compile(
    r"oubli|manqu|hesit|cach|derang|abus|etend|dirai|attard|regrett|tard|cess|reproch|insist|ment|epilogu|developp|"
    r"rappell|revel|import|detaill|importun|embet|reten|prolong|enverr|bless|dout|recommenc|perd"
)
_NEGATED = re.compile(
    r"(?<!\S)(?:ne|pas|n|jamais|sans)(?: (?:veux|peux|vais|souhaite|voulais|pouvais|compte|saurais|vous|le|la|y|en|de|"
    r"pas|me|te|les|aurais|jamais|ai|suis|dis|dit|ferme|pouvoir|puis))* $"
)
# What comes before the question: “I’m declining, could you tell them?”
_ASKED = re.compile(
    r" (?:[;,]|et|mais) (?=(?:pourriez|pouvez|peux|pourrais|auriez|voulez|veux|est ce|puis|merci|avez|as) )"
)


_BLANK = re.compile(" ")
_WAITS_AFTER = re.compile(
    r" (?:dire non|(?:vous |te )?repondre (?:avant|tout|maintenant|encore|aujourd|sans|comme)|vous (?:faire|deranger|"
    r"cacher|oublier|retenir)|de (?:vous|te) (?:dire|remercier|recommander)|joignable|long|longtemps|de votre|de ton|"
    r"assez|insensible|la|le temps|en (?:mesure de vous repondre)|"
    r"reveni|sur (?:les|mes|ces)|dans les details|plus de)(?!\S)"
)


# « Pouvez-vous leur dire que c'est non ? »
_PASSED_ON = re.compile(
    r"(?:pouvez|pourriez|peux|pourrais) (?:vous|tu) (?:[^\W_]+ ){0,2}(?:dire|annoncer|transmettre|prevenir|"
    r"informer)(?!\S)"
)


def refusal(sentence: Sentence) -> re.Match[str] | None:
    """Les mots qui en font un non clair ; None si personne ne dit non, ou quelqu'un d'autre, ou pour autre chose."""
    return _refusal(sentence.words)


# Asked by several rules of every sentence.
@lru_cache(maxsize=1024)
def _refusal(words: str) -> re.Match[str] | None:
    if words.endswith("?"):
        words = _ASKED.split(words)[0] if _ASKED.search(words) else words if _PASSED_ON.search(words) else ""
    return _declining(words) or _not_accepting(words) or _answering(words)


def _declining(words: str) -> re.Match[str] | None:
    for match in _DECLINES.finditer(words):
        before = words[: match.start()]
        if _THINKS_OF_DECLINING.search(before) or _NEGATED.search(before) or _SOMEBODY_ELSE.search(before):
            continue
        if not _is_of_something_else(words[match.end() :]):
            return match
    return None


def _is_of_something_else(after: str) -> bool:
    """« refuser les autres offres », « refuser de vous répondre »."""
    blanks = islice(_BLANK.finditer(after), 3)
    return bool(_TO_SAY_SOMETHING.match(after, 1)) or any(_SOMETHING_ELSE.match(after, each.end()) for each in blanks)


def _not_accepting(words: str) -> re.Match[str] | None:
    for match in _WILL_NOT.finditer(words):
        otherwise = _WILL_NOT_OTHERWISE.search(match[1]) or _WAITS_AFTER.match(words[match.end() :])
        if not (otherwise or _spares_them(words, match) or _undecided(words[: match.start()])):
            return match
    for match in _NOT_ACCEPTING.finditer(words):
        before = words[: match.start()]
        waits = _WAITS_OR_THANKS.search(match[0]) or _spares_them(words, match)
        if not (waits or _SOMEBODY_ELSE.search(before) or _undecided(before)):
            return match
    return None


def _spares_them(words: str, match: re.Match[str]) -> bool:
    return bool(_SPARES_THEM.search(words[max(0, match.start() - 15) : match.end() + 35]))


def _undecided(before: str) -> bool:
    return bool(_UNDECIDED.search(before))


def _answering(words: str) -> re.Match[str] | None:
    for match in _NOT_NOW.finditer(words):
        waits = _WAITS_OR_THANKS.search(match[0]) or _WAITS_AFTER.match(words[match.end() :])
        if not (waits or _spares_them(words, match) or _undecided(words[: match.start()])):
            return match
    no = _ANSWER_IS_NO.search(words)
    before = words[: no.start()] if no else ""
    return None if _undecided(before) or _NEGATED.search(before) else no
