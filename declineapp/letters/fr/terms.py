"""Pas encore un non : demander ce qui ferait dire oui, demander du temps."""

from ..facts import Facts
from ..letter import Letter
from ..typed import capital, pick, sentences
from .email import closing, finished
from .grammar import day, listed, said
from .names import by_agency, chez, de_role, greeting, role

_WHAT = {
    "pay": "la rémunération",
    "place": "le lieu de travail",
    "date": "la date d’arrivée",
    "duties": "le contenu du poste",
}
_NEGOTIATE = {
    "offered": (
        (
            "Merci {thanks} {de_role} {chez}. J’aimerais dire oui, et je voudrais d’abord {te} poser une question "
            "franche.\n\n{gap}\n\nSi nous trouvons une solution, ma réponse est oui. {talk}"
        ),
        (
            "Le poste {de_role} {chez} me plaît, et je {te} remercie {thanks_it}. Une question m’arrête encore.\n\n{gap}\n\n"
            "Cela réglé, j’accepterai. {talk}"
        ),
        (
            "Avant de {te} répondre au sujet du poste {de_role} {chez}, j’ai une question ; et merci, déjà, {thanks_it}.\n\n"
            "{gap}\n\nJe la pose parce que ce poste me tente : {their} oui emporterait le mien. {talk}"
        ),
        (
            "Je {te} remercie {thanks} {de_role} {chez}, et mon envie de le prendre est réelle. Il reste une question à "
            "régler.\n\n{gap}\n\nUne réponse favorable, et c’est oui. {talk}"
        ),
        (
            "Je voudrais pouvoir accepter le poste {de_role} {chez} ; merci {thanks_it}.\n\n{gap}\n\nSi c’est possible, je dis "
            "oui tout de suite. {talk}"
        ),
        (
            "Ma réponse au sujet du poste {de_role} {chez} tient à une question, et je préfère {t}en parler franchement. Merci "
            "{thanks_it}.\n\n{gap}\n\nQue cela s’arrange, et {tu} {peux} compter sur moi. {talk}"
        ),
    ),
    "before_offer": (
        (
            "Merci {thanks} {de_role} {chez}. Ce poste m’intéresse, et je préfère poser tout de suite une question "
            "franche.\n\n{gap}\n\nSi nous trouvons une solution, je continue avec plaisir. {talk}"
        ),
        (
            "Le poste {de_role} {chez} m’attire, et je {te} remercie {thanks_it}. Une question m’arrête encore.\n\n{gap}\n\nCela "
            "réglé, je dirais oui à une offre. {talk}"
        ),
        (
            "Avant d’aller plus loin au sujet du poste {de_role} {chez}, j’ai une question ; et merci, déjà, {thanks_it}.\n\n"
            "{gap}\n\nJe la pose parce que ce poste me tente. {talk}"
        ),
        (
            "Je {te} remercie {thanks} {de_role} {chez}, et mon envie d’aller plus loin est réelle. Il reste une question à "
            "éclaircir.\n\n{gap}\n\nUne réponse favorable, et je poursuis sans réserve. {talk}"
        ),
        (
            "J’aimerais aller plus loin pour le poste {de_role} {chez} ; merci {thanks_it}.\n\n{gap}\n\nSi c’est possible, une "
            "offre aurait mon oui. {talk}"
        ),
        (
            "Une question se pose pour moi au sujet du poste {de_role} {chez}, et je préfère {t}en parler franchement. Merci "
            "{thanks_it}.\n\n{gap}\n\nQue cela s’arrange, et je reste en lice avec plaisir. {talk}"
        ),
    ),
    "withdrawn": (
        (
            "J’ai accepté{accepted} le poste {de_role} {chez}, et j’aimerais m’y tenir. Il y a pourtant une question que je "
            "dois {te} poser.\n\n{gap}\n\nSi nous trouvons une solution, je viens sans arrière-pensée. {talk}"
        ),
        (
            "Mon accord est donné{accepted} pour le poste {de_role} {chez}, et je {te} remercie encore {thanks_it}. Une question "
            "me retient.\n\n{gap}\n\nCela réglé, je commence de bon cœur. {talk}"
        ),
        (
            "Avant de prendre le poste {de_role} {chez}, que j’ai accepté{accepted}, je voudrais {te} parler franchement.\n\n"
            "{gap}\n\nMon envie de tenir parole est entière. {talk}"
        ),
        (
            "Merci encore {thanks} {de_role} {chez}. J’ai dit oui{accepted}, et je préfère {te} dire maintenant ce qui me "
            "gêne.\n\n{gap}\n\nUne réponse favorable, et il n’en sera plus question. {talk}"
        ),
        (
            "Le poste {de_role} {chez}, que j’ai accepté{accepted}, me plaît ; une question reste ouverte.\n\n{gap}\n\nSi c’est "
            "possible, tout est dit. {talk}"
        ),
        (
            "Je {t}écris au sujet du poste {de_role} {chez}, que j’ai accepté{accepted} et que je voudrais garder.\n\n{gap}\n\n"
            "Que cela s’arrange, et {tu} {peux} compter sur moi. {talk}"
        ),
    ),
}
_WHEN = {
    "before_offer": "avant d’aller plus loin",
    "offered": "avant de répondre",
    "withdrawn": "avant de commencer",
}
_GAP = (
    "Ce qui nous sépare : {what}.",
    "Ce qu’il reste à régler : {what}.",
    "Tout tient à ceci : {what}.",
    "Il s’agit de ceci : {what}.",
    "Ma question porte sur {what}.",
    "Ce qui me retient : {what}.",
)
_UNNAMED = "Il y a un point que j’aimerais revoir avec {toi}."
_TALK = (
    "Pourrions-nous en parler{before} ?",
    "{aurais_C}-{tu} un moment pour en parler{before} ?",
    "J’aimerais que nous en parlions{before}.",
    "Un échange{before} serait le plus simple.",
    "Pourrions-nous trouver un moment pour en parler{before} ?",
    "Un appel{before} {te} conviendrait-il ?",
)
_TALK_TO_THEM = (
    "{pourrais_C}-{tu} leur poser la question{before} ?",
    "{peux_C}-{tu} en parler avec eux{before} ?",
    "Je {te} laisse voir cela avec eux{before}.",
)
_EXTENSION = {
    "offered": (
        (
            "Merci {thanks} {de_role} {chez}. Je prends cette offre au sérieux et veux {te} donner une réponse qui "
            "tienne.\n\n{ask} {Tu} {auras} alors ma décision, sans faute."
        ),
        (
            "Je réfléchis au poste {de_role} {chez}, et je {te} remercie {thanks_it}.\n\n{ask} Mieux vaut une réponse ferme "
            "qu’une réponse rapide."
        ),
        (
            "Le poste {de_role} {chez} mérite une vraie réponse, et je {te} remercie {thanks_it}.\n\n{ask} Je pourrai ainsi me "
            "décider pour de bon, sans que {tu} {aies} à me relancer."
        ),
        (
            "Merci {thanks} {de_role} {chez}. Avant de répondre, il me faut encore un peu de réflexion.\n\n{ask} {Tu} {auras} "
            "une réponse claire, et je m’y tiendrai."
        ),
        (
            "Je {te} dois une réponse au sujet du poste {de_role} {chez}, et je {te} remercie {thanks_it}.\n\n{ask} Je veux "
            "pouvoir {te} répondre sans réserve."
        ),
        (
            "J’ai une demande au sujet du poste {de_role} {chez}, et merci encore {thanks_it}.\n\n{ask} C’est le temps qu’il me "
            "faut pour ne pas revenir sur ma parole."
        ),
    ),
    "withdrawn": (
        (
            "J’ai accepté{accepted} le poste {de_role} {chez}, et il me faut pourtant encore un peu de réflexion.\n\n{ask} {Tu} "
            "{auras} alors une réponse définitive, sans faute."
        ),
        (
            "Mon accord est donné{accepted} pour le poste {de_role} {chez}, et je {te} remercie encore {thanks_it}. Je voudrais "
            "le confirmer en toute certitude.\n\n{ask} Mieux vaut le dire maintenant qu’après mon arrivée."
        ),
        (
            "Avant de prendre le poste {de_role} {chez}, que j’ai accepté{accepted}, j’ai besoin d’y repenser.\n\n{ask} Je pourrai "
            "ainsi commencer pour de bon, ou {te} le dire à temps."
        ),
        (
            "Merci encore {thanks} {de_role} {chez}. J’ai dit oui{accepted}, et je préfère {te} le dire franchement : une question "
            "reste ouverte pour moi.\n\n{ask} Ma réponse sera claire, et je m’y tiendrai."
        ),
        (
            "Je {te} dois la franchise au sujet du poste {de_role} {chez}, que j’ai accepté{accepted} : j’y réfléchis encore.\n\n"
            "{ask} Je veux pouvoir {te} répondre sans réserve."
        ),
        (
            "J’ai une demande au sujet du poste {de_role} {chez}, que j’ai accepté{accepted}.\n\n{ask} C’est le temps qu’il me faut "
            "pour {te} répondre une fois pour toutes."
        ),
    ),
}
_ASK_UNTIL = (
    "{pourrais_C}-{tu} me laisser jusqu’au {until}{instead} ?",
    "Une réponse le {until}{instead} {te} conviendrait-elle ?",
    "Puis-je {te} répondre le {until}{instead} ?",
    "Serait-il possible d’attendre ma réponse jusqu’au {until}{instead} ?",
    "J’aimerais {te} répondre le {until}{instead} : est-ce possible ?",
    "{peux_C}-{tu} m’accorder jusqu’au {until}{instead} ?",
)
_ASK = (
    "{pourrais_C}-{tu} me laisser {days} ?",
    "Serait-il possible de prendre {days} ?",
    "Puis-je prendre {days} ? La date qui {te} convient sera la mienne.",
    "Serait-il possible d’attendre ma réponse {days} ?",
    "J’aimerais prendre {days} : est-ce possible ?",
    "{peux_C}-{tu} m’accorder {days} ?",
)
_ASK_THEM = ("Merci de le leur demander.", "Merci de voir cela avec eux.", "Je {te} laisse leur poser la question.")


