"""Ce qui fait d'une phrase un non : on décline, on n'accepte pas, ou l'on dit que la réponse est non."""

import re
from functools import lru_cache

from ..phrases import phrases
from ..reading import Sentence

_POSTE = (
    "(offre|proposition|poste|emploi|place|contrat|mission|candidature|opportunite|stage|alternance|job|boulot|"
    "cdi|cdd|invitation|promesse)"
)

_DECLINES = phrases(
    "(decline|decliner|declinerai|decline|declinons|declinant|refuse|refuser|refuserai|refusons|refusant|rejette|"
    "rejeter|ecarte|ecarter)",
    "(retire|retirer|retirerai|retirant|retrait) ~ (candidature|dossier|acceptation|accord|engagement|jeu|course|"
    "processus|recrutement)",
    "(je|de|et|dois|a) [la|le] (retire|retirer|retirerai) [,|.|;|et] / (candidature|elle) est [donc] retiree / me "
    "(retire|retirer)",
    "(souhaite|souhaiterais|veux|voudrais|dois|vais|prefere|decide de|choisi de) la retirer",
    "(me|nous) (retire|retirer|desiste|desister|desisterai|desengage|desengager|degage|degager|retracte|retracter|"
    "recuse|abstiens|abstenir)",
    "(renonce|renoncer|renoncerai|renoncant|renonciation|desistement|desiste|desister|retractation)",
    "(reviens|revenir|reviendrai) sur ~ (acceptation|accord|engagement|oui|parole|decision|reponse)",
    "(annule|annuler|romps|rompre|reprends|reprendre|casse|casser|denonce) ~ (acceptation|accord|engagement|oui|"
    "parole|promesse|contrat|embauche)",
    "(passe|passer|passerai) (mon|notre|la) (tour|chemin|main) / (laisse|laisser|laisserai|laissons) (passer|tomber) "
    "/ (passe|passer) a cote",
    "(cede|ceder|laisse|laisser|libere|liberer|rends|rendre) ~ (ma|la|le|sa|cette|ce|votre) (place|poste)",
    "(dis|dire|dirai|disons|reponds|repondre|repondrai|disant|repondant) [donc|finalement|simplement|a regret|plutot|"
    "clairement|franchement|toutefois|pourtant|cependant|vous] [que] non",
    "(ai|avons) ~ (dit|repondu) ~ (non|que je ne ~ pas) / (viens|dois|vais|veux|souhaite|prefere|faut) [de] (la|le|l) "
    "(annuler|rompre|resilier|denoncer)",
    "(prefere|souhaite|voudrais|aimerais) que (ma|mon) (nom|candidature|profil|dossier|cv) ne ~ (pas|plus)",
    "(en reste|en rester|en resterai|me arrete|me arreter|en restons) (la|ici) / (quitte|quitter|sors|sortir|"
    "abandonne|abandonner|stoppe|stopper|arrete|arreter|interromps|interrompre|mets fin|mettre fin|met fin) ~ "
    "(processus|recrutement|candidature|course|procedure|demarche|aventure|echanges)",
    "(reponds|repondre|donne|donner|donnerai) ~ (negativement|defavorablement|par la negative|reponse negative|refus|"
    "un non)",
    "(fais|faire|prefere) ~ (impasse|faux bond) / (tire|tirer) ma reverence / (jette|jeter) ~ eponge / (botte|botter) "
    "en touche",
)
_ACCEPT = (
    "(accept*|prend|prends|prendre|prendrai|prendrais|prenne|rejoin*|integr*|retenir|retiens|retiendrai|saisi*|signer|"
    "signe|signerai|venir|viens|viendrai|"
    "poursui*|continuer|continue|continuerai|avancer|avancerai|donner suite|donne suite|donnerai suite|reserver ~ "
    "suite|donner ~ suite|aller plus loin|vais plus loin|irai plus loin|"
    "aller au bout|aller jusque|engage*|embarqu*|monter a bord|occup*|repondre (favorablement|positivement|oui)|"
    "reponds favorablement|faire partie|faire equipe|"
    "etre (des|votre|le|la|de|ton)|serai (des|votre|le|la|de|parmi|ton)|travaill*|commencer|commencerai|demarr*|debut*|"
    "honor*|concretis*|dire oui|dirai oui|dis oui|"
    "postul*|quitter|demenag*|assur*|assum*|succeder|maintenir ~ candidature|maintiens ~ candidature|partant*|"
    "interess*|preneu*|disponible|en mesure|pret a|"
    "donner (mon|un) accord|suivre|reprend*|y aller|y vais|irai|aller|me lancer|me lance|sauter le pas|franchir le pas|"
    "tenter|candidat|candidate|en lice|concourir|"
    "veux|voudrai|souhaite|tenir|entrer|entrerai|entre|endoss*|revenir|rempil*|renouvel*|faire (le|la|ce|cette|mon|ma)|"
    "effectuer|effectuerai|exercer|exercerai|diriger|dirigerai|bouger)"
)
_NOT_ACCEPTING = phrases(
    f"[je|nous|j] [ne] {_ACCEPT} [donc|vraiment|finalement|malheureusement|helas|tout simplement|toutefois|cependant|"
    "pourtant] (pas|point|plus|guere|nullement|aucune|jamais) ~",
    "(peux|pourrai|pourrais|puis|vais|souhaite|souhaitons|desire|veux|compte|entends|saurais|dois|pense|ai|pouvons|"
    "allons|pourrons|voudrais|aimerais) [donc|vraiment|finalement|malheureusement|helas|tout simplement|toutefois|"
    f"cependant|pourtant|quand|meme] (pas|point|plus|guere|jamais) ~ {_ACCEPT}",
    "(suis|serai|etre|sommes|serais) [donc|vraiment|finalement|malheureusement|helas] (pas|point|plus) ~ (en mesure|"
    "en position|disponible|interess*|partant*|preneu*|candidat*|disposee*|dispose|des votres|parmi vous|la bonne "
    "personne|votre homme|votre femme|celui|celle|a meme|pret|prete) ~",
    f"(ne pas|ne plus|ne point|pas|de ne) [y|vous|le|la|en|lui|me|te] ~ {_ACCEPT}",
    f"(impossible|hors de question|dans la impossibilite|incapable) ~ {_ACCEPT}",
    f"ne (peux|puis|saurais|pourrai|pourrais|saurai) ~ {_ACCEPT} / (ferai|fais|ferais) [donc] (pas|point|plus) "
    "(partie|mon|ma|le|la|ce|cette|equipe)",
    f"(pas|point|nullement|guere|plus) (possible|envisageable|en mesure|permis|souhaitable) ~ {_ACCEPT}",
    "(ne faites pas|compte*) ~ (pas|plus) ~ sur moi / ce non / ce sera sans moi / sans moi",
    "(ne|n) ~ (donnerai|donne|donner|donnons|donnerons) ~ (pas|aucune) ~ suite / (aucune|pas de|pas) suite ~ (votre|"
    "ton|cette|a) / sans suite",
    "(prefere|prefererais|choisi|decide|decidee|decision|choix|resolu|parti|pris le parti|pris la decision|resigne|"
    f"prefere) ~ (de|ne) ~ (ne|de ne|pas) ~ (pas|point|plus|{_ACCEPT[1:-1]}) ",
    f"({_ACCEPT[1:-1]}) ~ {_POSTE} ~ (est|me est|ne est) ~ (impossible|pas possible|exclu|hors de question)",
    "(n irai|irai|vais) (pas|point) (plus loin|au bout|travailler|chez|y aller|la bas|jusque) / (prendrai|prends|"
    "occuperai|aurai|veux) pas (ce|le|la|cette|votre|ton) ~ (poste|place|job|emploi|boulot|offre)",
    "(ne|pas) ~ (des votres|parmi vous|de la partie|de la aventure|au rendez vous|a bord|avec vous)",
    "(ne) ~ (convient|correspond|fait|va) (pas|plus) ~ (decline|refuse) / je (passe|passe mon tour) (,|.|et|!)",
)
# « Je ne viendrai pas » : au futur, à la première personne, ce que l'on ne fera pas est ce que l'on refuse.
_WILL_NOT = re.compile(
    r"(?<!\S)(?:je|nous|j) (?:ne )?(?:(?:me|vous|te|y|le|la|en|lui|leur) ){0,2}([^\W_]{2,20}(?:rai|rons)) "
    r"(?:[^\W_]+ment |donc |toutefois |cependant |pourtant |helas |quand meme )?(?:pas|point|plus|jamais)(?!\S)"
)
_WILL_NOT_OTHERWISE = re.compile(
    r"oubli|manqu|hesit|cach|derang|abus|etend|dirai|attard|regrett|tard|cess|reproch|insist|ment|epilogu|developp|"
    r"rappell|revel|import|detaill|importun|embet|reten|prolong|enverr|bless|dout|recommenc|perd"
)
_NOT_NOW_VERBS = phrases(
    "annul* ~ (arrivee|venue|embauche|engagement|acceptation|prise de|rendez) / (autre|ailleurs) que moi / a quelqu* "
    "un d autre / (aura|prendra|trouvera) un autre ~ / (je|j) [vous|te] [le|la] (rends|laisse) (,|.|!)",
    "(desole|desolee|navre|navree|regret*|confus) ~ de ne (pas|pouvoir|plus) ~ / (cherchez|trouvez|prenez|cherche|"
    "trouve) [vous|toi] [donc] (un|une|quelqu*|quelque) ~ autre / (dis|dirai) pas oui / (ce|ca) (sera|est|ne sera|ne "
    "est) pas moi",
    "(rester|reste|demeurer|garder|garde) ~~ plutot que [de] (venir|rejoindre|prendre|accepter|signer|partir|changer|"
    "tout|vous) / jamais je ne ~ / ne (saurais|puis) [pas|donc|cependant|toutefois|hélas] [y|vous|la|le] (deferer|"
    "souscrire|rejoindre|accepter|accueillir|repondre|donner|suivre|entrer|prendre|accéder|acceder|consentir)",
    "plus (interesse*|dans la course|candidat*|disponible|partant*|en lice) ~ / ne me interesse (pas|plus)",
    "(je|nous) [ne] (viens|prends|veux|rejoins|fais|signe|vais|bouge|pars|change|quitte|souhaite|retiens|reprends|"
    "accepte|integre|poursuis|continue|donne|peux|pars|postule|"
    "entre|m engage|me engage|m inscris|embarque|marche|suis|compte|vous rejoins|te rejoins|me lance|venons|prenons|"
    "donnons|souhaitons|pouvons|saisis|monte) "
    "[donc|finalement|malheureusement|helas|vraiment|toutefois|cependant|plus] (pas|point|plus) (,|.|!|:|le|la|ce|cet|"
    "cette|votre|ton|ta|suite|a|au|dans|chez|avec|plus|pour|en|de|du|partie|partant*|interess*|preneu*|"
    "candidat*|prendre|accepter|venir|travailler|y|vous|te|t|me|continuer|poursuivre|donner|finalement|mon|ma|d|l|m|"
    "et|mais|parce|car|faire|quitter|rejoindre|signer|aller|changer|bouger|disponible|des|laisser|lacher)",
    "(decide*|choisi*|prefere*|prefererais|souhait*|choix|decision|resolu*|conclu*|mieux|sage|voulu|parti|opte|"
    "intention|resous|resoudre|amene*|raison) ~~ (de ne|ne) (pas|point|plus) ~",
    "(non) (pour|a) (le|la|ce|cette|votre|ton|cet|moi) / (finalement|donc|alors|desole|franchement|bref|mais) [ce est|"
    ", ce est] non / mais non , (je|merci|pas) / non , (je|vraiment|pas) / ce est (mort|pas possible|hors de question|"
    "niet)",
    "(declare|declarer|declarons) forfait / (rends|rendre) ~ (tablier|parole) / hors (course|jeu) / (sors|sortir) de "
    "la (course|liste) / (te|vous) laisse ~ (la place|le poste|ma place|offre a) / (a|pour) (de )?autres / (stop|"
    "basta)",
    "(laisser|laisse|laissez|ceder|cede|donner|donnez|proposer|proposez) [la|ma|ce|le|votre] (place|poste|tour) a ~ / "
    "laissez tomber / laisse tomber / (trouvez|trouve|cherchez|cherche|prenez|prends) (quelqu|quelque|quelque un|une "
    "autre|un autre)",
    "(ca|cela|ce|ceci) (ne|va|sera|ne sera|ne va) ~ (pas|plus) ~ (possible|se faire|le faire|jouable|faisable|pour "
    "moi) ~ / (pas|guere) (possible|faisable|jouable) pour moi / impossible pour (moi|nous)",
    "(contraint*|oblige*|force*|amene*|tenu*|regret|devoir|dois|peine|preferable|desole) (de|a|devoir) ~ (decliner|"
    "refuser|renoncer|dire non|retirer|desister)",
    "(ai|avons|aurai) (pas|point) (retenu|choisi|souhaite|envie|intention|donne) ~ / (ne ai|n ai) ~ (pas|point) "
    "(retenu|choisi|souhaite|envie|intention|donne) / (pas|plus) envie de (bosser|travailler|venir|ce|le|la|prendre)",
    "(me|veuillez|merci de|priere de) ~ (ne plus|plus) ~ (compter|considerer|attendre|comptez|considerez) / ne m ~ "
    "attend* (pas|plus) / ne me ~ attend* (pas|plus) / (est|sera) (pas|point) moi (que|qui) / (reste|demeure) ~ (la|"
    "ailleurs) et (refuse|decline)",
    "(fais|faire) part de ~ (refus|retrait|desistement|decision de ne|decision negative) / (m en|me en) tiens la / "
    "pas (donne|donner|de) suite / (suite|issue) (defavorable|negative) / (reponds|reponse) ~ par la negative",
)
_SPOILED = re.compile(
    r"(?<!\S)(?:suis pas sur|suis pas sure|certain|certaine|encore|savoir|sais|pense|crois|seulement|hesit\w*|"
    r"manquer\w*|oublier\w*|attendre|attend|rester insensible|imaginer|"
    r"vous remercier|assez|dire combien|seul\w*|que vous|refuser|decliner|vous en vouloir|nuire|cacher|de votre temps|"
    r"votre temps|contact|nos echanges|notre echange|"
    r"la conversation|la reunion|la appel|rendez|abuser|bouder)(?!\S)"
)
_ANSWER_IS_NO = phrases(
    "(reponse|decision|verdict|conclusion|choix|avis) ~~ (est|sera|reste|demeure|soit|:|,) ~ (non|negatif|negative|"
    "defavorable|un non|un refus)",
    "(ce est|ce sera|ca sera|cela sera|c est|est donc|donc|sera|alors) [un|donc|malheureusement|finalement|bien|"
    "definitivement|toujours] [grand|petit|vrai] non [,|.|!|pour|de|a|merci|:|et|mais]",
    "(et|mais|,|:) [un|donc|malheureusement|finalement|bien|definitivement] [grand|petit|vrai] non (,|.|!|pour (moi|"
    "nous|le|la|ce|cette)|merci|et|mais)",
    "non merci / non , merci / merci mais non / merci , mais non / merci non / (mon|un) (non|refus) ~ (est|reste|,|.|"
    "ferme|definitif|clair|a) / (reponse|suite) (negative|defavorable)",
    "(mon|ma|notre) (refus|desistement|retrait|renonciation|renoncement|retractation) / (par la negative|negativement|"
    "defavorablement|un refus|de refus|de mon refus)",
    "(considere*|considerez|regarde*|compte*|prenez|tene*|voir|veuillez considerer) ~~ (candidature|dossier|nom|"
    "acceptation|message|mail|courriel|lettre) ~~ (retire*|annule*|nul*|close|caduque|refus|non avenue|desistement|"
    "retrait|non)",
    "(retirez|retirer|enlevez|enlever|rayez|supprimez|otez|sortez) [moi|-moi|ma|mon|me|de] ~ (candidature|nom|dossier|"
    "liste|processus) / (ne me comptez|comptez) (plus|pas) ~ (parmi|sur|dans)",
    "(proposer|proposez|offrir|offrez|donner|donnez|confier|confiez|attribuer|attribuez|laisser|laissez) ~ (poste|"
    "place|la|le|offre|job) a (quelqu|quelque|quelque un|une autre|un autre|la personne suivante|autrui|la suivante|"
    "au suivant|celui|celle)",
    "(devrez|devez|faudra|faut|allez devoir|pouvez) ~ (trouver|chercher|choisir|recruter|appeler|prendre|contacter) ~ "
    "(quelqu|quelque|un|autre|la personne suivante|le suivant|ailleurs)",
    f"{_POSTE} (ne|n) ~ (est|sera|etait) (pas|plus) (pour moi|fait pour moi|le mien|ma voie) / ce (ne) est pas pour "
    "moi / est pas (pour|fait pour) moi",
    "(ne|je|ne me|me) (verrez|verra|verront|verras|attendez|attends|attendez) (pas|plus) ~ / (ne suis|suis|serai|ne "
    "serai) pas (votre|ton|le|la) (futur*|nouve*|prochain*|homme|femme|candidat*|bon*|recrue)",
    "(a|au) regret ~~ (decliner|refuser|renoncer|pas|non) / (ne donne|donnerai|donne) pas suite / (pas|point) (de|"
    "donner) suite / (decliner|refuser) ~ (offre|proposition|poste|invitation)",
)
_UNDECIDED = re.compile(
    r"(?<!\S)(?:si|se peut que|possible que|hesite|hesitons|peut etre|pas (?:encore|sur|sure|certain|certaine)|pense "
    r"que|crois que|probablement|sans doute|tente de|tentee? de|envisage|pencherais|penche|"
    r"songe|reflechi\w*|avant de|au lieu de|plutot que de|dur de|difficile de|mal a|peur de|impossible de|pas facile "
    r"de|delicat de|risque de|rien a)(?: (?!et )[^\W_]+){0,3} $"
)
_NEGATED = re.compile(
    r"(?<!\S)(?:ne|pas|n|jamais|sans)(?: (?:veux|peux|vais|souhaite|voulais|pouvais|compte|saurais|vous|le|la|y|en|de|"
    r"pas|me|te|les|aurais|jamais|ai|suis|dis|dit|ferme|pouvoir|puis))* $"
)
_THEIRS = re.compile(
    r"(?<!\S)(?:(?:il|elle|ils|elles|qui|client|recruteur|avez|ont|a|as|aviez|ayez|avait) (?:ne |me |le |la |te |ete |"
    r"deja |pas )*|tu (?:me |le |la )*)$"
)
_OF_SOMETHING_ELSE = re.compile(
    r"(?: (?:[^\W_]+)){0,2} (?:autres?|deux|trois|plusieurs|precedente?|premiere|plus|meilleure?s?) (?:offres?|"
    r"propositions?|postes?|fois|candidats?|entretiens?)| (?:de (?:repondre|commenter|dire|donner|croire|vous|m|me)|"
    r"tout compliment|vos compliments)"
)
# What comes before the question: “I’m declining, could you tell them?”
_ASKED = re.compile(
    r" (?:[;,]|et|mais) (?=(?:pourriez|pouvez|peux|pourrais|auriez|voulez|veux|est ce|puis|merci|avez|as) )"
)


