"""Which trade a role is of, and for what one looks for somebody in it: a kitchen, pupils, a workshop. Unknown is none.

What a table says must be true of everybody with that role: nothing is said of a trade that can't be told from its name.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from ..facts import Facts
from .elision import elides
from .register import says_tu
from .roles import role


class Trade(NamedTuple):
    """`of` is for what one looks for somebody: a noun after a possessive, with « + » where it is many."""

    name: str
    of: str
    roles: str


TRADES = (
    Trade(
        "childcare",
        "",
        r"auxiliaires? de puériculture|éducat\w+ de jeunes enfants|EJE|ATSEM|assistante? maternelle?",
    ),
    Trade(
        "care",
        "service",
        r"infirmi\w+|aides?[- ]soignant\w*|sages?-femmes?|brancardi\w+|IDE|ASH|kiné\w*|manip\w* radio",
    ),
    Trade(
        "kitchen",
        "cuisine",
        r"cuisini\w+|chef\w* de partie|commis de cuisine|second\w* de cuisine|sous-chef\w*|pizzaïol\w+"
        r"|pizzaiol\w+|plongeu\w+|chef\w* de cuisine",
    ),
    Trade("restaurant", "salle", r"serveu\w+|chef\w* de rang|sommeli\w+|commis de salle|responsable de salle"),
    Trade("bakery", "fournil", r"boulang(?:er|ère)"),
    Trade("university", "étudiants +", r"maître\w* de conférences|enseignant\w*-cherch\w+|ATER"),
    Trade(
        "teaching",
        "élèves +",
        r"enseignant\w*|professeu\w+ (?:des écoles|de collège|de lycée|de (?:lettres|maths|français)"
        r"|d[’'](?:anglais|EPS))|institut\w+|AESH|prof",
    ),
    Trade(
        "driving",
        "",
        r"chauffeu\w+(?!.*travaux)|livreu\w+"
        r"|conduct\w+ (?:de bus|de car|routi\w+|PL|SPL|poids|d[’']autocar|de poids)",
    ),
    Trade(
        "site",
        "chantiers +",
        r"maçon\w*|plombi\w+|couvreu\w+|charpenti\w+|plaquist\w+|carreleu\w+|carreleur|chef\w* de chantier"
        r"|conduct\w+ de travaux|électricien\w*(?: (?:du |en )?bâtiment)|grutier\w*",
    ),
    Trade("garage", "atelier", r"mécanicien\w*(?: (?:auto|poids|moto|vélo|cycle)\w*)?|carrossi\w+"),
    Trade("factory", "atelier", r"usineu\w+|tourneu\w+|fraiseu\w+|régleu\w+|soudeu\w+|chaudronni\w+|ajusteu\w+"),
    Trade(
        "shop",
        "magasin",
        r"vendeu\w+|caissi\w+|conseill\w+ de vente|hôte\w* de caisse|employée? (?:libre|de) (?:libre-)?service",
    ),
    Trade("butchery", "boucherie", r"bouch(?:er|ère)"),
    Trade("hairdressing", "salon", r"coiffeu\w+"),
    Trade("pharmacy", "pharmacie", r"préparat\w+ en pharmacie"),
    Trade(
        "practice",
        "cabinet",
        r"assistante? dentaire|secrétaire médicale?|avocate?(?! général)|collaborat\w+ comptable",
    ),
    Trade("notary", "étude", r"clerc\w*(?: de notaire)?|notaire\w*(?: assistant\w*| stagiaire)?"),
    Trade(
        "reception",
        "accueil",
        r"réceptionnist\w+|agente? d[’']accueil|hôte\w* d[’']accueil|chargée? d[’']accueil",
    ),
    Trade("warehouse", "entrepôt", r"magasini\w+|préparat\w+ de commandes?|carist\w+"),
    Trade("news", "rédaction", r"journalist\w+|secrétaire de rédaction"),
    Trade("library", "bibliothèque", r"bibliothécair\w+"),
    Trade(
        "tech",
        "équipe",
        r"développeu\w+|dev|devops|SRE|data (?:engineer|scientist)"
        r"|ingénieure? (?:logiciel|DevOps|data|cloud|en informatique)|développement web",
    ),
    Trade("design", "équipe", r"UX|UI|designer|graphist\w+|directeur artistique|directrice artistique|DA"),
)
"""The first that fits is the one. A newcomer adds a role to its line."""

_FEMININE = frozenset("cuisine salle boucherie pharmacie étude rédaction bibliothèque équipe".split())
_TRAINING = re.compile(r"(?:stag|altern|apprenti|service civique|contrat pro)", re.IGNORECASE)
_THESIS = re.compile(r"(?:doctora(?:l|nt)|doctorat|thèse|post-?doc)", re.IGNORECASE)
_LEADING = re.compile(
    r"(?:direct(?:eur|rice)\b(?! artistique)|D(?:RH|AF|G|SI|GA|GS|AS)\b|PDG\b|président|secrétaire générale?\b"
    r"|sous-direct|vice-président|proviseur|chef\w* d[’']établissement)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\b(?:RH|recrutement|commercial\w*|chef\w* de projet|formateur|formatrice|informatique)\b")
"""What makes another trade of it: the recruiter in a hospital, who teaches cooks."""

_ROLES = [(re.compile(rf"(?:{trade.roles})(?!\w)", re.IGNORECASE), trade) for trade in TRADES]
ALL = (*dict.fromkeys(trade.name for trade in TRADES), "leading", "training", "thesis")


def trade(facts: Facts) -> str:
    """A trade of the table, “leading” for who directs, “training” for who learns, “thesis” for a doctorate, or ""."""
    return _trade_and_place(role(facts))[0]


def for_trade(facts: Facts) -> str:
    """« pour votre cuisine », « pour tes élèves », « pour leur atelier » where an agent looks for them; or ""."""
    noun, _, many = _trade_and_place(role(facts))[1].partition(" ")
    return f"pour {_possessive(facts, noun, is_many=bool(many))} {noun}" if noun else ""


def _possessive(facts: Facts, noun: str, *, is_many: bool) -> str:
    if facts.is_to_agent:
        return "leurs" if is_many else "leur"
    if not says_tu(facts):
        return "vos" if is_many else "votre"
    if is_many:
        return "tes"
    return "ta" if noun in _FEMININE and not elides(noun) else "ton"


@lru_cache(maxsize=1024)
def _trade_and_place(text: str) -> tuple[str, str]:
    """The trade of a role, and for what one looks for somebody."""
    if _TRAINING.match(text):
        return "training", ""
    if _THESIS.match(text):
        return "thesis", ""
    if _LEADING.match(text):
        return "leading", ""
    if _ELSEWHERE.search(text):
        return "", ""
    return next(((each.name, each.of) for roles, each in _ROLES if roles.match(text)), ("", ""))
