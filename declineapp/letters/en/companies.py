"""How companies are called in a sentence: with their article, and the second time more shortly."""

import re

from ..facts import Facts
from ..typed import calm_capitals, capitalize, join_lines
from .persons import MISSING

# What a register adds to a name and nobody says.
_LEGAL = re.compile(
    r"(?:\s+\(?(?i:UK|USA?|Ireland|Europe)\)?(?=,?\s+(?i:Inc|Ltd|Limited|LLP|LLC|PLC|GmbH)\b))?"
    r",?\s+(?:(?i:Inc|Ltd|Limited|LLP|LLC|PLC|GmbH)"
    r"|Incorporated|L\.?L\.?C|L\.?L\.?P|P\.?L\.?C|Corp|GmbH & Co\. KG|AG|SE|S\.?A\.?S|SARL"
    r"|S\.?A|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|Pty(?: Ltd)?|Pvt(?: Ltd)?|A/S|ApS|AB|Oy|Oyj|KG|C\.?I\.?C)\.?$"
)
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)

# Kinds of institution whose name is “the … of …”, wherever they stand in it.
_KINDS_OF = (
    "University|College|Institute|Ministry|Department|Museum|School|Academy|Office|Board|Chamber|Bureau|Faculty"
    "|Church|City|Municipality|Township|Town|Village"
    "|County|State|Library|Government|Embassy|Consulate|Society|Association|Federation|Hospital|Houses?|Institution"
    "|Centre"
    "|Center|Foundation|Confederation|Council|Archdiocese|Diocese|Borough|Province|Court|Commission|Union|League|Guild"
)
_OF = re.compile(rf"(?:[\w’'&.-]+ ){{0,3}}(?:{_KINDS_OF}) (?:of|for)\b")
_WITHOUT = re.compile(r"(?:House of (?!Commons|Lords)|Trinity College|Imperial College|School of Rock)")
# Names that take it though nothing in them says so.
_NAMES = set(
    """
    BBC NHS UN EU FBI CIA IMF WHO OECD RSPB RSPCA BMA RAF MoD NSPCC RNLI FCA FDA CDC NSA EPA ECB IRS YMCA YWCA
    WWF FAA SEC FTC FCC NIH DVLA DWP CPS ONS HSE ICRC ILO WTO USPS LSE UNHCR MOD FCDO CBI TUC NBA NFL FA PGA CBC
    RAC AA GMC NMC RSC ROH V&A MoJ DfE DfT NAO Guardian Economist Times Telegraph Independent Treasury Army Navy
    Pentagon Barbican Louvre Ritz Savoy Smithsonian Co-op
    """.split()
) | {
    "ABC News",
    "Financial Times",
    "New York Times",
    "Washington Post",
    "Wall Street Journal",
    "Home Office",
    "Cabinet Office",
    "Open University",
    "World Bank",
    "Red Cross",
    "British Red Cross",
    "Salvation Army",
    "National Trust",
    "Wellcome Trust",
    "Met Office",
    "Foreign Office",
    "Bank of England",
    "Bank of Canada",
    "Bank of Japan",
    "Royal Mint",
    "Royal Navy",
    "British Army",
    "White House",
    "Old Vic",
    "Young Vic",
    "Post Office",
    "Scottish Government",
    "Welsh Government",
    "European Commission",
    "European Parliament",
    "National Health Service",
    "Southbank Centre",
    "National Theatre",
    "Royal Opera House",
    "Royal Ballet",
}
_SMALL = {"of", "and", "the", "for", "in", "on", "at", "by", "de", "&", "adidas", "lululemon", "thoughtbot"}
_UNREADABLE = re.compile(r"[bcdfghjklmnpqrstvwxz]+")
_SPELT = {"ebay": "eBay", "ibm": "IBM", "ikea": "IKEA", "edf": "EDF", "ubs": "UBS", "sap": "SAP", "aws": "AWS"} | {
    name.casefold(): name for name in _NAMES
}
_ENDS = re.compile(
    r"\S.* (?:Foundation|Institute|Museum|Society|Association|Federation|Commission|Authority|Philharmonic"
    r"|Orchestra|Observatory|(?:Environment|Protection|Space|Standards|Revenue|Crime|Coastal|Maritime|Security) Agency"
    r"|Ministry|Embassy|Police Department|Fire "
    r"Department|Library|Conservatory|Parliament|Gallery|Symphony|Zoo|Institution)"
)

# What stands in a name for the trade, and goes when it is said again.
_TRADES = set(
    """
    Logistics Partners Pharma Pharmaceuticals Foods Engineering Freight Group Technologies Technology Solutions
    Systems Services Consulting Software Labs Studios Holdings Media International Insurance Industries Company
    Associates Analytics Capital Digital Energy Motors Airlines Airways Construction Architects Electronics
    Robotics Biotech Supermarkets Stores Hotels Enterprises Corporation Manufacturing Recruitment Publishing
    """.split()
)
_TOO_COMMON = set(
    """
    general first national global united american british royal european international north south east west
    northern southern eastern western central great grand new advanced applied digital data modern smart green
    blue red open best big city social public health food home world star sun prime premier standard universal
    """.split()
)
_SAID_AGAIN = (
    (re.compile(r"\bUniversity\b"), "the university"),
    (re.compile(r"\bHospital\b"), "the hospital"),
    (re.compile(r"\b(?:Primary|Middle|High|Secondary|Grammar|Elementary) School\b|\bSchool$"), "the school"),
    (re.compile(r"\bMuseum\b"), "the museum"),
    (re.compile(r"\bCouncil$"), "the council"),
    (re.compile(r"\bCollege\b"), "the college"),
    (re.compile(r"\bNHS .*Trust$"), "the trust"),
)


def company(facts: Facts) -> str:
    """“Acme” for “Acme Inc.”, “the University of Bergen”, “The Copper Pot”."""
    return name_company(facts.company)


def name_company(typed: str) -> str:
    name = calm_capitals(join_lines(typed).strip('"“” '))
    name = _LEGAL.sub("", name) or name
    if name == MISSING:
        return ""
    bare = _ARTICLE.sub("", name, count=1)
    if name.islower():
        bare = _SPELT.get(bare) or " ".join(map(_with_capital, bare.split()))
        name = f"The {bare}" if name.startswith("the ") else bare
    elif bare.islower():
        bare = _SPELT.get(bare, bare)
    return f"the {bare}" if takes_an_article(bare) else name


def _with_capital(word: str) -> str:
    """A word of a name typed all in small letters; what can't be read is letters: HSBC, KPMG."""
    if word in _SMALL:
        return word
    return word.upper() if len(word) > 1 and _UNREADABLE.fullmatch(word) else capitalize(word)


def takes_an_article(bare: str) -> bool:
    """Whether one says “the” before it, as before universities of somewhere, and the BBC."""
    if bare in _NAMES:
        return True
    if _WITHOUT.match(bare) or " NHS " in bare:
        return False
    return bool(_OF.match(bare) or _ENDS.fullmatch(bare))


def short_company(facts: Facts) -> str:
    """As one says it the second time: “Northgate” for Northgate Logistics, “the university”."""
    name = company(facts)
    for kind, again in _SAID_AGAIN:
        if kind.search(name):
            return again
    *first, last = name.split() or [""]
    is_telling = len(first) == 1 and len(first[0]) > 3 and first[0].lower() not in _TOO_COMMON
    return first[0] if is_telling and last in _TRADES and first[0].isalpha() else name