_SPOILED_AFTER = re.compile(
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
        if _UNDECIDED.search(before) or _NEGATED.search(before) or _THEIRS.search(before):
            continue
        if not _OF_SOMETHING_ELSE.match(words[match.end() :]):
            return match
    return None


def _not_accepting(words: str) -> re.Match[str] | None:
    for match in _WILL_NOT.finditer(words):
        otherwise = _WILL_NOT_OTHERWISE.search(match[1]) or _SPOILED_AFTER.match(words[match.end() :])
        if not (otherwise or _kindly(words, match) or _undecided(words[: match.start()])):
            return match
    for match in _NOT_ACCEPTING.finditer(words):
        before = words[: match.start()]
        if _SPOILED.search(match[0]) or _kindly(words, match) or _THEIRS.search(before) or _undecided(before):
            continue
        return match
    return None


# Ce que l'on ne veut pas faire à l'autre n'est pas ce que l'on refuse.
_KINDLY = re.compile(
    r"(?<!\S)(?:faire (?:attendre|perdre)|deranger|decevoir|retenir plus|froisser|vexer|blesser|mentir|cacher|pas "
    r"(?:sure?|certaine?) (?:de|que)|reunion|rendez vous|dejeuner|diner|visio)(?!\S)"
)


def _kindly(words: str, match: re.Match[str]) -> bool:
    return bool(_KINDLY.search(words[max(0, match.start() - 15) : match.end() + 35]))


def _undecided(before: str) -> bool:
    return bool(
        re.search(
            r"(?<!\S)(?:si|hesite|peut etre|pense|crois|pas sur|pas sure|ne sais|penche|pencherais|tente|plutot "
            r"pour)(?: [^\W_]+){0,4} $",
            before,
        )
    )


def _answering(words: str) -> re.Match[str] | None:
    for match in _NOT_NOW_VERBS.finditer(words):
        spoiled = _SPOILED.search(match[0]) or _kindly(words, match) or _SPOILED_AFTER.match(words[match.end() :])
        if not (spoiled or _undecided(words[: match.start()])):
            return match
    no = _ANSWER_IS_NO.search(words)
    before = words[: no.start()] if no else ""
    return None if _undecided(before) or _NEGATED.search(before) else no