def negotiate(facts: Facts) -> Letter:
    words = said(
        facts,
        pick(facts, _NEGOTIATE[_stage(facts)]),
        gap=_gap(facts),
        talk=_talk(facts),
        their="leur" if by_agency(facts) else said(facts, "{ton}"),
        **_names(facts),
    )
    return _letter(facts, words, "{role} {chez} : une question {when}")


def extension(facts: Facts) -> Letter:
    stage = "withdrawn" if facts.withdraws else "offered"
    words = said(facts, pick(facts, _EXTENSION[stage]), ask=_ask(facts), **_names(facts))
    return _letter(facts, words, "{role} {chez} : puis-je répondre un peu plus tard ?")


def _stage(facts: Facts) -> str:
    if facts.withdraws:
        return "withdrawn"
    return "before_offer" if facts.stage == "before_offer" else "offered"


def _gap(facts: Facts) -> str:
    """What stands between them, and in their own words."""
    what = listed([_WHAT[code] for code in facts.change_what if code in _WHAT])
    named = pick(facts, _GAP).format(what=what) if what else ""
    return " ".join(filter(None, [named, sentences(facts.change_detail)])) or said(facts, _UNNAMED)


def _talk(facts: Facts) -> str:
    before = f" avant {day(facts.reply_by, 'le ')}" if facts.reply_by else ""
    return said(facts, pick(facts, _TALK_TO_THEM if by_agency(facts) else _TALK), before=before)


