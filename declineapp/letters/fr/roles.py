"""What is offered: a post, an internship, a place; and how one names it."""

import re
from dataclasses import dataclass

from ..facts import Facts
from ..typed import join_lines
from .elision import de, elides
from .phrases import without_beginning
from .spelling import spell_role

_GENDERS = r"(?:[hfmwdx]|homme|femme)\s*[/|,.-]\s*(?:[hfmwdx]|homme|femme)(?:\s*[/|,.-]\s*(?:[hfmwdx]|div|nb|tous))*"
_LEFT_OUT = re.compile(
    rf"[(\[{{]\s*(?:{_GENDERS}|tous (?:les )?genres|CDI|CDD|r[ée]f[^)\]]*|#?\d[^)\]]*)[)\]}}]"
    rf"|(?<=\s){_GENDERS}(?=\s|$|[,;–-])"
    r"|\br[ée]f(?:[ée]rence)?\s*[.:°#]*\s*[\w/-]*\d[\w/-]*"
    r"|(?:(?<=\s)|^)(?:#|n[°o]\s?|JR-?|REQ-?|R-)\d[\w-]*"
    r"|(?<=\s)(?:en\s+)?(?:CDI|CDD)(?=\s|$|[,;–-])|\b(?:temps (?:plein|partiel)|\d{1,3}\s?%|\b\d\d\s?h(?:eures)?\b)",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"(?:^|\s+)[(\[][^)\]]*(?:[)\]]|$)")
