"""What was typed without its verb or its article, given back what it lacks, so that it can stand in a sentence.

« pas assez de terrain » is « il n’y a pas assez de terrain », « visite de l’atelier » is « la visite de l’atelier ».
Whatever isn't sure stays as it was typed.
"""

import re

from .verbs import main_verbs

_HEAD = re.compile(r"[^,;:(]*")
_WORD = re.compile(r"[\w-]+[’']?")

_NOT = "((?:pas|plus|guère)(?: (?:vraiment|trop|très|assez|du tout|forcément))?)"
_PARTICIPLES = (
    "booké|engagé|pris|inscrit|muté|retenu|embauché|occupé|débordé|coincé|bloqué|attendu|lié|surchargé|promu|partant"
)
_BEGINNINGS = tuple(
    (re.compile(pattern, re.IGNORECASE), stands)
    for pattern, stands in (
        (rf"{_NOT} (?=(?:envie|besoin) d[e’'])", "je n’ai {} "),
        (rf"{_NOT} (?=(?:le temps|les moyens|le permis|le choix|la place|de voiture|de permis)\b)", "je n’ai {} "),
        (r"(aucune envie )(?=d[e’'])", "je n’ai {}"),
        (r"((?:très |vraiment |surtout )?(?:envie|besoin) )(?=d[e’'])", "j’ai {}"),
        (r"((?:pas|plus) assez )(?=d[e’'])", "il n’y a {}"),
        (r"(pas )(?=d[e’'])", "il n’y a {}"),
        (r"(trop (?=d[e’'][^,]*, ))", "ce serait {}"),
        (r"((?:trop )?peu )(?=d[e’'])", "il y a {}"),
        (r"((?:plus|moins) )(?=d[e’'].* (?:que |qu[’']))", "c’est {}"),
        (r"(?=\d+ ?(?:h|heures?|min|minutes?|mn|km|kilomètres)\b)", "c’est "),
        (
            rf"{_NOT} (?=(?:fan|dispo|disponible|mobile|prête?|sûre?|faite? pour|motivée?|à l[’']aise|intéressée?)\b)",
            "je ne suis {} ",
        ),
        (r"(plus )(?=(?:possible|compatible|envisageable|tenable|pour moi|mon |ma |de mon âge))", "ce n’est {}"),
        (r"pas (avant |cette année\b|en ce moment\b)", "ce n’est pas possible {}"),
        (r"(pas )(?!moi\b|tant qu)", "ce n’est {}"),
        (rf"((?:déjà |deja )?(?:{_PARTICIPLES})e?s?\b)", "je suis {}"),
        (r"(bien (?:là|dans|ici|où)\b|contente? (?:de|dans)\b|heureu(?:x|se) (?:de|dans)\b)", "je suis {}"),
        (r"(en (?=(?:pleine?|CDI|CDD|formation|reconversion|reprise|études|thèse|fin|train|poste)\b))", "je suis {}"),
        (r"(sans (?=(?:voiture|permis)\b))", "je suis {}"),
        (r"((?:exams|examens|partiels|révisions)\b)", "j’ai des {}"),
        (r"(concours (?=d[eu’']))", "j’ai le {}"),
        (r"(mémoire (?=à ))", "j’ai mon {}"),
        (r"(thèse (?=à ))", "j’ai ma {}"),
    )
)
"""How a reason begins that lacks its subject and verb, and how it begins with them."""
_TOO = re.compile(
    r"((?:l[’']|l[ae]s? )[\w-]+(?: (?:space|ouverte?|sociale?|quotidienn?e?))?) "
    r"((?:trop|très|assez|ben|bien trop|un peu|pas assez) (?!d[e’']|souvent|vite|tôt|tard)\w)"
)
_FOND_OF = re.compile(r"(?:passionnée?|fan|mordue?|curieu(?:x|se)|attirée?) (?=d[eu’'s]|par\b)", re.IGNORECASE)
_A_DREAM = re.compile(r"^([^,]+), (?=(?:mon|ma) [\w ’']+$)")
_NOT_ENOUGH = re.compile(r"^(trop d[e’'][^,]*\w) pas assez d(?=[eu’'])", re.IGNORECASE)
"""« trop de gestion pas assez de terrain »: two things, with a comma between them."""
_MORE_THAN = re.compile(r"(?:plus|moins) d[e’']", re.IGNORECASE)

