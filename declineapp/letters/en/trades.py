"""Which trade a role is of, and what somebody in it is called: a nurse, a cook, a driver. Unknown is none."""

import re
from functools import lru_cache

from ..facts import Facts
from .role_words import PLACES
from .roles import before_preposition, names_a_place, role

WORKERS = {
    "care": """
        carer; caregiver; care assistant; care worker; healthcare assistant; health care assistant; support
        worker; home help; nursing assistant; nursing aide; healthcare support worker
    """,
    "nursing": """
        nurse; midwife; paramedic; physiotherapist; occupational therapist; radiographer; dental nurse
    """,
    "medicine": """
        doctor; GP; surgeon; dentist; pharmacist; vet; optometrist; dietitian; psychologist; anaesthetist;
        psychiatrist; speech therapist; podiatrist; dental hygienist
    """,
    "kitchen": "cook; chef; sous chef; pastry chef; kitchen porter; pizza maker",
    "restaurant": "bartender; barista; sommelier; bar manager; restaurant manager",
    "shop": """
        sales assistant; shop assistant; retail assistant; store manager; shop manager; cashier; florist;
        store assistant; merchandiser
    """,
    "teaching": "teacher; headteacher; head teacher; deputy head; teaching assistant; SENCO; classroom assistant",
    "childcare": """
        nanny; childminder; nursery nurse; nursery practitioner; nursery assistant; early years practitioner; au pair;
        nursery teacher; early years educator; childcare assistant; nursery worker; babysitter; nursery manager
    """,
    "driving": "driver; courier; chauffeur; lorry driver; train driver",
    "crafts": """
        electrician; plumber; joiner; carpenter; bricklayer; roofer; plasterer; welder; scaffolder; tiler;
        gas engineer; heating engineer; lift engineer; mechanic; fitter; machinist; toolmaker; gardener;
        stonemason; glazier; blacksmith; service engineer; maintenance engineer; site manager; foreman;
        handyman; decorator; landscaper; auto electrician; plant operator; crane operator; groundworker;
        baker; butcher; HVAC technician; maintenance technician; CNC operator
    """,
    "office": """
        receptionist; secretary; administrator; office manager; executive assistant; personal assistant; PA;
        office assistant; payroll clerk; accounts assistant; bookkeeper; accountant; auditor; payroll
        manager; data entry clerk; EA
    """,
    "law": "solicitor; lawyer; paralegal; attorney; barrister; conveyancer; legal counsel; associate solicitor",
    "tech": """
        developer; programmer; software engineer; backend engineer; frontend engineer; data engineer; data
        scientist; data analyst; network engineer; systems engineer; platform engineer; full-stack engineer;
        tester; system administrator; systems administrator; sysadmin; machine learning engineer; site
        reliability engineer; cloud engineer; security engineer; QA engineer; mobile engineer; embedded
        engineer; ML engineer; DevOps engineer; solutions architect; software architect; data architect;
        fullstack engineer; test engineer; web developer
    """,
    "engineering": """
        civil engineer; structural engineer; bridge engineer; mechanical engineer; electrical engineer;
        chemical engineer; process engineer; design engineer; project engineer; signalling engineer;
        engineer; surveyor; quantity surveyor
    """,
    "creative": """
        designer; illustrator; photographer; art director; copywriter; architect; animator; editor;
        journalist; translator; reporter; interpreter; video editor; sub-editor
    """,
    "arts": (
        "actor; musician; dancer; singer; curator; stage manager; costume maker; violinist; cellist; pianist; organist"
    ),
    "sales": """
        sales manager; account manager; sales executive; account executive; marketing manager; marketing
        executive; recruiter; estate agent; recruitment consultant; sales representative; sales rep;
        marketing assistant; salesperson
    """,
    "science": "scientist; research assistant; lab technician; laboratory technician; chemist; biologist; statistician",
    "university": "lecturer; professor; postdoc; researcher; research fellow; research associate; postdoctoral fellow",
    "public": """
        librarian; social worker; police officer; firefighter; probation officer; prison officer; planning officer;
        housing officer; caseworker; policy adviser; policy advisor; youth worker
    """,
    "hair and beauty": "hairdresser; barber; beautician; nail technician; hair stylist; beauty therapist",
    "house": "cleaner; housekeeper; caretaker; janitor; security guard; porter; concierge",
    "warehouse": "warehouse operative; warehouse worker; picker; forklift driver; warehouse manager; packer",
    "": """
        manager; analyst; consultant; technician; coordinator; adviser; advisor; supervisor; team leader;
        inspector; instructor; trainer; producer; engineering manager; assistant manager; project manager; operations
        manager; team manager; service manager; general manager; product manager; HR manager; finance manager; branch
        manager; duty manager; floor manager; area manager; deputy manager; policy officer; HR assistant; HR adviser;
        HR advisor; buyer; planner; estimator; assessor; investigator; operator; assembler; dispatcher; coach
    """,
}
"""What somebody in a trade is called, by trade; without a trade, what is said of many. A newcomer adds to it here."""

