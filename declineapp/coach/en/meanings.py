"""What English words mean to the coach: thanks, apologies, money, handles, and what only looks like them."""

import re
from pathlib import Path

from ..phrases import read_phrases

PHRASES = read_phrases(Path(__file__).parent / "phrases")
THANKS = PHRASES["thanks"]
ALMOST_NO = PHRASES["almost a no"]
"""What may be a no that isn’t recognized: then it is only asked whether there is one."""
NO_THANKS = PHRASES["no thanks"]
DOOR = PHRASES["open door"]
NO_DOOR = PHRASES["no open door"]
SHUT = PHRASES["shut door"]
MONEY = PHRASES["money"]
NO_MONEY = PHRASES["no money"]
MONEY_ASIDE = PHRASES["money aside"]
"""Money that plays no part, or is praised: then it is only asked."""
APOLOGY = PHRASES["apology"]
NO_APOLOGY = PHRASES["no apology"]
REGRET = PHRASES["regret"]
GROVEL = PHRASES["grovelling"]
HOOK_TIME = PHRASES["times"]
NOT_NOW = PHRASES["no times"]
DECISION = PHRASES["decision"]
HOOK = PHRASES["hook"]
NO_HOOK = PHRASES["no hook"]
HOOK_OF_MINE = PHRASES["hook of mine"]
HARSH = PHRASES["harsh"]
NO_HARSH = PHRASES["no harsh"]
ABOUT_THEM = PHRASES["about them"]
SELF = PHRASES["self-deprecation"]
NO_SELF = PHRASES["no self-deprecation"]
PRIVATE = PHRASES["private"]
NO_PRIVATE = PHRASES["no private"]

GREETING = re.compile(
    r"(?:oh )?(?:hi+|hiya|hello+|hullo|he+y+|heya|dear|dearest|greetings|salutations|yo|howdy|morning|afternoon|evening|g'day|"
    r"good (?:morning|afternoon|evening|day)|to (?:whom|the)|attention|attn|ahoy|aloha|namaste|wotcha|alright|now then)(?!\w)"
)


SIGN_OFF = re.compile(
    r"^(?:with )?(?:my |very |all |the )*(?:best|kind|kindest|warm|warmest|good)? ?(?:wishes|best|regards|luck) ?[,.!]?$"
)
WISHING_SIGN_OFF = re.compile(r"^(?:with )?(?:all (?:the|my) (?:very )?best|all good wishes|every good wish)\b")
"""One that is a good wish in itself, as “Best wishes” above a name is not."""


CLOSING = re.compile(
    r"^(?:[-,~* ]*)(?:with )?(?:(?:my|all my|very|all the|the|kind|kindest|warm|warmest|best|many|sincere|good|every good|lots of|much|all) )*"
    r"(?:regards|wishes|wish|best|thanks(?: again| so much| a lot| for everything)?|thank you(?: again| so much| very much| kindly)?|sincerely|faithfully|truly|respectfully|gratefully|cordially|cheers|"
    r"love|hugs|yours|ta|take care|peace|blessings|all the very best|all the best|warmly|appreciatively|gratitude|appreciation|respect|xo|xoxo|bye|goodbye|ttyl|later|onwards|namaste|"
    r"cofion cynnes|cofion|slainte|shalom|ciao|best always|signed|tks|thx|respectfully yours)(?: (?:yours|truly|sincerely|faithfully|regards|wishes|to all|always|and thanks|and good luck|from|of luck|ever))*\b[ ,.!;:-]*"
)
COMMON = frozenset(
    "thanks thank cheers best regards kind warm warmly sincerely love hugs bye goodbye peace the and all yours truly respectfully again sorry "
    "good luck no yes ok okay hope see you soon take care wishes wish everyone everybody i we it this that for with from to at in on of so but "
    "sent phone mobile tel email job offer today tomorrow monday friday later please what your my his her blessings always onwards".split()
)
SUBJECT_NO = re.compile(
    r"\b(?:declin\w*|withdr\w*|change of|changing|(?:\w+n['’]t|not) (?:\w+ )?(?:accept\w*|start\w*|tak\w*|join\w*|proceed\w*|able|for me|be\w*|com\w*)|no\b(?! subject)|refus\w*|turn(?:ing|ed)? (?:\w+ ){0,3}down|regret\w*|pass(?:ing)?\b|"
    r"unable|can(?:no|')t|won'?t|cannot|unfortunately|sorry|step(?:ping)? (?:back|away|aside)|bow(?:ing)? out|say(?:ing)? no|with thanks|rejec\w*|retract\w*|rescind\w*|staying|opt\w* out|stand\w* down|backing out|pull\w* out|not to)\b"
)
SUBJECT_YES = re.compile(
    r"\b(?:yes|accept(?:ing|ed|ance)?|great news|good news|excited|thrilled|delighted|happy to|looking forward|can'?t wait|start(?:ing)? date|start(?:ing)? on|joining|onboarding|welcome|first day|glad to|see you (?:monday|soon))\b"
)
SUBJECT_NEUTRAL = re.compile(r"\byour (?:job )?offer\b|^re ?:? (?:job )?offer\b")
SUBJECT_EMPTY = frozenset(
    "re fw fwd your you the our my this job offer offers position role opportunity application hello hi hey answer decision response reply news "
    "thanks thank you about update updates following follow up question quick interview contract letter of employment for and to from in on a an it is "
    "important urgent today with regards regarding concerning employment work message note email mail call re: news! hiring new next step steps "
    "some few thoughts word info information touching base catching catch chat our conversation meeting monday friday tuesday status final second me "
    "vacancy post recent last week interview so much very many lovely wonderful was great to meet meeting speak speaking with excited touch contact sorry wow well dear sir madam team"
    " start starting package paperwork documents details plans plan future yesterday tomorrow tonight good bad big little something things thing life choice choices tough hard difficult please read attention request confidential private personal asap needed checking check circling back reaching out connect connecting talk talking discussion phone text voicemail by that these kind kindness appreciation appreciate gratitude grateful heartfelt sincere warm chance possibility candidate candidacy hr recruitment recruiting process company january february march april june july august september october november december quickly re-the date dates possible joining all best regards greetings evening morning afternoon".split()
)
