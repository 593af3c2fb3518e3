"""L'appel : une minute environ, une ligne d'un coup d'œil."""

from ..facts import Facts
from ..letter import Letter
from ..typed import folded, pick, words
from .door import in_touch
from .email import finished
from .grammar import day, mail, said
from .names import by_agency, chez, de_role, spoken_name
from .reason import detail, reason
from .thanks import one_specific

LONGEST_DETAIL = 25
"""Words of their own that can be said in one breath; a longer reason is for the e-mail."""

_MAY_I = (
    "{as}-{tu} deux minutes ?",
    "Est-ce que je {te} dérange ? J’en ai pour deux minutes.",
    "{peux}-{tu} m’accorder deux minutes ?",
    "C’est un bon moment ? Deux minutes me suffisent.",
    "Deux minutes, est-ce possible maintenant ?",
    "Je ne prendrai que deux minutes, est-ce que cela va ?",
)
_ABOUT = (
    "C’est au sujet du poste {de_role} {chez}.",
    "Il s’agit du poste {de_role} {chez}.",
    "J’ai pris ma décision pour le poste {de_role} {chez}.",
    "J’appelle pour donner ma réponse au sujet du poste {de_role} {chez}.",
    "Voici ce qui m’amène : le poste {de_role} {chez}.",
    "Je voulais {te} parler du poste {de_role} {chez}.",
)
_OFFERED = (
    "Merci de me l’avoir proposé.\nJ’ai décidé de ne pas l’accepter.",
    "D’abord, merci de {ta} confiance.\nMa réponse est non : je ne vais pas le prendre.",
    "J’ai été sensible à {ton} offre.\nJ’ai choisi de la décliner.",
    "Je ne vais pas le prendre, et je tenais à {te} le dire de vive voix.\nMerci de me l’avoir proposé.",
    "Cette offre m’a fait très plaisir, merci.\nMa réponse est pourtant non.",
    "Je préfère aller droit au but : je décline le poste.\nEt je {te} remercie de me l’avoir proposé.",
)
_AGENCY = (
    "Merci d’avoir présenté ma candidature.\nJ’ai décidé de ne pas accepter leur offre.\n{pourrais}-{tu} le leur dire ?",
    (
        "D’abord, merci de {ton} travail.\nMa réponse est non : je ne vais pas prendre le poste.\n"
        "Je {te} laisse le leur annoncer."
    ),
    (
        "J’ai été sensible à tout ce que {tu} {as} fait.\nJ’ai choisi de décliner leur offre.\n"
        "{peux}-{tu} leur transmettre ma réponse ?"
    ),
    "Je ne vais pas prendre le poste, et {tu} {es} la première personne à le savoir.\nMerci de {ton} travail.\n{peux}-{tu} le leur annoncer ?",
    "Merci d’avoir défendu ma candidature.\nC’est non pour ce poste.\nJe compte sur {toi} pour le leur transmettre.",
    "Je préfère aller droit au but : je décline leur offre.\nMerci de tout ce que {tu} {as} fait, et de le leur dire.",
)
_BEFORE = (
    "Merci d’avoir étudié ma candidature.\nJe la retire.",
    "D’abord, merci de {ton} intérêt.\nJ’ai décidé de retirer ma candidature.",
    "J’ai été sensible au temps que {tu} m’{as} accordé.\nJ’ai choisi de me retirer.",
    "Je retire ma candidature, et je tenais à {te} le dire de vive voix.\nMerci de {ton} intérêt.",
    "Merci d’avoir pensé à moi.\nJe ne souhaite pas aller plus loin : je retire ma candidature.",
    "Je préfère aller droit au but : je me retire.\nEt je {te} remercie de {ton} temps.",
)
_WITHDRAWN = (
    (
        "Merci de me l’avoir proposé.\nJe l’ai accepté{accepted}, et je dois y renoncer.\n"
        "Je {te} prie de m’excuser pour les complications que cela entraîne."
    ),
    (
        "D’abord, merci de {ta} confiance.\nJ’ai dit oui{accepted}, et je dois revenir sur ce oui.\n"
        "Je sais que {tu} {comptais} sur moi, et je {te} présente mes excuses."
    ),
    (
        "Ce que j’ai à dire n’est pas agréable.\nJ’ai accepté{accepted}, et je dois me retirer.\n"
        "Je {te} présente mes excuses pour ce qu’il faudra défaire."
    ),
    "Je dois revenir sur mon accord{accepted_du} : je ne peux pas prendre le poste.\nMerci de {ta} confiance.\nJe {te} présente mes excuses pour ce contretemps.",
    "Merci d’avoir cru en moi.\nJ’avais accepté{accepted}, et je dois renoncer.\nJe {te} prie d’excuser le travail que cela redonne à l’équipe.",
    "Je préfère aller droit au but : j’avais dit oui{accepted}, et je me retire.\nJe {te} présente mes excuses pour ce contretemps, et {te} remercie de {ton} offre.",
)
_PASS_ON = ("{pourrais_C}-{tu} le leur dire ?", "Je {te} laisse le leur annoncer.", "Merci de le leur transmettre.")
_CONFIRM = (
    "Je {te} le confirme par {mail}.",
    "Je {t}envoie aussi un {mail}.",
    "{Tu} {auras} tout cela par écrit, dans un {mail}.",
    "{Tu} {auras} un {mail} de ma part qui le confirme.",
    "Je {te} l’écris aussi, par {mail}.",
    "Un {mail} suivra, pour que tout soit clair.",
)
_GOODBYE = (
    "Merci de {ton} temps, et bonne continuation.\nAu revoir.",
    "Merci de {ton} attention, et bonne chance pour la suite.\nAu revoir.",
    "Je ne {te} retiens pas plus longtemps.\nMerci, bonne continuation, et au revoir.",
    "Merci, et bonne suite.\nAu revoir.",
    "Je {te} laisse à {ta} journée.\nMerci, bonne continuation, et au revoir.",
    "Merci de m’avoir donné ces deux minutes, et bonne suite.\nAu revoir.",
)


