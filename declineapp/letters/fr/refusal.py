"""Le merci et le non, selon l'étape et selon qui lira : dès les deux premières phrases."""

from ..facts import Facts
from .names import by_agency

OFFERED = (
    "Merci de m’avoir proposé le poste {de_role} {chez}{made}. {lead}J’ai décidé de ne pas l’accepter.",
    "{Tu} m’{as} proposé le poste {de_role} {chez}{made}, et je {t}en remercie sincèrement. {lead}J’ai choisi de le décliner.",
    "Je {te} remercie de {ton} offre{made_of} pour le poste {de_role} {chez}. {lead}Je n’y donnerai pas suite.",
    (
        "C’est avec plaisir que j’ai reçu {ton} offre{made_of}, et je {t}en remercie. {lead}Je ne prendrai pas le "
        "poste {de_role} {chez}."
    ),
    (
        "{Ton} offre de me confier le poste {de_role} {chez} m’a fait très plaisir, et je {t}en remercie. {lead}Ma réponse "
        "est non, et je préfère {te} le dire simplement."
    ),
    (
        "Merci de {ta} confiance et de {ton} offre{made_of}. {lead}Ma réponse est négative : je ne prendrai pas le poste "
        "{de_role} {chez}."
    ),
)
OFFERED_BY_AGENCY = (
    (
        "Merci d’avoir présenté ma candidature au poste {de_role} {chez}. {lead}J’ai décidé de ne pas accepter leur offre, "
        "et {te} laisse le soin de le leur dire."
    ),
    (
        "Je {te} remercie de {ton} travail autour du poste {de_role} {chez}. {lead}J’ai choisi de le décliner ; "
        "{peux}-{tu} leur transmettre ma réponse ?"
    ),
    (
        "Merci de m’avoir fait connaître le poste {de_role} {chez}. {lead}Je ne donnerai pas suite à leur offre ; merci de le "
        "leur faire savoir."
    ),
    (
        "Merci d’avoir défendu ma candidature. {lead}Je ne prendrai pas le poste {de_role} {chez}, et {te} prie de leur "
        "transmettre ma réponse."
    ),
    (
        "{Tu} {as} défendu ma candidature auprès {de_company}, et je {t}en remercie. {lead}Ma réponse est non : je décline "
        "le poste {de_role} et {te} laisse le leur annoncer."
    ),
    (
        "Merci de tout ce que {tu} {as} fait pour que je sois à même de choisir. {lead}Ma réponse à l’offre {de_company} est "
        "négative : je ne prendrai pas le poste {de_role}, et {te} laisse le leur dire."
    ),
)
BEFORE = (
    "{lead}Je retire ma candidature au poste {de_role} {chez}. Merci de l’attention que {tu} lui {as} portée.",
    "Merci de {ton} intérêt pour ma candidature au poste {de_role} {chez} ; {lead_small}j’ai décidé de la retirer.",
    (
        "{lead}Je ne donnerai pas suite à ma candidature au poste {de_role} {chez}, et la retire. Je {te} remercie de l’avoir "
        "étudiée."
    ),
    (
        "{lead}J’ai choisi de retirer ma candidature au poste {de_role} {chez}, et je {te} remercie du temps que {tu} m’{as} "
        "accordé."
    ),
    (
        "{lead}Je me retire du recrutement pour le poste {de_role} {chez}. J’ai été sensible à {ton} intérêt, et {t}en "
        "remercie."
    ),
    (
        "Merci de ne plus compter sur ma candidature au poste {de_role} {chez} : {lead_small}je la retire. Je {te} "
        "remercie du temps que {tu} m’{as} accordé."
    ),
)
BEFORE_BY_AGENCY = (
    "{lead}Je retire ma candidature au poste {de_role} {chez}. Merci de l’avoir présentée, et de le leur faire savoir.",
    (
        "Merci d’avoir présenté ma candidature au poste {de_role} {chez} ; {lead_small}j’ai décidé de la retirer. "
        "{peux_C}-{tu} le leur dire ?"
    ),
    (
        "{lead}Je ne donnerai pas suite à ma candidature au poste {de_role} {chez}, et la retire. Je {te} remercie de {ton} "
        "travail, et de leur transmettre ma réponse."
    ),
    (
        "{lead}J’ai choisi de retirer la candidature que {tu} {as} présentée pour le poste {de_role} {chez}. Je {te} remercie "
        "de {ton} appui, et {te} laisse le leur annoncer."
    ),
    (
        "{lead}Je me retire du recrutement pour le poste {de_role} {chez}. {Tu} {as} défendu ma candidature, et je {t}en "
        "remercie ; {peux}-{tu} leur transmettre ma réponse ?"
    ),
    (
        "Merci de ne plus compter sur ma candidature au poste {de_role} {chez} : {lead_small}je la retire. Je {te} laisse le "
        "leur dire, et {te} remercie de ce que {tu} {as} fait."
    ),
)
WITHDRAWN = (
    (
        "Merci de m’avoir proposé le poste {de_role} {chez}. {lead}Je l’ai accepté{accepted} et je dois y renoncer. Je {te} "
        "présente mes excuses pour les complications que cela entraîne, pour {toi} comme pour l’équipe{start}."
    ),
    (
        "{lead}Je dois renoncer au poste {de_role} {chez}, que j’avais accepté{accepted}. {Tu} m’{as} fait confiance, et je "
        "{t}en remercie ; je {te} prie de m’excuser de bouleverser ainsi {tes} plans{start}."
    ),
    (
        "{Tu} m’{as} proposé le poste {de_role} {chez}, ce dont je {te} remercie, et je l’ai accepté{accepted}. {lead}Je dois "
        "revenir sur cet accord et me retirer. Je {te} présente mes excuses pour ce qu’il faudra défaire{start}."
    ),
    (
        "{lead}Je ne pourrai pas prendre le poste {de_role} {chez} que j’avais accepté{accepted} : je dois me retirer. Merci "
        "de {ta} confiance. Je sais que {tu} {comptais} sur moi, et je {te} présente mes excuses pour ce contretemps{start}."
    ),
    (
        "J’avais dit oui{accepted} au poste {de_role} {chez}, et je {te} remercie de me l’avoir proposé. {lead}Je dois "
        "revenir sur ce oui et me retirer. Je {te} prie d’excuser le travail que cela redonne à l’équipe{start}."
    ),
    (
        "{Tu} {comptais} sur moi{arriving} ; {lead_small}je dois renoncer au poste {de_role} {chez}, que j’avais "
        "accepté{accepted}. Merci de {ta} confiance ; je {te} présente mes excuses pour la recherche qu’il faut "
        "reprendre."
    ),
)
WITHDRAWN_BY_AGENCY = (
    (
        "Merci d’avoir présenté ma candidature au poste {de_role} {chez}. {lead}J’ai accepté leur offre{accepted} et je dois y "
        "renoncer. Je {te} présente mes excuses pour les complications que cela entraîne{start}, et {te} laisse le soin de "
        "le leur transmettre."
    ),
    (
        "{lead}Je dois renoncer au poste {de_role} {chez}, que j’avais accepté{accepted}. {Tu} {as} beaucoup fait pour "
        "l’obtenir, et je {t}en remercie ; je {te} prie de m’excuser de défaire ce travail{start}, et de le leur annoncer."
    ),
    (
        "J’ai accepté{accepted}, grâce à {toi}, le poste {de_role} {chez}. {lead}Je dois revenir sur cet accord et me retirer. "
        "Je {te} présente mes excuses pour {tes} plans et les leurs, que je bouleverse{start} ; merci de leur transmettre ma "
        "réponse."
    ),
    (
        "{lead}Je ne pourrai pas prendre le poste {de_role} {chez} que j’avais accepté{accepted} : je dois me retirer. Merci "
        "d’avoir défendu ma candidature. Je {te} présente mes excuses pour ce contretemps{start}, et {te} laisse le leur "
        "annoncer."
    ),
    (
        "J’avais dit oui{accepted} au poste {de_role} {chez}, que {tu} m’{as} fait connaître, et je {t}en remercie. {lead}Je "
        "dois revenir sur ce oui et me retirer. Je {te} prie d’excuser le travail que cela {te} redonne{start} ; "
        "{peux}-{tu} le leur dire ?"
    ),
    (
        "On comptait sur moi{arriving} ; {lead_small}je dois renoncer au poste {de_role} {chez}, que j’avais accepté{accepted}. "
        "Merci de tout ce que {tu} {as} fait. Je {te} présente mes excuses pour la recherche qu’il faut reprendre, "
        "et {te} prie de le leur transmettre."
    ),
)


def refusals(facts: Facts) -> tuple[str, ...]:
    if facts.withdraws:
        return WITHDRAWN_BY_AGENCY if by_agency(facts) else WITHDRAWN
    if facts.stage == "before_offer":
        return BEFORE_BY_AGENCY if by_agency(facts) else BEFORE
    return OFFERED_BY_AGENCY if by_agency(facts) else OFFERED
