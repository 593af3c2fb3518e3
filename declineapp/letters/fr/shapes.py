"""What kind of phrase somebody typed: a clause, a noun phrase, an infinitive, a « que » clause, or sentences."""

import re
from enum import Enum
from itertools import takewhile

from .verbs import CLITICS, RELATIVES, finite_verbs, has_subject, is_infinitive, main_verbs

_WORD = re.compile(r"[\w-]+[’']?|[.!?…]")
_SENTENCE_ENDS = re.compile(r"[.!?…](?<!\bMM\.)(?<!\bMme\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\b\w\.)[.!?…]*[»”)]?\s+(?=\S)")
_ASKS = re.compile(r"\?\W*$")
_LONGEST_CLAUSE = 35
"""Words after which a clause is better a sentence of its own."""
_DETERMINER = re.compile(
    r"[«“\"\s\u00a0]*(?:l[’']|d[’']une?\b|\d+\s|(?:les?|la|une?|des|du|de "
    r"la|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos"
    r"|leurs?|cet?|cette|ces|chaque|tou[st]e?s?|quelques|plusieurs|deux|trois|(?:trop|beaucoup|tant|autant|plus"
    r"|peu) d(?:e|[’']))(?:\s|(?<=[’'])|$))",
    re.IGNORECASE,
)
_AS_OBJECT = re.compile(r"(?:ce (?:que|qui|qu[’']|dont)|celles? et ceux|ceux|celles)\b", re.IGNORECASE)
_QUE = re.compile(r"(?:que\s|qu[’'])", re.IGNORECASE)


_WORD_OR_COMMA = re.compile(r"[\w-]+[’']?|[,;:(«]")
_SEVERAL = frozenset("les des mes tes ses vos nos leurs ces quelques plusieurs deux trois".split())
_OBJECTS = frozenset(
    "le la les l’ un une mon ma mes son sa ses votre vos notre nos leur leurs cette cet ces trop "
    "souvent beaucoup mal vite".split()
)
"""What follows a verb, and no noun without a preposition before it."""
_JOINTS = _OBJECTS | frozenset(
    "de d’ du des à au aux en dans sur avec pour entre par chez sans et ou ni plus moins très si aussi tout tous "
    "toute toutes "
    "chaque comme après avant pendant depuis dès lors hors sous vers devant derrière contre malgré parmi durant selon "
    ", ; : ( «".split()
)
_TIMES = frozenset(
    "matin soir nuit jour jours semaine week-end lundi mardi mercredi jeudi vendredi samedi dimanche midi été an "
    "année mois hiver printemps week".split()
)
_PLURAL_VERB = re.compile(
    r"(?!(?:souvent|cent|vent|client|agent|talent|président|patient|argent|accent|parent|adolescent|content"
    r"|différent|récent|présent|permanent|excellent|évident|urgent|concurrent|référent|adhérent|intelligent"
    r"|compétent)$)\w{2,}(?<!m)ent$|(?:ai|for|ani|esti)ment$"
)


_WHERE = re.compile(
    r"\b(jours?|moments?|journ[ée]e|matin[ée]e|soir[ée]e|endroit) ou"
    r"(?= (?:je|tu|il|elle|on|nous|vous|ils|elles)\b| j[’'])",
    re.IGNORECASE,
)
"""« la journee ou vous m’avez montré »: typed without its accent."""


class Shape(Enum):
    """How a phrase can stand in a sentence of ours."""

    NOTHING = "nothing"
    CLAUSE = "clause"
    NOUN = "noun phrase"
    INFINITIVE = "infinitive"
    QUE = "que clause"
    SENTENCES = "sentences"


def shape_of(text: str) -> Shape:
    """The shape of a text on one line, its stop taken off. Whatever isn't sure is sentences."""
    text = _WHERE.sub(r"\1 où", text)
    words = words_of(text)
    if not any(map(str.isalnum, text)):
        return Shape.NOTHING
    if _SENTENCE_ENDS.search(text) or _ASKS.search(text) or len(words) > _LONGEST_CLAUSE:
        return Shape.SENTENCES
    if _QUE.match(text):
        return Shape.QUE
    if _begins_with_infinitive(words):
        # « travailler ici me tentait »: the infinitive is only the subject.
        return Shape.CLAUSE if main_verbs(words) > 0 else Shape.INFINITIVE
    return _clause_or_noun(text, words)


def words_of(text: str) -> list[str]:
    """The words in small letters, « j’ai » as two."""
    return [word.lower().replace("'", "’") for word in _WORD.findall(text)]


def has_verb(text: str) -> bool:
    return finite_verbs(words_of(text)) > 0


def _begins_with_infinitive(words: list[str]) -> bool:
    """« finir ma thèse », « ne pas quitter Nantes », « vous rencontrer »; but « le dîner » is a thing."""
    at = next((at for at, word in enumerate(words) if word not in CLITICS), 0)
    return is_infinitive(words[at]) and not (at == 1 and words[0] in {"le", "la", "les", "l’"})


def _clause_or_noun(text: str, words: list[str]) -> Shape:
    """A main verb, or a subject that begins: a clause. Else an article begins a noun phrase."""
    if main_verbs(words) > 0 or (has_subject(words) and finite_verbs(words)) or _hides_a_verb(text):
        return Shape.CLAUSE
    return Shape.NOUN if _DETERMINER.match(text) or _AS_OBJECT.match(text) else Shape.SENTENCES


def _hides_a_verb(text: str) -> bool:
    """« les plannings changent trop souvent », « le poste exige une voiture »: verbs that no list of ours knows."""
    words = [word.lower().replace("'", "’") for word in _WORD_OR_COMMA.findall(text)]
    # What a « que » or « qui » takes is no main verb.
    words = list(takewhile(lambda word: word not in RELATIVES, words))
    if not words:
        return False
    is_plural = words[0] in _SEVERAL
    return any(_is_verb_before(words, at) or (is_plural and _is_plural_verb(words, at)) for at in range(2, len(words)))


def _is_verb_before(words: list[str], at: int) -> bool:
    """The word before this one must be a verb, if this one is its object; « le soir » only says when."""
    next_word = words[at + 1] if at + 1 < len(words) else ""
    is_adverb = not next_word and words[at] in {"la", "là"}
    follows = words[at] in _OBJECTS and next_word not in _TIMES and not is_adverb
    return follows and at > 2 - (words[0] == "l’") and words[at - 1] not in _JOINTS and not is_infinitive(words[at - 1])


def _is_plural_verb(words: list[str], at: int) -> bool:
    return bool(_PLURAL_VERB.match(words[at])) and words[at - 1] not in _JOINTS