_AFTER_A_DASH = re.compile(r"\s*\||\s+[-–—]+\s+|\s*[–—]\s*|\s*,\s+(?=[A-ZÀ-Ý][\w-]+(?:\s*\d*)?$)")
_CONTRACT_FIRST = re.compile(
    (
        r"((?:stage|alternance|apprentissage)(?:\s(?:de\s)?(?:\d+\smois|M[12]|BTS|PFE|fin "
        r"d[’']études))?)\s*[-–—|:]\s+(?=\S)"
    ),
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:(?:le|la|les|un|une)\s+|l[’']\s*)", re.IGNORECASE)
_POST_OF = re.compile(
    (
        r"(?:offre\s+d[’']emploi|offre|poste|fonctions?|emploi(?!\s(?:d[’']été|étudiant|saisonnier))|CDI"
        r"|CDD)\s+(?:[:–-]\s*)?(?:de\s+|d[’']\s*)?"
    ),
    re.IGNORECASE,
)

_LONGEST_INITIALS = 4
"""Letters of a word in capitals that may be initials; a longer one is shouted."""
_FEMININE = frozenset("alternance thèse bourse place mission formation vacation résidence chaire saison".split())
_MASCULINE = frozenset(
    "stage apprentissage doctorat postdoctorat post-doctorat contrat internat volontariat vie emploi job service "
    "remplacement mandat monitorat".split()
)
_NOUNS = _FEMININE | _MASCULINE
_ALONE = frozenset(
    "stage alternance apprentissage doctorat postdoctorat post-doctorat contrat thèse internat bourse vie".split()
)
"""Those that need nothing after them to be what is offered: « stage
marketing », but a « mission manager » is a post."""
_MAKES_IT_ONE = re.compile(
    r"(?:de|du|des|d[’']|en|à|civique|étudiant|saisonnier|volontaire|doctorale?)\b", re.IGNORECASE
)
_CALLED_OTHERWISE = {
    **dict.fromkeys(("stagiaire",), "stage"),
    **dict.fromkeys(("alternant", "alternante"), "alternance"),
    **dict.fromkeys(("doctorant", "doctorante"), "contrat doctoral"),
    **dict.fromkeys(("postdoctorant", "postdoctorante", "post-doctorant", "post-doctorante"), "postdoctorat"),
    **dict.fromkeys(("postdoc", "post-doc"), "postdoctorat"),
}
"""Somebody who is one of these is offered that: the trainee an internship."""
_APPRENTICES = frozenset({"apprenti", "apprentie"})
_PREPOSITION = re.compile(r"(?:en|de|du|des|d[’']|à|au|aux|dans|pour|sur|chez|auprès|avec)\b", re.IGNORECASE)
_TRADE = re.compile(
    r"(?:[\w-]+(?:eur|eure|euse|ien|ienne|iste|ant|ante|trice|ier|ière|ologue|graphe|taire|é|ée|·\w+|\(e\))"
    r"|agente?|aide|aide-.+|avocate?|berger|bergère|boulanger|boulangère|chef|cheffe|cadre|commis|comptable"
    r"|responsable|juriste"
    r"|second|seconde|architecte|maître|cadreur|médecin|interne|adjointe?|hôte|hôtesse|acheteur|docteure?)$"
)
_ADJECTIVES = frozenset("ouvrier ouvrière étudiant étudiante saisonnier saisonnière rémunéré".split())
"""After « stage » or « job » no trade."""
_COMMON_IN_TITLES = frozenset(
    "marketing communication projet projets commercial commerciale commerciaux digital digitale numérique clientèle "
    "achats ventes qualité "
    "production recrutement développement logistique finance financier financière ressources humaines produit "
    "produits technique "
    "administratif administrative comptable informatique accueil maintenance sécurité réseau réseaux études travaux "
    "paie".split()
)


@dataclass(frozen=True, slots=True)
class Offered:
    """What is offered: « stage » and « en génie chimique », « poste » and « d’aide-soignante »."""

    noun: str
    of: str
    is_feminine: bool = False

    @property
    def name(self) -> str:
        return f"{self.noun} {self.of}".strip()

    @property
    def article(self) -> str:
        if elides(self.noun):
            return "l’"
        return "la " if self.is_feminine else "le "

    @property
    def this(self) -> str:
        if self.is_feminine:
            return f"cette {self.noun}"
        return f"cet {self.noun}" if elides(self.noun) else f"ce {self.noun}"

    @property
    def from_it(self) -> str:
        """« du stage », « de la place », « de l’alternance »"""
        return "du " if self.article == "le " else f"de {self.article}"

    @property
    def to_it(self) -> str:
        """« au stage », « à la place », « à l’alternance »"""
        return "au " if self.article == "le " else f"à {self.article}"


def role(facts: Facts) -> str:
    """The role as people say it: without « (H/F) », references, places, and the company once more."""
    name = join_lines(facts.role)
    if company := join_lines(facts.company):
        name = re.split(rf"\s+(?:chez|à(?: la)?|au|@)\s+{re.escape(company)}\b", name, maxsplit=1, flags=re.IGNORECASE)[
            0
        ]
    return _in_small_letters(_expand_abbreviation(_calm_capitals(spell_role(_one_form(_clean_role(name))))))


def offered(facts: Facts) -> Offered:
    """What is offered, by the first word of the role."""
    name = role(facts)
    first, _, rest = name.partition(" ")
    word = first.lower()
    if noun := _CALLED_OTHERWISE.get(word):
        return Offered(noun, _field(rest), noun in _FEMININE)
    if word in _APPRENTICES:
        return Offered("place", de(_small(name)), is_feminine=True)
    if word in _ALONE or (word in _NOUNS and _MAKES_IT_ONE.match(rest)):
        return Offered("VIE" if word == "vie" else word, _attach(rest), word in _FEMININE)
    return Offered("poste", de(name) if name else "")


def _clean_role(typed: str) -> str:
    name = _LEFT_OUT.sub(" ", typed)
    name = _IN_BRACKETS.sub("", name)
    if contract := _CONTRACT_FIRST.match(name):
        name = f"{contract[1]} {name[contract.end() :]}"
    name = " ".join(_AFTER_A_DASH.split(name, maxsplit=1)[0].split()).strip(" ,;:.|/–—-·*")
    bare = without_beginning(_POST_OF, without_beginning(_ARTICLE, name))
    return bare if bare.lower() not in {"poste", "emploi"} else ""


_INITIALS = frozenset(
    """
    QHSE QSE HSE RH DRH DAF DSI RSE BTP CVC VRD PL SPL VL VTC SAV ADV IDE IBODE IADE AES AESH AVS ATSEM ASH AMP CESF CPE
    CNC CAO DAO IT UX UI SEO CRM ERP SAP SQL PHP QA R&D CDI CDD PME TPE EHPAD IME ESAT MECS VIE SSIAD
    """.split()
)
_IN_SHORT = {"resp": "responsable", "resp.": "responsable"}
"""Words that don’t tell whether a man or a woman holds the post."""


_PAIR = re.compile(
    r"\b(?P<stem>[^\W\d_]{4})(?P<end>[^\W\d_]*)\s*/\s*(?:(?P=stem)|-?(?:e|se|euse|ère|ière|ne|trice|rice)\b)[^\W\d_]*",
    re.IGNORECASE,
)
"""« Serveur/Serveuse », « vendeur/se »."""
_DOUBLED = re.compile(
    r"(?<=\w\w\w)(?:\((?:e|se|euse|ère|ière|ne|trice|rice)\)|[·.](?:e|se|euse|ère|ière|ne|trice|rice)\b)"
)


def _one_form(name: str) -> str:
    """The form of an advertisement that comes first stands for both."""
    return _DOUBLED.sub("", _PAIR.sub(lambda found: f"{found['stem']}{found['end']}".lower(), name))


def _expand_abbreviation(name: str) -> str:
    first, _, rest = name.partition(" ")
    return f"{_IN_SHORT.get(first.lower(), first)} {rest}".strip()


def _calm_capitals(name: str) -> str:
    """« RESPONSABLE QHSE » is « responsable QHSE »; a word of few letters in capitals stays."""
    words = name.split()
    if not name.isupper() or not any(len(word) > _LONGEST_INITIALS for word in words):
        return name
    return " ".join(word if word in _INITIALS else word.lower() for word in words)


def _in_small_letters(name: str) -> str:
    """« Chargé de Recrutement » as it stands in a sentence; a word alone, or
    one that isn't a French trade, as typed."""
    first, *others = name.split(" ")
    if not others or not _is_trade(first) or first[1:] != first[1:].lower():
        return name
    return " ".join(
        [
            first.lower(),
            *(word.lower() if word.lower() in _COMMON_IN_TITLES or _is_trade(word) else word for word in others),
        ]
    )


def _field(rest: str) -> str:
    """« en génie chimique », « de développeur web », « en marketing »"""
    if not rest or _PREPOSITION.match(rest):
        return rest
    return de(_small(rest)) if _is_trade(rest) else f"en {_small(rest)}"


def _attach(rest: str) -> str:
    """« de fin d’études », « marketing » as typed, « d’assistant RH »"""
    if _PREPOSITION.match(rest) or not _is_trade(rest):
        return rest if rest.isupper() else _small(rest)
    return de(_small(rest))


def _is_trade(words: str) -> bool:
    first = words.split(" ")[0].lower()
    return bool(_TRADE.match(first)) and first not in _ADJECTIVES


def _small(words: str) -> str:
    """Without the capital of a common noun; « RH » and « iOS » stay."""
    first = words.split(" ", 1)[0]
    return words[:1].lower() + words[1:] if first[1:].islower() else words
