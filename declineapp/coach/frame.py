"""What stands around the body of an e-mail: greeting, signature, the names in them, and the subject."""

import re
from collections.abc import Iterator
from functools import cache

from .findings import NOWHERE, Finds, Found, Message
from .reading import Span, folded

TAIL = 7
"""Lines at the end among which the name of the writer may stand."""
NAME = 5
_ELIDED = re.compile(r"[dDlLO][’'][A-ZÀ-Ý]")
"""Words of the longest name."""

_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_AFTER = re.compile(r"[.!?,–—]\s+")
_APART = re.compile(r"\s*(?:[,|/(•·]|\s[-–—]+\s)\s*")
_PARTICLES = frozenset("de da di del della der den van von la le el al bin ibn du des of y e zu x xx o d".split())
_NO_NAMES = frozenset(
    "the team hr rh and et equipe l service recruitment recrutement hiring manager all everyone tous toutes there people talent "
    "inc ltd llc corp group groupe company sa sas sarl gmbh plc co".split()
)


def no_greeting(greeting: re.Pattern[str]) -> Finds:
    def finds(message: Message) -> Iterator[Found]:
        lines = message.reading.lines
        if lines and not (greeting.match(lines[0][0]) or _calls_a_name(message, lines[0][1])):
            yield NOWHERE

    return finds


def _calls_a_name(message: Message, span: Span) -> bool:
    """“Anne,” or “Ms Bell –” or “A chara,” alone on the first line."""
    line = message.text[span.start : span.end]
    bare = line.rstrip(" ,:;!.–—-")
    if not bare or len(bare.split()) > NAME or len(message.reading.lines) < 2:
        return False
    return line[-1] in ",!:–—-" or _is_a_name(bare)


def no_signature(closing: re.Pattern[str], common: frozenset[str]) -> Finds:
    def finds(message: Message) -> Iterator[Found]:
        if not any(_signed(message, line, span, closing, common) for line, span in _tail(message)):
            yield NOWHERE

    return finds


def _tail(message: Message) -> tuple[tuple[str, Span], ...]:
    lines = message.reading.lines
    return lines[1:][-TAIL:] if len(lines) > 1 else lines


def _signed(message: Message, line: str, span: Span, closing: re.Pattern[str], common: frozenset[str]) -> bool:
    written = message.text[span.start : span.end].strip(" -–—~*")
    if message.known.your_name and folded(written) == folded(message.known.your_name.strip()):
        return True
    if len(written.split()) <= NAME + 4 and _names(message.known.your_name) & set(_words(line)):
        return True
    last = (line, span) == message.reading.lines[-1]
    formula = closing.search(line)
    if formula and (len(line.split()) <= 8 or last):
        return _is_a_name(
            _APART.split(message.text[span.start + formula.end() : span.end].strip(" ,.!;:-–—"))[0], common
        )
    if len(written.split()) > NAME + 4 and not last:
        return False
    first, end = _APART.split(written)[0], _AFTER.split(written)[-1]
    return _is_a_name(first, common) or (last and end != written and _is_a_name(end))


def _is_a_name(words: str, common: frozenset[str] | None = None) -> bool:
    """Each word with a capital; one small word too, where `common` are the small words that are no names."""
    if words[-1:] in {"!", "?", ":"} or any(map(str.isdigit, words)):
        return False
    parts = [part for part in words.rstrip(".").split() if part not in {"&", "x", "xx", "xxx"}]
    if not 0 < len(parts) <= NAME or any(len(part) > 3 and part.endswith(".") for part in parts):
        return False
    if not set("".join(parts)) - {"X"}:
        return False
    if (
        all(part[:1].isupper() or _ELIDED.match(part) or part.lower() in _PARTICLES for part in parts)
        and parts[0][:1].isupper()
    ):
        return common is None or folded(parts[0]) not in common
    return (
        common is not None
        and len(parts) <= 2
        and all(part.isalpha() and folded(part) not in common for part in parts)
        and words[-1] != "."
    )


