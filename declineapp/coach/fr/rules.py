"""Ce que le relecteur cherche en français ; chaque règle avec des messages où elle trouve, d’autres où elle se tait."""

import re
from collections.abc import Iterator

from ..findings import CoachedMessage, Hit, Rule
from ..hooks import Hooks
from ..money import Money
from ..reading import Sentence
from ..shared import (
    apologies,
    matching,
    may_leave_a_door,
    owes_an_apology,
    owes_thanks,
    reports_every,
    reports_late_refusal,
    reports_missing,
    subject_has_no_refusal,
    without,
)
from .employers import other_employer
from .form import FORM
from .meanings import PHRASES, SIGN_OFF, SUBJECT_NO
from .refusing import refusal
from .typography import french_spacing

GREETS = re.compile(
    r"(?:bonjour|bonsoir|salut|coucou|cher|chere|chers|madame|monsieur|mesdames|messieurs|docteur|maitre|hello)(?!\S)"
)
_WISH = re.compile(r"que (?!vous m|je|tu|ce |me)[^?]*$")


# « Je t’écouterai », « je vous en parlerai » : ce que l’on promet. Rendre un badge n’en est pas.
_PROMISE = re.compile(
    r"(?<!ne )\b(?:vous|te) (?:en |y |le |la |les )?"
    r"(?!rend|renv|restit|rapport|retourn|confirm|inform|communiq|rejoin|transm|adress|fer|donner|demand|avouer|dir)"
    r"\w{2,}rai (?!pas|plus|jamais|point|mon contrat|ma lettre)"
)


def _opens_a_door(sentence: Sentence) -> re.Match[str] | None:
    words = sentence.words
    # « Que la saison soit belle ! »
    opens = _WISH.match(words) or _PROMISE.search(words) or PHRASES.open_door.search(words)
    if not opens or PHRASES.shut_door.search(words) or SIGN_OFF.match(words):
        return None
    meant = without(words, PHRASES.no_open_door)
    return _WISH.match(words) or _PROMISE.search(meant) or PHRASES.open_door.search(meant)


_apologises = matching(PHRASES.apology, but=PHRASES.no_apology)


def _apologies(message: CoachedMessage) -> Iterator[Hit]:
    """The second apology and those after it, or the first that grovels."""
    return apologies(
        message, reports_every(PHRASES.apology, but=PHRASES.no_apology), reports_every(PHRASES.grovelling), refusal
    )


_MONEY = Money(
    pay=PHRASES.money,
    pay_in_context=PHRASES.pay_in_context,
    sums=PHRASES.sums,
    earning=PHRASES.earning,
    something_else=PHRASES.no_money,
    aside=PHRASES.money_aside,
)
_HOOKS = Hooks(
    always=PHRASES.hook,
    times=PHRASES.times,
    unless=PHRASES.unless,
    of_the_offer=PHRASES.of_the_offer,
    decision=PHRASES.decision,
    breaks=re.compile(r" (?:;|:|et|mais|donc|car|qui|que|ou) "),
    never=(PHRASES.no_hook, PHRASES.hook_of_mine, PHRASES.no_times),
    refuses=refusal,
)


