"""Les messages courts : le répondeur, un mot après coup, un mot à qui a aidé."""

from ..facts import Facts
from ..letter import Letter
from ..typed import folded, pick
from .email import finished
from .grammar import day, hour, said
from .names import by_agency, chez, de_role, greeting, greeting_of, spoken_name
from .reason import reason

NOTE = 300
"""Characters that LinkedIn lets through with an invitation."""

_VOICEMAIL = (
    (
        "Bonjour{name}, {me} à l’appareil.\nJ’appelle au sujet du poste {de_role} {chez}.\n"
        "{pourrais_C}-{tu} me rappeler {by} ?{number}\nMerci, et à bientôt."
    ),
    (
        "Bonjour{name}, c’est {me}.\nC’est au sujet du poste {de_role} {chez}, et j’aimerais {te} parler de vive "
        "voix.\nMerci de me rappeler {by}.{number}\nAu revoir."
    ),
    (
        "Bonjour{name}, ici {me}.\nJe cherche à {te} joindre à propos du poste {de_role} {chez}.\n"
        "Serait-il possible de me rappeler {by} ?{number}\nMerci, à bientôt."
    ),
    "Bonjour{name}, {me}.\nUn mot au sujet du poste {de_role} {chez} : j’aimerais en parler de vive voix.\n{pourrais_C}-{tu} me rappeler {by} ?{number}\nMerci.",
    "Bonjour{name}, {me} au téléphone.\nC’est au sujet du poste {de_role} {chez}.\nUn rappel {by} me rendrait service.{number}\nMerci d’avance, au revoir.",
    "{me} à l’appareil, bonjour{name}.\nJe souhaite {te} parler du poste {de_role} {chez}, de préférence {by}.\nMerci de me rappeler.{number}\nÀ bientôt.",
)
_NOTES = (
    (
        "{greeting} encore merci de m’avoir {offered} le poste {de_role}. Je l’ai décliné, mais je n’oublie pas le temps que "
        "{tu} m’{as} accordé.{touch} {me}"
    ),
    "{greeting} j’ai décliné le poste {de_role}, et je {t}en remercie encore.{touch} {me}",
    "{greeting} même si j’ai décliné le poste {de_role}, nos échanges m’ont beaucoup plu, et je {t}en remercie.{touch} {me}",
    "{greeting} j’ai dit non au poste {de_role}, et je tiens à {te} redire merci.{touch} {me}",
    "{greeting} je ne prendrai pas le poste {de_role}, mais je garde un très bon souvenir de ces échanges. Merci.{touch} {me}",
    "{greeting} un mot encore après avoir décliné le poste {de_role} : merci de {ta} confiance.{touch} {me}",
)
_NOTES_BEFORE = (
    (
        "{greeting} encore merci d’avoir étudié ma candidature au poste {de_role}. Je l’ai retirée, mais je n’oublie pas le "
        "temps que {tu} m’{as} accordé.{touch} {me}"
    ),
    "{greeting} j’ai retiré ma candidature au poste {de_role}, et je {te} remercie de {ton} intérêt.{touch} {me}",
    "{greeting} même si j’ai retiré ma candidature au poste {de_role}, nos échanges m’ont beaucoup plu, et je {t}en remercie.{touch} {me}",
    "{greeting} je ne suis plus en lice pour le poste {de_role}, et je tiens à {te} redire merci.{touch} {me}",
    "{greeting} ma candidature au poste {de_role} est retirée, mais je garde un très bon souvenir de ces échanges. Merci.{touch} {me}",
    "{greeting} un mot encore après avoir retiré ma candidature au poste {de_role} : merci de {ta} confiance.{touch} {me}",
)
_NOTES_WITHDRAWN = (
    "{greeting} j’ai dû renoncer au poste {de_role}, et n’oublie pas la confiance que {tu} m’{as} faite. Merci.{touch} {me}",
    "{greeting} j’ai dû revenir sur mon accord pour le poste {de_role}, et je {te} remercie encore.{touch} {me}",
    "{greeting} même si j’ai dû renoncer au poste {de_role}, nos échanges m’ont beaucoup plu, et je {t}en remercie.{touch} {me}",
    "{greeting} je n’ai pas pu tenir mon engagement pour le poste {de_role}, et je {te} remercie encore de {ta} confiance.{touch} {me}",
    "{greeting} j’ai dû me retirer du poste {de_role}, mais je garde un très bon souvenir de ces échanges. Merci.{touch} {me}",
    "{greeting} un mot encore après avoir renoncé au poste {de_role} : merci de {ta} confiance.{touch} {me}",
)
_LEAN = (
    "{greeting} j’ai décliné l’offre, et {te} remercie encore.{touch} {me}",
    "{greeting} encore merci. {me}",
    "Encore merci, et bonne suite. {me}",
)
_TOUCH = (
    " J’aimerais garder le contact.",
    " Gardons le contact.",
    " J’espère que nous garderons le contact.",
    " Restons en contact.",
    " Ce serait bien de garder le contact.",
    " À bientôt, je l’espère.",
)
_HEADS_UP = (
    ("{greeting}\n\nJe tiens à {te} le dire {first} : je {no} {de_role} {chez}{when}.{reason}\n\n{thanks}\n\n{me}"),
    (
        "{greeting}\n\nPour que {tu} ne l’{apprennes} pas autrement : je {no} {de_role} {chez}{when}.{reason}\n\n"
        "{thanks}\n\n{me}"
    ),
    (
        "{greeting}\n\nUn mot au sujet du poste {de_role} {chez} : je {no_it}{when}, et je voulais {te} le dire "
        "directement.{reason}\n\n{thanks}\n\n{me}"
    ),
    "{greeting}\n\nC’est de moi que {tu} {dois} l’apprendre : je {no} {de_role} {chez}{when}.{reason}\n\n{thanks}\n\n{me}",
    "{greeting}\n\nJe {no} {de_role} {chez}{when}. Je voulais que {tu} le {saches} {first}.{reason}\n\n{thanks}\n\n{me}",
    "{greeting}\n\nMa décision est prise pour le poste {de_role} {chez} : je {no_it}{when}. {Tu} {es} parmi les premières personnes à le savoir.{reason}\n\n{thanks}\n\n{me}",
)
_THANKS_REFERRAL = (
    "Merci d’avoir parlé pour moi ; cela a compté.",
    "{Tu} {as} parlé en ma faveur, et je {t}en remercie.",
    "Je {te} dois ces échanges, et ne l’oublie pas. Merci.",
    "Merci d’avoir ouvert cette porte.",
    "Sans {toi}, je n’aurais pas eu ces échanges. Merci.",
    "{Ton} appui m’a fait plaisir, et je ne l’oublie pas.",
)
_THANKS_SCHOOL = (
    "Y a-t-il une règle à suivre avant que je le leur dise ? Merci de {ton} aide.",
    "S’il y a un usage à respecter, {dis}-le-moi. Je {te} remercie de {ton} aide.",
    "Si {tu} {preferes} que je m’y prenne d’une certaine façon, je suivrai {ton} conseil. Merci de {ton} aide.",
    "Faut-il que je sache quelque chose avant de le leur annoncer ? Merci de {ton} aide.",
    "Je suivrai l’usage de l’école, s’il y en a un. Merci de {ton} aide.",
    "{Ton} conseil sur la façon de faire m’aiderait. Merci d’avance.",
)


