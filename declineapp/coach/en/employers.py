"""Where they are going or staying, where a name tells it."""

import re
from collections.abc import Iterator

from ..findings import CoachedMessage, Hit
from ..reading import fold
from ..shared import makers

_NAME = r"((?-i:[A-ZÀ-Ý][\w&’'-]*(?:\.\w+)*)(?:\s+(?-i:(?:[A-ZÀ-Ý][\w&’'-]*|&|of|and(?=\s[A-Z])|for(?=\s[A-Z])))){0,4})"
_A_JOB = r"(?:[\w’'-]+\s+){0,5}?(?:offer|position|role|job|post|place|contract|opportunity|internship|apprenticeship|traineeship|residency|fellowship|gig|spot|seat|slot|start)"
_GOING = re.compile(
    r"(?i:"
    r"(?:joined|joining|join|signed\s+(?:with|for)|signing\s+(?:with|for)|chosen|chose|picked|going\s+with|going\s+to\s+(?:work|be\s+working)\s+(?:for|at|with)|gone\s+with|went\s+with|go\s+with|opted\s+for|"
    r"staying\s+(?:at|with|on\s+(?:at|with))|stay\s+(?:at|with|on\s+(?:at|with))|remain(?:ing)?\s+(?:at|with)|start(?:ing|ed)?\s+(?:at|with)|began\s+(?:at|with)|begun\s+(?:at|with)|working\s+(?:at|for)|join(?:ing|ed)?\s+the\s+(?:\w+\s+)?team\s+(?:at|of|in)|leaving\s+for\s+an?\s+(?:\w+\s+){1,3}(?:at|with|in)|made\s+(?:an?\s+)?\w+\s+at|"
    r"said\s+yes\s+to|accepted\s+by|(?:hired|appointed|recruited|selected|engaged)\s+(?:by|at)|between\s+you\s+and|taken\s+on\s+(?:with|by|at)|moving\s+(?:over\s+)?to|move\s+over\s+to|committed\s+to|off\s+to(?:\s+work\s+(?:for|at|with))?|go\s+to|heading\s+to|going\s+(?:over\s+)?to|"
    r"renewed\s+with|continue\s+(?:at|with)|promoted\s+(?:at|by|here\s+at)|kept\s+on\s+(?:at|by))"
    r"|(?:accept(?:ed|ing)?|tak(?:e|en|ing)|took|got|received|landed|have|had|say(?:ing)?\s+yes\s+to|said\s+yes\s+to|start(?:ing)?|chosen|chose|got)\s+(?:up\s+)?(?:an?|another|my|their)\s+"
    + _A_JOB
    + r"(?:\s+\w+){0,3}?\s+(?:at|with|from|by|for|(?<!\bon\s)in)"
    r"|(?:offer|counter-?offer|contract|promotion)\s+(?:from|by|at|with)|(?:new|current|present|next)\s+(?:job|role|position|employer|post|home|company)(?:\s+(?:is|will\s+be)(?:\s+(?:at|with))?|,|\s+(?:at|with))"
    r")\s+(?:the\s+|our\s+friends\s+at\s+)?" + _NAME
)
_MAKES = re.compile(
    r"(?<=\s)(?i:(?:my\s+(?:present|current|new|old|future|next)\s+(?:company|employer|firm|job|boss))"
    r"|(?:has\s+|have\s+|had\s+|just\s+|also\s+|finally\s+)*(?:made\s+me\s+an|offered\s+me\s+an?|hired\s+me|promoted\s+me|appointed\s+me|asked\s+me\s+to\s+(?:run|lead|head|join|take\s+over)|matched\b|countered\b|came\s+(?:back\s+)?to\s+me|came\s+back\s+with|is\s+taking\s+me|wants\s+me|"
    r"taken\s+me|(?:gave|given)\s+me\s+an?\s+(?:\w+\s+){0,2}(?:contract|job|post|role|place|offer|rise|raise|promotion)))"
)
_MAKER = re.compile(r"(?<![\w&’'-])" + _NAME + r",?\s+\Z")
_NOT = re.compile(
    r"(?i:\b(?:\w{2,6}n[’']t|not|never|cannot|unable|instead of|rather than|against|decline|declining|nor|turn(?:ed|ing)? down|would have|if)\b(?:(?!\b(?:because|as\si|since|and|but)\b)[^.!?,:;\n]){0,40}$)|(?i:\b(?:hoped|dreamed|loved?|like|wanted)\b[^.!?,:;\n]{0,20}$)|(?i:\b(?:won|can|don|didn)t\b[^.!?,:;\n]{0,40}$)"
)
_NO_EMPLOYERS = frozenset(
    "i january february march april may june july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday linkedin you your the christmas easter god mr mrs ms dr english french german spanish zoom teams i'm i've i'll my london paris "
    "berlin lyon leeds glasgow manchester edinburgh dublin canada france england scotland ireland wales spain germany italy australia india toronto montreal "
    "bristol bath brighton cardiff swansea belfast liverpool sheffield nottingham leicester birmingham coventry norwich oxford cambridge york hull newcastle sunderland durham exeter plymouth cornwall devon kent essex surrey wessex aberdeen dundee inverness galway cork limerick vancouver calgary ottawa montréal quebec québec halifax winnipeg edmonton sydney melbourne brisbane perth adelaide auckland wellington mumbai delhi bangalore bengaluru chennai hyderabad pune kolkata lagos abuja accra nairobi johannesburg cairo dubai singapore tokyo shanghai beijing hong amsterdam brussels madrid barcelona lisbon porto rome milan vienna zurich geneva prague warsaw budapest athens stockholm oslo copenhagen helsinki houston dallas austin phoenix philadelphia atlanta miami portland detroit minneapolis nashville texas california florida ohio oregon washington europe asia africa america britain portugal greece poland sweden norway denmark finland netherlands belgium switzerland austria turkey china japan brazil mexico nigeria ghana kenya zealand uk us usa eu boston chicago seattle austin new york los san denver a it we "
    "they he she who someone somebody everyone nobody another people both neither either my our your this that these those what which today yesterday recently since after before then so and but or as if when while because now also still just only even thank thanks".split()
)
_STAYING = re.compile(r"(?i:stay\w*|remain\w*)\s+(?i:at|with)\s+" + _NAME)