def call(facts: Facts) -> Letter:
    groups = [_hello(facts), _about(facts), _no(facts), _why(facts), _specific(facts), _door(facts), _goodbye(facts)]
    return finished(facts, "\n\n".join(group for group in groups if group))


def _hello(facts: Facts) -> str:
    called = " ".join(filter(None, ["Bonjour", spoken_name(facts)]))
    if facts.how == "in_person":
        return f"{called}.\n{said(facts, 'Merci de me recevoir.')}"
    return f"{called}, {folded(facts.your_name) or '…'} à l’appareil.\n{_asked(facts)}"


def _asked(facts: Facts) -> str:
    asked = said(facts, pick(facts, _MAY_I))
    return asked[:1].upper() + asked[1:]


def _about(facts: Facts) -> str:
    return said(facts, pick(facts, _ABOUT), de_role=de_role(facts), chez=chez(facts))


def _no(facts: Facts) -> str:
    lines = said(
        facts,
        f"{pick(facts, _builds(facts))}{_passed_on(facts)}",
        accepted=day(facts.accepted_on),
        accepted_du=day(facts.accepted_on, " du "),
    )
    return "\n".join(line[:1].upper() + line[1:] for line in lines.split("\n"))


def _passed_on(facts: Facts) -> str:
    """The agent is asked to tell them, where the words of the no don't ask it yet."""
    asked = not by_agency(facts) or _builds(facts) is _AGENCY
    return "" if asked else f"\n{pick(facts, _PASS_ON)}"


def _builds(facts: Facts) -> tuple[str, ...]:
    if facts.withdraws:
        return _WITHDRAWN
    if facts.stage == "before_offer":
        return _BEFORE
    return _AGENCY if by_agency(facts) else _OFFERED


def _why(facts: Facts) -> str:
    own = detail(facts)
    return "\n".join(filter(None, [reason(facts), own if words(own) <= LONGEST_DETAIL else ""]))


def _specific(facts: Facts) -> str:
    best = one_specific(facts)
    return best if words(best) <= 2 * LONGEST_DETAIL else ""


def _door(facts: Facts) -> str:
    return in_touch(facts) if facts.leaves_door_open else ""


def _goodbye(facts: Facts) -> str:
    return said(facts, f"{pick(facts, _CONFIRM)}\n{pick(facts, _GOODBYE)}", mail=mail(facts))