def voicemail(facts: Facts) -> Letter:
    name = spoken_name(facts)
    words = said(
        facts,
        pick(facts, _VOICEMAIL),
        name=f" {name}" if name else "",
        me=folded(facts.your_name) or "…",
        de_role=de_role(facts),
        chez=chez(facts),
        by=_by(facts),
        number=f"\nMon numéro : {folded(facts.your_phone).rstrip('.')}." if facts.your_phone else "",
    )
    return finished(facts, words)


def note(facts: Facts) -> Letter:
    """The richest build that fits; the last one fits whatever the names."""
    lean = _LEAN[1:] if facts.stage == "before_offer" or facts.withdraws else _LEAN
    notes = (_note(facts, build) for build in (pick(facts, _notes(facts)), *lean))
    return next(letter for letter in notes if len(letter.body) <= NOTE)


def _notes(facts: Facts) -> tuple[str, ...]:
    if facts.withdraws:
        return _NOTES_WITHDRAWN
    return _NOTES_BEFORE if facts.stage == "before_offer" else _NOTES


def heads_up(facts: Facts) -> Letter:
    words = said(
        facts,
        pick(facts, _HEADS_UP),
        greeting=greeting_of(facts.referrer_name),
        first="directement" if facts.call == "spoke" else "avant tout le monde",
        de_role=de_role(facts),
        chez=chez(facts),
        when=_when(facts),
        **_no(facts),
        reason="" if facts.mistreated else f" {reason(facts)}".rstrip(),
        thanks=_thanks(facts),
        me=folded(facts.your_name) or "…",
    )
    return finished(facts, words)


def _no(facts: Facts) -> dict[str, str]:
    if facts.withdraws:
        return {"no": "dois renoncer au poste", "no_it": "dois y renoncer"}
    if facts.stage == "before_offer":
        return {"no": "retire ma candidature au poste", "no_it": "retire ma candidature"}
    return {"no": "ne prendrai pas le poste", "no_it": "ne le prendrai pas"}


def _thanks(facts: Facts) -> str:
    if facts.route == "school" and facts.call == "spoke":
        return said(facts, "Je {te} remercie de {ton} aide.")
    words = pick(facts, _THANKS_SCHOOL if facts.route == "school" else _THANKS_REFERRAL)
    return said(facts, words)


def _note(facts: Facts, build: str) -> Letter:
    touch = pick(facts, _TOUCH) if facts.route != "internal" else ""
    words = said(
        facts,
        build,
        greeting=greeting(facts),
        de_role=de_role(facts),
        offered="présenté" if by_agency(facts) else "proposé",
        touch=touch,
        me=f"\n{folded(facts.your_name)}",
    )
    return finished(facts, words.replace(" \n", "\n").strip())


def _by(facts: Facts) -> str:
    """By when to ring back: before their own date, if there is one."""
    return f"avant {day(facts.reply_by, 'le ')}" if facts.reply_by else "d’ici la fin de la journée"


def _when(facts: Facts) -> str:
    """When they are going to ring, if that was said and is still to come."""
    if not facts.call_on or facts.call in {"spoke", "voicemail", "no_answer"} or facts.how == "writing":
        return ""
    return f", et le leur annoncerai{day(facts.call_on)}{hour(facts.call_at)}"
