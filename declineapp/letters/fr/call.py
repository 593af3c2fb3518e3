"""L'appel : une minute environ, une ligne d'un coup d'œil."""

from ..facts import Facts
from ..letter import Letter
from ..typed import folded, pick, words
from .door import in_touch
from .email import finished
from .grammar import bare_name, by_agency, civility, company, day, de_role, first_name, mail, said
from .reason import detail, reason
from .thanks import one_specific

LONGEST_DETAIL = 25
"""Words of their own that can be said in one breath; a longer reason is for the e-mail."""

_MAY_I = (
    "{as}-{tu} deux minutes ?",
    "Est-ce que je {te} dérange ? J’en ai pour deux minutes.",
    "{peux}-{tu} m’accorder deux minutes ?",
)
_ABOUT = (
    "C’est au sujet du poste {de_role} chez {company}.",
    "Il s’agit du poste {de_role} chez {company}.",
    "Je ne {te} surprendrai pas : c’est pour le poste {de_role} chez {company}.",
)
_OFFERED = (
    "Merci de me l’avoir proposé.\nJ’ai décidé de ne pas l’accepter.",
    "D’abord, merci de {ta} confiance.\nMa réponse est non : je ne vais pas le prendre.",
    "J’ai été sensible à {ton} offre.\nJ’ai choisi de la décliner.",
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
)
_BEFORE = (
    "Merci d’avoir étudié ma candidature.\nJe la retire.",
    "D’abord, merci de {ton} intérêt.\nJ’ai décidé de retirer ma candidature.",
    "J’ai été sensible au temps que {tu} m’{as} accordé.\nJ’ai choisi de me retirer.",
)
_WITHDRAWN = (
    (
        "Merci de me l’avoir proposé.\nJe l’ai accepté{accepted}, et je dois y renoncer.\n"
        "Je {te} prie de m’excuser pour les complications que cela entraîne."
    ),
    (
        "D’abord, merci de {ta} confiance.\nJ’ai dit oui{accepted}, et je dois revenir sur ce oui.\n"
        "Je sais que {tu} {comptais} sur moi, et je {t}en demande pardon."
    ),
    (
        "Ce que j’ai à dire n’est pas agréable.\nJ’ai accepté{accepted}, et je dois me retirer.\n"
        "Je regrette de défaire ainsi ce qui était prévu."
    ),
)
_CONFIRM = (
    "Je {te} le confirme par {mail}.",
    "Je {t}envoie aussi un {mail}.",
    "{Tu} {auras} tout cela par écrit, dans un {mail}.",
)
_GOODBYE = (
    "Merci de {ton} temps.\nAu revoir.",
    "Merci de {ton} attention.\nAu revoir.",
    "Je ne {te} retiens pas plus longtemps.\nMerci, et au revoir.",
)


def call(facts: Facts) -> Letter:
    groups = [_hello(facts), _about(facts), _no(facts), _why(facts), _specific(facts), _door(facts), _goodbye(facts)]
    return finished(facts, "\n\n".join(group for group in groups if group))


def name_called(facts: Facts) -> str:
    """« Madame », « Anne », or nothing: as one speaks to them."""
    if civility(facts) and bare_name(facts.recipient_name):
        return civility(facts)
    name = facts.recipient_name
    return bare_name(name) if facts.address == "formal" else first_name(name)


def _hello(facts: Facts) -> str:
    called = " ".join(filter(None, ["Bonjour", name_called(facts)]))
    if facts.how == "in_person":
        return f"{called}.\n{said(facts, 'Merci de me recevoir.')}"
    return f"{called}, {folded(facts.your_name) or '…'} à l’appareil.\n{_asked(facts)}"


def _asked(facts: Facts) -> str:
    asked = said(facts, pick(facts, _MAY_I))
    return asked[:1].upper() + asked[1:]


def _about(facts: Facts) -> str:

    return said(facts, pick(facts, _ABOUT), de_role=de_role(facts), company=company(facts))


def _no(facts: Facts) -> str:
    lines = said(facts, pick(facts, _builds(facts)), accepted=day(facts.accepted_on))
    return "\n".join(line[:1].upper() + line[1:] for line in lines.split("\n"))


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