def wrong_name(greeting: re.Pattern[str]) -> Finds:
    def finds(message: Message) -> Iterator[Found]:
        yield from _strangers(message, greeting)
        misspelt = list(_misspelt(message))
        yield from misspelt
        if (
            message.known.company
            and not message.known.inside
            and not misspelt
            and not _named(message.known.company, f"{message.subject or ''}\n{message.text}")
        ):
            yield NOWHERE

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
    """By its name, or by a word of it that isn't part of another one: “Harbour”, but not “Harbour House” for “Harbour Homes”."""
    plain = folded(text)
    if folded(company.strip()) in plain:
        return True
    telling = _names(company) - _OF_MANY or _names(company)
    names = {name for name in telling if name in plain}
    if not names:
        return False
    words = list(_WORD.finditer(text))
    return any(
        set(_words(folded(word[0]))) & names and not (after and _goes_on(text, word, after, names))
        for word, after in zip(words, [*words[1:], None], strict=False)
    )


def _goes_on(text: str, word: re.Match[str], after: re.Match[str], names: set[str]) -> bool:
    return text[word.end() : after.start()] == " " and after[0][0].isupper() and folded(after[0]) not in names


def _strangers(message: Message, greeting: re.Pattern[str]) -> Iterator[Found]:
    """Names in the greeting that are nobody's in the answers."""
    known = message.known
    ours = _names(known.recipient_name) | _names(known.company)
    if not message.reading.lines or not known.recipient_name:
        return
    line, span = message.reading.lines[0]
    formula = greeting.match(line)
    start = formula.end() if formula else 0
    end = next((place for place in range(start, len(line)) if line[place] in ",.:;!?–—\n"), len(line))
    if end - start > 60 or not (formula or end < len(line)):
        return
    called = set(_words(line[start:end]))
    # “Ms Martin” may be Anne to them; that isn't ours to know.
    last_name_alone = known.recipient_title not in {"", "none"} and len(known.recipient_name.split()) == 1
    if ours & called or (last_name_alone and not called & _CIVIL):
        return
    for match in _WORD.finditer(message.text, span.start + start, span.start + end):
        word = folded(match[0]).replace("'s", "")
        if (
            match[0][0].isupper()
            and word not in _NO_NAMES | _TITLES | ours
            and not ours & set(_words(word))
            and not _near(word, ours)
        ):
            yield Found(*match.span())


_CIVIL = frozenset("ms mr mrs miss mx dr madame monsieur mademoiselle docteur doctor mme mlle".split())
_TITLES = frozenset(
    "ms mr mrs miss mx dr prof professor doctor sir madam dame madame monsieur mesdames messieurs mademoiselle docteur maitre me cher chere "
    "chers cheres chef mme mlle directrice directeur general generale proviseur president presidente patron patronne responsable collegue collegues ami amie amis le la dear hi hello bonjour hey hiring good morning afternoon evening reverend father sister captain colonel judge rabbi coach chief recruiter "
    "human resources department office search selection committee board panel ressources humaines direction la le les".split()
)


def _misspelt(message: Message) -> Iterator[Found]:
    known = message.known
    names = {name for name in _names(known.company) | _names(known.recipient_name) if len(name) > 3}
    # A company that is nowhere as it should be may be further off.
    lost = set() if _named(known.company, message.text) else {name for name in _names(known.company) if len(name) > 5}
    right = names | _names(known.your_name) | _names(known.role)

    @cache
    def slipped(word: str) -> bool:
        return not {word, word + "s", word.removesuffix("s")} & right and bool(
            _near(word, names) or _near(word, lost, 2)
        )

    for match in _WORD.finditer(message.text):
        if match[0][0].isupper() and slipped(folded(match[0]).removesuffix("'s")):
            yield Found(*match.span())


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


def _names(name: str) -> set[str]:
    return {word for word in _words(folded(name)) if len(word) > 1 and word not in _NO_NAMES | _TITLES | _PARTICLES}


def _words(line: str) -> list[str]:
    return [part for match in _WORD.finditer(line) for part in (match[0], *re.split(r"['.-]", match[0]))]


def vague_subject(no: re.Pattern[str], yes: re.Pattern[str], empty: frozenset[str]) -> Finds:
    """A subject that nobody can take for a no: there is none, it says yes, or nothing but what any offer's answer says."""

    def finds(message: Message) -> Iterator[Found]:
        if message.subject is None:
            return
        subject = folded(message.subject)
        telling = [word for word in _words(subject) if word not in empty and len(word) > 1 and "'" not in word]
        if not no.search(subject) and (not telling or yes.search(subject)):
            yield NOWHERE

    return finds