_COMMON_RULES = (
    Rule(
        "no-clear-refusal",
        reports_missing(refusal, owed=subject_has_no_refusal(SUBJECT_NO), unless=PHRASES.almost_a_no),
        wrong=(
            "J’ai accepté un autre poste.",
            "Je penche plutôt pour le non.",
            "Il me serait difficile d’accepter.",
            "J’hésite à refuser.",
        ),
        right=(
            "Je préfère ne pas poursuivre.",
            "Ma réponse est négative.",
            "je vais pas prendre le poste",
            "Je passe mon tour.",
            "Je décline votre offre.",
            "Ce sera non.",
        ),
    ),
    Rule(
        "refusal-buried",
        reports_late_refusal(refusal, GREETS),
        wrong=(
            "Bonjour Anne, "
            + "merci du temps que vous m’avez accordé et de la visite. " * 7
            + "Je décline votre offre.",
        ),
        right=("Bonjour Anne, merci de votre offre. Je la décline. " + "La visite m’a beaucoup plu. " * 14,),
    ),
    Rule(
        "no-thanks",
        reports_missing(matching(PHRASES.thanks, but=PHRASES.no_thanks), owed=owes_thanks),
        wrong=("Je décline votre offre.", "Non merci."),
        right=(
            "Merci de votre offre.",
            "Je vous sais gré de votre temps.",
            "Je vous suis reconnaissant de votre accueil.",
        ),
    ),
    Rule(
        "door-closed",
        reports_missing(_opens_a_door, owed=may_leave_a_door),
        wrong=("Merci. Je décline votre offre.\nBien cordialement,\nInès", "Ne me recontactez pas."),
        right=(
            "Gardons le contact.",
            "Bonne continuation à toute l’équipe.",
            "J’espère que nos chemins se croiseront.",
        ),
    ),
    Rule(
        "money",
        _MONEY,
        wrong=(
            "Le salaire est trop bas.",
            "38 000 € ne me suffisent pas.",
            "C’est mal payé.",
            "La rémunération ne convient pas.",
        ),
        right=(
            "J’étais gestionnaire de paie.",
            "En prime time, c’est dur.",
            "Le solde de mes dossiers.",
            "un gage de confiance",
        ),
    ),
    Rule(
        "negotiation-hook",
        _HOOKS,
        wrong=(
            "Je décline votre offre pour l’instant.",
            "Je refuse, à moins que vous ne puissiez mieux faire.",
            "Ma réponse est non, sauf si les conditions évoluent.",
            "Si les conditions changeaient, je pourrais revoir ma décision.",
        ),
        right=(
            "Pour l’instant, mon téléphone est en panne.",
            "À moins que vous ne préfériez le badge par la poste, je le dépose lundi.",
            "Rien ne me fera changer d’avis.",
        ),
    ),
    Rule(
        "over-apology",
        _apologies,
        wrong=(
            "Je suis navrée. Je vous prie de m’excuser.",
            "Mille excuses pour tout.",
            "Je suis vraiment profondément navrée.",
        ),
        right=("Je vous présente mes excuses pour ce contretemps.", "Je regrette de vous décevoir."),
    ),
    Rule(
        "missing-apology",
        reports_missing(
            lambda sentence: _apologises(sentence) or PHRASES.regret.search(sentence.words), owed=owes_an_apology
        ),
        wrong=("J’avais accepté, et je dois renoncer au poste.",),
        right=("J’avais accepté, et je dois y renoncer. Je vous prie de m’excuser.",),
    ),
    Rule(
        "harsh",
        reports_every(PHRASES.harsh, but=PHRASES.no_harsh, sure=PHRASES.about_them.search),
        wrong=(
            "Votre processus est une blague.",
            "Vous m’avez fait perdre mon temps.",
            "C’est honteux.",
            "Vos bureaux sont sinistres.",
        ),
        right=(
            "La décision a été dure à prendre.",
            "Je suis nulle part aussi bien.",
            "Je ne veux pas vous faire perdre de temps.",
        ),
    ),
    Rule(
        "self-deprecation",
        reports_every(PHRASES.self_deprecation, but=PHRASES.no_self_deprecation),
        wrong=(
            "Je suis nulle.",
            "Je ne suis pas à la hauteur.",
            "Je vous ai fait perdre votre temps.",
            "Vous méritez mieux que moi.",
        ),
        right=("Je ne veux pas vous faire perdre votre temps.", "Je ne vous remercierai jamais assez."),
    ),
    Rule(
        "private-detail",
        reports_every(PHRASES.private_detail, but=PHRASES.no_private_detail),
        wrong=(
            "Ma mère est malade.",
            "Je suis enceinte.",
            "Mon visa a expiré.",
            "Pour des raisons de santé.",
            "Je dois me faire opérer.",
        ),
        right=(
            "Pour des raisons personnelles.",
            "Pour des raisons familiales.",
            "Ingénieure en données de santé.",
            "l’esprit de famille de la maison",
        ),
    ),
    Rule(
        "other-employer",
        other_employer,
        wrong=("Je rejoins Airbus.", "J’ai accepté un poste chez Renault.", "Je reste chez Michelin."),
        right=("J’ai accepté un autre poste.", "Je ne rejoindrai pas Hachette.", "Merci pour le poste chez Hachette."),
    ),
    *FORM,
)
RULES = (
    *_COMMON_RULES,
    Rule(
        "french-spacing",
        french_spacing("fr"),
        wrong=("Merci !", "Merci!", "l'offre", "Voici : rien", "« oui »"),
        right=("Merci\u202f!", "l’offre à 14:30", "«\u00a0oui\u00a0»", "https://exemple.org?a=1"),
    ),
)
RULES_OF_QUEBEC = (
    *_COMMON_RULES,
    Rule(
        "french-spacing",
        french_spacing("fr-ca"),
        wrong=("Merci !", "l'offre", "Voici : rien"),
        right=("Merci!", "Voici\u00a0: rien", "«\u00a0oui\u00a0»"),
    ),
)
