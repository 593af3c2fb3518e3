"""Où l'on va, où l'on reste, si un nom le dit."""

import re
from collections.abc import Iterator

from ..findings import CoachedMessage, Hit
from ..reading import fold
from ..shared import makers

_NAME = r"((?-i:[A-ZÀ-Ý][\w&’'-]*(?:\.\w+)*)(?:\s+(?-i:[A-ZÀ-Ý][\w&’'-]*|&|de\s+(?=[A-Z])|d['’](?=[A-Z]))){0,4})"
_UN_POSTE = r"(?:[\w’'-]+\s+){0,4}?(?:offre|proposition|poste|emploi|place|contrat|cdi|cdd|mission|stage|alternance|job|boulot|promesse|opportunité)(?:\s+[\w’'-]+){0,5}?\s+"
_GOING = re.compile(
    r"(?i:"
    r"(?:rejoin(?:s|t|dre|drai)|intègr(?:e|er|erai)|intégr(?:er|é)|choisi|préféré|opté\s+pour|opte\s+pour|retenu|signé(?:\s+\w+){0,2}\s+(?:avec|chez)|signe\s+(?:avec|chez)|m[’']engag(?:e|er)\s+(?:avec|chez)|dit\s+oui\s+à|"
    r"rejoin(?:s|dre|drai)\s+l[’'](?:équipe|aventure)\s+(?:de\s+chez|de|d[’'])|rest(?:e|er|erai)\s+(?:donc\s+|finalement\s+)?(?:chez|à\s+la|au\s+\w+\s+d[e’'])|demeur(?:e|er)\s+chez|commenc(?:e|er|erai)\s+chez|début(?:e|er|erai)\s+chez|pars\s+chez|partir\s+chez|(?:démarr|commenc|début)(?:e|er|erai|ons)\s+(?:\w+\s+){0,2}chez|v(?:ais|a)\s+(?:aller\s+)?(?:travailler\s+)?(?:chez|à\s+la)|aller\s+chez|irai\s+chez|"
    r"embauché(?:e)?\s+(?:chez|par)|pris(?:e)?\s+(?:chez|par)|recruté(?:e)?\s+(?:chez|par)|entr(?:e|er|erai)\s+(?:chez|à\s+la)|(?:je|vais|irai|pour)\s+travaill(?:e|er|erai)\s+(?:chez|pour)|poursui(?:s|vre|vrai)\s+(?:chez|avec)|continu(?:e|er|erai)\s+(?:chez|avec)|me\s+tourne\s+vers|tournée?\s+vers|gardée?\s+(?:chez|par)|confirmée?\s+chez|file\s+chez|monte\s+chez)"
    r"|(?:accept(?:é|e|er)|pris|reçu|eu|trouv(?:é|er)|décroché|obtenu|signé|prends|choisi|retenu|saisi|ai|commence)\s+(?:un(?:e)?|l[’']|le|la|leur|cet(?:te)?|autre)\s*"
    + _UN_POSTE
    + r"(?:chez|d[’']|de\s+chez|de|par|avec|à\s+la|au\s+sein\s+de)"
    r"|(?:(?:je|vais|pour)\s+(?:commence|commencer|entre|entrer|travaille|travailler)|commencerai|entrerai|travaillerai|rest(?:e|er|erai)|pris\s+(?:un\s+poste|une\s+place)|signé|accepté\s+(?:un\s+poste|une\s+place)|embauché(?:e)?|prise?)\s+(?:à\s+l[’']|à\s+la\s+|au\s+|par\s+l[’']|par\s+la\s+)"
    r"(?:hôpital|clinique|chu|chr|lycée|collège|université|mairie|ville|département|région|conseil\s+\w+|ministère|crèche|école|association|cabinet|groupe|garage|restaurant|hôtel|maison\s+de\s+retraite)\s*(?:de\s+|d[’'])?"
    r"|(?:offre|proposition|contre-?(?:offre|proposition)|promesse)\s+(?:d[’']|de\s+chez|de|chez|par)"
    r"|(?:employeur|boîte|maison|entreprise)\s+actuel(?:le)?,|(?:poste\s+actuel|nouveau\s+(?:poste|travail|job)|nouvel\s+emploi),?\s+(?:est\s+)?(?:chez|à\s+la|au\s+CHU\s+d[e’']|au)"
    r")\s*(?:la\s+|le\s+|l[’']|les\s+)?" + _NAME
)
# « chez Airbus » dans une proposition où l'on signe, reste ou commence.
_CHEZ = re.compile(r"(?i:\bchez|\bau\s+sein\s+de|porté\s+sur)\s+" + _NAME)
_CLAUSE = re.compile(r"[.!?;:\n,]")
_SETTLING = re.compile(
    r"(?i:\b(?:reste|resterai|rester|signé|signe|irai|pars|commence|démarre|débute|entre|travaillerai|avenant|embauch\w+|pris|prise|prolong\w+|promu\w*|porté|retourne|reviens|continue|"
    r"accepté\s+(?:un|une)|contrat\s+(?:de|chez)|poursui\w+)\b)"
)
_MAKES = re.compile(
    r"(?<=\s)(?i:mon\s+(?:employeur|entreprise)|où\s+je\s+(?:travaille|suis)|ma\s+(?:boîte|maison|société)|"
    r"(?:m[’'](?:a|ont)|me)\s+(?:\w+\s+)?(?:proposé|offert\s+un|fait\s+une\s+(?:offre|contre|proposition)|recruté|embauché|gardée?|signé\s+un|fait\s+signer|confie|confié|nommée?|engagée?|prise?|titularisée?|propose\s+un|offre\s+un|embauche|recrute|augmenté|promu))\b"
)
_MAKER = re.compile(r"(?<![\w&’'-])" + _NAME + r",?\s+\Z")
_NOT = re.compile(
    r"(?i:(?:\bne\b|\bn[’']|\bpas\b|\bsi\b|au lieu de|plutôt que de|renonc\w+|décliner|refus\w+|aurais|aurait|voulais|rêvais|espérais|envie de|imagin\w+|me voyais)(?:(?!\b(?:car|parce|puisque|et|mais)\b)[^.!?,:;\n]){0,50}$)"
)
_NOT_AFTER = re.compile(r"\s+(?i:pas|plus|point)\b|[^.!?\n]{0,30}\s(?i:pas)\b(?=\s+(?i:possible|suite))")
_NO_EMPLOYERS = frozenset(
    "je tu il elle vous nous votre notre le la les l un une linkedin noel paques lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
    "paris lyon lille nantes bordeaux toulouse marseille rennes strasbourg montreal quebec geneve lausanne bruxelles liege dakar abidjan tunis casablanca rabat alger grenoble nice brest tours dijon france belgique suisse canada "
    "madame monsieur mme m dieu teams zoom cdi cdd rh ville bretagne normandie alsace afrique europe c'est j'ai merci on ils elles qui que ce cela ca ceci cette ces mon ma mes notre nos vos leur leurs son sa ses et mais ou donc or ni car "
    "quand comme si tout tous toute toutes hier aujourd'hui demain depuis apres avant enfin puis aussi alors ainsi chacun personne rien quelqu'un quelqu certains d'autres plusieurs".split()
)


