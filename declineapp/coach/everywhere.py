"""Rules that need no language: what is left to fill in, lengths, capitals, names, greeting and signature."""

import re
from collections.abc import Iterator

from .findings import NOWHERE, CoachedMessage, Hit, Replacement, Rule

MOST, LEAST = 220, 25
"""Words of an e-mail from greeting to name."""

_PLACEHOLDER = re.compile(
    r"\[(?![\s\]])(?!(?:\d+|sic|…|\.\.\.)\])[^\]\[\n]{1,40}\]|\{(?![\s}])[^}{\n]{1,40}\}|<(?!\s)(?!https?:|mailto:|www\.)[^<>\n@]{1,40}>|_{3,}|"
    r"(?<![\w-])X{3,}(?![\w-])|"
    r"\b(?:TODO|TBD|TBC|FIXME|À COMPLÉTER|A COMPLETER)\b|\b(?:Lorem ipsum)\b|(?<=\s)\.{5,}(?=\s)|\?{3,}"
)
_CAPITALS = re.compile(r"(?<![\w@./-])[^\W\d_a-zà-ÿ]{2,}(?:['’][^\W\d_a-zà-ÿ]+)?(?![\w@-])")
# One letter a step, and no start within a word: what can be parted in many ways would be tried in all of them.
_LOUD_WORD = r"[^\W\d_a-zà-ÿ](?:['’]?[^\W\d_a-zà-ÿ])+"
_LOUD_LINE = re.compile(rf"(?<!\w)(?<!\w['’])(?:{_LOUD_WORD}[ ,]+){{3,}}{_LOUD_WORD}")
_BANGS = re.compile(r"!(?:\s?[!?])*|\?!+")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
# Common words that nobody writes in capitals but to be heard.
_COMMON = frozenset(
    "a absolutely again all always am and any anyone anything are at be because been but by can cannot completely "
    "could "
    "definitely did do does don't done ever every everyone everything extremely final finally for from go great had "
    "happy has "
    "have how huge i'm if in incredibly is just know last least love loved luck me more most much must my need never "
    "no nobody not nothing "
    "now of off on one only out please quit quite really right say should sincerely so sorry still stop such super "
    "sure thank thanks "
    "that the their them then there these they this those to too totally truly under until up very want was way we "
    "were wont dont cant wouldnt isnt what when "
    "where which why will with without won't would yes you your zero period twice two three weeks hours once really "
    "decline accept one four five six seven eight nine ten eleven twelve delighted disappointed disgusted thrilled "
    "furious hate hated "
    "désolé désolée merci vraiment très jamais rien toujours non oui pas plus trop beaucoup aucun aucune tout toute "
    "tous je ne suis ai est "
    "vous nous mon ma mes votre vos notre dernier dernière fois refuse décline définitif définitive définitivement "
    "absolument "
    "totalement surtout enfin déjà encore svp urgent important génial super bravo stop plaît semaines honte "
    "inadmissible énorme énormément tellement mille".split()
)
_LOUD_NOTS = {f"{verb.upper()}NT": f"{verb}n’t" for verb in ("wo", "do", "ca", "would", "is", "did", "does")}
_NOT_LOUD = frozenset("it us who am pm ok cv hr rh it tv ai id uk usa eu ue or ou mon".split())


def _placeholders(message: CoachedMessage) -> Iterator[Hit]:
    yield from (Hit(*match.span()) for match in _PLACEHOLDER.finditer(message.text))
    if message.subject and _PLACEHOLDER.search(message.subject):
        yield NOWHERE


def _loud(message: CoachedMessage) -> Iterator[Hit]:
    text = message.reading.text_without_names
    lines = [match for match in _LOUD_LINE.finditer(text) if len(match[0].split()) > 3 and set(match[0]) - set("X ,")]
    yield from (Hit(*match.span()) for match in lines)
    ends = {match.end() for match in lines}
    for match in _CAPITALS.finditer(text):
        word = match[0].lower().replace("’", "'")
        if word in _COMMON and word not in _NOT_LOUD and not any(match.end() <= end for end in ends):
            yield Hit(*match.span(), (Replacement(*match.span(), _in_small_letters(text, match)),))
    bangs = list(_BANGS.finditer(text))
    yield from (_calmed(text, match) for match in bangs if len(match[0].replace(" ", "")) > 1)
    yield from (_calmed(text, match) for match in bangs[1:] if len(match[0]) == 1)


def _in_small_letters(text: str, match: re.Match[str]) -> str:
    """“MERCI” is “Merci” where a sentence begins, “I’M” is “I’m” everywhere."""
    begins = text[max(0, match.start() - 4) : match.start()].rstrip(' \u00a0\u202f«“"(')[-1:] in {
        "",
        ".",
        "!",
        "?",
        "\n",
    }
    if match[0] in _LOUD_NOTS:
        return _LOUD_NOTS[match[0]]
    one_of_mine = re.match(r"I(?:['’]|$)", match[0])
    return match[0][0] + match[0][1:].lower() if begins or one_of_mine else match[0].lower()


def _calmed(text: str, match: re.Match[str]) -> Hit:
    """The hit of several marks: mended to one question mark or full stop, with no space before and a capital after."""
    start, end = match.span()
    if "?" in match[0]:
        return Hit(start, end, (Replacement(start, end, "?"),))
    blanks = re.search(r"[ \u00a0\u202f]*\Z", text[max(0, start - 4) : start])
    after = re.match(r"( +)([^\W\d_])", text[end : end + 4])
    begin = start - len(blanks[0]) if blanks else start
    if text[max(0, begin - 1) : begin] in {"", ".", "\n"} or re.match(r"\s*[,.;:]", text[end : end + 3]):
        return Hit(start, end)
    capital = f".{after[1]}{after[2].upper()}" if after else "."
    return Hit(start, end, (Replacement(begin, end + (after.end() if after else 0), capital),))


def _long(message: CoachedMessage) -> Iterator[Hit]:
    if len(_WORD.findall(message.text)) > MOST:
        yield NOWHERE


def _short(message: CoachedMessage) -> Iterator[Hit]:
    if len(_WORD.findall(message.text)) < LEAST:
        yield NOWHERE


EVERYWHERE = (
    Rule(
        "placeholder",
        _placeholders,
        wrong=(
            "Dear [Name],",
            "Thank you for the role at {company}.",
            "on <date>",
            "Dear Ms XXX,",
            "Thanks ____",
            "TODO: reason",
        ),
        right=("Love from Max xxx", "Write to <anne@example.org>.", "Item [3] is mine.", "A plain message."),
    ),
    Rule(
        "shouting",
        _loud,
        wrong=(
            "I am NOT coming.",
            "Thank you!!",
            "Thank you! What a day!",
            "JE NE VIENDRAI PAS.",
            "Merci, mais ARRÊTEZ DE M’APPELER AU BUREAU.",
        ),
        right=("Thank you! I worked for IBM and the BBC.", "Send it to HR and IT in the US.", "I met the CEO of SNCF."),
    ),
    Rule("too-long", _long, wrong=("a word " * 111,), right=("a word " * 110,)),
    Rule("too-short", _short, wrong=("No, thank you.",), right=("a word " * 13,)),
)