_L = """
    accueil aire ambiance échange entretien équipe esprit exercice atelier après-midi absence accès activité
    éloignement encadrement environnement organisation anglais école emploi étude horaire autonomie incertitude open
"""
_LA = """
    discussion visite journée présentation rencontre matinée démonstration démo réunion gentillesse bienveillance
    distance route hiérarchie pression formation culture charge mission boîte mobilité garde région ville place
    proposition voiture clientèle routine soirée saison rentrée récolte moisson blague vidéo chanson maison façon
    conversation promo pause dégustation reprise franchise simplicité disponibilité qualité patience vue cuisine
"""
_LE = """
    repas déjeuner café tour moment projet travail sérieux professionnalisme trajet chantier salaire planning rythme
    contrat poste bruit stress train métro bus télétravail management secteur métier boulot statut loyer
    déménagement retour bac permis diplôme master stage logement changement recrutement climat style produit niveau
    job manager brunch pot pitch workshop call filage goûter gouter déjeûner dîner petit-déjeuner temps côté test
    cours accompagnement
"""
_LES = """
    échanges vendanges discussions rencontres entretiens explications conversations horaires trajets déplacements
    astreintes nuits week-ends conditions heures gardes réunions tâches missions études locaux questions blagues
    conseils
"""
_ARTICLES = {
    word: article
    for article, words in (("l’", _L), ("la ", _LA), ("le ", _LE), ("les ", _LES))
    for word in words.split()
}
"""The article of nouns that people type without it."""
_FEMININE = re.compile(r"\w{3,}(?:tion|sion|ance|ence|ette|ure)$")
_MASCULINE = re.compile(r"\w{3,}(?<!im)(?<!pl)(?:age|isme|eau)$")
_VOWEL = re.compile(r"[aeiouyhàâéèêîôœ]")
_ONE = {
    **dict.fromkeys("meilleur nouveau nouvel gros petit bon grand long mauvais vrai cdi cdd".split(), "un "),
    **dict.fromkeys("meilleure nouvelle grosse petite bonne grande longue mauvaise vraie".split(), "une "),
    **dict.fromkeys("meilleurs meilleures nouveaux nouvelles petits petites bonnes grands grandes".split(), "de "),
}
"""What stands before an adjective that begins the phrase."""


def complete_reason(text: str) -> str:
    """The reason with the subject and the verb that its beginning lacks, or else with its article."""
    text = _NOT_ENOUGH.sub(r"\1, pas assez d", text)
    if "\n" in text or _has_main_verb(text):
        return text
    for pattern, stands in _BEGINNINGS:
        if found := pattern.match(text):
            return stands.format(*(group.lower() for group in found.groups())) + text[found.end() :]
    completed = with_article(text)
    return completed if completed == text else _TOO.sub(_with_is, completed, count=1)


def _with_is(found: re.Match[str]) -> str:
    """« l’ambiance trop froide » is « l’ambiance est trop froide »."""
    return f"{found[1]} {'sont' if found[1].startswith('les ') else 'est'} {found[2]}"


def complete_wish(text: str) -> str:
    """« soigner les bêtes, mon rêve » has its « c’est », « passionnée de vélo » its « je suis »."""
    text = _FOND_OF.sub(lambda found: f"je suis {found[0].lower()}", text)
    return _A_DREAM.sub(r"\1, c’est ", text, count=1)


def with_article(text: str) -> str:
    """« la visite de l’atelier », « un meilleur salaire » where the article was left out."""
    first = text.split(" ", 1)[0].rstrip(",")
    article = _article(first.lower())
    rest = text if first.isupper() else text[:1].lower() + text[1:]
    return article + rest if article and (first.isupper() or first[1:].islower()) else text


def _article(word: str) -> str:
    if word in _ONE or word in _ARTICLES:
        return _ONE.get(word) or _ARTICLES[word]
    if not (_FEMININE.match(word) or _MASCULINE.match(word)):
        return ""
    if _VOWEL.match(word):
        return "l’"
    return "la " if _FEMININE.match(word) else "le "


def _has_main_verb(text: str) -> bool:
    """In what stands before the first comma; the « que » of « plus de bureau que prévu » only compares."""
    head = _HEAD.match(text)
    words = [word.lower().replace("'", "’") for word in _WORD.findall(head[0] if head else "")]
    if _MORE_THAN.match(text) and {"que", "qu’"} & set(words):
        return False
    return bool(words) and main_verbs(words) > 0
