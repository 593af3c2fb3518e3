"""Whether people in a role write as they talk: in a kitchen, a workshop, care, a shop."""

import re
from functools import lru_cache

from ..facts import Facts
from .roles import role

_TRADES = r"""
    apprenti\w*; alternan\w+;
    aides?[- ]soignant\w*; aide à domicile; auxiliaire\w*; brancardi\w+; ambulanci\w+; ASH;
    AESH; ATSEM; AES; assistante? maternelle?; préposée? aux bénéficiaires; garde d[’']enfants; nounou;
    animat\w+; éducat\w+ de jeunes enfants;
    cuisini\w+; chef\w* de (?:partie|cuisine|rang); sous-chef\w*; seconde? de cuisine; commis\w*; plongeu\w+;
    pizza[iï]ol\w+; serveu\w+; sommeli\w+; barista; barm\w+; boulang\w+; pâtissi\w+; bouch(?:er|ère);
    poissonni\w+; traiteur;
    maçon\w*; plombi\w+; chauffagiste; couvreu\w+; charpenti\w+; menuisi\w+; ébéniste; plaquiste; carreleu\w+;
    peintre; électricien\w*; grutier\w*; façadier\w*; étancheu\w+; monteu\w+(?! (?:vidéo|son|audiovisuel));
    installat\w+; chef\w* de chantier; conduct\w+ d[’']engins; mécanicien\w*; mécano; carrossi\w+; usineu\w+;
    tourneu\w+; fraiseu\w+; régleu\w+; soudeu\w+; chaudronni\w+; ajusteu\w+; serruri\w+; ferronni\w+;
    tapissi\w+; couturi\w+; opérat\w+; ouvri\w+; manœuvre; manutentionnaire; technicien\w* de maintenance;
    jardini\w+; paysagiste; maraîch\w+; vigneron\w*; bûcheron\w*; berg(?:er|ère); vach(?:er|ère); palefreni\w+;
    horticult\w+;
    chauffeu\w+; livreu\w+; conduct\w+ (?:de bus|de car|routi\w+|PL|SPL|poids|d[’']autocar|de poids);
    fact(?:eur|rice); magasini\w+; préparat\w+ de commandes?; carist\w+; agente? (?:de quai|d[’']entretien|de
    propreté|de sécurité); vendeu\w+; caissi\w+; conseill\w+ de vente; hôte\w* de caisse; employée? (?:libre|de)
    (?:libre-)?(?:service|rayon);
    femme de (?:ménage|chambre); valet de chambre; gouvernante; concierge; gardien\w*; coiffeu\w+; barbi\w+;
    esthétic\w+
"""
"""Patterns of the words that such a role begins with, by kind: learning; care and children; kitchens and tables; sites,
workshops and fields; wheels, shelves and shops; houses. A newcomer adds one."""
_WORDS = "|".join(" ".join(pattern.split()) for pattern in _TRADES.split(";"))
_PLAIN_SPOKEN = re.compile(rf"(?:{_WORDS})(?!\w)", re.IGNORECASE)
_TEACHES_OR_HIRES = re.compile(r"\b(?:format\w+|recrut\w+|RH|informatique|enseignant\w*|professeu\w+)\b", re.IGNORECASE)
"""What makes another job of it: who teaches cooks, who hires them."""


def in_a_trade(facts: Facts) -> str:
    """The role, where it is of such a trade; or ""."""
    name = role(facts)
    return name if _is_plain_spoken(name) else ""


@lru_cache(maxsize=1024)
def _is_plain_spoken(name: str) -> bool:
    return bool(_PLAIN_SPOKEN.match(name)) and not _TEACHES_OR_HIRES.search(name)
