"""Après un mauvais traitement : deux lignes neutres, sans éloge, sans porte."""

OFFERED = (
    (
        "Je {t}écris au sujet du poste {de_role} {chez}. J’ai décidé de ne pas l’accepter. Cette décision est définitive ; "
        "merci de clore mon dossier."
    ),
    (
        "Je n’accepte pas le poste {de_role} {chez}. Ce message vaut réponse définitive ; il n’est pas nécessaire de me "
        "recontacter à ce sujet."
    ),
    (
        "Voici ma réponse au sujet du poste {de_role} {chez} : je décline cette offre. Merci d’en prendre note et de n’y "
        "donner aucune suite."
    ),
    (
        "Une offre m’a été faite pour le poste {de_role} {chez}. Je la décline, et considère l’échange comme clos avec ce "
        "message, sans autre suite."
    ),
    (
        "Ma décision est prise au sujet du poste {de_role} {chez}. Je ne l’accepte pas et demande qu’on ne me contacte plus "
        "à ce propos."
    ),
    (
        "Je décline le poste {de_role} {chez}. Ma décision est arrêtée et je n’ai rien à y ajouter. Merci d’en prendre acte "
        "dans mon dossier."
    ),
)
BEFORE = (
    (
        "Je retire ma candidature au poste {de_role} {chez}. Cette décision est définitive ; merci de clore mon dossier et "
        "de ne pas me recontacter."
    ),
    (
        "Merci de retirer ma candidature au poste {de_role} {chez}. Ma décision est prise, et il n’est pas nécessaire de me "
        "recontacter à ce sujet."
    ),
    (
        "Je ne souhaite plus être en lice pour le poste {de_role} {chez} et retire ma candidature. Merci d’en prendre note "
        "dans mon dossier."
    ),
    (
        "À compter de ce message, je me retire du recrutement pour le poste {de_role} {chez}. Je n’ai rien à y ajouter et "
        "demande qu’on ne me contacte plus."
    ),
    (
        "J’ai décidé de retirer ma candidature au poste {de_role} {chez}. Cela vaut pour tout échange à venir ; merci de "
        "fermer mon dossier."
    ),
    (
        "Je {t}écris au sujet du poste {de_role} {chez} : je retire ma candidature. Merci de n’y donner aucune suite et d’en "
        "prendre acte."
    ),
)
WITHDRAWN = (
    (
        "J’ai accepté{accepted} le poste {de_role} {chez} et je dois y renoncer. Je {te} prie d’excuser ce contretemps. Cette "
        "décision est définitive ; merci d’en prendre note."
    ),
    (
        "Je dois renoncer au poste {de_role} {chez}, que j’avais accepté{accepted}. Je {te} prie d’excuser le contretemps. "
        "Merci de clore mon dossier et d’en prendre note."
    ),
    (
        "Je retire l’accord que j’avais donné{accepted} pour le poste {de_role} {chez}. Je {te} présente mes excuses pour le "
        "contretemps, et demande qu’il en soit pris note."
    ),
    (
        "J’avais accepté{accepted} le poste {de_role} {chez}. Je me retire, et {te} présente mes excuses pour le changement "
        "de plans. Il n’est pas nécessaire de me répondre."
    ),
    (
        "Ma décision est prise au sujet du poste {de_role} {chez}, que j’avais accepté{accepted} : je dois y renoncer. Je {te} "
        "prie d’excuser le contretemps, et n’ai rien à ajouter."
    ),
    (
        "Je ne prendrai pas le poste {de_role} {chez} que j’avais accepté{accepted}. Je {te} présente mes excuses pour ce qui "
        "devra être réorganisé. Merci d’en prendre acte."
    ),
)
PASS_ON = ("Merci de le leur transmettre.", "Merci de le leur faire savoir.", "Je {te} laisse le leur dire.")