def other_employer(message: CoachedMessage) -> Iterator[Hit]:
    known = _ours(message)
    for match in (*_going(message.text), *makers(message.text, _MAKES, _MAKER)):
        name = match[1].rstrip(".’'-")
        if _first(name) not in known and not _is_place(name):
            yield Hit(match.start(1), match.start(1) + len(name))


def _going(text: str) -> Iterator[re.Match[str]]:
    for match in _GOING.finditer(text):
        if not _NOT.search(text[max(0, match.start() - 60) : match.start()]):
            yield match


def _is_place(name: str) -> bool:
    """A town, a month, a language; “Kent” is one, “Kent County Council” isn’t."""
    words = name.split()
    return _first(name) in _NO_EMPLOYERS and all(_first(word) in _NO_EMPLOYERS for word in words[1:])


def no_others(message: CoachedMessage) -> set[str]:
    """Names of no other employer: theirs, towns, months, and what begins with a capital anyway."""
    return _ours(message) | _NO_EMPLOYERS


def _ours(message: CoachedMessage) -> set[str]:
    """The company they write to, as far as answers, subject, greeting or the thanks tell it."""
    subject = _STAYING.sub("", message.subject or "")
    known = f"{message.known.company} {message.known.recipient_name} {message.known.role} {subject}"
    before, comma, _ = (message.reading.lines[0][0] if message.reading.lines else "").partition(",")
    line = before if comma else ""
    thanked = re.findall(
        r"(?i:thank\w*|grateful|apprecia\w*|offer(?:ed|ing) me)\b(?:(?!\b(?:but|because|as\si|since|and\si|i[’']ve|i[’']m|i\shave)\b)[^.!?\n;:]){0,100}?\s(?i:at|with|from|of|join(?:ing)?)\s+"
        + _NAME,
        message.text,
    )
    return {_first(word) for word in [*known.split(), *line.split(), *(name for name in thanked)]}


def _first(name: str) -> str:
    return fold(name.split()[0]).strip(".,'-:;!’").removesuffix("'s") if name.split() else ""