_UNNAMED = {
    "care": "HCA; CNA",
    "nursing": "sister; matron; RMN; RGN; LPN",
    "restaurant": "waiter; waitress; server",
    "tech": "SRE; SDET; DBA",
}
"""Of the trade, but what one of them is called would sound odd after “the right”."""

_OTHER_TRADES = re.compile(
    r"\b(?:sales engineer|sound engineer|audio engineer|prompt engineer|funeral director|company secretary|company chef"
    r"|patent engineer|web editor|film editor|business architect|screw ?driver|golf|football|yoga"
    r"|secretary general|general secretary|press secretary|first secretary|permanent secretary|market "
    r"trader|assistant buyer"
    r"|database administrator|hospital administrator|arts administrator|spin doctor|script doctor|user researcher"
    r"|ux researcher|market researcher|teacher trainer|chef trainer)\b",
    re.IGNORECASE,
)
"""What ends in a word of the table and is something else: no trade is known."""
_TRAINING = re.compile(
    r"\b(?:intern|apprentice|trainee|internship|apprenticeship|traineeship|placement)\b", re.IGNORECASE
)
_LEARNERS = {"intern": "intern", "internship": "intern", "apprentice": "apprentice", "apprenticeship": "apprentice"}
"""What one of them is called."""
_DOCTORAL = re.compile(
    r"\b(?:ph\.?\s?d|doctoral|studentship|post-?\s?doc(?:toral)?|lectureship|professorship)\b", re.IGNORECASE
)
_LEADING = re.compile(
    r"^(?:(?:group |deputy |vice |interim |executive |non-executive |senior |global |regional )*"
    r"(?:chief\s.+officer|c[efotiom]o|ciso|cpo|chief executive\b.*|chief of staff|managing "
    r"director|vp\b.*|svp\b.*|vice president\b.*"
    r"|president|provost|dean\b.*|director of\b.*|head of (?!year|house|sixth)\w.*))$",
    re.IGNORECASE,
)
_DIRECTOR = re.compile(
    r"^(?:\w+ )?(?:finance|financial|operations|commercial|medical|clinical|marketing|sales|engineering|technical"
    r"|hr|it|regional"
    r"|programme|program|development|people|strategy|executive|managing|product|design|research|country) director$",
    re.IGNORECASE,
)


def _words(table: dict[str, str]) -> dict[str, str]:
    return {" ".join(word.split()).lower(): trade for trade, words in table.items() for word in words.split(";")}


_TRADE_OF_WORKER = _words(WORKERS)
_SPELT = {
    " ".join(word.split()).lower(): " ".join(word.split()) for words in WORKERS.values() for word in words.split(";")
}
_TRADE_OF = _TRADE_OF_WORKER | _words(_UNNAMED)
_LONGEST = 3
"""Words in the longest name of the table."""
TRADES = (*filter(None, WORKERS), "leading", "training")
_PLAIN_SPOKEN = frozenset(
    {
        *("care", "kitchen", "restaurant", "shop", "childcare", "driving", "crafts", "hair and beauty", "house"),
        *("warehouse", "training"),
    }
)
"""Trades in which people write to each other as they talk."""


def trade(facts: Facts) -> str:
    """A trade of the table, “leading” for who directs, “training” for who learns, or ""."""
    return _trade_and_worker(role(facts))[0]


def in_a_trade(facts: Facts) -> str:
    """The trade, where it is one of hands, a kitchen, a shop or care, in which one writes as one talks; or ""."""
    name = trade(facts)
    return name if name in _PLAIN_SPOKEN else ""


def worker(facts: Facts) -> str:
    """What somebody in this job is called: “nurse” for a Staff Nurse (Cardiology); "" where that can't be told."""
    return _trade_and_worker(role(facts))[1]


@lru_cache(maxsize=1024)
def _trade_and_worker(text: str) -> tuple[str, str]:
    """The trade of a role, and what somebody in it is called."""
    if not text or _OTHER_TRADES.search(text):
        return "", ""
    if learner := _TRAINING.search(text):
        return "training", _LEARNERS.get(learner[0].lower(), "")
    if _LEADING.match(text) or _DIRECTOR.match(text):
        return "leading", ""
    if _DOCTORAL.search(text):
        return "university", ""
    return _by_last_words(before_preposition(text).partition("/")[0])


def _by_last_words(head: str) -> tuple[str, str]:
    words = head.lower().split()
    if names_a_place(head) and words[-1] in PLACES:
        words.pop()
    for count in range(min(_LONGEST, len(words)), 0, -1):
        name = " ".join(words[-count:])
        if name in _TRADE_OF:
            return _TRADE_OF[name], _SPELT.get(name, "") if _is_plain(name) else ""
    return "", ""


def _is_plain(name: str) -> bool:
    """Whether one says it of somebody one looks for."""
    return name not in {"manager", "professor", "postdoc", "researcher", "research fellow", "ea", "pa", "ta", "senco"}
