"""Telling verbs among the words of a phrase: infinitives, and how many finite ones there are."""

import re

CLITICS = frozenset("ne n’ me m’ te t’ se s’ le la les l’ lui leur y en nous vous pas plus jamais".split())
_SUBJECTS = frozenset("je j’ j tu il elle on nous vous ils elles ça ca c’ cela ceci".split())
_ALSO_OBJECTS = frozenset("nous vous elle elles cela ça ceci".split())
_BEGINS_A_VERB = frozenset("ne n’ me m’ se s’".split())
_MISSPELT = re.compile(r"(?:jai|javais|jaurais|jaime|jétais|jetais|jhabite|cest|cetait|cétait|ya)$")
"""A subject run into its verb, as people type it."""
_PREPOSITIONS = frozenset(
    "à a de d’ avec pour chez par sur sans entre contre vers envers parmi en dans comme et malgré".split()
)
RELATIVES = frozenset(
    "qui que qu’ dont où quand lorsque lorsqu’ comme comment combien si laquelle lequel lesquels lesquelles "
    "auquel".split()
)
_COMPARING = frozenset("plus moins aussi autant mieux plutôt plutot tel telle même pire meilleur meilleure".split())
_FINITE = frozenset(
    "est sont fut furent ont auront aura sera seront va vont font fera peut peuvent doit doivent devra veut veulent "
    "reste restent "
    "restera permet permettent convient conviennent correspond correspondent attend attendent commence commencent "
    "suffit manque "
    "manquent passe passent prend prennent dure durent tient tiennent vaut vient viennent plaît plait plaisent "
    "dépend oblige rend "
    "rendent semble semblent paraît faut connaît connait cherche habite travaille adore veux peux suis compte "
    "comptent demande "
    "demandent propose proposent souhaite préfère continue termine finit change avance grandit marche revient "
    "devient arrive existe "
    "reprend occupe apporte garde pousse retient retiennent déménage naît attire attirent intéresse intéressent "
    "inspire fait".split()
)
_IMPERFECT = re.compile(r"\w{2,}(?:ait|aient)$")
_NO_IMPERFECT = frozenset(
    "fait parfait souhait portrait trait retrait attrait extrait lait bienfait satisfait distrait".split()
)
_ARTICLES = frozenset(
    "le la les un une des l’ mon ma mes ton ta votre vos notre nos son sa ses cette ce de d’ du au".split()
)
_AFTER_HAS = re.compile(
    r"(?:\w+(?:é|és|ée|ées|i|is|it|u|us|ert|ait)|besoin|envie|toujours|beaucoup|bien|tout|du|de|déjà|encore|eu|un|une)$"
)
_IN_ER = re.compile(r"\w{2,}(?:er|ir|oir)$")
_NO_INFINITIVES = frozenset(
    "hier cher premier dernier super hiver leur soir désir plaisir avenir souvenir métier quartier loyer atelier "
    "mer fier "
    "entier chantier dossier courrier danger foyer janvier février papier calendrier espoir cuir loisir "
    "pouvoirs".split()
)
_IN_RE = re.compile(
    r"(?:re|dé|sur|entre|sous|pour|inter|com|per|pro|trans|ad|ap|sou|con|pré)?"
    r"(?:[êe]tre|faire|dire|prendre|rendre|attendre|entendre|vendre|perdre|répondre|descendre|fendre|tendre|étendre"
    r"|pendre"
    r"|mettre|battre|lire|élire|écrire|décrire|inscrire|rire|vivre|suivre|boire|croire|clure|conclure|plaire|taire"
    r"|connaître|connaitre|naître|paraître|joindre|craindre|plaindre|peindre|éteindre|atteindre|rompre|duire|conduire"
    r"|produire|traduire|construire|réduire|détruire|cuire|coudre|soudre|vaincre|nuire|suffire)$"
)


_AUXILIARIES = frozenset("ai as a avons avez ont avait avais aviez avions avaient".split())
"""Before a participle: « vous m’avez fait »."""


_INTO = frozenset({"au", "à", "en", "dans", "chez"})
"""After « entre » where it is a verb: « mon fils entre au collège »."""


def is_infinitive(word: str) -> bool:
    """« quitter », « rejoindre »; not « dernier », not « attire »."""
    return bool(_IN_RE.match(word)) or (bool(_IN_ER.match(word)) and word not in _NO_INFINITIVES)


def has_subject(words: list[str]) -> bool:
    """True where they begin with « je », « il », « ça » …"""
    return words[0] in _SUBJECTS or bool(_MISSPELT.match(words[0]))


def main_verbs(words: list[str]) -> int:
    """How many finite verbs there are beyond those that a « qui » or « que » takes."""
    return finite_verbs(words) - sum(_is_relative(words, at) for at in range(len(words)))


def finite_verbs(words: list[str]) -> int:
    """How many finite verbs, each counted once with its pronouns."""
    count, at = 0, 0
    while at < len(words):
        length = _verb_at(words, at)
        count += bool(length)
        at += length or 1
    return count


def _is_relative(words: list[str], at: int) -> bool:
    """Takes a verb of its own; the « que » of « plutôt que de gérer » doesn't."""
    compares = words[at] in {"que", "qu’"} and not _COMPARING.isdisjoint(words[max(0, at - 5) : at])
    return words[at] in RELATIVES and not compares


def _verb_at(words: list[str], at: int) -> int:
    """How many words the verb that begins here takes, its pronouns among them; 0 where none begins."""
    word = words[at]
    if _MISSPELT.match(word):
        return 1
    is_subject = _is_subject(words, at)
    if not is_subject and word not in _BEGINS_A_VERB:
        return int(_is_finite(words, at))
    end = next((end for end in range(at + 1, len(words)) if words[end] not in CLITICS), len(words))
    is_sure = is_subject and word not in _ALSO_OBJECTS
    is_verb = end < len(words) and words[end].isalpha() and (is_sure or not is_infinitive(words[end]))
    return end - at + 1 if is_verb else 0


def _is_subject(words: list[str], at: int) -> bool:
    """« vous » is one at the beginning and after « que », not after « avec »."""
    is_object = words[at] in _ALSO_OBJECTS and at > 0 and words[at - 1] in _PREPOSITIONS
    return words[at] in _SUBJECTS and not is_object


def _is_finite(words: list[str], at: int) -> bool:
    """« a » is one only before what it goes with: « mon équipe a besoin », not « j’habite a Lyon »."""
    word, before = words[at], words[at - 1] if at else ""
    if word == "a":
        return bool(before and at + 1 < len(words) and _AFTER_HAS.match(words[at + 1]))
    if word == "entre":
        return at > 1 and at + 1 < len(words) and words[at + 1] in _INTO
    is_imperfect = _IMPERFECT.match(word) and word not in _NO_IMPERFECT
    return (word in _FINITE or bool(is_imperfect)) and before not in _ARTICLES | _AUXILIARIES
