"""Names in an e-mail: whose they are, and whether they are spelt as in the answers."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from .findings import SEEMS_MISSING, Check, CoachedMessage, Hit
from .reading import fold

_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
PARTICLES = frozenset("de da di del della der den van von la le el al bin ibn du des of y e zu x xx o d".split())
_NO_NAMES = frozenset(
    "the team hr rh and et equipe l service recruitment recrutement hiring manager all everyone tous toutes there "
    "people talent "
    "confrere consoeur collegue colleague patron chef docteur maitre professeur "
    "inc ltd llc corp group groupe company sa sas sarl gmbh plc co".split()
)


def wrong_name(greeting: re.Pattern[str]) -> Check:
    def finds(message: CoachedMessage) -> Iterator[Hit]:
        yield from _strangers(message, greeting)
        misspelt = list(_misspelt(message))
        yield from misspelt
        if (
            message.facts.company
            and not message.facts.is_internal
            and not misspelt
            and not _named(message.facts.company, f"{message.subject or ''}\n{message.text}")
        ):
            yield SEEMS_MISSING

    return finds


# Words that many names share: “Northgate Academy” is not “Southmere Academy”.
_OF_MANY = frozenset(
    "academy school college university institute hospital clinic surgery practice trust council bank group "
    "company limited ltd inc corp gmbh studio studios partners associates solutions services systems "
    "technologies consulting agency hotel restaurant foods motors ecole lycee universite institut hopital "
    "clinique cabinet mairie banque groupe societe maison atelier ateliers agence garage conseil associes "
    "france international europe".split()
)


def _named(company: str, text: str) -> bool:
    """By its name, or a word of it that is no part of another: “Harbour”, not “Harbour House” for “Harbour Homes”."""
    plain, plain_name = fold(text), fold(company.strip())
    if plain_name in plain:
        return True
    if _initials(company) & set(_INITIALS.findall(text)):
        return True
    telling = names_in(company) - _OF_MANY or names_in(company)
    names = {name for name in telling if name in plain}
    if not names:
        return False
    words = list(_WORD.finditer(text))
    first = next((word for word in words_in(plain_name) if word in telling), "")
    return any(
        (here := set(words_in(fold(word[0]))) & names)
        and not (after and _goes_on(text, word, after, names))
        and not (before and first not in here and _goes_on(text, before, word, names, stranger=before))
        for before, word, after in zip([None, *words], words, [*words[1:], None], strict=False)
    )


_INITIALS = re.compile(r"\b[A-Z](?:[A-Z]|[&.]){1,6}\b")


def _initials(company: str) -> set[str]:
    """“IBM” of International Business Machines, “P&G” of Procter & Gamble, “EY” of Ernst & Young."""
    parts = [part for part in re.split(r"[\s-]+", company) if part]
    letters = "".join(part[0].upper() for part in parts)
    telling = "".join(part[0].upper() for part in parts if fold(part) not in _NO_NAMES | PARTICLES | {"&"})
    return {letters, telling, letters.replace("&", ""), ".".join(telling)} - {"", *map(str, telling)}


def _goes_on(
    text: str, word: re.Match[str], after: re.Match[str], names: set[str], stranger: re.Match[str] | None = None
) -> bool:
    """Whether a name goes on from word to word with one (the second, or `stranger`) that is no part of theirs."""
    other = (stranger or after)[0]
    return text[word.end() : after.start()] == " " and other[0].isupper() and fold(other) not in names


def _strangers(message: CoachedMessage, greeting: re.Pattern[str]) -> Iterator[Hit]:
    """Names in the greeting that are nobody's in the answers."""
    facts = message.facts
    their_names = names_in(facts.recipient_name) | names_in(facts.company)
    if not message.reading.lines or not facts.recipient_name:
        return
    line, span = message.reading.lines[0]
    formula = greeting.match(line)
    start = formula.end() if formula else 0
    end = next((place for place in range(start, len(line)) if line[place] in ",.:;!?–—\n"), len(line))
    if end - start > 60 or not (formula or end < len(line)):
        return
    called = set(words_in(line[start:end]))
    if _in_full(called) & _in_full(their_names):
        return
    # “Ms Martin” may be Anne to them; that isn't ours to know.
    last_name_alone = facts.recipient_title not in {"", "none"} and len(facts.recipient_name.split()) == 1
    if their_names & called or (last_name_alone and not called & _CIVIL):
        return
    for match in _WORD.finditer(message.text, span.start + start, span.start + end):
        if match[0][0].isupper() and _is_strange(fold(match[0]).replace("'s", ""), their_names):
            yield Hit(*match.span())