_ARTICLE = re.compile(r"^(?:Le|La|Les)\s+(?=[A-ZÀ-Ý])")


def other_employer(message: CoachedMessage) -> Iterator[Hit]:
    known = _ours(message)
    found = (*_going(message.text), *makers(message.text, _MAKES, _MAKER), *_settled(message.text))
    for match in found:
        name = match[1].rstrip(".’'- ")
        bare = _ARTICLE.sub("", name)
        if _first(bare) not in known | _NO_EMPLOYERS and fold(bare) not in _NO_EMPLOYERS:
            yield Hit(match.start(1), match.start(1) + len(name))


def _going(text: str) -> Iterator[re.Match[str]]:
    for match in _GOING.finditer(text):
        before, after = text[max(0, match.start() - 60) : match.start()], text[match.end(1) : match.end(1) + 10]
        if not (_NOT.search(before) or re.match(r"\s+pas\b", after) or " pas " in match[0]):
            yield match


def _settled(text: str) -> Iterator[re.Match[str]]:
    for match in _CHEZ.finditer(text):
        begins = max(
            (found.end() for found in _CLAUSE.finditer(text, max(0, match.start() - 120), match.start())), default=0
        )
        ends = _CLAUSE.search(text, match.end())
        clause = text[max(begins, match.start() - 120) : ends.start() if ends else match.end() + 60][:300]
        if _SETTLING.search(clause) and not re.search(
            r"(?i:\bne\b|\bn[’']|\bpas\b|\bvous\b|\bvotre\b|offre|proposition|merci)", clause
        ):
            yield match


def no_others(message: CoachedMessage) -> set[str]:
    """Des noms qui ne sont pas d’un autre employeur : les leurs, des villes, des mois, ce qui porte la majuscule."""
    return _ours(message) | _NO_EMPLOYERS


def _ours(message: CoachedMessage) -> set[str]:
    """L'entreprise à qui l'on écrit, autant que les réponses, l'objet, la salutation ou le merci la nomment."""
    known = f"{message.known.company} {message.known.recipient_name} {message.known.role} {message.subject or ''}"
    before, comma, _ = (message.reading.lines[0][0] if message.reading.lines else "").partition(",")
    line = before if comma else ""
    thanked = re.findall(
        r"(?:(?i:merci|remerci\w*|reconnaissant\w*|m[’']avoir\s+(?:proposé|offert)|vous\s+m[’']avez|votre\s+(?:offre|proposition))\b"
        r"(?:(?!\b(?:car|parce|puisque|mais|et\sje|je|j[’'])\b)[^.!?\n;:]){0,100}?"
        r"|(?i:décline|refuse|renonce\w*)(?:\s+(?!(?:car|pour|je|et|mais|parce)\b)[\w’'-]+){0,7}?)"
        r"(?:\s|[’'])(?i:chez|d[’']|de|au sein de|rejoindre|à|la|le|au)\s*" + _NAME,
        message.text,
    )
    return {_first(word) for word in [*re.split(r"[\s’'/:,]+", known), *re.split(r"[\s’'/:,]+", line), *thanked]}


def _first(name: str) -> str:
    return re.sub(r"^(?:l|d)'", "", fold(name.split()[0])).strip(".,'-:;!") if name.split() else ""
