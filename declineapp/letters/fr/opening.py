"""Le début de l'e-mail : le merci, et le non dès les deux premières phrases."""

import re

from ..facts import Facts
from ..typed import pick
from .grammar import by_agency, company, day, de_company, de_role, mail, said

# What follows « Comme je vous l’ai dit, » loses its capital.
_AFTER_LEAD = re.compile("\0(.)")

_OFFERED = (
    "Merci de m’avoir proposé le poste {de_role} chez {company}{made}. {lead}J’ai décidé de ne pas l’accepter.",
    (
        "{lead}J’ai choisi de décliner le poste {de_role} que {tu} m’{as} proposé chez {company}{made}. Je {t}en remercie "
        "sincèrement."
    ),
    "Je {te} remercie de {ton} offre{made_of} pour le poste {de_role} chez {company}. {lead}Je n’y donnerai pas suite.",
    (
        "{lead}Je ne prendrai pas le poste {de_role} chez {company}. C’est pourtant avec plaisir que j’ai reçu "
        "{ton} offre{made_of}, et je {t}en remercie."
    ),
    (
        "{Ton} offre de me confier le poste {de_role} chez {company} m’a fait très plaisir, et je {t}en "
        "remercie. {lead}Ma réponse est non, et je préfère {te} le dire simplement."
    ),
    (
        "Ma réponse à {ton} offre{made_of} est négative : {lead_small}je ne prendrai pas le poste {de_role} chez {company}. "
        "Merci de {ta} confiance."
    ),
)
_AGENCY = (
    (
        "Merci d’avoir présenté ma candidature au poste {de_role} chez {company}. {lead}J’ai décidé de ne pas accepter leur "
        "offre, et {te} saurais gré de le leur transmettre."
    ),
    (
        "{lead}J’ai choisi de décliner le poste {de_role} chez {company}. Merci de {ton} travail ; {peux}-{tu} leur "
        "transmettre ma réponse ?"
    ),
    (
        "Merci de m’avoir fait connaître le poste {de_role} chez {company}. {lead}Je ne donnerai pas suite à leur "
        "offre ; merci de le leur faire savoir."
    ),
    (
        "{lead}Je ne prendrai pas le poste {de_role} chez {company}. Merci d’avoir défendu ma candidature, et de transmettre "
        "ma réponse."
    ),
    (
        "{Tu} {as} défendu ma candidature auprès {de_company}, et je {t}en remercie. {lead}Ma réponse est non : je décline "
        "le poste {de_role} et {te} laisse le leur annoncer."
    ),
    (
        "Ma réponse à l’offre {de_company} est négative : {lead_small}je ne prendrai pas le poste {de_role}. Merci de tout "
        "ce que {tu} {as} fait, et de le leur dire."
    ),
)
_BEFORE = (
    "{lead}Je retire ma candidature au poste {de_role} chez {company}. Merci de l’attention que {tu} lui {as} portée.",
    (
        "Merci de {ton} intérêt pour ma candidature au poste {de_role} chez {company} ; {lead_small}j’ai décidé de la "
        "retirer."
    ),
    (
        "{lead}Je ne donnerai pas suite à ma candidature au poste {de_role} chez {company}, et la retire. Je {te} remercie "
        "de l’avoir étudiée."
    ),
    (
        "{lead}J’ai choisi de retirer ma candidature au poste {de_role} chez {company}, et je {te} remercie du temps que "
        "{tu} m’{as} accordé."
    ),
    (
        "{lead}Je me retire du recrutement pour le poste {de_role} chez {company}. J’ai été sensible à {ton} intérêt, et "
        "{t}en remercie."
    ),
    (
        "Merci de ne plus compter sur ma candidature au poste {de_role} chez {company} : {lead_small}je la retire. J’ai été "
        "sensible au temps que {tu} m’{as} accordé."
    ),
)
_AGENCY_BEFORE = (
    (
        "{lead}Je retire ma candidature au poste {de_role} chez {company}. Merci de l’avoir présentée, et de le leur faire "
        "savoir."
    ),
    (
        "Merci d’avoir présenté ma candidature au poste {de_role} chez {company} ; {lead_small}j’ai décidé de la retirer. "
        "{peux_C}-{tu} le leur dire ?"
    ),
    (
        "{lead}Je ne donnerai pas suite à ma candidature au poste {de_role} chez {company}, et la retire. Je {te} remercie de "
        "{ton} travail, et de transmettre ma réponse."
    ),
)
_WITHDRAWN = (
    (
        "Merci de m’avoir proposé le poste {de_role} chez {company}. {lead}Je l’ai accepté{accepted} et je dois y renoncer. Je "
        "{te} présente mes excuses pour les complications que cela entraîne, pour {toi} comme pour l’équipe{start}."
    ),
    (
        "{lead}Je dois renoncer au poste {de_role} chez {company}, que j’avais accepté{accepted}. {Tu} m’{as} fait confiance, "
        "et je {t}en remercie ; je {te} prie de m’excuser de bouleverser ainsi {tes} plans{start}."
    ),
    (
        "{Tu} m’{as} proposé le poste {de_role} chez {company}, ce dont je {te} remercie, et je l’ai accepté{accepted}. "
        "{lead}Je dois revenir sur cet accord et me retirer. Je regrette de défaire ainsi ce qui était convenu{start}."
    ),
    (
        "{lead}Je ne pourrai pas prendre le poste {de_role} chez {company} que j’avais accepté{accepted} : je dois me retirer. "
        "Merci de {ta} confiance. Je sais que {tu} {comptais} sur moi, et je {te} présente mes excuses pour ce "
        "contretemps{start}."
    ),
    (
        "J’avais dit oui{accepted} au poste {de_role} chez {company}, et je {te} remercie de me l’avoir proposé. {lead}Je dois "
        "revenir sur ce oui et me retirer. Je {te} prie d’excuser le vide que cela laisse à combler{start}."
    ),
    (
        "Ce n’est pas le message que {tu} {attends} : {lead_small}je dois renoncer au poste {de_role} chez {company}, que "
        "j’avais accepté{accepted}. Merci de {ta} confiance ; je {te} présente mes excuses pour les conséquences sur "
        "l’organisation de l’équipe{start}."
    ),
)
_AGENCY_WITHDRAWN = (
    (
        "Merci d’avoir présenté ma candidature au poste {de_role} chez {company}. {lead}J’ai accepté leur offre{accepted} et je "
        "dois y renoncer. Je {te} présente mes excuses pour les complications que cela entraîne{start}, et {te} saurais gré de le "
        "leur transmettre."
    ),
    (
        "{lead}Je dois renoncer au poste {de_role} chez {company}, que j’avais accepté{accepted}. {Tu} {as} beaucoup fait pour "
        "l’obtenir, et je {t}en remercie ; je {te} prie de m’excuser de défaire ce travail{start}, et de le leur annoncer."
    ),
    (
        "J’ai accepté{accepted}, grâce à {toi}, le poste {de_role} chez {company}. {lead}Je dois revenir sur cet accord et me "
        "retirer. Je regrette de bouleverser {tes} plans et les leurs{start} ; merci de transmettre ma réponse."
    ),
)
_MISTREATED = {
    "offered": (
        (
            "Je {t}écris au sujet du poste {de_role} chez {company}. J’ai décidé de ne pas l’accepter. Cette décision est "
            "définitive ; merci de clore mon dossier."
        ),
        (
            "Je n’accepte pas le poste {de_role} chez {company}. Ce message vaut réponse ; il n’est pas nécessaire de me "
            "recontacter à ce sujet."
        ),
        (
            "Voici ma réponse au sujet du poste {de_role} chez {company} : je décline cette offre. Merci d’en prendre note et "
            "de n’y donner aucune suite."
        ),
        (
            "Une offre m’a été faite pour le poste {de_role} chez {company}. Je la décline et considère l’échange comme clos "
            "avec ce message."
        ),
        (
            "Ma décision est prise au sujet du poste {de_role} chez {company}. Je ne l’accepte pas et demande qu’on ne me "
            "contacte plus à ce propos."
        ),
        (
            "Je décline le poste {de_role} chez {company}. Ma décision est arrêtée et je n’ai rien à y ajouter. Merci d’en "
            "prendre acte dans mon dossier."
        ),
    ),
    "before_offer": (
        (
            "Je retire ma candidature au poste {de_role} chez {company}. Cette décision est définitive ; merci de clore mon "
            "dossier et d’en prendre note."
        ),
        (
            "Merci de retirer ma candidature au poste {de_role} chez {company}. Il n’est pas nécessaire de me recontacter à "
            "ce sujet."
        ),
        (
            "Je ne souhaite plus être en lice pour le poste {de_role} chez {company} et retire ma candidature. Merci d’en "
            "prendre note dans mon dossier."
        ),
    ),
    "accepted": (
        (
            "J’ai accepté{accepted} le poste {de_role} chez {company} et je dois y renoncer. Je {te} prie d’excuser ce "
            "contretemps. Cette décision est définitive."
        ),
        (
            "Je dois renoncer au poste {de_role} chez {company}, que j’avais accepté{accepted}. Je {te} prie d’excuser le "
            "contretemps. Merci de clore mon dossier."
        ),
        (
            "Je retire l’accord que j’avais donné{accepted} pour le poste {de_role} chez {company}. Je {te} présente mes "
            "excuses pour le contretemps, et demande qu’il en soit pris note."
        ),
    ),
}
_SPOKE = (
    "Comme je {te} l’ai dit lors de notre échange{du}, ",
    "Comme je {te} l’annonçais au téléphone{on}, ",
    "Je {te} le confirme après notre conversation{du} : ",
    "Notre conversation{du} {te} l’a appris : ",
    "Je {te} le disais au téléphone{on} : ",
    "ainsi que je {te} l’ai dit au téléphone{on}, ",
)
_MET = "Comme je {te} l’ai dit lors de notre rencontre{du}, "
_WRITING = (
    "Je {t}écris plutôt que d’appeler pour que {tu} le {saches} sans attendre.",
    "Je choisis l’écrit pour que cette réponse {te} parvienne sans délai.",
    "Je le mets par écrit, pour que personne n’ait à attendre.",
)
_NOT_REACHED = {
    "voicemail": (
        "Je {t}ai laissé un message{on} ; comme nous n’avons pas pu nous parler, voici ma réponse par écrit.",
        "Faute d’avoir pu {te} parler depuis mon message{du}, je {t}écris.",
        "Après le message laissé sur {ton} répondeur{on}, je ne veux pas {te} faire attendre.",
    ),
    "no_answer": (
        "J’ai cherché à {te} joindre par téléphone{on} et ne veux pas {te} faire attendre.",
        "J’ai appelé{on} sans succès ; voici donc ma réponse par écrit.",
        "N’ayant pu {te} joindre par téléphone{on}, je {t}écris.",
    ),
}