def _is_strange(word: str, their_names: set[str]) -> bool:
    """The word is no name of the answers, nor a misspelt one."""
    return not (
        word in _NO_NAMES | _TITLES | their_names or their_names & set(words_in(word)) or _near(word, their_names)
    )


_CIVIL = frozenset("ms mr mrs miss mx dr madame monsieur mademoiselle docteur doctor mme mlle".split())
_TITLES = frozenset(
    "ms mr mrs miss mx dr prof professor doctor sir madam dame madame monsieur mesdames messieurs mademoiselle docteur "
    "maitre me cher chere "
    "chers cheres chef mme mlle directrice directeur general generale proviseur president presidente patron patronne "
    "responsable collegue collegues ami amie amis le la dear hi hello bonjour hey hiring good morning afternoon "
    "evening reverend father sister captain colonel judge rabbi coach chief recruiter "
    "human resources department office search selection committee board panel ressources humaines direction la "
    "le les".split()
)
_NOBODY = _NO_NAMES | _TITLES | PARTICLES


# Words of greetings and farewells that stand with a capital: “Kind regards” is nobody.
_OF_LETTERS = frozenset(
    "kind kindest warm warmest best many good thank thanks dear sincerely regards wishes yours love cheers hope take "
    "please with this that thats what when where while will would wish since still some they then there these those "
    "after although anyway also both many much more most just only once your youre have here from even every "
    "unfortunately however having been being could should perhaps sadly merci bien bonne belle cordialement "
    "salutations "
    "amities chere cher avec sans pour dans mais donc vous votre vos nous notre leur cette c'est j'ai quel quelle "
    "comme "
    "apres avant depuis malgre cependant toutefois aussi encore enfin merveilleux mille plein tout tous toute january "
    "february march april june july august september october november december monday tuesday wednesday thursday "
    "friday "
    "saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout "
    "septembre octobre novembre decembre".split()
)
_SHORT_NAMES = [
    (short, full.strip())
    for line in (Path(__file__).parent / "short_names.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
    for full, _, shorts in [line.partition(":")]
    for short in shorts.split()
]


def _in_full(names: set[str]) -> set[str]:
    """“Bill” and “Will” may be William."""
    return names | {full for short, full in _SHORT_NAMES if short in names}


def _misspelt(message: CoachedMessage) -> Iterator[Hit]:
    facts = message.facts
    # “Maire” is no slip of “Mairie”.
    names = {name for name in names_in(facts.company) - _OF_MANY | names_in(facts.recipient_name) if len(name) > 3}
    # A company that is nowhere as it should be may be further off.
    lost = set() if _named(facts.company, message.text) else {name for name in names_in(facts.company) if len(name) > 5}
    if not names | lost:
        return
    right = names | names_in(facts.your_name) | names_in(facts.role)

    @cache
    def is_slip(word_as_typed: str) -> bool:
        word = fold(word_as_typed).removesuffix("'s")
        return (
            word not in _OF_LETTERS
            and not {word, word + "s", word.removesuffix("s")} & right
            and bool(_near(word, names) or _near(word, lost, 2))
        )

    for match in _WORD.finditer(message.text):
        if match[0][0].isupper() and is_slip(match[0]):
            yield Hit(*match.span())


def _near(word: str, names: set[str], most: int = 1) -> str:
    """The name of which the word is a slip: one letter other, more, less or swapped; two in a long one."""
    return next(
        (
            name
            for name in names
            if len(name) > 3 and word[:1] == name[:1] and 0 < _slips(word, name) <= (2 if len(name) > 7 else most)
        ),
        "",
    )


def _slips(one: str, other: str) -> int:
    """Edits from one word to the other, two letters swapped being one edit; 3 for many."""
    if abs(len(one) - len(other)) > 2:
        return 3
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return rows[-1][-1]


def names_in(name: str) -> set[str]:
    return {word for word in words_in(fold(name)) if len(word) > 1 and word not in _NOBODY}


def words_in(line: str) -> list[str]:
    return [part for match in _WORD.finditer(line) for part in (match[0], *re.split(r"['.-]", match[0]))]
