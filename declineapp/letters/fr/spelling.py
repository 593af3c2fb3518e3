"""Words typed in haste, as they are written: « cest » is c’est, « deja » déjà. Only what can be no other word."""

import re

_APOSTROPHES = {
    "cest": "c’est",
    "cetait": "c’était",
    "cétait": "c’était",
    "jai": "j’ai",
    "javais": "j’avais",
    "jaurais": "j’aurais",
    "jaime": "j’aime",
    "jaimais": "j’aimais",
    "jaimerais": "j’aimerais",
    "jhabite": "j’habite",
    "jetais": "j’étais",
    "quil": "qu’il",
    "quils": "qu’ils",
    "quon": "qu’on",
    "netait": "n’était",
    "lequipe": "l’équipe",
    "léquipe": "l’équipe",
}
_ACCENTED = """
    ça déjà très après équipe équipes intérêt intéressant intéressante était étaient être même mêmes année années journée journées
    matinée soirée problème problèmes expérience plutôt bientôt préférée décalée métier métiers réunion réunions résidents résidence école écoles
    études économie écologie région période sécurité téléphone télétravail également développement développer qualité
    responsabilités différente éloignée pâtisserie matériel générale généreux idée idées près élève élèves bénévoles vélo café
    dîner déjeuner hôpital tôt préfère
"""
_ACCENTED_TRADES = """
    ingénieur ingénieure développeur développeuse secrétaire mécanicien mécanicienne électricien électricienne éducateur
    éducatrice équipier équipière infirmière cuisinière boulangère conseillère caissière étudiant étudiante pâtissier
"""
"""These alone are mended in a role, where much is English: « customer experience »."""


def _plain(word: str) -> str:
    return word.translate(str.maketrans("àâçéèêëîïôöùûü", "aaceeeeiioouuu"))


_TRADES = {_plain(word): word for word in _ACCENTED_TRADES.split()}
_WORDS = {**_APOSTROPHES, **_TRADES, **{_plain(word): word for word in _ACCENTED.split()}}
_WORD = re.compile(r"(?<![\w@./’'-])[^\W\d_]+(?![\w@/’'-])")
_AFTER_APOSTROPHE = re.compile(r"(?<=[’'])[^\W\d_]+(?![\w@/’'-])")
_PARTICIPLE = re.compile(r"(\bj[’']ai (?!hier\b|super\b|cher\b)\w+)er\b", re.IGNORECASE)
_WHERE = re.compile(
    r"\b(jours?|moments?|journ[ée]e|matin[ée]e|soir[ée]e|endroit) ou(?= (?:je|tu|il|elle|on|nous|vous|ils|elles)\b| j[’'])",
    re.IGNORECASE,
)
"""« la journee ou vous m’avez montré »: typed without its accent."""
_RENDS = re.compile(r"\b(je me rend)(?=\s)", re.IGNORECASE)


def spelled(text: str) -> str:
    """« jai trouver » is « j’ai trouvé », « je me rend compte » « je me rends compte »."""
    text = _WHERE.sub(r"\1 où", text)
    for pattern in (_WORD, _AFTER_APOSTROPHE):
        text = pattern.sub(lambda found: _as_written(found[0], _WORDS), text)
    return _RENDS.sub(r"\1s", _PARTICIPLE.sub(r"\1é", text))


def spelled_role(name: str) -> str:
    """« ingenieur » is « ingénieur »."""
    return _WORD.sub(lambda found: _as_written(found[0], _TRADES), name)


def _as_written(word: str, known: dict[str, str]) -> str:
    """« decalée » has one accent of two."""
    small = word.lower()
    mended = known.get(small) or ("" if small.isascii() else known.get(_plain(small)))
    if not mended or (word.isupper() and len(word) > 1):
        return word
    return mended[:1].upper() + mended[1:] if word[0].isupper() else mended
