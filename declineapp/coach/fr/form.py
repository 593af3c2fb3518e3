"""Ce qui se voit à la forme d’un courriel : salutation, signature, noms, objet, doubles formes, fautes de frappe."""

from ..findings import Rule
from ..frame import no_greeting, no_signature, vague_subject
from ..names import wrong_name
from ..slips import slips
from .meanings import CLOSING, COMMON, GREETING, SUBJECT_EMPTY, SUBJECT_NEUTRAL, SUBJECT_NO, SUBJECT_YES
from .participles import participles
from .typography import gendered

_DOUBLED = (
    "le la les un une des du de à et ou mais pour dans sur avec je tu il elle on que qui ne pas mon ma mes votre vos "
    "ce cette "
    "est suis ai au aux en par notre nos leur poste offre"
).split()

FORM = (
    Rule(
        "gendered-french",
        gendered,
        wrong=("Je suis désolé(e).", "Je reste ouvert·e.", "content/e", "Je suis ravi.e"),
        right=("À mon grand regret (et tard).", "et/ou", "www.site.exemple"),
    ),
    Rule(
        "no-greeting",
        no_greeting(GREETING),
        wrong=("Merci de votre offre.",),
        right=("Bonjour Anne,", "Madame,", "Anne,\nmerci.\nInès"),
    ),
    Rule(
        "no-signature",
        no_signature(CLOSING, COMMON),
        wrong=("Bonjour Anne,\nJe décline.\nBien cordialement,", "Bonjour Anne,\nJe décline."),
        right=(
            "Bonjour Anne,\nJe décline.\nBien cordialement,\nInès",
            "Bonjour,\nNon.\nCordialement, Inès Garnier",
            "Bonjour,\nNon.\nPlein succès.\n\nA.-S. de Kerval",
        ),
    ),
    # Lu avec Anne Martin, de Northwind, dans les réponses.
    Rule(
        "wrong-name",
        wrong_name(GREETING),
        wrong=(
            "Bonjour Paul,\nNorthwind me plaît.",
            "Bonjour Anne,\nNortwind me plaît.",
            "Bonjour Anne,\nHachette me plaît.",
        ),
        right=(
            "Bonjour Anne,\nNorthwind me plaît.",
            "Madame Martin,\nl’équipe de Northwind me plaît.",
            "Bonjour à tous,\nNorthwind.",
        ),
    ),
    Rule(
        "slip",
        slips("fr", _DOUBLED, participles),
        wrong=(
            "jai décidé de refuser.",
            "J’ai trouver une autre place.",
            "Je me rend à l’évidence.",
            "Je vais refusé.",
            "Merci,mais non.",
            "C’est le le poste.",
            "Je vous remercies.",
        ),
        right=(
            "Nous nous verrons, vous vous en doutez.",
            "J’ai à trouver une place, j’ai hier accepté.",
            "Il se rend à Lyon.",
            "Jen Martin, 1,5 jour.",
            "Pour ma part, je refuse.",
        ),
    ),
    # L’objet lui-même.
    Rule(
        "vague-subject",
        vague_subject(SUBJECT_NO, SUBJECT_YES, SUBJECT_EMPTY, SUBJECT_NEUTRAL),
        wrong=(
            "",
            "Merci mille fois !",
            "Entretien",
            "Bonne nouvelle : graphiste",
            "J’accepte le poste de graphiste",
        ),
        right=(
            "Votre offre : ma réponse",
            "Je décline votre offre",
            "Graphiste chez Northwind",
            "Retrait de ma candidature",
            "Ma réponse est non",
        ),
    ),
)
