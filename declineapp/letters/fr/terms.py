"""Pas encore un non : demander ce qui ferait dire oui, demander du temps."""

from ..facts import Facts
from ..letter import Letter
from ..typed import capital, pick, sentences
from .email import closing, finished
from .grammar import company, day, de_role, greeting, listed, role, said

_WHAT = {
    "pay": "la rémunération",
    "place": "le lieu de travail",
    "date": "la date d’arrivée",
    "duties": "le contenu du poste",
}
_NEGOTIATE = (
    (
        "Merci {thanks} {de_role} chez {company}. J’aimerais dire oui, et avant de répondre je voudrais {te} poser "
        "une question franche.\n\n{gap}{detail}\n\nSi nous trouvons une solution sur ce point, ma réponse est oui. {talk}"
    ),
    (
        "Le poste {de_role} chez {company} me plaît, et je {te} remercie {thanks_it}. Une seule chose m’arrête.\n\n"
        "{gap}{detail}\n\nCe point réglé, j’accepterai. {talk}"
    ),
    (
        "Avant de {te} répondre au sujet du poste {de_role} chez {company}, dont je {te} remercie, j’ai une question.\n\n"
        "{gap}{detail}\n\nJe la pose parce que ce poste me tente : {ton} oui emporterait le mien. {talk}"
    ),
    "Je {te} remercie {thanks} {de_role} chez {company}, et mon envie de le prendre est réelle. Il reste une question à régler.\n\n{gap}{detail}\n\nUne réponse favorable, et c’est oui. {talk}",
    "Je voudrais pouvoir accepter le poste {de_role} chez {company} ; merci {thanks_it}.\n\n{gap}{detail}\n\nSi c’est possible, je dis oui tout de suite. {talk}",
    "Ma réponse au sujet du poste {de_role} chez {company} tient à un point, et je préfère {t}en parler franchement. Merci {thanks_it}.\n\n{gap}{detail}\n\nQue cela s’arrange, et {tu} {peux} compter sur moi. {talk}",
)
_GAP = (
    "Ce qui nous sépare : {what}.",
    "Le point à régler : {what}.",
    "Tout tient à ceci : {what}.",
    "Il s’agit de ceci : {what}.",
    "Ma question porte sur un point : {what}.",
    "Ce qui me retient : {what}.",
)
_TALK = (
    "{pourrions} en parler{before} ?",
    "Quand pourrions-nous en parler{before} ?",
    "J’aimerais que nous en parlions{before}.",
    "Un échange{before} serait le plus simple.",
    "{pourrions} trouver un moment pour en parler{before} ?",
    "Un appel{before} {te} conviendrait-il ?",
)
_EXTENSION = (
    (
        "Merci {thanks} {de_role} chez {company}. Je prends cette offre au sérieux et veux {te} donner une réponse "
        "qui tienne.\n\n{ask} {Tu} {auras} alors ma décision, sans faute."
    ),
    (
        "Je réfléchis au poste {de_role} chez {company}, et je {te} remercie {thanks_it}.\n\n{ask} Je préfère {te} donner une "
        "réponse ferme qu’une réponse rapide."
    ),
    (
        "Le poste {de_role} chez {company} mérite une vraie réponse, et je {te} remercie {thanks_it}.\n\n{ask} Je pourrai "
        "ainsi me décider pour de bon, sans que {tu} {aies} à me relancer."
    ),
    "Merci {thanks} {de_role} chez {company}. Avant de répondre, il me faut encore un peu de réflexion.\n\n{ask} {Tu} {auras} une réponse claire, et je m’y tiendrai.",
    "Je {te} dois une réponse au sujet du poste {de_role} chez {company}, et je {te} remercie {thanks_it}.\n\n{ask} Je veux pouvoir {te} répondre sans réserve.",
    "J’ai une demande au sujet du poste {de_role} chez {company}, et merci encore {thanks_it}.\n\n{ask} C’est le temps qu’il me faut pour ne pas revenir sur ma parole.",
)
_ASK_UNTIL = (
    "{pourrais_C}-{tu} me laisser jusqu’au {until}{instead} ?",
    "Une réponse le {until}{instead} {te} conviendrait-elle ?",
    "Puis-je {te} répondre le {until}{instead} ?",
    "Serait-il possible d’attendre ma réponse jusqu’au {until}{instead} ?",
    "J’aimerais {te} répondre le {until}{instead} : est-ce possible ?",
    "{peux_C}-{tu} m’accorder jusqu’au {until}{instead} ?",
)
_ASK = (
    "{pourrais_C}-{tu} me laisser quelques jours de plus{after} ?",
    "Quelques jours de plus{after} seraient-ils possibles ?",
    "Puis-je prendre quelques jours de plus{after} ? La date qui {te} convient sera la mienne.",
    "Serait-il possible d’attendre ma réponse quelques jours de plus{after} ?",
    "J’aimerais prendre quelques jours de plus{after} : est-ce possible ?",
    "{peux_C}-{tu} m’accorder quelques jours de plus{after} ?",
)


def negotiate(facts: Facts) -> Letter:
    what = listed([_WHAT[code] for code in facts.change_what if code in _WHAT])
    gap = pick(facts, _GAP).format(what=what) if what else ""
    before = f" avant {day(facts.reply_by, 'le ')}" if facts.reply_by else ""
    talk = said(facts, pick(facts, _TALK), before=before, pourrions="Pourrions-nous")
    words = said(facts, pick(facts, _NEGOTIATE), gap=gap, detail=_detail(facts, bool(what)), talk=talk, **_names(facts))
    return _letter(facts, words, "{role} chez {company} : une question avant de répondre")


def extension(facts: Facts) -> Letter:
    until = day(facts.extension_until, "")
    instead = f" au lieu {day(facts.reply_by, 'du ')}" if facts.reply_by else ""
    ask = said(
        facts,
        pick(facts, _ASK_UNTIL if until else _ASK),
        until=until,
        instead=instead,
        after=f" après {day(facts.reply_by, 'le ')}" if facts.reply_by else "",
        pourrais_C="Pourrais" if facts.address == "casual" else "Pourriez",
        peux_C="Peux" if facts.address == "casual" else "Pouvez",
    )
    aies = "aies" if facts.address == "casual" else "ayez"
    words = said(facts, pick(facts, _EXTENSION), ask=ask, aies=aies, **_names(facts))
    return _letter(facts, words, "{role} chez {company} : puis-je répondre un peu plus tard ?")


def _names(facts: Facts) -> dict[str, str]:
    considered = facts.stage == "before_offer"
    return {
        "thanks": "d’étudier ma candidature au poste" if considered else "de me proposer le poste",
        "thanks_it": "de penser à moi" if considered else "de me le proposer",
        "de_role": de_role(facts),
        "company": company(facts),
    }


def _detail(facts: Facts, after_gap: bool) -> str:
    own = sentences(facts.change_detail)
    if not own and not after_gap:
        return "Il y a un point que j’aimerais régler d’abord."
    return f" {own}" if own and after_gap else own


def _letter(facts: Facts, words: str, subject: str) -> Letter:
    named = subject.format(role=role(facts), company=company(facts))
    return finished(facts, "\n\n".join([greeting(facts), words, closing(facts)]), capital(named))
