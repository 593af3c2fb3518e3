"""French words made plain: elisions written out, what people drop or shorten, slips in the words that matter."""

import re
from functools import lru_cache

from ..reading import make_repair

_ELIDED = {"j": "je", "n": "ne", "m": "me", "t": "te", "s": "se", "l": "le", "d": "de", "c": "ce", "qu": "que"}
_SHORT = {
    "jai": ("je", "ai"),
    "cest": ("ce", "est"),
    "vien": ("viens",),
    "chui": ("je", "suis"),
    "chuis": ("je", "suis"),
    "jaccepte": ("je", "accepte"),
    "nai": ("ne", "ai"),
    "nest": ("ne", "est"),
    "ya": ("il", "y", "a"),
    "dsl": ("desole",),
    "dsle": ("desole",),
    "desolee": ("desole",),
    "desoler": ("desole",),
    "navree": ("navre",),
    "bjr": ("bonjour",),
    "bsr": ("bonsoir",),
    "mrc": ("merci",),
    "mci": ("merci",),
    "merçi": ("merci",),
    "svp": ("merci", "de"),
    "vs": ("vous",),
    "ns": ("nous",),
    "pr": ("pour",),
    "ac": ("avec",),
    "pcq": ("parce", "que"),
    "pa": ("pas",),
    "rdv": ("rendez", "vous"),
    "bcp": ("beaucoup",),
    "tt": ("tout",),
    "pb": ("probleme",),
    "cdt": ("cordialement",),
    "cdlt": ("cordialement",),
    "tjs": ("toujours",),
    "qd": ("quand",),
    "q": ("que",),
    "euro": ("euros",),
    "€": ("euros",),
    "cœur": ("coeur",),
    "sœur": ("soeur",),
    "vœux": ("voeux",),
    "œuvre": ("oeuvre",),
    "sœurs": ("soeurs",),
    "nœud": ("noeud",),
}
_repair = make_repair(
    "accepter accepte decliner decline refuser refuse candidature retirer proposition poursuivre renoncer remercie "
    "merci reconnaissant "
    "remerciements desole excuses excuser regrette malheureusement rejoindre remuneration salaire personnelles "
    "enceinte grossesse "
    "desister honore rencontrer contacts confiance souhaite reussite continuation cordialement entreprise "
    "entretien".split(),
    but="constats contact contrats declin delainer delineer depister desiste "
    "ecluser ecluses entrepris entretenu exciser exclues "
    "excuse grossisse hongre peronnelles personnelle poursuive preposition reconnaissent recuse recuser reflue refluer "
    "refuter "
    "remerciement rencontre renfonce renonce rentier rentrer retire reussie reussit rieuse salarie salaries saliere "
    "salirez saulaie "
    "solaire solaires souhait accreter dicline deligner rebuse revirer russite reglette".split(),
)


# « jviendrai » : aucun mot français n'a de consonne après un j initial.
_J_ALONE = re.compile(r"j(?=[bcdfgklmnpqrstvz]\w)")


@lru_cache(maxsize=8192)
def normalize(word: str) -> tuple[str, ...]:
    """`word` in small letters, without accents."""
    if word[0].isdigit():
        return ("0",) if word.isdigit() else ("0", "k") if word[-1] == "k" else (word,)
    if word in _SHORT:
        return _SHORT[word]
    if _J_ALONE.match(word):
        return ("je", *normalize(word[1:]))
    before, apart, rest = word.partition("'")
    if apart and before in _ELIDED:
        return (_ELIDED[before], *(normalize(rest) if rest else ()))
    if apart and before in {"aujourd", "jusqu", "lorsqu", "puisqu", "quelqu", "presqu", "entr"}:
        return (
            before + "e" if before != "aujourd" else "aujourdhui",
            *(normalize(rest) if before != "aujourd" and rest else ()),
        )
    if not word.strip("'"):
        return ()
    return (_ELIDED.get(word, "") or _repair(word.strip("'")),)
