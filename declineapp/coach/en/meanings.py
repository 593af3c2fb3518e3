"""What English words mean to the coach; the phrases are in phrases/*.txt."""

import re
from pathlib import Path

from ..meanings import Meanings
from ..phrases import read_words

PHRASES = Meanings.of(Path(__file__).parent / "phrases")

GREETING = re.compile(
    r"(?:oh )?(?:hi+|hiya|hello+|hullo|he+y+|heya|dear|dearest|greetings|salutations|yo|howdy|morning|afternoon|"
    r"evening|g'day|"
    r"good (?:morning|afternoon|evening|day)|to (?:whom|the)|attention|attn|ahoy|aloha|namaste|wotcha|alright|now "
    r"then)(?!\w)"
)


SIGN_OFF = re.compile(
    r"^(?:with )?(?:my |very |all |the )*(?:best|kind|kindest|warm|warmest|good)? ?(?:wishes|best|regards) ?[,.!]?$"
)
WISHING_SIGN_OFF = re.compile(r"^(?:with )?(?:all (?:the|my) (?:very )?best|all good wishes|every good wish)\b")
"""One that is a good wish in itself, as “Best wishes” above a name is not."""


CLOSING = re.compile(
    r"^(?:[-,~* ]*)(?:with )?(?:(?:my|all my|very|all the|the|kind|kindest|warm|warmest|best|many|sincere|good|every "
    r"good|lots of|much|all) )*"
    r"(?:regards|wishes|wish|best|thanks(?: again| so much| a lot| for everything)?|thank you(?: again| so much| very "
    r"much| kindly)?|sincerely|faithfully|truly|respectfully|gratefully|cordially|cheers|"
    r"love|hugs|yours|ta|take care|peace|blessings|all the very best|all the best|warmly|appreciatively|gratitude|"
    r"appreciation|respect|xo|xoxo|bye|goodbye|ttyl|later|onwards|namaste|"
    r"cofion cynnes|cofion|slainte|shalom|ciao|best always|signed|tks|thx|respectfully yours)(?: (?:yours|truly|"
    r"sincerely|faithfully|regards|wishes|to all|always|and thanks|and good luck|from|of luck|ever))*\b[ ,.!;:-]*"
)
COMMON = frozenset(
    "thanks thank cheers best regards kind warm warmly sincerely love hugs bye goodbye peace the and all yours truly "
    "respectfully again sorry "
    "good luck no yes ok okay hope see you soon take care wishes wish everyone everybody i we it this that for with "
    "from to at in on of so but "
    "sent phone mobile tel email job offer today tomorrow monday friday later please what your my his her "
    "blessings always onwards".split()
)
SUBJECT_NO = re.compile(
    r"\b(?:declin\w*|withdr\w*|tak(?:e|ing) back my (?:yes|acceptance)|"
    r"change of|changing|(?:\w+n['’]t|not) (?:\w+ )?(?:accept\w*|start\w*|tak\w*|join\w*|"
    r"proceed\w*|able|for me|be\w*|com\w*)|no\b(?! subject)|refus\w*|turn(?:ing|ed)? (?:\w+ ){0,3}down|regret\w*|"
    r"pass(?:ing)?\b|"
    r"unable|can(?:no|')t|won'?t|cannot|unfortunately|sorry|step(?:ping)? (?:back|away|aside)|bow(?:ing)? out|"
    r"say(?:ing)? no|with thanks|rejec\w*|retract\w*|rescind\w*|staying|opt\w* out|stand\w* down|backing out|pull\w* "
    r"out|not to)\b"
)
SUBJECT_YES = re.compile(
    r"\b(?:yes|accept(?:ing|ed|ance)?|great news|good news|excited|thrilled|delighted|happy to|looking forward|can'?t "
    r"wait|start(?:ing)? date|start(?:ing)? on|joining|onboarding|welcome|first day|glad to|see you (?:monday|soon))\b"
)
SUBJECT_NEUTRAL = re.compile(r"\byour (?:job )?offer\b|^re ?:? (?:job )?offer\b")
SUBJECT_EMPTY = read_words(Path(__file__).parent / "empty_subjects.txt")