def _ask(facts: Facts) -> str:
    by = facts.reply_by
    asked = said(
        facts,
        pick(facts, _ASK_UNTIL if facts.extension_until else _ASK),
        until=day(facts.extension_until, ""),
        instead=f" au lieu {day(by, 'du ')}" if by else "",
        days=f"quelques jours au-delà {day(by, 'du ')}" if by else "quelques jours de plus",
    )
    return " ".join(filter(None, [asked, said(facts, pick(facts, _ASK_THEM)) if by_agency(facts) else ""]))


def _names(facts: Facts) -> dict[str, str]:
    return {
        **_thanked(facts),
        "de_role": de_role(facts),
        "chez": chez(facts),
        "accepted": day(facts.accepted_on),
    }


def _thanked(facts: Facts) -> dict[str, str]:
    """« Merci de me proposer le poste » or whatever it is they are thanked for."""
    if by_agency(facts):
        return {"thanks": "de m’avoir présenté le poste", "thanks_it": said(facts, "de {ton} travail")}
    if facts.stage == "before_offer":
        return {"thanks": "d’étudier ma candidature au poste", "thanks_it": "de penser à moi"}
    if facts.withdraws:
        return {"thanks": "de m’avoir proposé le poste", "thanks_it": "de me l’avoir proposé"}
    return {"thanks": "de me proposer le poste", "thanks_it": "de me le proposer"}


def _letter(facts: Facts, words: str, subject: str) -> Letter:
    named = subject.format(role=role(facts), chez=chez(facts), when=_WHEN[_stage(facts)])
    return finished(facts, "\n\n".join([greeting(facts), words, closing(facts)]), capital(named))
