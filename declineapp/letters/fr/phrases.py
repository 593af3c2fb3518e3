"""What they typed about the job and about themselves, made to stand in a sentence of ours."""

import re
from functools import partial

from ..facts import Facts
from ..typed import join_lines, make_sentences
from .companies import house
from .fragments import complete_reason, complete_wish, with_article
from .listing import join_list
from .people import candidate, first_name, people, to_the_reader, with_capitals
from .shapes import Shape, has_verb, shape_of
from .spelling import with_apostrophes, with_names
from .verbs import is_infinitive

_REPEATED_STEM = re.compile(
    r"(?:j(?:’|')?\s?ai\s+)?(?:(?:tout\s+)?particulièrement|beaucoup|bien|vraiment|énormément|surtout|trop)?\s*"
    r"(?:apprécié|apprecié|apprecie|aimé|aime|adoré|adore)\s+(?:de\s+(?=\w+[eio]r\b|pouvoir))?",
    re.IGNORECASE,
)
_BECAUSE = re.compile(
    r"(?:(?:honnêtement|franchement|en fait|tout simplement|simplement|surtout)\s*,?\s+)?"
    r"(?:je (?:refuse|décline)(?: (?:l[’']offre|le poste|ce poste))?,? )?"
    r"(?:car|(?:c[’']est\s+)?parce\s+qu(?:e\b|[’'])|puisqu(?:e\b|[’'])|c[’']est\s+qu(?:e\b|[’'])|vu\s+qu(?:e\b|[’'])"
    r"|étant\s+donné\s+qu(?:e\b|[’'])|(?:la|ma)\s+(?:vraie\s+)?raison,?\s+(?:est|c[’']est)\s+qu(?:e\b|[’'])|(?:la"
    r"|ma)\s+raison\s*:)\s*",
    re.IGNORECASE,
)
_FOR_A_CAUSE = re.compile(r"(?:pour|par|en raison|faute|suite à|question de|à défaut de)\b", re.IGNORECASE)
_BECAUSE_OF = re.compile(
    r"(?:à|a)\s+cause\s+(?:de\s+(?=l[’']|la\b|mon\b|ma\b|mes\b|cet)|(?P<du>du\s)|(?P<des>des\s)|d(?:e\s|[’']))",
    re.IGNORECASE,
)
_TOO_MUCH = re.compile(r"(?:beaucoup )?trop d(?:e\b|[’'])", re.IGNORECASE)
_IN_ORDER_TO = re.compile(
    (
        r"(?:(?:pour|(?:afin\s+)?de)\s+|(?:afin\s+)?d[’'])(?=(?:ne\s+pas\s+)?(?:[mts][’']|me\s|te\s|se\s|nous\s|vous\s"
        r"|y\s|les?\s|la\s)?\w+(?:er|ir|oir|re)\b)"
    ),
    re.IGNORECASE,
)
_NO_ANSWER = re.compile(r"(?:non|aucune?|rien|n/?a|néant|ras|personne|je ne sais pas|no|none|-+)\W*$", re.IGNORECASE)
_SMILEY = re.compile(r"\s*(?::-?[)D(P]|;-?\)|\^\^|[\U0001F300-\U0001FAFF\u2600-\u27bf\ufe0f\u200d]+)\s*$")
_SMALL = frozenset(
    "je j’ai j’aime j’avais j’aurais j’habite j’ tu il elle on nous vous ils elles c’est c’était ce cela ça cet "
    "cette ces ca cest jai "
    "le la les un une des du de mon ma mes notre nos votre vos leur leurs ton ta tes son sa ses que chaque tout "
    "toute tous "
    "toutes quelques plusieurs trop beaucoup dans en au aux à lors pour pouvoir avoir être ne pas il y car comment "
    "deux trois quatre cinq six sept huit dix après avant depuis pendant quand lorsque si comme chez sans avec "
    "sur sous entre malgré même bien plus moins toujours là ici ailleurs finalement aujourd’hui maintenant "
    "actuellement personnellement récemment honnêtement franchement côté vu tant aucun aucune "
    "peu très assez rien jamais personne".split()
)
_SMALL_ELIDED = frozenset("j l c qu d n s m t jusqu lorsqu puisqu".split())
_A_SUBJECT = re.compile(r"(?:il|elle|ils|elles|on|je|nous|c|j|ça|cela|ce)\b", re.IGNORECASE)
_A_PLACE_THEN_MORE = re.compile(r"un(?:e)? [^.!?,;]{3,60}[.!?] +\S", re.IGNORECASE)
"""« Une place de cheffe. Ça ne passera pas deux fois. »: what was offered, and more said of it."""
_SAYS_MORE = re.compile(
    r", (?:et|mais|donc) (?:c[’']|ça|cela|je|j[’']|on|il|elle)|^[^,]+, (?:on|ça|c[’']|cela|il|elle)", re.IGNORECASE
)
"""Two thoughts, or a thing and what is said of it: a sentence, after which ours begins anew."""
_GOES_ON = re.compile(r"(?:qui|que|dont|où|et|puis|mais)\b|qu[’']", re.IGNORECASE)
_WHO = re.compile(r"qui\s+", re.IGNORECASE)
_NOT_TO = re.compile(r"^ne (pas|plus) (?=\S)", re.IGNORECASE)
_A_VERB = re.compile(
    (
        r"(?:a|est|était|sera|cherche|connaît|connait|travaille|habite|fait|vient|veut|finit|termine|aime|possède|parle"
        r"|connaît|gère|maîtrise|sait|sort|rêve|pratique|apprend)\s"
    ),
    re.IGNORECASE,
)
_YEARS = re.compile(
    r"(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt(?:-cinq)?|trente|quarante) ans"
    r" (?:de|d[’'])",
    re.IGNORECASE,
)
"""« 12 ans de métier » is what somebody has."""
_THEIR_DOING = re.compile(r"(?:vous|tu|on) (?!.*\bmerci\b)", re.IGNORECASE)
_SEVERAL = re.compile(r"(?:les|des|mes|tes|ses|vos|nos|leurs|ces|deux|trois|quelques|plusieurs)\b", re.IGNORECASE)
_AND_A_THING = re.compile(
    r"\bet (?=(?:les? |la |l[’']|une? |ce |cette |ces |mon |ma |mes |votre |vos |ton |ta |tes |notre |nos )\w)",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:qui|que|dont|où|comment)\b|\bqu[’']", re.IGNORECASE)
_HOW = re.compile(r"^comment\s+(?=(?:vous|tu|on|l[’']on|ils|elles)\b)", re.IGNORECASE)
_WHEN = re.compile(r"^(?:quand|lorsqu?e?)\s+(?=(?:vous|tu|on|l[’']on|nous|j[’']ai|je|ils|elles)\b)", re.IGNORECASE)
_IT_IS = re.compile(
    r"^(?:beaucoup )?(?:trop|assez|très|plus|moins) (?!d(?:e\b|[’']))[^\s,]+(?: [^\s,]+){0,5}(?=,|$)", re.IGNORECASE
)


def detail(facts: Facts, wanted: Shape) -> str:
    """The reason they typed, if it has this shape."""
    found, text = _read_detail(facts) if facts.may_give_detail else (Shape.NOTHING, "")
    return text if found is wanted else ""


def detail_sentence(facts: Facts) -> str:
    return detail(facts, Shape.SENTENCES)


def specific(facts: Facts) -> str:
    """What they enjoyed, as an object: « la visite de l’atelier », « ce que vous faites »."""
    found, text = _read_specific(facts)
    return text if found is Shape.NOUN else ""


def of_specific(facts: Facts) -> str:
    """The same after « souvenir »: « de la visite et de l’heure au labo », with the « de » of each thing."""
    text = specific(facts)
    return f"de {text if _RELATIVE.search(text) else _AND_A_THING.sub('et de ', text)}" if text else ""


def specific_infinitive(facts: Facts) -> str:
    """What they enjoyed doing: « visiter l’usine », without « de »."""
    found, text = _read_specific(facts)
    return text if found is Shape.INFINITIVE else ""


def specific_sentence(facts: Facts) -> str:
    """What can't follow any verb of ours; a « que » has its own: « J’ai apprécié que vous m’ayez rappelé. »"""
    found, text = _read_specific(facts)
    if found is Shape.QUE:
        return make_sentences(f"J’ai apprécié {text}")
    if found is Shape.CLAUSE and _THEIR_DOING.match(text):
        return make_sentences(f"{text}, et je m’en souviendrai")
    return make_sentences(text) if found in {Shape.CLAUSE, Shape.SENTENCES} else ""


def interest(facts: Facts) -> str:
    """Why the job attracted them, as one clause."""
    found, text = _read_interest(facts)
    return text if found is Shape.CLAUSE else ""


def interest_sentence(facts: Facts) -> str:
    found, text = _read_interest(facts)
    return make_sentences(text) if found is Shape.SENTENCES else ""


def why(facts: Facts) -> str:
    """Why somebody is recommended, as a clause with a subject: « elle finit
    son bac », « Nathalie a dix ans de métier »."""
    found, text = _read(_without_because(facts, facts.referral_why))
    about = without_beginning(_WHO, text)
    if _YEARS.match(about):
        about = f"a {about[:1].lower()}{about[1:]}"
    if _A_VERB.match(about):
        return f"{first_name(candidate(facts))} {about[:1].lower()}{about[1:].rstrip('.')}"
    is_clause = found is Shape.CLAUSE or (found is Shape.SENTENCES and _A_SUBJECT.match(text))
    return small(text).rstrip(".") if is_clause else ""


def why_noun(facts: Facts) -> str:
    """Why somebody is recommended, to follow their name: « comptable comme moi »."""
    found, text = _read(_without_because(facts, facts.referral_why))
    first = text.split(" ", 1)[0]
    if first[1:] == first[1:].lower():
        text = text[:1].lower() + text[1:]
    return "" if found is Shape.NOTHING or why(facts) else text.rstrip(".")


def change(facts: Facts) -> str:
    """What they ask for, to stand after a colon."""
    return small(clean_lines(facts, facts.change_detail).replace("\n", " ; ")).rstrip(" .,;")


def _read_detail(facts: Facts) -> tuple[Shape, str]:
    """« Pour des raisons de distance » is « c’est pour … », « trop de route » is « ce serait trop de route »."""
    typed = _without_because(facts, facts.reason_detail)
    if facts.reason == "other_offer" and _A_PLACE_THEN_MORE.match(typed):
        typed = f"on m’a proposé {typed[:1].lower()}{typed[1:]}"
    found, text = _read(complete_reason(typed))
    if facts.reason == "staying" and found is Shape.NOUN and text.startswith(("un ", "une ", "de ")):
        return Shape.CLAUSE, f"j’ai {text}"
    if found is Shape.NOUN and text.startswith("ce serait "):
        return Shape.CLAUSE, text
    if found is Shape.NOUN and _TOO_MUCH.match(text):
        return Shape.CLAUSE, f"ce serait {text[:1].lower()}{text[1:]}"
    if found is Shape.SENTENCES and _FOR_A_CAUSE.match(text) and not has_verb(text) and text.count(".") < 2:
        return Shape.CLAUSE, f"c’est {text[:1].lower()}{text[1:].rstrip('.')}"
    return found, text


def _read_interest(facts: Facts) -> tuple[Shape, str]:
    """A thing that attracted them says so: « le côté artisanal me plaisait », « c’est un beau
    projet »; to do it « m’aurait plu »."""
    found, text = _read(complete_wish(to_the_reader(facts, _without_because(facts, facts.interest))))
    if found is Shape.CLAUSE and _SAYS_MORE.search(text):
        return Shape.SENTENCES, make_sentences(text)
    if found not in {Shape.NOUN, Shape.INFINITIVE}:
        return (Shape.SENTENCES, make_sentences(text)) if found is Shape.QUE else (found, text)
    if found is Shape.INFINITIVE:
        wish, comma, more = text.partition(", ")
        if shape_of(more) is Shape.CLAUSE:
            return Shape.SENTENCES, make_sentences(f"{wish} m’aurait plu{comma}{more}")
        return Shape.CLAUSE, f"{text} m’aurait plu"
    if text.startswith(("un ", "une ")):
        return Shape.CLAUSE, f"c’est {text}"
    are_several = _SEVERAL.match(text)
    return Shape.CLAUSE, f"{text} me {'plaisaient' if are_several else 'plaisait'}"


def _read_specific(facts: Facts) -> tuple[Shape, str]:
    """What they enjoyed, without the stem that stands before the box, however often they repeat it."""
    text = clean_lines(facts, facts.specific)
    while found := _REPEATED_STEM.match(text):
        text = text[found.end() :]
    text = to_the_reader(facts, without_beginning(_IN_ORDER_TO, text))
    text = _WHEN.sub("le moment où ", _HOW.sub("la façon dont ", text, count=1), count=1)
    if "\n" in text:
        return _read_lines(text.split("\n"))
    shape, text = _read(with_article(text))
    thing, comma, more = text.partition(", ")
    if not comma or _GOES_ON.match(more) or thing.startswith("ce ") or _read(thing)[0] is not Shape.NOUN:
        return shape, text
    joint = " : " if _A_SUBJECT.match(more) else ", "
    return Shape.SENTENCES, make_sentences(f"j’ai beaucoup aimé {small(thing)}{joint}{more}")


def _read_lines(lines: list[str]) -> tuple[Shape, str]:
    """Several things on lines of their own are one list, if they are things of one kind."""
    shapes, texts = zip(*(_read(with_article(line)) for line in lines), strict=True)
    if len(set(shapes)) == 1 and shapes[0] in {Shape.NOUN, Shape.INFINITIVE}:
        return shapes[0], join_list(texts)
    return _read("\n".join(lines))


def _read(text: str) -> tuple[Shape, str]:
    """The shape, and the text as it can stand: small and without a stop, or as whole sentences."""
    text = text.lstrip(" .,;:!?…")
    if _NO_ANSWER.match(text):
        return Shape.NOTHING, ""
    if "\n" in text:
        return Shape.SENTENCES, make_sentences(text)
    bare = _NOT_TO.sub(r"je ne veux \1 ", _IT_IS.sub(_it_is, text.rstrip(" .,;:…")))
    found = shape_of(bare)
    if found is Shape.SENTENCES or (found is Shape.CLAUSE and bare.endswith("!")):
        return Shape.SENTENCES, make_sentences(text)
    return found, small(bare.rstrip("! "))


def _it_is(found: re.Match[str]) -> str:
    """« Trop loin » is « c’est trop loin », which can stand in a sentence."""
    return found[0] if has_verb(found[0]) else f"c’est {found[0][:1].lower()}{found[0][1:]}"


def clean_lines(facts: Facts, text: str) -> str:
    """Each line with single spaces, apostrophes and names; lines without a word and a smiley at the end left out."""
    lines = (with_apostrophes(join_lines(line)) for line in _SMILEY.sub("", text.strip()).splitlines())
    return with_names("\n".join(line for line in lines if any(map(str.isalnum, line))), partial(_names, facts))


def _names(facts: Facts) -> tuple[str, ...]:
    """Whom and what the answers name, with their capitals."""
    typed = (facts.recipient_name, facts.referrer_name, facts.referral_name)
    return (house(facts).name, people(facts), *(with_capitals(name) for name in typed))


def small(text: str) -> str:
    """Without the capital of a word that is no name."""
    first = text.split(" ", 1)[0].lower()
    before, apostrophe, _ = first.replace("'", "’").partition("’")
    if first in _SMALL or (apostrophe and before in _SMALL_ELIDED) or is_infinitive(first):
        return text[:1].lower() + text[1:]
    return text


def _without_because(facts: Facts, text: str) -> str:
    """Without the « car » or « parce que » that our own sentence brings."""
    text = without_beginning(_BECAUSE, clean_lines(facts, text))
    if found := _BECAUSE_OF.match(text):
        article = "le " if found["du"] else "les " if found["des"] else ""
        text = article + text[found.end() :]
    return without_beginning(_IN_ORDER_TO, text)


def without_beginning(beginning: re.Pattern[str], text: str) -> str:
    """Without this beginning, where it stands at the beginning."""
    found = beginning.match(text)
    return text[found.end() :] if found else text