def opening(facts: Facts) -> str:
    """The first paragraph, the no in its first two sentences; in its first where an application is withdrawn."""
    begun = _filled(facts, pick(facts, _openings(facts)))
    # In short, taking a yes back needs all the room there is.
    return begun if facts.withdraws and facts.length == "short" else " ".join(filter(None, [begun, _channel(facts)]))


def mistreated(facts: Facts) -> str:
    stage = "accepted" if facts.withdraws else facts.stage
    return _filled(facts, pick(facts, _MISTREATED.get(stage, _MISTREATED["offered"])))


def _openings(facts: Facts) -> tuple[str, ...]:
    agency = by_agency(facts)
    if facts.withdraws:
        return _AGENCY_WITHDRAWN if agency else _WITHDRAWN
    if facts.stage == "before_offer":
        return _AGENCY_BEFORE if agency else _BEFORE
    return _AGENCY if agency else _OFFERED


def _filled(facts: Facts, words: str) -> str:
    lead = _lead(facts)
    filled = said(
        facts,
        words,
        de_role=de_role(facts),
        company=company(facts),
        de_company=de_company(facts),
        made=_made(facts),
        made_of=day(facts.offered_on, " du "),
        accepted=day(facts.accepted_on),
        start="" if facts.length == "short" else day(facts.start_on, ", alors que mon arrivée était prévue le "),
        lead=f"{lead[:1].upper()}{lead[1:]}\0" if lead else "",
        lead_small=lead[:1].lower() + lead[1:],
        peux_C="Peux" if facts.address == "casual" else "Pouvez",
    )
    return _AFTER_LEAD.sub(lambda match: match[1].lower(), filled)


def _made(facts: Facts) -> str:
    """How and when they made the offer, as far as that was said."""
    way = {
        "phone": " par téléphone",
        "email": f" par {mail(facts)}",
        "in_person": " de vive voix",
        "letter": " par courrier",
    }.get(facts.offer_made_by, "")
    return way + day(facts.offered_on)


def _lead(facts: Facts) -> str:
    if facts.call != "spoke" or facts.how == "writing":
        return ""
    words = _MET if facts.how == "in_person" else pick(facts, _SPOKE)
    return said(facts, words, on=day(facts.called_on), du=day(facts.called_on, " du "))


def _channel(facts: Facts) -> str:
    """Why this comes in writing, where it is the first they hear of it."""
    if facts.how == "writing":
        return said(facts, pick(facts, _WRITING))
    if facts.call in _NOT_REACHED and facts.how != "in_person":
        words = pick(facts, _NOT_REACHED[facts.call])
        return said(facts, words, on=day(facts.called_on), du=day(facts.called_on, " du "))
    return ""
