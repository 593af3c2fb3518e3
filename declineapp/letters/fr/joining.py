"""Ce qui a été saisi, joint de sorte que la phrase tienne."""

import re

from ..typed import after_stem, folded, sentences
from .grammar import de

STEM = "J’ai particulièrement apprécié"

_REPEATS = re.compile(
    r"^j(?:’|')ai\s+(?:(?:tout\s+)?particulièrement\s+|beaucoup\s+|bien\s+|vraiment\s+)?(?:apprécié|aimé|adoré)\s+",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"^(?:j(?:’|')|je\b|nous\b|vous\b|tu\b|on\b|il\b|elle\b|ils\b|elles\b|c(?:’|')|ce\s+(?:fut|sont)\b|"
    r"ce\s+qu.*\bc(?:’|')est\b|merci\b|cela\b|ça\b)",
    re.IGNORECASE,
)
# « L’accueil était parfait » is a sentence; « l’accueil, qui était parfait » is not.
_CLAUSE = re.compile(
    r"^(?:(?!\b(?:qui|que|où|dont|quand|lorsque|comme|comment|combien)\b|\bqu(?:’|'))[^.!?\n])*?"
    r"\s(?:est|sont|était|étaient|fut|furent|a été|ont été|m(?:’|')(?:a|ont))\s",
    re.IGNORECASE,
)
_INFINITIVE = re.compile(
    r"^(?:(?:vous|te|me|nous|les|la|le|y|leur)\s+|[mt](?:’|'))?(?:accompagner|apprendre|assister|avoir|comprendre|"
    r"découvrir|discuter|échanger|écouter|entendre|être|faire|goûter|observer|parler|participer|partager|passer|poser|"
    r"pouvoir|prendre|recevoir|rencontrer|sentir|travailler|visiter|voir)\b",
    re.IGNORECASE,
)
_SMALL = frozenset(
    "le la les l’ un une des du de mon ma mes notre nos votre vos leur leurs ton ta tes son sa ses ce cet cette ces "
    "que chaque tout toute tous toutes avoir être pouvoir voir dans en au aux à lors prochainement bientôt fin début "
    "courant pendant après avant".split()
)
_EVENT_ARTICLES = {
    noun: article
    for article, nouns in {
        "l’": "assemblée atelier exposition expo université",
        "la ": "biennale conférence convention fête foire journée nuit rencontre semaine soirée",
        "le ": "colloque concours congrès festival forum gala hackathon marché meetup rendez-vous salon séminaire sommet",
        "les ": "assises journées portes rencontres",
    }.items()
    for noun in nouns.split()
}


def small(words: str) -> str:
    """Without the capital of a word that is no name."""
    first, space, rest = words.partition(" ")
    return first.lower() + space + rest if first.lower() in _SMALL else words


def enjoyed(specific: str) -> str:
    """« J’ai particulièrement apprécié … », or what they typed alone."""
    tail = _REPEATS.sub("", specific.strip(), count=1)
    if tail.endswith("?") or _CLAUSE.match(tail):
        return sentences(tail)
    if _INFINITIVE.match(tail):
        tail = de(tail[:1].lower() + tail[1:])
    return after_stem(STEM, tail, repeats=_REPEATS, alone=_ALONE, small=_SMALL)


def the_event(name: str) -> str:
    """With its article: « le Salon du livre », « la Nuit des idées », « VivaTech »; "" for none."""
    named = small(folded(name).strip("«» \u00a0\u202f.,;"))
    return f"{_EVENT_ARTICLES.get(named.split(' ')[0].lower(), '')}{named}" if named else ""
